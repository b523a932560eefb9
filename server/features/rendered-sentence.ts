/** A sentence as the treaty will print it, in the language of drafting. */
import type { Paragraph } from '../../grammar/ast.js';
import type { Piece } from '../../grammar/parse.js';
import type { ListItem, Provision } from '../render/document.js';
import { type Renderable, renderDocument } from '../render/render.js';
import { plainText } from '../render/words.js';

/** The printed lines of a paragraph, number and list items included, or undefined for one that is not printed. */
export function renderedSentence(
  source: Renderable,
  piece: Piece,
  { start }: Pick<Paragraph, 'start'>,
): readonly string[] | undefined {
  for (const block of renderDocument(source)?.blocks ?? []) {
    if (block.source.piece !== piece || (block.kind !== 'article' && block.kind !== 'annex')) continue;
    const provision = block.provisions.find(({ source }) => source.piece === piece && source.offset === start);
    if (provision !== undefined) return linesOf(provision);
  }
  return undefined;
}

function linesOf({ mark, words, items, after }: Provision): string[] {
  return [
    [...(mark === undefined ? [] : [mark]), plainText(words)].join(' '),
    ...items.flatMap((item) => itemLines(item)),
    ...(after === undefined ? [] : [plainText(after)]),
  ];
}

function itemLines({ mark, words, items }: ListItem): string[] {
  return [`${mark} ${plainText(words)}`, ...items.flatMap((item) => itemLines(item))];
}
