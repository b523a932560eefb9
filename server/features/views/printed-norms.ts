/** The words of norms as the treaty prints them, found without rendering the agreement once for each. */
import type { Piece } from '../../../grammar/parse.js';
import type { Norm } from '../../model/norm.js';
import type { ListItem } from '../../render/document.js';
import { renderDocument } from '../../render/render.js';
import { plainText } from '../../render/words.js';
import type { Snapshot } from '../../workspace/workspace.js';

/** Gives the printed words of a norm: its sentence, or its item behind the words that introduce the list. */
export type PrintedNorms = (norm: Pick<Norm, 'piece' | 'sentence' | 'item'>) => string;

/** Renders the agreement once, in the language of drafting. Words that are not printed are given as they are written. */
export function printedNorms(snapshot: Snapshot): PrintedNorms {
  const printed = new Map<Piece, Map<number, string>>();
  for (const block of renderDocument(snapshot)?.blocks ?? []) {
    if (block.kind !== 'article' && block.kind !== 'annex') continue;
    const ofPiece = printed.get(block.source.piece) ?? new Map<number, string>();
    printed.set(block.source.piece, ofPiece);
    for (const { words, items, after, source } of block.provisions) {
      const lead = plainText(words);
      const end = after === undefined ? [] : [plainText(after)];
      ofPiece.set(source.offset, [lead, ...items.map(itemText), ...end].join(' '));
      addItems(ofPiece, items, lead);
    }
  }
  return ({ piece, sentence, item }) => {
    const { start, end } = item ?? sentence;
    return printed.get(piece)?.get(start) ?? piece.text.slice(start, end).replace(/\s+/g, ' ');
  };
}

function addItems(found: Map<number, string>, items: readonly ListItem[], lead: string): void {
  for (const { mark, words, items: inner, source } of items) {
    const text = `${lead} ${mark} ${plainText(words)}`;
    found.set(source.offset, text);
    addItems(found, inner, text);
  }
}

function itemText({ mark, words, items }: ListItem): string {
  return [mark, plainText(words), ...items.map(itemText)].join(' ');
}
