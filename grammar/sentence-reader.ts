/** Reads sentences from a piece's tokens, one by one; what does not parse is reported once and passed over to the next sentence. */
import type { IToken } from 'chevrotain';
import type { ParseError, SentenceNode } from './ast.js';
import { brokenSentence } from './broken.js';
import { sharedParser, sharedWalker } from './engine.js';
import { failureError, missingFullStop } from './errors.js';
import { misplacedItemErrors } from './lexical-errors.js';
import { mayNestDeeply, nestedTooDeeply, tooDeepError } from './nesting.js';
import { beginsLine, startsSentence } from './sentence-starts.js';
import * as T from './tokens.js';

/** The rules that a sentence can be parsed by. */
export type SentenceRule =
  | 'use'
  | 'agreement'
  | 'declaration'
  | 'paragraph'
  | 'recital'
  | 'done'
  | 'signed'
  | 'expectation';

/** A place among the tokens of a piece, and the errors met so far. */
export class SentenceReader {
  readonly parser = sharedParser();
  readonly errors: ParseError[] = [];
  /** Index of the next token. */
  at = 0;
  private readonly mayNest: boolean;

  constructor(
    readonly text: string,
    readonly tokens: readonly IToken[],
  ) {
    this.mayNest = mayNestDeeply(text);
  }

  /** Parses one sentence and its full stop from the current token on; a broken one is returned as such. */
  sentence(rule: SentenceRule) {
    const { parser, tokens, at } = this;
    if (tokens[at]?.tokenType === T.Dot) return this.strayFullStops();
    const deep = this.mayNest ? nestedTooDeeply(tokens, at) : undefined;
    if (deep !== undefined) {
      this.errors.push(tooDeepError(deep));
      this.at = this.endOfBroken(at + 1);
      return brokenSentence(tokens.slice(at, this.at));
    }
    // A rule's type depends on its name; the callers narrow the result by its kind.
    const parsed = parser.parseFrom<{ kind: string; start: number; end: number }, unknown[]>(at, parser[rule] as never);
    const error = parser.errors[0];
    if (error !== undefined) {
      this.fail(rule, at, error.token);
      return brokenSentence(tokens.slice(at, this.at));
    }
    for (const one of misplacedItemErrors(parser.misplacedItems)) this.errors.push(one);
    const behind = parser.position;
    const next = tokens[behind];
    if (next?.tokenType === T.Dot) {
      this.at = behind + 1;
      return withEnd(parsed, next.startOffset + 1);
    }
    const startsAnew = next === undefined || (beginsLine(this.text, next) && startsSentence(tokens, behind));
    if (startsAnew || (beginsLine(this.text, next) && this.isSentence(rule, behind))) {
      this.at = behind;
      const last = tokens[behind - 1] as IToken;
      if (last.payload === undefined) this.errors.push(missingFullStop(last));
      return withEnd(parsed, this.behindLast());
    }
    this.fail(rule, at, next);
    return brokenSentence(tokens.slice(at, this.at));
  }

  /** Full stops that end nothing are one mistake, however many stand in a row. */
  private strayFullStops() {
    const { tokens, text, at } = this;
    const start = (tokens[at] as IToken).startOffset;
    let end = start + 1;
    this.at = at + 1;
    for (let next = tokens[this.at]; next?.tokenType === T.Dot; next = tokens[this.at]) {
      if (text.slice(end, next.startOffset).trim() !== '') break;
      end = next.startOffset + 1;
      this.at++;
    }
    const one = this.at === at + 1;
    this.errors.push({
      rule: 'syntax/unexpected',
      message: one ? 'This full stop ends no sentence.' : 'These full stops end no sentence.',
      start,
      end,
      fix: { title: one ? 'Remove the full stop' : 'Remove the full stops', start, end, text: '' },
    });
    return brokenSentence([tokens[at] as IToken, tokens[this.at - 1] as IToken]);
  }

  /** Whether what begins at `index` parses as a sentence of its own, as far as its first line goes. */
  private isSentence(rule: SentenceRule, index: number): boolean {
    const { parser } = this;
    if (this.mayNest && nestedTooDeeply(this.tokens, index) !== undefined) return false;
    parser.parseFrom<unknown, unknown[]>(index, parser[rule] as never);
    const parses = parser.errors.length === 0 && this.tokens[parser.position]?.tokenType === T.Dot;
    return parses;
  }

  /** Reports what does not fit at `found` and goes on behind the sentence that began at token `start`. */
  fail(rule: string, start: number, found: IToken): void {
    const { tokens, text } = this;
    let at = start;
    while (at < tokens.length && tokens[at] !== found) at++;
    const newStart = at < tokens.length && at > start && beginsLine(text, found) && startsSentence(tokens, at);
    const { tokens: expected, mayEnd } = sharedWalker().after(rule, tokens.slice(start, at));
    const endsTooEarly = at >= tokens.length || newStart;
    const end = this.endOfBroken(Math.max(at, start + 1));
    const sentence = tokens.slice(start, end);
    // A text that was left open, or opened with the wrong marks, is the mistake itself: it has its error already.
    if (!sentence.some((token) => token.payload !== undefined)) {
      const previous = at > start ? tokens[at - 1] : undefined;
      const stop = { tokens: sentence, at: at - start };
      this.errors.push(failureError({ found, previous, expected, mayEnd, endsTooEarly, ...stop }));
    }
    this.at = end;
  }

  /** The index behind the full stop of a sentence that is passed over from `from` on, or where the next one begins. */
  private endOfBroken(from: number): number {
    const { tokens, text } = this;
    for (let at = from; at < tokens.length; at++) {
      const token = tokens[at] as IToken;
      if (token.tokenType === T.Dot) return at + 1;
      if (beginsLine(text, token) && startsSentence(tokens, at)) return at;
    }
    return Math.max(from, tokens.length);
  }

  /** The offset behind the last token that was read. */
  behindLast(): number {
    const last = this.tokens[this.at - 1];
    return last === undefined ? 0 : last.startOffset + last.image.length;
  }
}

function withEnd<N extends { kind: string; end: number }>(node: N, end: number) {
  // Paragraphs end behind their full stop; a title that is a recital, and declarations, keep their own end.
  const keepsEnd = node.kind === 'title' || T.DECLARATION_KINDS.has(node.kind);
  return (keepsEnd ? node : { ...node, end }) as unknown as SentenceNode;
}
