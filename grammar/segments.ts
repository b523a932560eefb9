/** Cuts a piece into the lines of its layout: headings, sentences and what lies between, each with its tokens and comments. */
import type { IToken } from 'chevrotain';
import type { Element, Span } from './ast.js';
import { openedElement } from './boundaries.js';
import { lex } from './lexer.js';
import type { Fault } from './open-tokens.js';
import type { Piece } from './parse.js';

/** How a segment is laid out: at the margin, below a heading, or one line for each part of a header. */
export type SegmentKind = 'heading' | 'element' | 'sentence' | 'agreement';

/** A heading or a sentence with everything up to the next. */
export interface Segment {
  readonly kind: SegmentKind;
  /** Offset of its first word. */
  readonly start: number;
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
  /** Whether its words are kept exactly as they stand, because they do not parse. */
  readonly verbatim: boolean;
  /** Offsets of the parts of an agreement's header. */
  readonly parts: ReadonlySet<number>;
  /** Offsets of the words that are names, and so keep their capitals. */
  readonly names: ReadonlySet<number>;
}

type Head = Pick<Segment, 'kind' | 'start' | 'verbatim' | 'parts'>;

/** The segments of a piece in order, or undefined for a piece whose layout cannot be told: strange characters, stray words. */
export function segmentsOf(piece: Piece): Segment[] | undefined {
  const { tokens, comments, errors } = lex(piece.text);
  if (errors.length > 0) return undefined;
  const heads = piece.elements.flatMap(headsOf).sort((a, b) => a.start - b.start);
  if (tokens.length > 0 && (heads.length === 0 || (tokens[0]?.startOffset ?? 0) < (heads[0]?.start ?? 0)))
    return undefined;
  const names = nameOffsets(piece.elements);
  const segments = heads.map((head) => ({ ...head, names, tokens: [] as IToken[], comments: [] as IToken[] }));
  let at = 0;
  for (const token of tokens) {
    while ((segments[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= token.startOffset) at++;
    segments[at]?.tokens.push(token);
  }
  assignComments(piece.text, segments, comments);
  let openBefore = false;
  let keptExactly = true;
  const laidOut = segments.map((segment) => {
    // Where a text that was left open ends is told from the lines below it, so the sentence there keeps its lines. An element
    // is told from the line that begins it, however it goes on.
    const keepsLines = openBefore && openedElement(piece.text, segment.start) === undefined;
    if (keepsLines && STRANGE_BLANK.test(piece.text.slice(0, segment.start))) keptExactly = false;
    const verbatim = segment.verbatim || keepsLines || isDamaged(segment, piece);
    openBefore = isLeftOpen(segment);
    return { ...segment, verbatim };
  });
  return keptExactly ? laidOut : undefined;
}

/** Blanks that begin a line and are neither spaces nor tabs; what follows them would be read otherwise without them. */
const STRANGE_BLANK = /[^\S \t\r\n][ \t]*$/;

function isLeftOpen({ tokens, comments }: { tokens: readonly IToken[]; comments: readonly IToken[] }): boolean {
  return [...tokens, ...comments].some(({ payload }) => (payload as Fault | undefined)?.fault === 'left-open');
}

function headsOf(element: Element): Head[] {
  const head = (kind: SegmentKind, { start }: Span, verbatim = false): Head => ({
    kind,
    start,
    verbatim,
    parts: new Set(),
  });
  switch (element.kind) {
    case 'agreement':
      return [{ ...head('agreement', element), parts: new Set(element.items.map((item) => item.start)) }];
    case 'preamble':
      return [
        head('heading', element),
        ...element.recitals.map((recital) => head('sentence', recital, recital.title === undefined)),
      ];
    case 'article':
    case 'annex':
      return [
        head('heading', element),
        ...element.paragraphs.map((one) => head('sentence', one, one.kind === 'broken')),
      ];
    case 'profile':
      return [
        head('heading', element),
        ...[...element.topics, ...element.expectations].map((one) => head('sentence', one)),
      ];
    case 'division':
      return [head('heading', element)];
    case 'broken-element':
      return [head('element', element, true)];
    default:
      return [head('element', element)];
  }
}

/** A comment belongs to the sentence whose line it ends, or whose words it stands between; else to the next one. */
function assignComments(
  text: string,
  segments: readonly { start: number; tokens: IToken[]; comments: IToken[] }[],
  comments: readonly IToken[],
): void {
  for (const comment of comments) {
    const next = segments.findIndex((segment) => segment.start > comment.startOffset);
    const before = segments[next === -1 ? segments.length - 1 : next - 1];
    const last = before?.tokens.at(-1);
    const behind = last === undefined ? 0 : last.startOffset + last.image.length;
    const inside = before !== undefined && comment.startOffset < behind;
    const endsLine =
      before !== undefined && last !== undefined && !/[\n\r]/.test(text.slice(behind, comment.startOffset));
    const owner = inside || endsLine || next === -1 ? before : segments[next];
    owner?.comments.push(comment);
  }
}

/** A sentence is kept as it stands where an error lies in it or a text was left open. */
function isDamaged(
  { tokens, comments }: { tokens: readonly IToken[]; comments: readonly IToken[] },
  piece: Piece,
): boolean {
  if ([...tokens, ...comments].some((token) => token.payload !== undefined)) return true;
  const first = tokens[0]?.startOffset ?? 0;
  const last = tokens.at(-1);
  const end = last === undefined ? 0 : last.startOffset + last.image.length;
  return piece.errors.some(
    (error) => error.start < end && error.end > first && error.rule !== 'syntax/missing-full-stop',
  );
}

/** Where names stand: found by their kind, wherever a node holds them. */
function nameOffsets(elements: readonly Element[]): Set<number> {
  const offsets = new Set<number>();
  const open: unknown[] = [...elements];
  while (open.length > 0) {
    const node = open.pop();
    if (Array.isArray(node)) {
      for (const one of node) open.push(one);
    } else if (typeof node === 'object' && node !== null) {
      const { kind, start } = node as { kind?: unknown; start?: unknown };
      if (kind === 'name' && typeof start === 'number') offsets.add(start);
      else for (const value of Object.values(node)) open.push(value);
    }
  }
  return offsets;
}
