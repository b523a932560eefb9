/** Small numbers in words, as time limits have them: `six`, `six (6)`, `trois`, `5`. */

const WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  ),
  fr: 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' ',
  ),
  es: 'un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte'.split(
    ' ',
  ),
};
const TENS: readonly (readonly [string, number])[] = [
  ['thirty', 30],
  ['forty', 40],
  ['sixty', 60],
  ['ninety', 90],
  ['trente', 30],
  ['soixante', 60],
  ['quatre-vingt-dix', 90],
  ['treinta', 30],
  ['sesenta', 60],
  ['noventa', 90],
  ['une', 1],
  ['uno', 1],
  ['una', 1],
  ['a', 1],
];

/** The value of a number as it is written; undefined for words that are none of the small ones. */
export function smallNumber(written: string, language: string): number | undefined {
  const figures = /\d+/u.exec(written)?.[0];
  if (figures !== undefined) return Number(figures);
  const word = written.trim().toLowerCase();
  const index = WORDS[language]?.indexOf(word) ?? -1;
  return index >= 0 ? index + 1 : TENS.find(([ten]) => ten === word)?.[1];
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:day|jour|día)s?$/iu, 'days'],
  [/^(?:week|semaine|semana)s?$/iu, 'weeks'],
  [/^(?:months?|mois|mes|meses)$/iu, 'months'],
  [/^(?:years?|ans?|années?|años?)$/iu, 'years'],
];

/** A number with its unit, as a duration of the language: `6 months`. */
export const DURATION =
  '(?<amount>[\\p{L}-]+(?: \\(\\w+\\))?|\\d+(?: \\([\\p{L}-]+\\))?) (?<unit>days?|weeks?|months?|years?|jours?|semaines?|mois|ans?|années?|días?|semanas?|mes(?:es)?|años?)(?!\\p{L})';

/** The duration that the named groups of a match hold; undefined for an amount that is not understood. */
export function durationIn(groups: Readonly<Record<string, string | undefined>>, language: string): string | undefined {
  const amount = smallNumber((groups.amount ?? '').replace(/ \([\p{L}-]+\)$/u, ''), language);
  const unit = UNITS.find(([pattern]) => pattern.test(groups.unit ?? ''))?.[1];
  return amount === undefined || unit === undefined ? undefined : `${amount} ${unit}`;
}
