/** Paragraphs of a treaty that its import renders with exactly the same words, their own numbers apart. */

import { wordsOf } from '../../server/import/compare-words.js';
import type { Import } from '../../server/import/import-treaty.js';
import { flatText } from '../../server/import/structure.js';
import { renderSource } from '../../server/workspace/rendered-source.js';

export function sameParagraphs({ imported }: { readonly imported: Import }): number {
  const rendering = renderSource(imported.source);
  const rendered = (kind: 'article' | 'annex'): readonly (readonly string[])[] =>
    rendering?.elements.filter((one) => one.kind === kind).map(({ paragraphs }) => paragraphs) ?? [];
  const articles = rendered('article').values();
  const annexes = rendered('annex').values();
  let same = 0;
  for (const { kind, paragraphs } of imported.treaty.elements) {
    if (kind !== 'article' && kind !== 'annex') continue;
    const words = (kind === 'article' ? articles : annexes).next().value ?? [];
    for (const [index, paragraph] of paragraphs.entries()) {
      if (wordsOf(words[index] ?? '').join(' ') === wordsOf(flatText(paragraph)).join(' ')) same++;
    }
  }
  return same;
}
