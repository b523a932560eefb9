/**
 * The formatter: canonical layout of a file. It changes blanks, line breaks and the capitals of keywords, and nothing else; what does
 * not parse is kept as it stands.
 */
import type { IToken } from 'chevrotain';
import { openedElement } from './boundaries.js';
import { createPage, type Page } from './fill.js';
import { type Piece, parse, type Tree } from './parse.js';
import { type Segment, segmentsOf } from './segments.js';
import { OPENER_TYPES } from './sentence-starts.js';
import * as T from './tokens.js';

export interface FormatOptions {
  /** The column behind which lines are broken. */
  readonly width: number;
}

export const DEFAULT_FORMAT: FormatOptions = { width: 120 };

/** The canonical form of a text. Formatting twice gives what formatting once gives. */
export function format(text: string, options: FormatOptions = DEFAULT_FORMAT): string {
  return formatTree(parse(text), options);
}

/** The canonical form of a parsed file. Line breaks become the file's own kind, that of its first line. */
export function formatTree(tree: Tree, options: FormatOptions = DEFAULT_FORMAT): string {
  // In parts, since to trim the whole text for each piece would cost its square.
  const parts: string[] = [];
  let before: Printed | undefined;
  for (const piece of tree.pieces) {
    const printed = printPiece(piece, options);
    if (before !== undefined && parts.length > 0) {
      let last = '';
      while (last === '' && parts.length > 0) last = parts.pop()?.trimEnd() ?? '';
      parts.push(`${last}\n${standApart(before, printed) ? '\n' : ''}`);
    }
    if (printed.text !== '') parts.push(printed.text);
    before = printed;
  }
  const text = parts.join('');
  const source = tree.pieces.find((piece) => /\r|\n/.test(piece.text))?.text ?? '';
  return /^[^\n\r]*\r\n/.test(source) ? text.replaceAll('\n', '\r\n') : text;
}

/** The canonical form of one piece, ending in one line break; blank lines around it are the caller's. */
export function formatPiece(piece: Piece, options: FormatOptions = DEFAULT_FORMAT): string {
  return printPiece(piece, options).text;
}

/** A printed piece and what it begins and ends with. */
interface Printed {
  readonly text: string;
  readonly first?: Segment | undefined;
  readonly last?: Segment | undefined;
  /** Whether comments on lines of their own end the piece: they speak of what follows. */
  readonly endsInComment?: boolean;
  readonly source: string;
}

function printPiece(piece: Piece, options: FormatOptions): Printed {
  const source = piece.text;
  const segments = segmentsOf(piece);
  if (segments === undefined) return { text: `${source.replaceAll(/\r\n?/g, '\n').trim()}\n`, source };
  const page = createPage(options.width);
  for (const [index, segment] of segments.entries()) {
    const before = segments[index - 1];
    if (before !== undefined && (wantsSpace(before, segment) || hasBlankLine(piece, segment))) page.blankLine();
    printSegment(page, segment, source);
  }
  if (segments.length === 0) {
    for (const comment of piece.comments) page.comment(normalised(comment.text), true);
  }
  const last = segments.at(-1);
  return {
    text: page.text(),
    first: segments[0],
    last,
    endsInComment: last !== undefined && trailing(last, source) > 0,
    source,
  };
}

/** Whether a blank line stands between two pieces: as between two sentences of one. */
function standApart(before: Printed, after: Printed): boolean {
  if (endsInBlankLine(before.source)) return true;
  if (before.endsInComment === true) return false;
  return before.last !== undefined && after.first !== undefined && wantsSpace(before.last, after.first);
}

/** Headings stand apart; so do the closing formula behind the articles and what follows the header. */
function wantsSpace(before: Segment, segment: Segment): boolean {
  if (segment.kind === 'heading' || segment.kind === 'agreement') return true;
  if (before.kind === 'sentence' && segment.kind === 'element') return true;
  return before.kind === 'agreement';
}

/** Whether nothing but blanks, with two line breaks or more among them, stands in front of `end`. */
function endsInBlankLine(text: string, end = text.length): boolean {
  let breaks = 0;
  for (let at = end - 1; at >= 0 && BLANK.test(text[at] as string); at--) {
    if (text[at] === '\r' || text[at] === '\n') breaks++;
    // Both halves of a line break count as one.
    if (text[at] === '\n' && text[at - 1] === '\r') at--;
    if (breaks > 1) return true;
  }
  return false;
}

const BLANK = /[\s\uFEFF]/;

/** Whether the source has a blank line in front of a segment, its leading comments included. */
function hasBlankLine({ text }: Piece, segment: Segment): boolean {
  const leading = segment.comments.find((comment) => comment.startOffset < segment.start);
  const start = leading?.startOffset ?? segment.start;
  return endsInBlankLine(text, start);
}

function printSegment(page: Page, segment: Segment, source: string): void {
  const margin = segment.kind === 'sentence' ? 2 : 0;
  page.line(margin);
  if (segment.verbatim) return printVerbatim(page, segment, source);
  const { tokens, comments } = segment;
  const spread = widthOf(segment) > page.width;
  const closing = comments.length - trailing(segment, source);
  let comment = 0;
  let previous: IToken | undefined;
  let inVariant = false;
  for (const [at, token] of tokens.entries()) {
    for (; comment < closing && startOf(comments[comment]) < token.startOffset; comment++) {
      printComment(page, comments[comment] as IToken, previous, source);
      if (previous === undefined && parted(source, comments[comment] as IToken, comments[comment + 1], token))
        page.blankLine();
      if (previous === undefined) page.line(margin);
    }
    if (segment.parts.has(token.startOffset)) page.line(2);
    if (token.tokenType === T.Dashes) page.line(margin + 2 * token.image.length);
    // Where a sentence needs several lines, each language has one, and what follows the languages begins another.
    if (spread && (token.tokenType === T.LanguageTag || (inVariant && !CLOSING.has(token.tokenType)))) page.continue();
    inVariant = token.tokenType === T.Text && previous?.tokenType === T.LanguageTag;
    if (token.tokenType !== T.LanguageTag) printToken(page, at, segment);
    previous = token;
  }
  for (; comment < closing; comment++) printComment(page, comments[comment] as IToken, previous, source);
  for (; comment < comments.length; comment++) {
    const { startOffset, image } = comments[comment] as IToken;
    const atMargin = startOffset === 0 || /[\n\r]/.test(source[startOffset - 1] as string);
    if (endsInBlankLine(source, startOffset)) page.blankLine();
    page.line(atMargin ? 0 : margin);
    page.comment(normalised(image), true);
  }
}

function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}

function startOf(token: IToken | undefined): number {
  return token?.startOffset ?? Number.POSITIVE_INFINITY;
}

/** How many comments stand on lines of their own behind a segment's last word. */
function trailing({ tokens, comments }: Segment, source: string): number {
  const last = tokens.at(-1);
  if (last === undefined) return 0;
  const behind = last.startOffset + last.image.length;
  const after = comments.filter((comment) => comment.startOffset >= behind);
  const first = after.findIndex((comment) => /[\n\r]/.test(source.slice(behind, comment.startOffset)));
  return first === -1 ? 0 : after.length - first;
}

/** Whether a blank line parts a comment from what follows it. */
function parted(source: string, comment: IToken, next: IToken | undefined, token: IToken): boolean {
  const end = comment.startOffset + comment.image.length;
  return endsInBlankLine(source.slice(end, Math.min(startOf(next), token.startOffset)));
}

/** The width of a segment on one line. */
function widthOf({ tokens, kind }: Segment): number {
  return tokens.reduce((width, token) => width + folded(token.image).length + 1, kind === 'sentence' ? 2 : 0);
}

function printVerbatim(page: Page, { tokens, comments, start }: Segment, source: string): void {
  // One by one: a broken sentence can have more words than a call can take arguments.
  const end = [...tokens, ...comments].reduce((last, token) => Math.max(last, endOf(token)), start);
  for (const comment of comments) if (comment.startOffset < start) page.comment(normalised(comment.image), true);
  page.verbatim(normalised(source.slice(start, end)));
}

function printComment(page: Page, comment: IToken, previous: IToken | undefined, source: string): void {
  const behind = previous === undefined ? 0 : previous.startOffset + previous.image.length;
  const ownLine = previous === undefined || /[\n\r]/.test(source.slice(behind, comment.startOffset));
  page.comment(normalised(comment.image), ownLine);
}

function normalised(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/[ \t]+(?=\n|$)/g, '');
}

const CLOSING = new Set([T.Dot, T.Comma, T.Semicolon, T.Colon, T.CloseParen, T.CloseBracket]);
const OPENING = new Set([T.OpenParen, T.OpenBracket]);

// A text's words; what stands between braces is one of them.
const WORD = /(?:\{[^{}"]*\}|[^ \t\r\n\f\v])+/g;

function printToken(page: Page, at: number, { tokens, names }: Segment): void {
  const token = tokens[at] as IToken;
  const previous = tokens[at - 1];
  const glued = CLOSING.has(token.tokenType) || (previous !== undefined && OPENING.has(previous.tokenType));
  const kept = staysOnLine(tokens, at);
  if (token.tokenType !== T.Text)
    return page.word(names.has(token.startOffset) ? token.image : caseOf(token), glued, kept);
  // A tag and the text that it marks stay together.
  const tag = previous?.tokenType === T.LanguageTag ? `${previous.image} ` : '';
  const words = token.image.match(WORD) ?? [];
  for (const [index, word] of words.entries()) {
    if (index === 0) page.word(tag + folded(word), glued, kept);
    else page.word(folded(word), false, readsAsElement(words, index));
  }
}

/**
 * A keyword, a name and a text open an element where they begin a line: those of an element stay together, and others, as in
 * `terminate this agreement if "…"`, never come to stand there.
 */
function staysOnLine(tokens: readonly IToken[], at: number): boolean {
  const reads = (from: number): boolean =>
    OPENER_TYPES.has((tokens[from] as IToken).tokenType) && tokens[from + 2]?.tokenType === T.Text;
  return at > 0 && ((at <= 2 && reads(0)) || reads(at));
}

/** Whether a line that began with this word would open an element, as in `"see article x "`. */
function readsAsElement(words: readonly string[], index: number): boolean {
  return index >= words.length - 3 && openedElement(words.slice(index).join(' '), 0) !== undefined;
}

function folded(word: string): string {
  return word.replaceAll(/[ \t\r\n\f\v]+/g, ' ');
}

/** Keywords are written in lower case, the era of a Hijri date in capitals. */
function caseOf(token: IToken): string {
  if (T.KEYWORD_TYPES.has(T.wordOf(token.tokenType))) return token.image.toLowerCase();
  return token.tokenType === T.DateToken ? token.image.replace(/[ \t]+ah$/i, ' AH') : token.image;
}
