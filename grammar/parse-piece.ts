/** Parses one piece of a file, sentence by sentence, so that a mistake costs its own sentence and nothing beyond it. */
import { createTokenInstance, EOF, type ILexingError, type IToken } from 'chevrotain';
import type {
  Annex,
  Article,
  Comment,
  Declaration,
  Element,
  Paragraph,
  ParseError,
  Profile,
  Recital,
  SentenceNode,
} from './ast.js';
import { brokenSentence } from './broken.js';
import { sharedParser, sharedWalker } from './engine.js';
import { failureError, missingFullStop } from './errors.js';
import { lex } from './lexer.js';
import { leftOpenErrors, lexingErrors, misplacedItemErrors, strayBraceErrors } from './lexical-errors.js';
import { beginsLine, opensElement, startsSentence } from './sentence-starts.js';
import * as T from './tokens.js';

const { K } = T;

/** What one piece holds. All offsets are counted from its start. */
export interface ParsedPiece {
  readonly elements: readonly Element[];
  readonly comments: readonly Comment[];
  readonly errors: readonly ParseError[];
  /** Whether a block comment was left open to the end of an element. */
  readonly openComment: boolean;
}

/** The element that sentences are being added to. */
type Context =
  | { readonly kind: 'none' | 'signatures' }
  | { readonly kind: 'article' | 'annex'; readonly header: Article | Annex; readonly paragraphs: Paragraph[] }
  | { readonly kind: 'preamble'; readonly start: number; end: number; readonly recitals: Recital[] }
  | { readonly kind: 'profile'; readonly header: Profile; readonly parts: Pick<Profile, 'topics' | 'expectations'> };

/** The rules that a sentence can be parsed by. */
type SentenceRule = 'use' | 'agreement' | 'declaration' | 'paragraph' | 'recital' | 'done' | 'signed' | 'expectation';
type HeaderRule = 'article' | 'annex' | 'division' | 'profile' | 'preamble';

const SENTINEL = createTokenInstance(EOF, '', Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN);

/** Parses one piece. Never throws; what does not parse is kept as a broken sentence with its error. */
export function parsePiece(text: string): ParsedPiece {
  const { tokens, comments, errors: lexing } = lex(text);
  return new PieceReader(text, tokens).read(comments, lexing);
}

class PieceReader {
  private readonly parser = sharedParser();
  private readonly elements: Element[] = [];
  private readonly errors: ParseError[] = [];
  private context: Context = { kind: 'none' };
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly tokens: IToken[],
  ) {}

  read(comments: readonly IToken[], lexing: readonly ILexingError[]): ParsedPiece {
    const { tokens, text } = this;
    const count = tokens.length;
    this.parser.input = [...tokens, SENTINEL, SENTINEL];
    while (this.at < count) this.readNext();
    this.close();
    this.parser.input = [];
    const found = [
      ...this.errors,
      ...lexingErrors(text, lexing),
      ...leftOpenErrors([...tokens, ...comments]),
      ...strayBraceErrors(tokens),
    ];
    return {
      elements: this.elements,
      comments: comments.map((token) => ({
        kind: token.tokenType === T.LineComment ? 'line' : 'block',
        text: token.image,
        start: token.startOffset,
        end: token.startOffset + token.image.length,
      })),
      errors: found.sort((a, b) => a.start - b.start),
      openComment: endsInComment(text, comments),
    };
  }

  private readNext(): void {
    const token = this.tokens[this.at] as IToken;
    switch (token.tokenType) {
      case K.article:
      case K.annex:
        return this.readHeader(token.tokenType === K.article ? 'article' : 'annex');
      case K.part:
      case K.chapter:
      case K.section:
        return this.readHeader('division');
      case K.profile:
        return this.readHeader('profile');
      case K.preamble:
        return this.readHeader('preamble');
      case K.agreement:
        this.close();
        return this.readElement('agreement');
      default:
    }
    const next = this.tokens[this.at + 1]?.tokenType;
    if (token.tokenType === K.use && next === T.Text) return this.readElement('use');
    if (token.tokenType === K.done && next === K.at) return this.readClosing('done');
    if (token.tokenType === K.signed && next === K.for) return this.readClosing('signed');
    this.readInContext(token);
  }

  private readInContext(token: IToken): void {
    const { context } = this;
    if (context.kind === 'article' || context.kind === 'annex') {
      const paragraph = this.sentence('paragraph');
      if (paragraph !== undefined) context.paragraphs.push(paragraph as Paragraph);
      return;
    }
    if (context.kind === 'profile') return this.readProfilePart(token, context);
    if (context.kind === 'preamble' && !opensElement(this.tokens, this.at)) return this.readRecital(context);
    if (opensElement(this.tokens, this.at) || T.DECLARATION_TYPES.has(token.tokenType)) {
      this.close();
      return this.readElement('declaration');
    }
    this.readMisplaced(token);
  }

  private readProfilePart(token: IToken, context: Context & { kind: 'profile' }): void {
    if (token.tokenType === K.topic) {
      const parsed = this.sentence('declaration');
      if (parsed?.kind === 'topic') (context.parts.topics as unknown[]).push(parsed);
      else if (parsed?.kind === 'broken') this.keepBroken(parsed);
      return;
    }
    const parsed = this.sentence('expectation');
    if (parsed?.kind === 'expectation') (context.parts.expectations as unknown[]).push(parsed);
    else if (parsed?.kind === 'broken') this.keepBroken(parsed);
  }

  private readRecital(context: Context & { kind: 'preamble' }): void {
    const start = (this.tokens[this.at] as IToken).startOffset;
    const parsed = this.sentence('recital');
    const end = this.behindLast();
    if (parsed?.kind === 'title') context.recitals.push({ kind: 'recital', title: parsed, start, end });
    else context.recitals.push({ kind: 'recital', start, end });
    context.end = end;
  }

  /** A sentence that no element holds: it is read for its own mistakes, and kept. */
  private readMisplaced(token: IToken): void {
    const errorsBefore = this.errors.length;
    const start = this.at;
    this.sentence('paragraph');
    if (this.errors.length === errorsBefore) {
      const where = this.context.kind === 'signatures' ? 'behind the signatures' : 'outside every article';
      this.errors.push({
        rule: 'syntax/unexpected',
        message: `This sentence stands ${where}, where nothing can be agreed: move it into an article or an annex.`,
        start: token.startOffset,
        end: this.behindLast(),
      });
    }
    this.keepBroken(brokenSentence(this.tokens.slice(start, this.at)));
  }

  private keepBroken(sentence: Paragraph & { kind: 'broken' }): void {
    this.elements.push({ kind: 'broken-element', sentence, start: sentence.start, end: sentence.end });
  }

  private readElement(rule: 'use' | 'agreement' | 'declaration'): void {
    const parsed = this.sentence(rule);
    if (parsed === undefined) return;
    if (parsed.kind === 'broken') this.keepBroken(parsed);
    else if (parsed.kind === 'use' || parsed.kind === 'agreement') this.elements.push(parsed);
    else {
      const declaration = parsed as Declaration;
      this.elements.push({
        kind: 'declaration-element',
        declaration,
        start: declaration.start,
        end: this.behindLast(),
      });
    }
  }

  private readClosing(rule: 'done' | 'signed'): void {
    this.close();
    this.context = { kind: 'signatures' };
    const parsed = this.sentence(rule);
    if (parsed?.kind === 'broken') this.keepBroken(parsed);
    else if (parsed?.kind === 'done' || parsed?.kind === 'signed')
      this.elements.push({ ...parsed, end: this.behindLast() });
  }

  /** Headers have no full stop: what follows is their first sentence. */
  private readHeader(rule: HeaderRule): void {
    this.close();
    const { parser, at } = this;
    const header = parser.parseFrom<unknown, unknown[]>(at, parser[rule]);
    const error = parser.errors[0];
    if (error !== undefined) {
      this.fail(rule, at, error.token);
      const broken = brokenSentence(this.tokens.slice(at, this.at));
      this.keepBroken(broken);
      this.context = this.brokenHeaderContext(rule, broken);
      return;
    }
    this.at = parser.position;
    this.open(rule, header);
    const dot = this.tokens[this.at];
    if (dot?.tokenType !== T.Dot) return;
    this.at++;
    this.errors.push({
      rule: 'syntax/unexpected',
      message: 'No full stop stands behind a heading: what follows it belongs to it.',
      start: dot.startOffset,
      end: dot.startOffset + 1,
      fix: { title: 'Remove the full stop', start: dot.startOffset, end: dot.startOffset + 1, text: '' },
    });
  }

  /** The sentences below a broken heading are still read as its own, so that the mistake stays in the heading. */
  private brokenHeaderContext(rule: HeaderRule, broken: Paragraph & { kind: 'broken' }): Context {
    if (rule !== 'article' && rule !== 'annex') return { kind: 'none' };
    const { start, end } = broken;
    const name = broken.declares?.name ?? { kind: 'name', text: '', start, end: start };
    const title = {
      kind: 'title',
      text: { kind: 'text', parts: [], closed: true, start: end, end },
      variants: [],
      start: end,
      end,
    } as const;
    const header = { kind: rule, name, title, on: [], headerEnd: end, paragraphs: [], start, end } satisfies
      | Article
      | Annex;
    this.elements.pop();
    return { kind: rule, header, paragraphs: [] };
  }

  private open(rule: HeaderRule, header: unknown): void {
    const token = this.tokens[this.at - 1] as IToken;
    const end = token.startOffset + token.image.length;
    switch (rule) {
      case 'article':
      case 'annex':
        this.context = { kind: rule, header: header as Article | Annex, paragraphs: [] };
        return;
      case 'profile':
        this.context = { kind: 'profile', header: header as Profile, parts: { topics: [], expectations: [] } };
        return;
      case 'preamble':
        this.context = { kind: 'preamble', start: token.startOffset, end, recitals: [] };
        return;
      case 'division':
        this.elements.push(header as Element);
        this.context = { kind: 'none' };
    }
  }

  /** Ends the element that sentences were added to. */
  private close(): void {
    const { context } = this;
    this.context = { kind: 'none' };
    if (context.kind === 'article' || context.kind === 'annex') {
      const end = context.paragraphs.at(-1)?.end ?? context.header.headerEnd;
      this.elements.push({ ...context.header, paragraphs: context.paragraphs, end });
    } else if (context.kind === 'profile') {
      this.elements.push({ ...context.header, ...context.parts, end: this.behindLast() });
    } else if (context.kind === 'preamble') {
      this.elements.push({ kind: 'preamble', start: context.start, end: context.end, recitals: context.recitals });
    }
  }

  /** Parses one sentence and its full stop from the current token on; a broken one is returned as such. */
  private sentence(rule: SentenceRule) {
    const { parser, tokens, at } = this;
    // A rule's type depends on its name; the callers narrow the result by its kind.
    const parsed = parser.parseFrom<{ kind: string; start: number; end: number }, unknown[]>(at, parser[rule] as never);
    const error = parser.errors[0];
    if (error !== undefined) {
      this.fail(rule, at, error.token);
      return brokenSentence(tokens.slice(at, this.at));
    }
    this.errors.push(...misplacedItemErrors(parser.misplacedItems));
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

  /** Whether what begins at `index` parses as a sentence of its own, as far as its first line goes. */
  private isSentence(rule: SentenceRule, index: number): boolean {
    const { parser } = this;
    parser.parseFrom<unknown, unknown[]>(index, parser[rule] as never);
    const parses = parser.errors.length === 0 && this.tokens[parser.position]?.tokenType === T.Dot;
    return parses;
  }

  /** Reports what does not fit at `found` and goes on behind the sentence that began at token `start`. */
  private fail(rule: string, start: number, found: IToken): void {
    const { tokens, text } = this;
    let at = start;
    while (at < tokens.length && tokens[at] !== found) at++;
    const newStart = at < tokens.length && at > start && beginsLine(text, found) && startsSentence(tokens, at);
    const { tokens: expected, mayEnd } = sharedWalker().after(rule, tokens.slice(start, at));
    const endsTooEarly = at >= tokens.length || newStart;
    let end = Math.max(at, start + 1);
    if (at === start && tokens[start]?.tokenType === T.Dot) end = start;
    while (end < tokens.length) {
      const token = tokens[end] as IToken;
      if (token.tokenType === T.Dot) {
        end++;
        break;
      }
      if (beginsLine(text, token) && startsSentence(tokens, end)) break;
      end++;
    }
    const sentence = tokens.slice(start, end);
    // A text that was left open, or opened with the wrong marks, is the mistake itself: it has its error already.
    if (!sentence.some((token) => token.payload !== undefined)) {
      const previous = at > start ? tokens[at - 1] : undefined;
      const stop = { tokens: sentence, at: at - start };
      this.errors.push(failureError({ found, previous, expected, mayEnd, endsTooEarly, ...stop }));
    }
    this.at = end;
  }

  private behindLast(): number {
    const last = this.tokens[this.at - 1];
    return last === undefined ? 0 : last.startOffset + last.image.length;
  }
}

/** Whether a comment was left open that a mark further down may still close. */
function endsInComment(text: string, comments: readonly IToken[]): boolean {
  const open = comments.findLast((token) => token.payload !== undefined);
  if (open === undefined) return false;
  const rest = text.slice(open.startOffset + open.image.length);
  return !rest.includes('*/') && !rest.includes('/*');
}

function withEnd<N extends { kind: string; end: number }>(node: N, end: number) {
  // Paragraphs end behind their full stop; a title that is a recital, and declarations, keep their own end.
  const keepsEnd = node.kind === 'title' || T.DECLARATION_KINDS.has(node.kind);
  return (keepsEnd ? node : { ...node, end }) as unknown as SentenceNode;
}
