/** Text in, tokens out. Keywords are told from names by lookup behind the lexer, which keeps it at one pattern for all words. */
import { type ILexingError, type IToken, Lexer } from 'chevrotain';
import { KEYWORD_TYPES, LEXED_TOKENS, Name } from './tokens.js';

/** What lexing a piece yields; offsets are those of the piece. */
export interface Lexed {
  readonly tokens: IToken[];
  readonly comments: IToken[];
  readonly errors: readonly ILexingError[];
}

const LONGEST_KEYWORD = Math.max(...[...KEYWORD_TYPES.keys()].map((word) => word.length));

let shared: Lexer | undefined;

/** The one lexer, built when first needed, so that a language server answers `initialize` before. */
function lexer(): Lexer {
  shared ??= new Lexer(LEXED_TOKENS, {
    positionTracking: 'onlyOffset',
    ensureOptimizations: true,
    skipValidations: true,
  });
  return shared;
}

/** Lexes one piece. Never throws: what is no token is an error with its place. */
export function lex(text: string): Lexed {
  const { tokens, groups, errors } = lexer().tokenize(text);
  for (const token of tokens) {
    if (token.tokenType !== Name) continue;
    const { image } = token;
    if (image.length > LONGEST_KEYWORD) continue;
    const type = KEYWORD_TYPES.get(image) ?? KEYWORD_TYPES.get(image.toLowerCase());
    if (type === undefined) continue;
    token.tokenType = type;
    token.tokenTypeIdx = type.tokenTypeIdx as number;
  }
  return { tokens, comments: groups.comments ?? [], errors };
}
