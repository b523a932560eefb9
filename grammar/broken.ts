/** What can still be told from a sentence that did not parse. */
import { type IToken, tokenMatcher } from 'chevrotain';
import type { Broken, Name } from './ast.js';
import { textParts } from './text-parts.js';
import * as T from './tokens.js';

const { K } = T;

/** Declarations and the headings that declare a name. */
const DECLARING = new Set([...T.DECLARATION_TYPES, K.article, K.annex, K.part, K.chapter, K.section, K.profile]);

/** The broken sentence that the tokens are, its full stop included where it has one. */
export function brokenSentence(tokens: readonly IToken[]): Broken {
  const first = tokens[0] as IToken;
  const last = tokens[tokens.length - 1] as IToken;
  const mentions: Name[] = [];
  const keywords: string[] = [];
  for (const token of tokens) {
    if (token.tokenType === T.Text) for (const name of interpolatedNames(token)) mentions.push(name);
    else if (token.tokenType === T.Name) mentions.push(nameOf(token));
    else if (T.KEYWORD_TYPES.has(T.wordOf(token.tokenType))) keywords.push(T.wordOf(token.tokenType));
  }
  const start = first.startOffset;
  const declared = DECLARING.has(first.tokenType) ? nameToken(tokens[1]) : undefined;
  const label = declared === undefined && tokens[1]?.tokenType === T.Colon ? nameToken(first) : undefined;
  return {
    kind: 'broken',
    start,
    end: last.startOffset + last.image.length,
    mentions,
    keywords,
    ...(label === undefined ? {} : { label }),
    ...(declared === undefined
      ? {}
      : {
          declares: {
            keyword: T.wordOf(first.tokenType) as NonNullable<Broken['declares']>['keyword'],
            name: declared,
          },
        }),
  };
}

function nameToken(token: IToken | undefined): Name | undefined {
  return token !== undefined && tokenMatcher(token, T.Name) ? nameOf(token) : undefined;
}

function nameOf(token: IToken): Name {
  return { kind: 'name', text: token.image, start: token.startOffset, end: token.startOffset + token.image.length };
}

function interpolatedNames(token: IToken): Name[] {
  const parts = textParts(token.image.slice(1), token.startOffset + 1);
  return parts.flatMap((part) => (part.kind === 'interpolation' && part.value?.kind === 'name' ? [part.value] : []));
}
