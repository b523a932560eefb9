/** Texts as rows of normalised words, by which two acts or two conditions are compared. */
import { stemmer as english } from '@orama/stemmers/english';
import { arabic } from './stemmers/arabic.js';
import { french } from './stemmers/french.js';
import { russian } from './stemmers/russian.js';
import { spanish } from './stemmers/spanish.js';

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

// Treaties say the same few thousand words over and over, and a stem costs more than looking one up.
const MOST_STEMS = 20_000;
const stems = new Map<string, Map<string, string>>();

function stemOf(word: string, language: string, stem: (word: string) => string): string {
  let known = stems.get(language);
  if (known === undefined) {
    known = new Map();
    stems.set(language, known);
  }
  const found = known.get(word);
  if (found !== undefined) return found;
  const made = stem(word);
  if (known.size < MOST_STEMS) known.set(word, made);
  return made;
}

// The same acts are compared by several rules, and words of a text never change.
const MOST_TEXTS = 50_000;
const knownTexts = new Map<string, Map<string, readonly string[]>>();

/** Words of a text, normalised: lower case, canonical letters, articles dropped, stems kept. */
export function normalisedWords(text: string, language: string): readonly string[] {
  let known = knownTexts.get(language);
  if (known === undefined) {
    known = new Map();
    knownTexts.set(language, known);
  }
  let words = known.get(text);
  if (words === undefined) {
    words = wordsIn(text, language.toLowerCase().split('-')[0] ?? 'en');
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, words);
  }
  return words;
}

function wordsIn(text: string, language: string): readonly string[] {
  const stem = STEMMERS[language];
  const dropped = DROPPED[language];
  const words: string[] = [];
  for (const word of text.normalize('NFKC').toLowerCase().match(WORD) ?? []) {
    if (dropped?.has(word)) continue;
    // Figures and very short words have no stem.
    words.push(stem === undefined || word.length < 4 || /\p{N}/u.test(word) ? word : stemOf(word, language, stem));
  }
  // An array that grew by pushing keeps room for more, which words of a text never need.
  return words.slice();
}
