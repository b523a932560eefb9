/** Parses one piece of a file, sentence by sentence, so that a mistake costs its own sentence and nothing beyond it. */
import { createTokenInstance, EOF, type ILexingError, type IToken } from 'chevrotain';
import type { Annex, Article, Comment, Declaration, Element, Paragraph, ParseError, Profile, Recital } from './ast.js';
import { brokenSentence } from './broken.js';
import { lex } from './lexer.js';
import { leftOpenErrors, lexingErrors, strayBraceErrors } from './lexical-errors.js';
import { SentenceReader } from './sentence-reader.js';
import { opensElement } from './sentence-starts.js';
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

type HeaderRule = 'article' | 'annex' | 'division' | 'profile' | 'preamble';

const SENTINEL = createTokenInstance(EOF, '', Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN);

/** Parses one piece. Never throws; what does not parse is kept as a broken sentence with its error. */
export function parsePiece(text: string): ParsedPiece {
  const { tokens, comments, errors: lexing } = lex(text);
  return new PieceReader(text, tokens).read(comments, lexing);
}

class PieceReader extends SentenceReader {
  private readonly elements: Element[] = [];
  private context: Context = { kind: 'none' };

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
}

/** Whether a comment was left open that a mark further down may still close. */
function endsInComment(text: string, comments: readonly IToken[]): boolean {
  const open = comments.findLast((token) => token.payload !== undefined);
  if (open === undefined) return false;
  const rest = text.slice(open.startOffset + open.image.length);
  return !rest.includes('*/') && !rest.includes('/*');
}
