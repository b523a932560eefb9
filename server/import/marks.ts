/** Headings and the marks in front of paragraphs and list items, in the forms that treaties use. */
import { ARABIC_ORDINAL, ORDINAL_WORDS } from './numerals.js';

export interface ArticleHeading {
  /** The words in front of the title with the marks behind them, as written: `Article IV –`. */
  readonly heading: string;
  /** What stands behind the number on the same line: a title, or the first words of the article. */
  readonly rest: string;
}

const NUMBER = `(?:${ORDINAL_WORDS}(?=$|[\\s.:–—-])|[\\d٠-٩]+(?:er|[°ºª])?(?:\\s?(?:bis|ter|quater))?|[IVXLC]+(?:\\s(?:bis|ter|quater))?)(?![\\p{L}\\d])`;
const BEHIND = '\\**(?:\\s*[.:–—-]+)*\\s*';
const ARTICLE = new RegExp(
  `^[“"*]*(?:(?:articles?|art\\.|art[ií]culo|artikel|المادة|مادة|статья)\\s*(?:n[o°º]\\.?\\s*)?(?:\\(?${NUMBER}\\)?|${ARABIC_ORDINAL})|第\\d+条)${BEHIND}`,
  'iu',
);
/** Words that a sentence of an article begins with, so that it is told from one that begins with a reference to an article. */
const SENTENCE_START =
  /^(?:The|This|Each|Every|All|Any|No|Nothing|In|For|If|When|Where|A|An|States?|Parties|Both|Either|Neither|Les?|La|L['’]|Chaque|Toute?|Chacune|El|Los?|Las|Cada|Ambas)(?![\p{L}])/u;
const LONGEST_TITLE = 120;

/** An article's heading, the line's title or first words with it; undefined for a sentence that merely begins with a reference. */
export function articleHeading(text: string): ArticleHeading | undefined {
  return headedBy(ARTICLE, text);
}

const OTHER = new RegExp(
  `^(?:(?:paragraph|section|clause|rule|point|sec\\.|par\\.|paragraphe|párrafo|cláusula)\\s+${NUMBER}|§\\s*\\d+)${BEHIND}`,
  'iu',
);

/** The heading of what stands where other treaties have articles: a paragraph of a memorandum, a clause, a section. */
export function otherHeading(text: string): ArticleHeading | undefined {
  return headedBy(OTHER, text);
}

function headedBy(pattern: RegExp, text: string): ArticleHeading | undefined {
  const written = pattern.exec(text)?.[0];
  if (written === undefined) return undefined;
  const rest = text.slice(written.length);
  const isMarked = /[.:–—-]\s*$/u.test(written);
  if (rest !== '' && !isMarked && !looksLikeTitle(rest) && !SENTENCE_START.test(rest)) return undefined;
  return { heading: written.trim(), rest };
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
  /^((part|partie|parte|titre|title|t[ií]tulo|chapter|chapitre|cap[ií]tulo|section|secci[oó]n)\s+(?:[IVXLC]+|\d+|[A-Z]|one|two|three|four|five|premi[eè]re?|primer[oa])(?:\s?\([A-Z]\))?(?![\p{L}\d])(?:\s*[.:–—-]+)*)\s*(.*)$/iu;

/** The heading of a part, chapter or section. */
export function divisionHeading(text: string): DivisionHeading | undefined {
  const [, heading = '', word = '', rest = ''] = DIVISION.exec(text) ?? [];
  if (heading === '' || (rest !== '' && !looksLikeTitle(rest))) return undefined;
  const level = /^chap|^cap/iu.test(word) ? 'chapter' : /^sec/iu.test(word) ? 'section' : 'part';
  return { level, heading, rest };
}

const ANNEX =
  /^(?:the\s+)?(?:annex|annexe|anexo|appendix|appendice|schedule|protocol|protocole|protocolo|الملحق)\b[^.;]{0,140}$/iu;

const ANNEX_NUMBER =
  /^(?:the\s+)?(?:annex|annexe|anexo|appendix|appendice|apéndice|schedule|attachment|الملحق)(?:\s+(?:n[o°º]\.?\s?)?(?:\d{1,3}|[IVXLC]+|[A-Z])(?![\p{L}\d]))?(?:\s*[.:–—-]+(?=\s))*/iu;

/** The heading of an annex parted from its title where a number or a mark parts them; `heading` is empty for what is all title. */
export function annexHeading(text: string): ArticleHeading {
  const written = ANNEX_NUMBER.exec(text)?.[0] ?? '';
  const rest = text.slice(written.length).trim();
  const isParted = rest === '' || /[\d.:–—-]$/u.test(written) || /\s(?:[IVXLC]+|[A-Z])$/u.test(written);
  return isParted && written !== '' ? { heading: written, rest } : { heading: '', rest: text };
}

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
  /^(?<mark>\(?(?<figures>[\d٠-٩]{1,3})(?:\s?(?:\.[-–—](?=\s)|[.)/°º](?!\d))|\)\.)|(?:\d{1,2}\.){1,3}(?<last>\d{1,2})[.)]?(?=\s)|§\s?(?<section>\d{1,3})\.?(?=\s))(?<blank>\s*)(?<rest>.*)$/u;
const BARE_NUMBER = /^(?<figures>\d{1,3})\s(?<rest>["“«(*]?\p{Lu}.*)$/u;

/** The number in front of a paragraph: `1.`, `1)`, `(1)`, `1.-`, `1°`, `2.1`, `§ 1`, `١.`, or a figure alone in front of a capital. */
export function paragraphNumber(text: string): ParagraphMark | undefined {
  const { mark = '', figures, last, section, blank = '', rest = '' } = NUMBERED.exec(text)?.groups ?? {};
  if (mark !== '') {
    const sign = (figures ?? last ?? section ?? '').replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));
    return { mark, sign, rest, value: Number(sign), isGlued: blank === '' && rest !== '', isBare: false };
  }
  const bare = BARE_NUMBER.exec(text)?.groups;
  if (bare?.figures === undefined) return undefined;
  const value = Number(bare.figures);
  return { mark: bare.figures, sign: bare.figures, rest: bare.rest ?? '', value, isGlued: false, isBare: true };
}

const DASHED = /^(?<mark>[-–—•])(?:(?<blank>\s+)|(?=\p{L}))(?<rest>.*)$/u;
const LETTERED =
  /^(?<mark>\(?(?<sign>\p{L}|(?<double>\p{L})\k<double>|[ivx]{1,6}|[IVX]{1,6})(?:\)\.?|\.(?=\s\S)|(?<=^\p{Lu})\.(?=[\p{Ll}„“"«]|\p{Lu}[\p{Ll}\s])))(?<blank>\s*)(?<rest>.*)$/u;

/** The mark in front of a list item: `(a)`, `a)`, `a.`, `A.`, `(iv)`, `(A)`, `–`. */
export function itemMark(text: string): Mark | undefined {
  const { mark = '', sign = '', blank = '', rest = '' } = (DASHED.exec(text) ?? LETTERED.exec(text))?.groups ?? {};
  return mark === '' ? undefined : { mark, sign, rest, isGlued: blank === '' && rest !== '' };
}

/** The words that begin the closing formula of a treaty. */
export const CLOSING =
  /^(?:in (?:witness|faith|testimony) whereof|done (?:at|in|this|on)\b|signed (?:at|in)\b|en foi de quoi|fait (?:à|en)(?=\s)|en fe de lo cual|hech[oa] en(?=\s)|وإثباتا|حرر)/iu;
