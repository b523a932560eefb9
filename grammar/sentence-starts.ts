/** Which tokens begin a sentence, an element or a header: where the parser takes up again behind a mistake. */
import { EOF, type IToken, type TokenType, tokenMatcher } from 'chevrotain';
import { MODALS, OPENERS } from './keywords.js';
import * as T from './tokens.js';

const { K } = T;

/** The token types that open an element or a declaration. */
export const OPENER_TYPES: ReadonlySet<TokenType> = new Set(OPENERS.map((word) => K[word]));
const MODAL_TYPES: ReadonlySet<TokenType> = new Set(MODALS.map((word) => K[word]));

/** Whether the token at `index` is the first on its line. */
export function beginsLine(text: string, token: IToken): boolean {
  for (let at = token.startOffset - 1; at >= 0; at--) {
    const character = text[at];
    if (character === '\n' || character === '\r') return true;
    if (character !== ' ' && character !== '\t' && character !== '\uFEFF') return false;
  }
  return true;
}

/** Whether an element or a declaration begins at `index`: its keyword, followed by what such a keyword is followed by. */
export function opensElement(tokens: readonly IToken[], index: number): boolean {
  const type = tokens[index]?.tokenType;
  if (type === undefined) return false;
  if (type === K.preamble) return true;
  if (type === K.agreement) return is(tokens, index + 1, T.Text);
  return OPENER_TYPES.has(type) && is(tokens, index + 1, T.Name);
}

function is(tokens: readonly IToken[], index: number, type: TokenType): boolean {
  const token = tokens[index];
  return token !== undefined && token.tokenType !== EOF && tokenMatcher(token, type);
}

/** Whether a sentence or an element reads as begun at `index`, which is the first token on its line. */
export function startsSentence(tokens: readonly IToken[], index: number): boolean {
  if (opensElement(tokens, index)) return true;
  const type = tokens[index]?.tokenType;
  switch (type) {
    case K.each:
    case K.either:
    case K.any:
    case K.neither:
    case K.no:
    case K.both:
    case K.the:
    case K.expects:
      return true;
    case K.also:
    case K.unnumbered:
      if (startsSentence(tokens, index + 1)) return true;
      break;
    case K.this:
      return is(tokens, index + 1, K.agreement);
    case K.done:
      return is(tokens, index + 1, K.at);
    case K.signed:
      return is(tokens, index + 1, K.for);
    case K.use:
      return is(tokens, index + 1, T.Text);
    case K.disputes:
      return is(tokens, index + 1, K.are) || is(tokens, index + 1, T.Colon);
    case T.OpenBracket:
      return is(tokens, index + 1, T.Name);
    case T.Text:
      return is(tokens, index + 1, T.Dot) || is(tokens, index + 1, T.LanguageTag) || beginsModal(tokens, index + 1);
    default:
  }
  if (!is(tokens, index, T.Name)) return false;
  return is(tokens, index + 1, T.Colon) || namesThenModal(tokens, index);
}

/** `Jordan shall`, `Jordan and Spain may`. */
function namesThenModal(tokens: readonly IToken[], index: number): boolean {
  let at = index + 1;
  while ((is(tokens, at, K.and) || is(tokens, at, T.Comma)) && is(tokens, at + 1, T.Name)) at += 2;
  return beginsModal(tokens, at);
}

/** Whether a modal stands at `index`. */
export function beginsModal(tokens: readonly IToken[], index: number): boolean {
  const type = tokens[index]?.tokenType;
  return type !== undefined && MODAL_TYPES.has(type);
}
