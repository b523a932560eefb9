/** The words that close a treaty: their own wording, with the place, the date and the number of originals where these are certain. */
import { smallNumber } from './number-words.js';
import { quoted } from './source-text.js';
import type { ImportedTreaty } from './structure.js';

const PLACE =
  /\b(?:done|signed|fait|hech[oa])\b(?: in (?:duplicate|triplicate|a single copy))?,? (?:at|in|à|en)(?: the (?:city|cities) of)? (\p{Lu}[^,.;]*?)(?=,|\.|;| on | this | le | el |$)/iu;
const ARABIC_PLACE = /(?:حرر|حررت|وقعت?) في (?:مدينة )?([\p{L}\p{M} ]+?)(?=\s(?:في|بتاريخ|يوم|من|على)(?:\s|$)|[،,.])/u;

/** The closing words in their own wording; the place is told apart where it is certain. */
export function closingSource({ closing: words, language }: ImportedTreaty): readonly string[] {
  if (words.length === 0) return [];
  const text = words.map((one) => one.text).join(' ');
  const found = (PLACE.exec(text) ?? ARABIC_PLACE.exec(text))?.[1]?.replace(/ the [\p{L}-]+ day.*$/u, '');
  // Words in small letters behind “done in” are no place: `done in two originals`.
  const place = found === undefined || /^\p{Ll}+ \p{Ll}/u.test(found) ? 'the place stated in the text' : found;
  return [
    `done at ${quoted(place)}${dateSource(text)}${originalsSource(text, language)} /${language} ${quoted(text)}.`,
  ];
}

const MONTHS: readonly string[] = [
  'january|janvier|enero',
  'february|février|febrero',
  'march|mars|marzo',
  'april|avril|abril',
  'may|mai|mayo',
  'june|juin|junio',
  'july|juillet|julio',
  'august|août|agosto',
  'september|septembre|septiembre',
  'october|octobre|octubre',
  'november|novembre|noviembre',
  'december|décembre|diciembre',
];
const MONTH = MONTHS.join('|');
const DAY_FIRST = new RegExp(
  `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|º)?(?: day)?(?: of| de)? (?<month>${MONTH}),?(?: de| del)? (?<year>\\d{4})`,
  'giu',
);
const MONTH_FIRST = new RegExp(`\\b(?<month>${MONTH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?, (?<year>\\d{4})`, 'giu');

/** ` on 2014-12-16`, where the closing words hold one date and no other. */
function dateSource(text: string): string {
  const dates = [...text.matchAll(DAY_FIRST), ...text.matchAll(MONTH_FIRST)].map(({ groups }) => {
    const word = (groups?.month ?? '').toLowerCase();
    const month = MONTHS.findIndex((names) => names.split('|').includes(word)) + 1;
    const [day, month2] = [groups?.day ?? '', String(month)].map((part) => part.padStart(2, '0'));
    return `${groups?.year}-${month2}-${day}`;
  });
  const [only, ...others] = new Set(dates);
  return only === undefined || others.length > 0 ? '' : ` on ${only}`;
}

const ORIGINALS =
  /\b(?:in|en) (?:(?<word>[\p{L}-]+)(?: \(\d\))? (?:originals?|original copies|copies|exemplaires(?: originaux)?|ejemplares(?: originales)?)|(?<fold>duplicate|triplicate|double exemplaire))(?!\p{L})/iu;
const FOLDS: Readonly<Record<string, number>> = { duplicate: 2, 'double exemplaire': 2, triplicate: 3 };

/** ` in 2 originals` */
function originalsSource(text: string, language: string): string {
  const { word, fold } = ORIGINALS.exec(text)?.groups ?? {};
  const count = fold === undefined ? smallNumber(word ?? '', language) : FOLDS[fold.toLowerCase()];
  if (count === undefined || (word ?? '').toLowerCase() === 'a') return '';
  return ` in ${count} ${count === 1 ? 'original' : 'originals'}`;
}
