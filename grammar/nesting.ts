/** Sentences nested deeper than anyone could follow, which no reader and no check should have to descend into. */
import type { IToken } from 'chevrotain';
import type { ParseError } from './ast.js';
import * as T from './tokens.js';

/** Conditions in parentheses, and items of lists, are two or three deep in treaties. */
export const DEEPEST = 50;

/** Whether a text can hold such a sentence at all: most hold no parenthesis and no long row of dashes. */
export function mayNestDeeply(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf('('); at !== -1 && count <= DEEPEST; at = text.indexOf('(', at + 1)) count++;
  return count > DEEPEST || text.includes('-'.repeat(DEEPEST + 1));
}

/** The token at which the sentence that begins at `start` is nested too deeply, or undefined. */
export function nestedTooDeeply(tokens: readonly IToken[], start: number): IToken | undefined {
  let depth = 0;
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at] as IToken;
    if (token.tokenType === T.Dot) return undefined;
    if (token.tokenType === T.OpenParen) depth++;
    else if (token.tokenType === T.CloseParen) depth--;
    if (depth > DEEPEST || (token.tokenType === T.Dashes && token.image.length > DEEPEST)) return token;
  }
  return undefined;
}

/** The error of such a sentence, at the place where it goes too deep. */
export function tooDeepError({ startOffset, image }: IToken): ParseError {
  return {
    rule: 'syntax/unexpected',
    message: `This sentence is nested more than ${DEEPEST} deep, and nobody could follow it. Make several sentences of it.`,
    start: startOffset,
    end: startOffset + image.length,
  };
}
