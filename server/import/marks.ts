/** Headings and the marks in front of paragraphs and list items, in the forms that treaties use. */
import { numeralValue, ORDINAL_WORDS } from './numerals.js';

export interface ArticleHeading {
  /** The words in front of the title, as written: `Article IV`. */
  readonly heading: string;
  /** The number's value; undefined for one with a suffix, such as `12 bis`. */
  readonly value: number | undefined;
  /** What stands behind the number on the same line: a title, or the first words of the article. */
  readonly rest: string;
}

const ARTICLE = new RegExp(
  `^([“"*]*(?:articles?|art\\.|art[ií]culo|artikel|المادة|مادة|статья|第)\\s*(?:n[o°º]\\.?\\s*)?(${ORDINAL_WORDS}(?=$|[\\s.:–—-])|[\\d٠-٩]+(?:\\s?(?:bis|ter|quater))?|[IVXLC]+(?:\\s(?:bis|ter|quater))?)(?![\\p{L}\\d])|§\\s*(\\d+))\\**\\s*(.*)$`,
  'iu',
);
const TITLE_MARK = /^[.:–—-]+\s*/u;
const LONGEST_TITLE = 120;

/** An article's heading, the line's title or first words with it; undefined for a sentence that merely begins with a reference. */
export function articleHeading(text: string): ArticleHeading | undefined {
  const [, heading = '', number, section, rest = ''] = ARTICLE.exec(text) ?? [];
  if (heading === '') return undefined;
  const isTitled = rest === '' || TITLE_MARK.test(rest) || looksLikeTitle(rest);
  if (!isTitled) return undefined;
  return { heading: heading.trim(), value: numeralValue((number ?? section ?? '').trim()), rest };
}

/** Words that stand as a title: short, beginning with a capital, and not ending as a sentence does. */
export function looksLikeTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && /^["“«:(*]*\s?[\p{Lu}\d\p{Lo}]/u.test(text) && !/[.;:,?]["”»]?$/u.test(text);
}

export interface DivisionHeading {
  readonly level: 'part' | 'chapter' | 'section';
  readonly heading: string;
  readonly rest: string;
}

const DIVISION =
  /^((part|partie|parte|titre|title|t[ií]tulo|chapter|chapitre|cap[ií]tulo|section|secci[oó]n)\s+(?:[IVXLC]+|\d+|[A-Z]|one|two|three|four|five|premi[eè]re?|primer[oa])(?:\s?\([A-Z]\))?)(?![\p{L}\d])[.:]?\s*(.*)$/iu;

/** The heading of a part, chapter or section. */
export function divisionHeading(text: string): DivisionHeading | undefined {
  const [, heading = '', word = '', rest = ''] = DIVISION.exec(text) ?? [];
  if (heading === '' || (rest !== '' && !looksLikeTitle(rest.replace(TITLE_MARK, '')))) return undefined;
  const level = /^chap|^cap/iu.test(word) ? 'chapter' : /^sec/iu.test(word) ? 'section' : 'part';
  return { level, heading, rest };
}

const ANNEX =
  /^(?:the\s+)?(?:annex|annexe|anexo|appendix|appendice|schedule|protocol|protocole|protocolo|الملحق)\b[^.;]{0,140}$/iu;

/** Whether a line is the heading of an annex, or of a protocol that follows the agreement. */
export function isAnnexHeading(text: string): boolean {
  return ANNEX.test(text) && looksLikeTitle(text);
}

/** Whether a line opens an article, a division or an annex. */
export function opensElement(text: string): boolean {
  return articleHeading(text) !== undefined || divisionHeading(text) !== undefined || isAnnexHeading(text);
}

export interface Mark {
  /** The mark as written, with its brackets and dots. */
  readonly mark: string;
  /** Its figure or letters alone; empty for a dash. */
  readonly sign: string;
  readonly rest: string;
  /** Whether no blank stands between the mark and the words behind it. */
  readonly isGlued: boolean;
}

/** The number of a paragraph; a bare one has neither bracket nor dot. */
export interface ParagraphMark extends Mark {
  readonly value: number;
  readonly isBare: boolean;
}

const NUMBERED =
  /^(?<mark>\(?(?<figures>[\d٠-٩]{1,3})(?:\s?(?:\.[-–—](?=\s)|[.)/](?!\d))|\)\.)|§\s?(?<section>\d{1,3})(?=\s))(?<blank>\s*)(?<rest>.*)$/u;
const BARE_NUMBER = /^(?<figures>\d{1,3})\s(?<rest>["“«(*]?\p{Lu}.*)$/u;

/** The number in front of a paragraph: `1.`, `1)`, `(1)`, `1.-`, `§ 1`, `١.`, or a figure alone in front of a capital. */
export function paragraphNumber(text: string): ParagraphMark | undefined {
  const { mark = '', figures, section, blank = '', rest = '' } = NUMBERED.exec(text)?.groups ?? {};
  if (mark !== '') {
    const sign = (figures ?? section ?? '').replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));
    return { mark, sign, rest, value: Number(sign), isGlued: blank === '' && rest !== '', isBare: false };
  }
  const bare = BARE_NUMBER.exec(text)?.groups;
  if (bare?.figures === undefined) return undefined;
  const value = Number(bare.figures);
  return { mark: bare.figures, sign: bare.figures, rest: bare.rest ?? '', value, isGlued: false, isBare: true };
}

const DASHED = /^(?<mark>[-–—•])\s+(?<rest>.*)$/u;
const LETTERED =
  /^(?<mark>\(?(?<sign>\p{L}|(?<double>\p{L})\k<double>|[ivx]{1,6}|[IVX]{1,6})(?:\)\.?|\.(?=\s\S)))(?<blank>\s*)(?<rest>.*)$/u;

/** The mark in front of a list item: `(a)`, `a)`, `a.`, `(iv)`, `(A)`, `–`. */
export function itemMark(text: string): Mark | undefined {
  const dashed = DASHED.exec(text)?.groups;
  if (dashed !== undefined) return { mark: dashed.mark ?? '', sign: '', rest: dashed.rest ?? '', isGlued: false };
  const { mark = '', sign = '', blank = '', rest = '' } = LETTERED.exec(text)?.groups ?? {};
  if (mark === '' || /^\p{Lu}\.$/u.test(mark)) return undefined;
  return { mark, sign, rest, isGlued: blank === '' && rest !== '' };
}

/** The words that begin the closing formula of a treaty. */
export const CLOSING =
  /^(?:in (?:witness|faith|testimony) whereof|done (?:at|in|this|on)\b|en foi de quoi|fait (?:à|en)(?=\s)|en fe de lo cual|hech[oa] en(?=\s)|وإثباتا|حرر)/iu;
