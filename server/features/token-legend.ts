/** The kinds of words that semantic colouring tells apart. */
import type { Modality } from '../model/norm.js';
import type { SymbolKind } from '../model/symbols.js';

/** Types in the order of their numbers. `package.json` gives each a standard type that it is coloured like. */
export const TOKEN_TYPES = [
  'party',
  'group',
  'role',
  'term',
  'act',
  'event',
  'body',
  'article',
  'topic',
  'profile',
  'modal',
  'proposal',
] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];

/** Modifiers in the order of their bits. */
export const TOKEN_MODIFIERS = [
  'declaration',
  'obligation',
  'prohibition',
  'permission',
  'exemption',
  'claim',
] as const;

export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** What a declared name is coloured as. */
export const TYPE_OF_SYMBOL: Readonly<Record<SymbolKind, TokenType>> = {
  party: 'party',
  group: 'group',
  role: 'role',
  term: 'term',
  action: 'act',
  event: 'event',
  body: 'body',
  article: 'article',
  annex: 'article',
  division: 'article',
  label: 'article',
  topic: 'topic',
  profile: 'profile',
};

/** Every modality is a modifier of the type `modal`. */
export const MODIFIER_OF_MODALITY: Readonly<Record<Modality, TokenModifier>> = {
  obligation: 'obligation',
  prohibition: 'prohibition',
  permission: 'permission',
  exemption: 'exemption',
  claim: 'claim',
};
