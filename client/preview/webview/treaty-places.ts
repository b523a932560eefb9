import { firstBeyond, lineAtTop, type Marker, risingMarkers, topOfLine } from './line-map.js';

/** Where source lines stand in the page, in pixels from the top of the document. */
export interface TreatyPlaces {
  topOf(line: number): number;
  lineAt(top: number): number;
}

/** A block of the text, with its first source line. */
export interface PlacedBlock {
  readonly line: number;
  readonly element: HTMLElement;
}

/**
 * Looks at the tops of blocks, and into one block only: the others may be out of sight and not laid out, and a look into each would
 * lay out a thousand articles to find one place.
 * @param blocks the blocks in the order of the page
 */
export function treatyPlaces(blocks: () => readonly PlacedBlock[]): TreatyPlaces {
  return {
    topOf: (line) => {
      const bySource = [...blocks()].sort((a, b) => a.line - b.line);
      const index = Math.max(0, firstBeyond(bySource, line, (block) => block.line) - 1);
      return topOfLine(markersOf(bySource[index], bySource[index + 1]), line);
    },
    lineAt: (top) => {
      const inPage = blocks();
      const index = Math.max(0, firstBeyond(inPage, top, topOf) - 1);
      return lineAtTop(markersOf(inPage[index], inPage[index + 1]), top);
    },
  };
}

/** The markers of a block, and the one at which the next begins. */
function markersOf(block: PlacedBlock | undefined, next: PlacedBlock | undefined): readonly Marker[] {
  if (!block) return [];
  const inside = [...block.element.querySelectorAll<HTMLElement>('[data-line]')].map((marked) => ({
    line: block.line + relativeLine(marked),
    top: topOfElement(marked),
  }));
  const end = next && next.line > block.line ? [{ line: next.line, top: topOf(next) }] : [];
  return risingMarkers([{ line: block.line, top: topOf(block) }, ...inside, ...end]);
}

function topOf({ element }: PlacedBlock): number {
  return topOfElement(element);
}

function topOfElement(element: HTMLElement): number {
  return element.getBoundingClientRect().top + window.scrollY;
}

/** The line, counted from the first one of its block, on which the element's source begins. */
export function relativeLine(marked: Element | null): number {
  return Number(marked?.getAttribute('data-line') ?? 0);
}
