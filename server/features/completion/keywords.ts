/** Words of the language that can stand at the cursor, joined to phrases where one leaves no choice of the next. */

import type { TokenType } from 'chevrotain';
import { CompletionItemKind } from 'vscode-languageserver';
import type { Phrase } from '../../../grammar/expected.js';
import * as T from '../../../grammar/tokens.js';
import { type Offer, Rank } from './offer.js';

const { K } = T;

/** Words that can be joined: keywords, and the comma in front of one. */
export function isWord(type: TokenType): boolean {
  return type === T.Comma || T.KEYWORD_TYPES.has(T.wordOf(type));
}

/** Rules in which a comma only goes on with a list. */
const LISTS: ReadonlySet<string> = new Set(['names', 'norm', 'signed']);

/** What a phrase offers, or nothing: `the` in front of a name is allowed and says nothing. */
export function keywordOffer({ types, rules }: Phrase): Offer | undefined {
  const [first] = types;
  const rule = rules.at(-1) ?? '';
  if (first === undefined || !isWord(first)) return undefined;
  if (first === K.the && rule === 'name') return undefined;
  if (first === T.Comma && (LISTS.has(rule) || types.length === 1)) return undefined;
  // A phrase goes on behind a comma only where it begins with it: what stands in front of one is whole.
  if (types.indexOf(T.Comma) > 0) return undefined;
  return {
    label: types.map((type) => (type === T.Comma ? ',' : T.wordOf(type))).join(' '),
    kind: CompletionItemKind.Keyword,
    rank: Rank.Word,
  };
}
