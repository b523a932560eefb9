import type { CompareResult } from '../../../server/protocol.js';
import { element } from '../../views/webview/element.js';
import type { CompareLabels } from '../labels.js';

type Stretch = CompareResult['clauses'][number]['words'][number];

/** Stretches of words as paragraphs, what was added and removed marked by elements that tell it to the eye and the ear. */
export function redlined(words: readonly Stretch[], labels: CompareLabels): readonly HTMLElement[] {
  const paragraphs: HTMLElement[] = [element('p')];
  for (const { kind, text } of words) {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) paragraphs.push(element('p'));
      if (line !== '') paragraphs.at(-1)?.append(marked(kind, line, labels));
    }
  }
  return paragraphs.filter((paragraph) => paragraph.hasChildNodes());
}

function marked(kind: Stretch['kind'], text: string, labels: CompareLabels): Node | string {
  if (kind === 'kept') return text;
  const spoken = (word: string): HTMLElement => element('span', { attributes: { class: 'spoken' } }, word);
  return element(
    kind === 'added' ? 'ins' : 'del',
    {},
    spoken(`${kind === 'added' ? labels.addedWords : labels.removedWords} `),
    text,
    spoken(` ${labels.end}`),
  );
}
