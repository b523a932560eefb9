/**
 * Text to tree. The text is kept in pieces, each an article or another element, that are lexed and parsed on their own; an edit
 * parses the damaged pieces again and keeps every other piece as the same object.
 */
import { behindLineBreak, openedElement } from './boundaries.js';
import { type ParsedPiece, parsePiece } from './parse-piece.js';

/** A stretch of the file that is parsed on its own; it begins where an element begins. */
export interface Piece extends ParsedPiece {
  readonly text: string;
  /** Offset of each line's start behind the first, in the piece. */
  readonly lineStarts: readonly number[];
  /** Whether an article or a profile has begun in this piece or before it: from there on declarations stay in their article's piece. */
  readonly inArticle: boolean;
}

/** A parsed file. */
export interface Tree {
  readonly pieces: readonly Piece[];
  /** Offset of each piece in the file. */
  readonly offsets: readonly number[];
  /** Zero-based line on which each piece starts; every piece but the first starts at the beginning of a line. */
  readonly lines: readonly number[];
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
}

/** Replaces the code units from `start` to `end` by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const HOLDS_DECLARATIONS = new Set(['article', 'annex', 'profile']);

/** Parses a whole file. Never throws. */
export function parse(text: string): Tree {
  return assemble(split(text, false, () => undefined));
}

/** The tree of the file after an edit, equal to that of a parse from scratch; pieces that the edit does not touch are kept. */
export function reparse(tree: Tree, edit: Edit): Tree {
  const { pieces, offsets } = tree;
  let first = pieceAt(tree, edit.start);
  // A comment left open further up may be closed by this edit.
  for (let index = 0; index < first; index++) if (pieces[index]?.openComment) first = index;
  let last = pieceAt(tree, edit.end);
  const until = (offsets[last] ?? 0) + (pieces[last]?.text.length ?? 0);
  let region = textBetween(tree, offsets[first] ?? 0, edit.start) + edit.text + textBetween(tree, edit.end, until);
  // A piece whose first line no longer opens an element joins the piece before.
  while (first > 0 && !beginsPiece(region, 0, pieces[first - 1]?.inArticle ?? false))
    region = pieces[--first]?.text + region;
  const inArticle = first > 0 && (pieces[first - 1]?.inArticle ?? false);
  const next = (): string | undefined => {
    const more = pieces[++last]?.text;
    region += more ?? '';
    return more;
  };
  let fresh = split(region, inArticle, next);
  // Whether declarations are pieces of their own depends on what stands above; where that changed, the pieces below join in.
  while (last + 1 < pieces.length) {
    const state = fresh.at(-1)?.inArticle ?? inArticle;
    if (state === (pieces[last]?.inArticle ?? false)) break;
    do next();
    while (state && last + 1 < pieces.length && !pieces[last]?.inArticle);
    fresh = split(region, inArticle, next);
  }
  return assemble([...pieces.slice(0, first), ...fresh, ...pieces.slice(last + 1)]);
}

/** The text of a file between two offsets. */
export function textBetween(tree: Tree, start: number, end: number): string {
  let text = '';
  for (let index = pieceAt(tree, start); index < tree.pieces.length; index++) {
    const offset = tree.offsets[index] ?? 0;
    if (offset >= end) break;
    text += tree.pieces[index]?.text.slice(Math.max(0, start - offset), end - offset) ?? '';
  }
  return text;
}

/** The whole text of a file. */
export function textOf(tree: Tree): string {
  return tree.pieces.map((piece) => piece.text).join('');
}

/** The index of the piece that holds `offset`; the last one for an offset at or behind the end. */
export function pieceAt(tree: Tree, offset: number): number {
  return lastAtMost(tree.offsets, offset);
}

/** The index of the last number in an ascending list that is at most `value`, or 0. */
export function lastAtMost(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Cuts a text at the lines on which elements begin and parses each piece.
 *
 * @param inArticle whether an article has begun above
 * @param next yields the text that follows, piece by piece: a comment may close there
 */
function split(text: string, inArticle: boolean, next: () => string | undefined): Piece[] {
  const pieces: Piece[] = [];
  let source = text;
  let start = 0;
  let state = inArticle;
  while (start < source.length || pieces.length === 0) {
    let { end, opened } = pieceEnd(source, start, state);
    let parsed = parsePiece(source.slice(start, end));
    while (parsed.openComment) {
      const close = closesFrom(source, end);
      if (close === 'unknown') {
        const more = next();
        if (more === undefined) break;
        source += more;
        // The text that joined may belong to this very piece.
        ({ end } = pieceEnd(source, start, state || opened));
        parsed = parsePiece(source.slice(start, end));
        continue;
      }
      if (close === 'reopened') break;
      ({ end } = pieceEnd(source, close, state || opened));
      const joined = parsePiece(source.slice(start, end));
      parsed = joined;
    }
    if (!state && !opened && parsed.elements.some((element) => HOLDS_DECLARATIONS.has(element.kind))) {
      // An article that begins in the middle of a line holds the declarations below it all the same.
      opened = true;
      ({ end } = pieceEnd(source, start, true));
      parsed = parsePiece(source.slice(start, end));
    }
    state ||= opened;
    const pieceText = source.slice(start, end);
    pieces.push({ ...parsed, text: pieceText, lineStarts: lineStartsOf(pieceText), inArticle: state });
    start = end;
  }
  return pieces;
}

/** Where the open comment that ends at `end` is closed: the offset behind its mark, or that another comment opens first. */
function closesFrom(source: string, end: number): number | 'reopened' | 'unknown' {
  const reopened = source.indexOf('/*', end);
  // Where another comment opens, the rest of the file is not looked through: there may be one in every article.
  const limit = reopened === -1 ? source.length : reopened + 3;
  const within = source.slice(end, limit).indexOf('*/');
  const close = within === -1 ? -1 : end + within;
  if (reopened !== -1 && (close === -1 || reopened < close - 1)) return 'reopened';
  return close === -1 ? 'unknown' : close + 2;
}

/** The end of the piece that starts at `start`: the next line on which an element begins that is a piece of its own. */
function pieceEnd(source: string, start: number, inArticle: boolean): { end: number; opened: boolean } {
  let opened = HOLDS_DECLARATIONS.has(openedElement(source, start) ?? '');
  const state = inArticle || opened;
  for (let at = start; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    const lineStart = behindLineBreak(source, at);
    if (beginsPiece(source, lineStart, state)) return { end: lineStart, opened };
    at = lineStart - 1;
  }
  opened ||= false;
  return { end: source.length, opened };
}

const DECLARATIONS = new Set(['party', 'group', 'role', 'term', 'action', 'event', 'body', 'topic', 'agreement']);

/** Whether the line at `lineStart` begins a piece: an element's line, or a declaration's outside every article. */
function beginsPiece(source: string, lineStart: number, inArticle: boolean): boolean {
  const keyword = openedElement(source, lineStart);
  return keyword !== undefined && (!inArticle || !DECLARATIONS.has(keyword));
}

function lineStartsOf(text: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    at = behindLineBreak(text, at) - 1;
    starts.push(at + 1);
  }
  return starts.slice();
}

function assemble(pieces: readonly Piece[]): Tree {
  const kept = pieces.length > 1 ? pieces.filter((piece) => piece.text !== '') : pieces;
  const offsets: number[] = [];
  const lines: number[] = [];
  let offset = 0;
  let line = 0;
  for (const piece of kept) {
    offsets.push(offset);
    lines.push(line);
    offset += piece.text.length;
    line += piece.lineStarts.length;
  }
  return { pieces: kept, offsets, lines, length: offset };
}
