/**
 * The sentence that the cursor is writing: its tokens in front of the cursor, and the rule of the grammar that reads them. It follows
 * parse-piece.ts, sentence by sentence, so that what is offered is what would be read.
 */
import { createTokenInstance, EOF, type IToken } from 'chevrotain';
import { sharedParser, sharedWalker } from './engine.js';
import { lex } from './lexer.js';
import { beginsLine, opensElement, startsSentence } from './sentence-starts.js';
import * as T from './tokens.js';

const { K } = T;

/** The kind of element that sentences at the cursor would be added to. */
export type Container = 'none' | 'article' | 'annex' | 'preamble' | 'profile' | 'signatures';

/** One way to read what stands in front of the cursor. */
export interface Reading {
  readonly rule: string;
  readonly tokens: readonly IToken[];
}

/** Where the cursor stands in a piece. */
export interface CursorPlace {
  readonly inside: 'sentence' | 'text' | 'comment';
  /** The word that is being typed, or a place without extent; offsets in the piece. */
  readonly word: { readonly start: number; readonly end: number };
  /** The text that the cursor is in, with its quotation marks. */
  readonly text: IToken | undefined;
  readonly container: Container;
  /** A sentence under way, a heading that may go on, or nothing yet. */
  readonly readings: readonly Reading[];
  /** Whether a new sentence may begin here. */
  readonly mayBegin: boolean;
}

const SENTINEL = createTokenInstance(EOF, '', Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN);

/** Where `offset` stands in the text of a piece. */
export function sentenceAt(text: string, offset: number): CursorPlace {
  const { tokens, comments } = lex(text);
  const nowhere = { word: { start: offset, end: offset }, text: undefined, container: 'none', readings: [] } as const;
  if (comments.some((comment) => isInside(comment, offset))) return { ...nowhere, inside: 'comment', mayBegin: false };
  const around = tokens.find((token) => token.startOffset < offset && offset <= behind(token));
  if (around?.tokenType === T.Text && isInside(around, offset)) {
    const before = tokens.slice(0, tokens.indexOf(around));
    return { ...readingsOf(text, before), inside: 'text', word: nowhere.word, text: around };
  }
  const word = wordAt(text, around, offset);
  const before = tokens.filter((token) => behind(token) <= word.start);
  return { ...readingsOf(text, before), inside: 'sentence', word, text: undefined };
}

function behind(token: IToken): number {
  return token.startOffset + token.image.length;
}

/** Whether the cursor is within a token, or at the end of one that is still open: a line comment or an unclosed text. */
function isInside(token: IToken, offset: number): boolean {
  if (token.startOffset >= offset) return false;
  const isOpen = token.payload !== undefined || token.tokenType === T.LineComment;
  return isOpen ? offset <= behind(token) : offset < behind(token);
}

/** The word under the cursor, as far as it has one: a name, a keyword, a number or a language tag, perhaps only begun. */
function wordAt(text: string, around: IToken | undefined, offset: number): { start: number; end: number } {
  if (around !== undefined && isWordlike(around)) return { start: around.startOffset, end: behind(around) };
  if (text[offset - 1] === '/') return { start: offset - 1, end: offset };
  return { start: offset, end: offset };
}

function isWordlike({ tokenType }: IToken): boolean {
  return (
    tokenType === T.Name ||
    tokenType === T.NumberToken ||
    tokenType === T.DateToken ||
    tokenType === T.LanguageTag ||
    T.KEYWORD_TYPES.has(T.wordOf(tokenType))
  );
}

interface Walk {
  readonly text: string;
  readonly tokens: readonly IToken[];
}

function readingsOf(text: string, tokens: readonly IToken[]): Pick<CursorPlace, 'container' | 'readings' | 'mayBegin'> {
  const parser = sharedParser();
  parser.input = [...tokens, SENTINEL, SENTINEL];
  try {
    return walk({ text, tokens });
  } finally {
    parser.input = [];
  }
}

function walk(piece: Walk): Pick<CursorPlace, 'container' | 'readings' | 'mayBegin'> {
  const { tokens } = piece;
  let container: Container = 'none';
  let heading: readonly Reading[] = [];
  let begins = true;
  let at = 0;
  while (at < tokens.length) {
    const { rule, opens } = ruleAt(tokens, at, container);
    if (opens !== undefined) container = opens;
    const { next, underWay, mayBegin } = readOne(piece, at, rule);
    const reading = { rule, tokens: tokens.slice(at) };
    if (underWay) return { container, readings: [...heading, reading], mayBegin };
    // What ends a heading for the parser may still turn out to be more of it: `on` in front of a topic, not of a date.
    heading = HEADERS.has(rule) && isViable(reading) ? [reading] : [];
    at = next;
    begins = mayBegin;
  }
  return { container, readings: heading, mayBegin: begins };
}

function isViable({ rule, tokens }: Reading): boolean {
  const { tokens: expected, mayEnd } = sharedWalker().after(rule, tokens);
  return expected.length > 0 || mayEnd;
}

/** The rule that reads the sentence at token `at`, and the kind of element that it opens. */
function ruleAt(tokens: readonly IToken[], at: number, container: Container): { rule: string; opens?: Container } {
  const type = tokens[at]?.tokenType;
  const next = tokens[at + 1]?.tokenType;
  switch (type) {
    case K.article:
      return { rule: 'article', opens: 'article' };
    case K.annex:
      return { rule: 'annex', opens: 'annex' };
    case K.part:
    case K.chapter:
    case K.section:
      return { rule: 'division', opens: 'none' };
    case K.profile:
      return { rule: 'profile', opens: 'profile' };
    case K.preamble:
      return { rule: 'preamble', opens: 'preamble' };
    case K.agreement:
      return { rule: 'agreement', opens: 'none' };
    default:
  }
  const isLast = next === undefined;
  if (type === K.use && (next === T.Text || (isLast && container === 'none'))) return { rule: 'use' };
  if (type === K.done && (next === K.at || isLast)) return { rule: 'done', opens: 'signatures' };
  if (type === K.signed && (next === K.for || isLast)) return { rule: 'signed', opens: 'signatures' };
  if (container === 'article' || container === 'annex') return { rule: 'paragraph' };
  if (container === 'profile') return { rule: type === K.topic ? 'declaration' : 'expectation' };
  const opensDeclaration = type !== undefined && T.DECLARATION_TYPES.has(type);
  if (container === 'preamble' && !opensElement(tokens, at) && !opensDeclaration) return { rule: 'recital' };
  if (opensDeclaration || opensElement(tokens, at)) return { rule: 'declaration', opens: 'none' };
  return { rule: 'paragraph' };
}

/** Reads one sentence or heading: where the next begins, or that the cursor is still in it. */
function readOne(
  { text, tokens }: Walk,
  at: number,
  rule: string,
): { next: number; underWay: boolean; mayBegin: boolean } {
  const parser = sharedParser();
  const read = (parser as unknown as Record<string, (...args: unknown[]) => unknown>)[rule];
  parser.parseFrom(at, read as (...args: unknown[]) => unknown);
  const error = parser.errors[0];
  const isHeader = HEADERS.has(rule);
  if (error === undefined) {
    const position = parser.position;
    if (position >= tokens.length) return { next: position, underWay: true, mayBegin: isHeader };
    if (isHeader) return { next: position, underWay: false, mayBegin: true };
    if (tokens[position]?.tokenType === T.Dot) return { next: position + 1, underWay: false, mayBegin: true };
    if (startsAnew(text, tokens, position)) return { next: position, underWay: false, mayBegin: true };
  }
  if (isViable({ rule, tokens: tokens.slice(at) })) return { next: at, underWay: true, mayBegin: false };
  const wrong = error === undefined ? parser.position : Math.max(at, tokens.indexOf(error.token));
  const next = behindBroken(text, tokens, at, wrong);
  return { next, underWay: false, mayBegin: tokens[next - 1]?.tokenType === T.Dot };
}

const HEADERS: ReadonlySet<string> = new Set(['article', 'annex', 'division', 'profile', 'preamble']);

function startsAnew(text: string, tokens: readonly IToken[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && beginsLine(text, token) && startsSentence(tokens, index);
}

/** Where reading goes on behind a broken sentence. */
function behindBroken(text: string, tokens: readonly IToken[], at: number, wrong: number): number {
  for (let index = Math.max(wrong, at + 1); index < tokens.length; index++) {
    if (tokens[index]?.tokenType === T.Dot) return index + 1;
    if (startsAnew(text, tokens, index)) return index;
  }
  return tokens.length;
}
