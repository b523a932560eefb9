/** From the editor's positions to offsets in pieces and back, by the tree's own lines, so that nothing keeps a second copy of a text. */
import type { Position, Range } from 'vscode-languageserver';
import { lastAtMost, type Piece, pieceAt, type Tree } from '../../grammar/parse.js';
import type { Place } from '../model/symbols.js';
import { positionInPiece } from '../workspace/locate.js';

/** A place of no extent: an offset in a piece of a tree. */
export interface Cursor {
  readonly piece: Piece;
  /** The piece's index in its tree. */
  readonly index: number;
  /** Counted from the piece's start. */
  readonly offset: number;
}

/** The offset in a file of a position; one behind the end of its line counts as the end of the line. */
export function offsetAt(tree: Tree, { line, character }: Position): number {
  if (line < 0) return 0;
  const index = lastAtMost(tree.lines, line);
  const piece = tree.pieces[index];
  if (piece === undefined) return 0;
  const base = tree.offsets[index] ?? 0;
  const inPiece = line - (tree.lines[index] ?? 0);
  if (inPiece > piece.lineStarts.length) return tree.length;
  const start = inPiece === 0 ? 0 : (piece.lineStarts[inPiece - 1] ?? 0);
  const next = piece.lineStarts[inPiece];
  return base + Math.min(start + Math.max(0, character), next === undefined ? piece.text.length : lineEnd(piece, next));
}

/** The offset in front of the line break that ends at `behind`. */
function lineEnd({ text }: Piece, behind: number): number {
  const last = behind - 1;
  return text.charCodeAt(last) === 10 && text.charCodeAt(last - 1) === 13 ? last - 1 : last;
}

/** The piece and offset of a position. At a border between pieces it is the piece that begins there. */
export function cursorAt(tree: Tree, position: Position): Cursor | undefined {
  const offset = offsetAt(tree, position);
  const index = pieceAt(tree, offset);
  const piece = tree.pieces[index];
  return piece === undefined ? undefined : { piece, index, offset: offset - (tree.offsets[index] ?? 0) };
}

/** The position of an offset in the piece at `index`. */
export function positionAt(tree: Tree, index: number, offset: number): Position {
  const piece = tree.pieces[index] as Piece;
  const { line, character } = positionInPiece(piece, offset);
  return { line: (tree.lines[index] ?? 0) + line, character };
}

/** The range of a stretch of the piece at `index`. */
export function rangeAt(tree: Tree, index: number, { start, end }: { start: number; end: number }): Range {
  return { start: positionAt(tree, index, start), end: positionAt(tree, index, end) };
}

/** The place of a cursor, for a locator. */
export function placeAt({ piece, offset }: Cursor): Place {
  return { piece, start: offset, end: offset };
}
