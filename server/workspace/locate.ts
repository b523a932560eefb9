/** From places in pieces to lines and columns in files. */
import { lastAtMost, type Piece, type Tree } from '../../grammar/parse.js';
import type { Cite } from '../checks/rule.js';
import { agreementOf } from '../model/agreement.js';
import { itemMarks, numberingOf, paragraphNumber } from '../model/numbering.js';
import { headingInMessages } from '../model/printed-form.js';
import type { Place } from '../model/symbols.js';
import { titleWords } from '../model/text.js';

/** A position, line and character from 0, characters counted in UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number;
  readonly character: number;
}
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Finds places in a set of trees. */
export interface Locator {
  /** The file and the range of a place, or undefined if no file of the set holds its piece. */
  readonly locate: (
    place: Place,
  ) => { readonly uri: string; readonly range: Range; readonly offset: number } | undefined;
  readonly cite: Cite;
}

const indexes = new WeakMap<Tree, Map<Piece, number>>();

/** The index of each piece of a tree. */
export function pieceIndex(tree: Tree): ReadonlyMap<Piece, number> {
  let index = indexes.get(tree);
  if (index === undefined) {
    index = new Map(tree.pieces.map((piece, at) => [piece, at]));
    indexes.set(tree, index);
  }
  return index;
}

/** The position of an offset of a piece, counted from the piece's start. */
export function positionInPiece(piece: Piece, offset: number): Position {
  const { lineStarts } = piece;
  if (lineStarts.length === 0 || offset < (lineStarts[0] ?? 0)) return { line: 0, character: offset };
  const line = lastAtMost(lineStarts, offset);
  return { line: line + 1, character: offset - (lineStarts[line] ?? 0) };
}

/** A locator over files; the first file's articles are cited plainly, those of others with their agreement's title. */
export function createLocator(files: readonly { readonly uri: string; readonly tree: Tree }[]): Locator {
  return {
    locate({ piece, start, end }) {
      for (const { uri, tree } of files) {
        const index = pieceIndex(tree).get(piece);
        if (index === undefined) continue;
        const firstLine = tree.lines[index] ?? 0;
        const at = (offset: number): Position => {
          const { line, character } = positionInPiece(piece, offset);
          return { line: firstLine + line, character };
        };
        return { uri, range: { start: at(start), end: at(end) }, offset: (tree.offsets[index] ?? 0) + start };
      }
      return undefined;
    },
    cite({ container, sentence, item }) {
      for (const [index, { tree }] of files.entries()) {
        const number = numberingOf(tree).numberOf(container);
        if (number === undefined) continue;
        const head = headingInMessages(container, number, agreementOf(tree));
        const paragraph = sentence === undefined ? undefined : paragraphNumber(container, sentence);
        const marks = sentence?.kind === 'norm' && item !== undefined ? itemMarks(sentence, item) : undefined;
        const place = [head, ...(paragraph === undefined ? [] : [`paragraph ${paragraph}`])].join(', ');
        const cited = marks === undefined ? place : `${place} ${marks.join(' ')}`;
        const title = index === 0 ? undefined : agreementOf(tree)?.header.title;
        return title === undefined ? cited : `${cited} of “${titleWords(title)}”`;
      }
      return 'another agreement';
    },
  };
}
