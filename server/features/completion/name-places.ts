/** Which names can stand in a place of the grammar. */
import type { IToken } from 'chevrotain';
import * as T from '../../../grammar/tokens.js';
import type { SymbolKind } from '../../model/symbols.js';

const { K } = T;

/** What a name stands for where one is expected. */
export type NamePlace =
  | { readonly kind: 'declared'; readonly kinds: readonly SymbolKind[] }
  | { readonly kind: 'topic' | 'profile' | 'language' | 'state' | 'clause' | 'new' };

const BEARERS: readonly SymbolKind[] = ['party', 'role', 'group', 'body'];
const declared = (...kinds: SymbolKind[]): NamePlace => ({ kind: 'declared', kinds });

/** Places that one rule of the grammar decides, whatever stands around it. */
const BY_RULE: Readonly<Record<string, NamePlace>> = {
  subject: declared(...BEARERS),
  trigger: declared('event'),
  conditionAtom: declared('event'),
  reference: declared('article', 'annex', 'label'),
  itemAct: declared('action'),
  nameOrText: declared('body', 'party'),
  onTopics: { kind: 'topic' },
  proposers: declared('party'),
  consentBy: declared('party'),
  reservations: declared('article'),
  signed: declared('party'),
  party: { kind: 'state' },
  expected: { kind: 'clause' },
};

/** Lists of names in declarations; a lone name there is the one being declared. */
const LISTS: Readonly<Record<string, NamePlace>> = {
  group: declared('party'),
  role: declared('party'),
  action: declared('action'),
  event: declared('event'),
  profile: { kind: 'profile' },
};

/**
 * What a name stands for.
 *
 * @param rules the rules that it would stand in, outermost first
 * @param tokens the sentence in front of it
 */
export function namePlaceOf(rules: readonly string[], tokens: readonly IToken[]): NamePlace {
  const outer = rules.filter((rule) => rule !== 'name' && rule !== 'names');
  const inList = rules.includes('names');
  const rule = outer.at(-1) ?? '';
  const known = BY_RULE[rule];
  if (known !== undefined) return known;
  if (rule === 'headerItem') return headerPlace(tokens);
  if (rule === 'paragraph') return inList ? declared('party') : { kind: 'new' };
  if (rule === 'expectation') return lastOf(tokens, [K.on, K.by]) === K.on ? { kind: 'topic' } : { kind: 'new' };
  return (inList ? LISTS[rule] : undefined) ?? { kind: 'new' };
}

function headerPlace(tokens: readonly IToken[]): NamePlace {
  switch (lastOf(tokens, [K.between, K.kind, K.covers, K.in, K.prevailing])) {
    case K.between:
      return declared('party');
    case K.kind:
      return { kind: 'profile' };
    case K.covers:
      return { kind: 'topic' };
    default:
      return { kind: 'language' };
  }
}

/** The last of some words in a sentence. */
export function lastOf<Type>(tokens: readonly IToken[], types: readonly Type[]): Type | undefined {
  return tokens.findLast(({ tokenType }) => types.includes(tokenType as Type))?.tokenType as Type | undefined;
}
