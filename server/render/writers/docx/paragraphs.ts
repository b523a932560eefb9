/** Printed paragraphs as Word's: a style for what each is, a number that Word counts or a mark that hangs in front. */
import { isRightToLeft } from '../../../model/languages.js';
import type { Document, Signature, SignaturesBlock } from '../../document.js';
import { plainText } from '../../words.js';
import { text } from '../akn/xml.js';
import { type Printed, printedSignature, type Role } from '../printed.js';
import { type Bookmarks, createBookmarks } from './bookmarks.js';
import type { Numbering } from './numbering.js';
import { propertiesOf, type RunContext, runsOf, textRun } from './runs.js';
import { INDENT } from './styles.js';

/** What the paragraphs of one document are written with. */
export interface Setting {
  readonly rightToLeft: boolean;
  readonly lang: string;
  /** Whether every run says its language, as where two stand in one file. */
  readonly sayLanguage: boolean;
  readonly numbering: Numbering;
  readonly bookmarks: Bookmarks;
  readonly headings: ReadonlyMap<string, string>;
  /** Whether headings go into the table of contents. */
  readonly listed: boolean;
}

export function createSetting(
  { lang, direction, blocks }: Document,
  printed: readonly Printed[],
  numbering: Numbering,
  { prefix = 'p', firstNumber = 1, sayLanguage = false, listed = false } = {},
): Setting {
  const headings = new Map(blocks.flatMap((block) => ('heading' in block ? [[block.id, block.heading] as const] : [])));
  const bookmarks = createBookmarks(printed, prefix, firstNumber);
  return { rightToLeft: direction === 'rtl', lang, sayLanguage, numbering, bookmarks, headings, listed };
}

const STYLES: Readonly<Record<Role, string>> = {
  title: 'TreatyTitle',
  between: 'Between',
  parties: 'Provision',
  recital: 'Recital',
  formula: 'Provision',
  division: 'DivisionNumber',
  'division-title': 'ArticleTitle',
  article: 'ArticleNumber',
  'article-title': 'ArticleTitle',
  annex: 'AnnexNumber',
  'annex-title': 'ArticleTitle',
  provision: 'Provision',
  item: 'Provision',
  after: 'Provision',
  closing: 'Closing',
  'signed-for': 'SignedFor',
  signatory: 'Signature',
  capacity: 'Signature',
  broken: 'Provision',
};

/** The styles whose lines are spread to the margin. */
const JUSTIFIED: ReadonlySet<string> = new Set(['Provision', 'Recital', 'Closing']);

/** How a redline changes what is written: runs and the paragraph's own mark. */
export interface Manner {
  /** Stands for the runs of the words. */
  readonly runs?: string;
  /** Stands for a mark that is written out, the tab behind it included. */
  readonly hanging?: string;
  /** Properties of the paragraph's mark, as markup: that it is inserted, deleted or moved. */
  readonly mark?: string;
  /** Whether it stays on the page of the next paragraph. */
  readonly keepNext?: boolean;
  /** Whether lines are left uneven, as in narrow columns. */
  readonly ragged?: boolean;
  /** Wraps the runs, for instance in an insertion. */
  readonly wrap?: (runs: string) => string;
}

/** One paragraph. */
export function paragraph(one: Printed, setting: Setting, manner: Manner = {}): string {
  const { rightToLeft } = setting;
  const context = runContext(one, setting);
  const [start, end] = setting.bookmarks.around(one);
  const counted = setting.numbering.of(one);
  const written = one.mark !== undefined && counted === undefined;
  const wrap = manner.wrap ?? ((runs: string) => runs);
  // The mark and the paragraph go in the document's direction even where the words are in another language.
  const markRun = textRun(one.mark ?? '', propertiesOf({ ...context, rightToLeft }));
  const hanging = manner.hanging ?? (written ? wrap(`${markRun}<w:r><w:tab/></w:r>`) : '');
  const runs = manner.runs ?? wrap(runsOf(one.words, context));
  const properties = [
    `<w:pStyle w:val="${STYLES[one.role]}"/>`,
    manner.keepNext ? '<w:keepNext/>' : '',
    counted ? `<w:numPr><w:ilvl w:val="${counted.level}"/><w:numId w:val="${counted.list}"/></w:numPr>` : '',
    rightToLeft ? '<w:bidi/>' : '',
    indentOf(one, counted?.level, written),
    manner.ragged && JUSTIFIED.has(STYLES[one.role]) ? '<w:jc w:val="start"/>' : '',
    manner.mark === undefined ? '' : `<w:rPr>${manner.mark}</w:rPr>`,
  ];
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${start}${listing(one, setting)}${hanging}${runs}${end}</w:p>`;
}

function indentOf({ depth }: Printed, level: number | undefined, written: boolean): string {
  if (level !== undefined) {
    return depth === level + 1 ? '' : `<w:ind w:left="${INDENT * depth}" w:hanging="${INDENT}"/>`;
  }
  if (written) return `<w:ind w:left="${INDENT * depth}" w:hanging="${INDENT}"/>`;
  return depth === 0 ? '' : `<w:ind w:left="${INDENT * depth}"/>`;
}

/** The entry for the table of contents, where the document has one: number and title in one line. */
function listing(one: Printed, { listed, headings }: Setting): string {
  if (!listed || one.anchors[0] === undefined || !['article', 'annex', 'division'].includes(one.role)) return '';
  const words = headings.get(one.anchors[0]) ?? plainText(one.words);
  const level = one.role === 'article' ? 2 : 1;
  const run = (content: string): string => `<w:r>${content}</w:r>`;
  return [
    run('<w:fldChar w:fldCharType="begin"/>'),
    run(
      `<w:instrText xml:space="preserve"> TC "${text(words.replace(/["\\]/g, ''))}" \\f t \\l "${level}" </w:instrText>`,
    ),
    run('<w:fldChar w:fldCharType="end"/>'),
  ].join('');
}

/** What the runs of a paragraph are written with. */
export function runContext({ lang, proposers }: Printed, setting: Setting): RunContext {
  const own = lang ?? (setting.sayLanguage ? setting.lang : undefined);
  return {
    rightToLeft: lang === undefined ? setting.rightToLeft : isRightToLeft(lang),
    ...(own !== undefined && { lang: own }),
    bookmarkOf: setting.bookmarks.of,
    headingOf: (id) => setting.headings.get(id),
    ...(proposers !== undefined && { style: '<w:rStyle w:val="Proposal"/>' }),
    ...(lang !== undefined && { look: '<w:i/><w:iCs/>' }),
  };
}

/** Signature blocks, two in a row, in a table without lines whose rows do not break across pages. */
export function signatureTable({ signatures }: SignaturesBlock, setting: Setting): string {
  const cell = (one: Signature | undefined): string =>
    `<w:tc><w:tcPr><w:tcW w:w="2500" w:type="pct"/></w:tcPr>${one === undefined ? '<w:p/>' : signatureLines(one, setting)}</w:tc>`;
  const rows: string[] = [];
  for (let at = 0; at < signatures.length; at += 2) {
    rows.push(`<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(signatures[at])}${cell(signatures[at + 1])}</w:tr>`);
  }
  return table(rows, setting.rightToLeft);
}

function signatureLines(one: Signature, setting: Setting): string {
  const [party, ...rest] = printedSignature(one).map((line) => paragraph(line, setting));
  return `${party ?? ''}${signingLine()}${rest.join('')}`;
}

export function signingLine(): string {
  return '<w:p><w:pPr><w:pStyle w:val="SigningLine"/></w:pPr></w:p>';
}

const CELL_MARGINS = '<w:tblCellMar><w:left w:w="170" w:type="dxa"/><w:right w:w="170" w:type="dxa"/></w:tblCellMar>';

/** A table as wide as the page, without lines; in one from right to left the first cell stands on the right. */
export function table(rows: readonly string[], rightToLeft: boolean): string {
  const properties = `<w:tblPr>${rightToLeft ? '<w:bidiVisual/>' : ''}<w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/>${CELL_MARGINS}</w:tblPr>`;
  return `<w:tbl>${properties}<w:tblGrid><w:gridCol w:w="4365"/><w:gridCol w:w="4365"/></w:tblGrid>${rows.join('')}</w:tbl><w:p><w:pPr><w:pStyle w:val="Signature"/></w:pPr></w:p>`;
}
