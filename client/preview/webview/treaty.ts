import type { PreviewBlock, PreviewResult } from '../../../server/protocol.js';
import { type PlacedBlock, relativeLine, type TreatyPlaces, treatyPlaces } from './treaty-places.js';

/** The treaty text in the page, patched block by block. */
export interface Treaty {
  /**
   * Shows the preview, touching only the blocks that came anew.
   * @returns false when a block is missing that the page was supposed to hold
   */
  show(preview: PreviewResult): boolean;
  clear(): void;
  readonly places: TreatyPlaces;
  /** The blocks in the order of the page. */
  blocks(): readonly PlacedBlock[];
}

/**
 * @param container the element that holds the text
 * @param openSource called with the source line of what was clicked
 */
export function createTreaty(container: HTMLElement, openSource: (line: number) => void): Treaty {
  const style = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  const blocks = new Map<string, HTMLElement>();
  const lines = new WeakMap<Element, number>();
  let css = '';

  container.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    // A click that follows a link or ends a selection is not a question about the source.
    if (!target || target.closest('a[href]') || !document.getSelection()?.isCollapsed) return;
    const line = sourceLine(target);
    if (line !== undefined) openSource(line);
  });

  const sourceLine = (target: Element): number | undefined => {
    const block = target.closest('.pacta-block');
    const start = block ? lines.get(block) : undefined;
    if (start === undefined) return undefined;
    return start + relativeLine(target.closest('[data-line]'));
  };

  const show = (preview: PreviewResult): boolean => {
    if (preview.css !== css) {
      css = preview.css;
      style.replaceSync(css);
    }
    container.lang = preview.lang;
    container.dir = preview.direction;
    container.hidden = false;
    for (const changed of preview.changed) fill(changed);
    const kept = new Set(preview.order.map(({ id }) => id));
    for (const [id, block] of blocks) {
      if (kept.has(id)) continue;
      block.remove();
      blocks.delete(id);
    }
    return arrange(preview.order);
  };

  const fill = ({ id, html }: PreviewBlock): void => {
    const block = blocks.get(id) ?? document.createElement('div');
    block.className = 'pacta-block';
    block.innerHTML = html;
    blocks.set(id, block);
  };

  /** Brings the blocks into order, moving only those that stand elsewhere. */
  const arrange = (order: PreviewResult['order']): boolean => {
    let complete = true;
    let next = container.firstElementChild;
    for (const { id, line } of order) {
      const block = blocks.get(id);
      if (!block) {
        complete = false;
        continue;
      }
      lines.set(block, line);
      if (block === next) next = next.nextElementSibling;
      else container.insertBefore(block, next);
    }
    return complete;
  };

  const clear = (): void => {
    container.replaceChildren();
    container.hidden = true;
    blocks.clear();
  };

  const placed = (): readonly PlacedBlock[] =>
    [...container.children].flatMap((child) =>
      child instanceof HTMLElement ? [{ element: child, line: lines.get(child) ?? 0 }] : [],
    );

  return { show, clear, places: treatyPlaces(placed), blocks: placed };
}
