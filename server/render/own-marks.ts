/** Headings and marks that an agreement gives itself, in the language that it gives them in; words that bring a mark of their own. */
import type { Annex, Article } from '../../grammar/ast.js';
import type { Agreement } from '../model/agreement.js';
import { sameLanguage } from '../model/languages.js';
import { counted, markSample, writtenHeading } from '../model/printed-form.js';
import type { Words } from './document.js';
import type { Facts } from './speech.js';
import { plainText } from './words.js';

type Language = Pick<Facts, 'lang' | 'drafting'>;

/** An article's heading in the agreement's own words; undefined where the language's are printed. */
export function printedHeading(
  element: Article | Annex,
  number: number,
  agreement: Agreement | undefined,
  { lang, drafting }: Language,
): string | undefined {
  return sameLanguage(lang, drafting) ? writtenHeading(element, number, agreement) : undefined;
}

/** Marks of the paragraphs (depth 0) and items of one article; undefined at a depth where the language's are printed. */
export type OwnMarks = (depth: number, index: number) => string | undefined;

const LANGUAGES_OWN: OwnMarks = () => undefined;

export function ownMarks(
  element: Article | Annex,
  agreement: Agreement | undefined,
  { lang, drafting }: Language,
): OwnMarks {
  const isOwn = element.numbered !== undefined || (agreement !== undefined && agreement.numbered.length > 0);
  if (!isOwn || !sameLanguage(lang, drafting)) return LANGUAGES_OWN;
  return (depth, index) => {
    const sample = markSample(element, depth, agreement);
    return sample === undefined ? undefined : counted(sample, index + 1);
  };
}

const NUMBER = /^\(?\d{1,3}\s?(?:bis|ter|quater)?(?:\)|\.(?!\d))/u;
const MARK =
  /^(?:\(?(?:\d{1,3}|[ivxl]{1,6}|\p{Ll}{1,2})\s?(?:bis|ter|quater)?\)|\(\p{Lu}\)|\d{1,3}\s?(?:bis|ter)?\.(?!\d)|[–—•-]\s|\p{L}[.)]\s)/u;

/** Whether words begin with a mark that a drafter has given them: a second one in front of it would be wrong. */
export function bringMark(words: Words): boolean {
  return MARK.test(beginning(words));
}

/** Whether a paragraph's words begin with a number: the mark of an item, `1. (a) …`, is no number of the paragraph. */
export function bringNumber(words: Words): boolean {
  return NUMBER.test(beginning(words));
}

/** As many of the first words as a mark can stand in. */
function beginning(words: Words): string {
  const [first] = words;
  const text = first?.kind === 'text' ? first.text : plainText(words);
  return text.length > LONGEST_MARK ? text.slice(0, LONGEST_MARK) : text.length > 8 ? text : plainText(words);
}

const LONGEST_MARK = 24;
