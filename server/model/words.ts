/** Texts as rows of normalised words, by which two acts or two conditions are compared. */
import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';

// Snowball's stemmers, one for each language that agreements are drafted in; other languages compare word by word.
const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
};

// Articles alone are dropped. Every other small word (not, without, except, only, to, from, any, all) can change what is to be done.
const DROPPED: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['a', 'an', 'the']),
  fr: new Set(['le', 'la', 'les', 'un', 'une', 'l']),
  es: new Set(['el', 'la', 'los', 'las', 'un', 'una']),
};

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Words of a text, normalised: lower case, canonical letters, articles dropped, stems kept. */
export function normalisedWords(text: string, language: string): string[] {
  const base = language.toLowerCase().split('-')[0] ?? 'en';
  const stem = STEMMERS[base];
  const dropped = DROPPED[base];
  const words: string[] = [];
  for (const [word] of text.normalize('NFKC').toLowerCase().matchAll(WORD)) {
    if (dropped?.has(word)) continue;
    // Figures and very short words have no stem.
    words.push(stem === undefined || word.length < 4 || /\p{N}/u.test(word) ? word : stem(word));
  }
  return words;
}
