/** The sentence, and the norms, that the cursor stands in. */
import type { Annex, Article, Element, Paragraph } from '../../grammar/ast.js';
import type { Piece } from '../../grammar/parse.js';
import type { Unit } from '../model/model.js';
import type { Norm } from '../model/norm.js';
import type { Snapshot } from '../workspace/workspace.js';
import type { Cursor } from './positions.js';

/** A sentence of an article, with the article. */
export interface SentenceAt {
  readonly container: Article | Annex;
  readonly paragraph: Paragraph;
}

/** The element that holds an offset of a piece. */
export function elementAt(piece: Piece, offset: number): Element | undefined {
  return piece.elements.find((element) => element.start <= offset && offset <= element.end);
}

/** The sentence of an article that holds the cursor. */
export function sentenceAt({ piece, offset }: Cursor): SentenceAt | undefined {
  const container = elementAt(piece, offset);
  if (container?.kind !== 'article' && container?.kind !== 'annex') return undefined;
  const paragraph = container.paragraphs.find((one) => one.start <= offset && offset <= one.end);
  return paragraph === undefined ? undefined : { container, paragraph };
}

/** What the model says of the piece that the cursor is in. */
export function unitAt(snapshot: Snapshot, { index }: Cursor): Unit | undefined {
  return snapshot.model.units[index];
}

/** The norms of the sentence, or of the list item, that the cursor is in; a consequence's behind those of its sentence. */
export function normsAt(snapshot: Snapshot, cursor: Cursor): readonly Norm[] {
  const { offset } = cursor;
  const norms = unitAt(snapshot, cursor)?.norms ?? [];
  const here = norms.filter(({ sentence }) => sentence.start <= offset && offset <= sentence.end);
  const ofItem = here.filter(({ item, start, end }) => item !== undefined && start <= offset && offset <= end);
  return ofItem.length > 0 ? ofItem : here;
}
