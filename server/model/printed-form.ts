/**
 * Headings and marks as an agreement writes them itself: `numbered "Article I", "1.", "a)"`. The header gives samples for all articles,
 * an article gives its own heading and samples for what stands in it.
 */
import type { Annex, Article, Division } from '../../grammar/ast.js';
import type { Agreement } from './agreement.js';
import { annexLetter, roman } from './numbering.js';
import { rawWords, titleWords } from './text.js';

/** The figure or letter in a sample: the last one that stands alone. */
const FIGURE = /\d+|[٠-٩]+|(?<![\p{L}\d])(?:[IVXLC]+|[ivxlc]+|\p{L})(?![\p{L}\d])/gu;

/** A sample with another number in the place of its own: `Article I` and 4 give `Article IV`; `a)` and 2 give `b)`. */
export function counted(sample: string, number: number): string {
  const found = [...sample.matchAll(FIGURE)].at(-1);
  if (found === undefined) return sample;
  const [figure] = found;
  return sample.slice(0, found.index) + inManner(figure, number) + sample.slice(found.index + figure.length);
}

function inManner(figure: string, number: number): string {
  if (/\d/u.test(figure)) return String(number);
  if (/[٠-٩]/u.test(figure))
    return String(number).replace(/\d/gu, (digit) => String.fromCodePoint(0x660 + Number(digit)));
  if (/^[ivx]+$/u.test(figure)) return roman(number);
  if (/^[IVX]+$/u.test(figure)) return roman(number).toUpperCase();
  const letters = ALPHABETS.find((one) => one.includes(figure.toLowerCase()));
  if (letters === undefined) return figure;
  const letter = (letters[(number - 1) % letters.length] ?? '').repeat(1 + Math.floor((number - 1) / letters.length));
  return figure === figure.toLowerCase() ? letter : letter.toUpperCase();
}

/** Letters in the order in which lists count by them; Arabic ones in that of their values as numbers. */
const ALPHABETS: readonly string[] = [
  'abcdefghijklmnopqrstuvwxyz',
  'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',
  'абвгдежзиклмнопрстуфхцчшщэюя',
];

/** The heading that an element gives itself; empty where it is to have none. */
export function ownHeading({ numbered }: Article | Annex | Division): string | undefined {
  return numbered?.[0] === undefined ? undefined : rawWords(numbered[0]);
}

/** An article's heading where its own words or the header's sample say it; otherwise the language's own is printed. */
export function writtenHeading(
  element: Article | Annex,
  number: number,
  agreement: Agreement | undefined,
): string | undefined {
  const own = ownHeading(element);
  if (own !== undefined || element.kind === 'annex') return own;
  const sample = agreement?.numbered[0];
  return sample === undefined ? undefined : counted(sample, number);
}

/** The sample of the marks of paragraphs (depth 0) or of items (from 1); undefined where the language's own are printed. */
export function markSample(
  { numbered }: Article | Annex,
  depth: number,
  agreement: Agreement | undefined,
): string | undefined {
  const own = numbered?.[1 + depth];
  return own === undefined ? agreement?.numbered[1 + depth] : rawWords(own);
}

/** How a heading is spoken of inside a sentence: `ARTICLE IV –` as `Article IV`. */
export function spokenHeading(heading: string): string {
  const bare = heading.replace(/^[“”"«*\s]+|[\s.,:;–—*-]+$/gu, '');
  return bare.replace(/^\p{Lu}{3,}(?=\s|$)/u, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** What an article or annex is called in messages and lists: `Article IV`, `Annex A`; the title of one that has no heading. */
export function headingInMessages(element: Article | Annex, number: number, agreement: Agreement | undefined): string {
  const written = writtenHeading(element, number, agreement);
  if (written !== undefined) return spokenHeading(written) || titleWords(element.title);
  return element.kind === 'article' ? `Article ${number}` : `Annex ${annexLetter(number)}`;
}
