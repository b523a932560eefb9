/** The words that close a treaty, and its signatures. */
import { quoted } from './source-text.js';
import type { ImportedTreaty } from './structure.js';

const PLACE =
  /\b(?:done|signed|fait|hech[oa])\b(?: in (?:duplicate|triplicate|a single copy))?,? (?:at|in|à|en)(?: the (?:city|cities) of)? (\p{Lu}[^,.;]*?)(?=,|\.|;| on | this | le | el |$)/iu;

const ARABIC_PLACE = /(?:حرر|حررت|وقعت?) في (?:مدينة )?([\p{L}\p{M} ]+?)(?=\s(?:في|بتاريخ|يوم|من|على)(?:\s|$)|[،,.])/u;

/** The closing words in their own wording; the place is told apart where it is certain. */
export function closingSource({ closing: words, language }: ImportedTreaty): readonly string[] {
  if (words.length === 0) return [];
  const text = words.map((one) => one.text).join(' ');
  const place = (PLACE.exec(text) ?? ARABIC_PLACE.exec(text))?.[1] ?? 'the place stated in the text';
  return [`done at ${quoted(place)} /${language} ${quoted(text)}.`];
}
