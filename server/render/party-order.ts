/**
 * The order in which the parties are named. Of two, as the drafter names them; of more, by the alphabet of the document's language,
 * as the custom is for a treaty of one original. In a party's own original that party comes first (the alternat).
 */
import type { Names } from './names.js';
import type { Facts } from './speech.js';
import { plainText } from './words.js';

/** Alphabets of States pass over the article of a name. */
const ARTICLE = /^(?:(?:the|le|la|les|el|los|las)\s+|l['’]|ال)/iu;

/** @param parties names of the parties as the header has them */
export function partyOrder(parties: readonly string[], names: Names, facts: Facts): readonly string[] {
  const called = (name: string): string => plainText(names.say(name, 'noun', undefined)).replace(ARTICLE, '');
  const inOrder = parties.length > 2 ? alphabetical(parties, called, facts.lang) : parties;
  const first = facts.for;
  if (first === undefined || !inOrder.includes(first)) return inOrder;
  return [first, ...inOrder.filter((name) => name !== first)];
}

function alphabetical(parties: readonly string[], called: (name: string) => string, lang: string): readonly string[] {
  const collator = new Intl.Collator(lang);
  return [...parties].sort((a, b) => collator.compare(called(a), called(b)));
}
