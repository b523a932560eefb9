/** Names behind `{` in a text. */
import type { CursorPlace } from '../../../grammar/sentence-at.js';
import type { SymbolKind } from '../../model/symbols.js';
import type { Snapshot } from '../../workspace/workspace.js';
import { symbolOffers } from './names.js';
import { type Offer, Rank } from './offer.js';

/** What a text can put in; topics and profiles stand for no words. */
const PUT_IN: ReadonlySet<SymbolKind> = new Set([
  'party',
  'group',
  'role',
  'term',
  'action',
  'event',
  'body',
  'article',
  'annex',
  'label',
]);

/** The brace that the cursor stands behind, and what is already typed behind it. */
export interface Brace {
  readonly start: number;
  readonly end: number;
  readonly isClosed: boolean;
}

/** The open brace in front of the cursor, or undefined where the cursor is among plain words. */
export function braceAt(text: string, { text: token }: CursorPlace, offset: number): Brace | undefined {
  if (token === undefined) return undefined;
  const end = token.startOffset + token.image.length;
  const open = text.lastIndexOf('{', offset - 1);
  if (open <= token.startOffset || text[open - 1] === '\\') return undefined;
  if (text.slice(open, offset).includes('}')) return undefined;
  const rest = /^[^\s{}"]*/.exec(text.slice(offset, end))?.[0] ?? '';
  return { start: open + 1, end: offset + rest.length, isClosed: text[offset + rest.length] === '}' };
}

/** The names that can stand behind the brace. Terms come first: they are what texts put in most. */
export function inTextOffers(snapshot: Snapshot, brace: Brace): Offer[] {
  return symbolOffers(snapshot, 'names', PUT_IN).map((offer) => ({
    ...offer,
    insert: brace.isClosed ? offer.label : `${offer.label}}`,
    rank: offer.detail?.startsWith('term') ? Rank.Wanted : Rank.Known,
  }));
}
