/** Words that every language needs: what instruments and parties are called, and the names of languages. */
import type { Speech } from '../speech.js';

/** A noun with its plural; `gender` is m, f or n. */
export interface Noun {
  readonly one: string;
  readonly many: string;
  readonly gender: 'm' | 'f' | 'n';
}

/** Nouns by their English word in lower case. */
export type Nouns = Readonly<Record<string, Noun>>;

export function noun(one: string, many: string, gender: Noun['gender']): Noun {
  return { one, many, gender };
}

/**
 * The noun of an English word; a word that the language does not know, such as the drafter's own in another language, stands as it
 * is, in the gender of the usual one.
 */
export function nounOf(word: string, nouns: Nouns, usual: Noun): Noun {
  const known = nouns[word.toLowerCase()];
  return known ?? { ...usual, one: word, many: word };
}

export const instrumentOf = ({ instrument }: Speech, nouns: Nouns, usual: Noun): Noun =>
  nounOf(instrument, nouns, usual);

export const partyOf = ({ partyWord }: Speech, nouns: Nouns, usual: Noun): Noun => nounOf(partyWord, nouns, usual);

/** The name of a language in another one, as the language itself spells it. */
export function languageName(tag: string, inLanguage: string): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;
}
