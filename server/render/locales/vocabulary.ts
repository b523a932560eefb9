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
 * The noun of an English word, or of the language's own; a word that the language does not know stands as it is, in the gender of
 * the usual one.
 *
 * @param pluralOf the plural of an unknown word
 */
export function nounOf(word: string, nouns: Nouns, usual: Noun, pluralOf = (one: string): string => one): Noun {
  const small = word.toLowerCase();
  const known = nouns[small] ?? Object.values(nouns).find(({ one }) => one.toLowerCase() === small);
  return known ?? { ...usual, one: word, many: pluralOf(word) };
}

/** The English word of a noun of the language, its first letters capital: `Contracting Party`; undefined for an unknown one. */
export function englishOf(word: string, ...tables: readonly Nouns[]): string | undefined {
  const small = word.toLowerCase();
  for (const nouns of tables) {
    const found = Object.entries(nouns).find(([, { one }]) => one.toLowerCase() === small);
    if (found !== undefined) return found[0].replace(/\b(?!of\b)\p{Ll}/gu, (letter) => letter.toUpperCase());
  }
  return undefined;
}

export const instrumentOf = ({ instrument }: Pick<Speech, 'instrument'>, nouns: Nouns, usual: Noun): Noun =>
  nounOf(instrument, nouns, usual);

export const partyOf = ({ partyWord }: Speech, nouns: Nouns, usual: Noun, pluralOf?: (one: string) => string): Noun =>
  nounOf(partyWord, nouns, usual, pluralOf);

/** The name of a language in another one, as the language itself spells it; a misspelt one as it is written. */
export function languageName(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // What no language tag can be is refused with an exception.
    return tag;
  }
}
