/** A document, or two side by side, as the source of a Typst file. */
import { isRightToLeft } from '../../../model/languages.js';
import type { Block, Document } from '../../document.js';
import { type Columns, type Row, readsAlike, rowsOf } from '../columns.js';
import { contentsTitle, needsContents } from '../contents.js';
import { type Printed, printedBlock, printedSignature, type Role } from '../printed.js';
import { createLabels, type Labels } from './labels.js';
import { type PageManner, typstTemplate } from './template.js';
import { type FontsOf, languageArguments, typstString } from './values.js';
import { typstWords, type WordContext } from './words.js';

/** A document on pages of its own. */
export function typstDocument(document: Document, fontsOf: FontsOf): string {
  const { lang, title, blocks } = document;
  const printed = blocks.map((block) => ({ block, paragraphs: printedBlock(block) }));
  const labels = createLabels(
    printed.flatMap(({ paragraphs }) => paragraphs),
    'p',
  );
  const contents = needsContents(document) ? [`#contents(${typstString(contentsTitle(lang))})`] : [];
  const lines = printed.flatMap(({ block, paragraphs }) => [
    ...blockLines(block, paragraphs, { lang, labels, fontsOf, listed: true }),
    ...(block.kind === 'title' ? contents : []),
  ]);
  const arabicDigits = usesArabicDigits(document);
  return typstTemplate({ lang, title, fontsOf, justified: true, arabicDigits }) + lines.join('\n');
}

/** Two documents in two columns. */
export function typstColumns(columns: Columns, fontsOf: FontsOf): string {
  const { left, right, heads } = columns;
  const { lang, title } = left;
  const rows = rowsOf(columns);
  const sides: Sides = {
    left: { lang: left.lang, labels: createLabels(sideOf(rows, 'left'), 'l'), fontsOf, listed: true },
    right: { lang: right.lang, labels: createLabels(sideOf(rows, 'right'), 'r'), fontsOf, listed: false },
  };
  const lines = rows.map((row, index) => rowLine(row, rows[index + 1], sides, heads !== undefined && !readsAlike(row)));
  const cells = heads?.map((text) => `align(center, strong(${typstString(text)}))`);
  const head = cells === undefined ? [] : [`#beside(${cells.join(', ')}, sticky: true)`];
  const manner: PageManner = { lang, title, fontsOf, justified: false, arabicDigits: usesArabicDigits(left) };
  return typstTemplate(manner) + [...head, ...lines].join('\n');
}

function sideOf(rows: readonly Row[], side: 'left' | 'right'): readonly Printed[] {
  return rows.flatMap((row) => row[side] ?? []);
}

function usesArabicDigits({ blocks }: Document): boolean {
  return blocks.some((block) => 'heading' in block && /[٠-٩]/.test(block.heading));
}

/** What the paragraphs of one document are set with. */
interface Setting {
  readonly lang: string;
  readonly labels: Labels;
  readonly fontsOf: FontsOf;
  /** Whether headings go into the bookmarks: of two columns only those of the first do. */
  readonly listed: boolean;
}

const contextOf = ({ labels, fontsOf }: Setting): WordContext => ({ labelOf: labels.of, fontsOf });

function blockLines(block: Block, paragraphs: readonly Printed[], setting: Setting): readonly string[] {
  if (block.kind === 'signatures') return signatureLines(block.signatures.map(printedSignature), setting);
  if (block.kind === 'article' || block.kind === 'annex' || block.kind === 'division') {
    const head = paragraphs.filter(({ role }) => isHead(role));
    const rest = paragraphs.slice(head.length);
    const page = block.kind === 'annex' ? ['#pagebreak(weak: true)'] : [];
    return [...page, `#${headCall(head, setting)}`, ...rest.map((one) => `#${paragraph(one, setting)}`)];
  }
  return paragraphs.map((one) => `#${paragraph(one, setting)}`);
}

/** Rows of two signatures; each but the last keeps the next on its page where there is room for both. */
function signatureLines(signatures: readonly (readonly Printed[])[], setting: Setting): readonly string[] {
  const lines: string[] = [];
  for (let at = 0; at < signatures.length; at += 2) {
    const cells = signatures.slice(at, at + 2).map((one) => signature(one, setting));
    const centred = cells.length === 1 ? [`grid.cell(colspan: 2, ${cells[0]})`] : cells;
    lines.push(`#signatures(${at + 2 < signatures.length && signatures.length <= 6}, ${centred.join(', ')})`);
  }
  return lines;
}

function signature(lines: readonly Printed[], setting: Setting): string {
  return `signature(${lines.map(({ words }) => typstWords(words, contextOf(setting))).join(', ')})`;
}

const HEAD_LEVEL: Readonly<Partial<Record<Role, number>>> = { division: 2, annex: 2, article: 3 };

const isHead = (role: Role): boolean => role in HEAD_LEVEL || role.endsWith('-title');

/** The number and the title of an article, annex or division, one of which may be wanting. */
function headCall(lines: readonly Printed[], setting: Setting): string {
  const [first] = lines;
  if (first === undefined) return 'none';
  const number = lines.find(({ role }) => role in HEAD_LEVEL);
  const title = lines.find(({ role }) => role.endsWith('-title'));
  const level = HEAD_LEVEL[first.role.replace('-title', '') as Role] ?? 3;
  const words = [number, title].map((one) => (one === undefined ? 'none' : typstWords(one.words, contextOf(setting))));
  return labelled(`head(${level}, ${words.join(', ')}, listed: ${setting.listed})`, setting.labels.borneBy(first));
}

/** Content with the label by which references find it. */
function labelled(call: string, [name]: readonly string[]): string {
  return name === undefined ? call : `[#${call} <${name}>]`;
}

/** One paragraph as a call of the template's functions. */
function paragraph(one: Printed, setting: Setting): string {
  const { role, mark, depth } = one;
  const plain = typstWords(one.words, contextOf(setting));
  switch (role) {
    case 'title':
      return `titled(${plain})`;
    case 'between':
      return `centred(width: 75%, below: 2.4em, ${plain})`;
    case 'recital':
      return `shifted(${startOf(setting)}, 1, par${shown(one, setting)})`;
    case 'closing':
      return `closing(${plain})`;
    case 'division':
    case 'article':
    case 'annex':
      return headCall([one], setting);
    case 'division-title':
    case 'article-title':
    case 'annex-title':
      return `centred(strong(${plain}), sticky: true)`;
    case 'signed-for':
      return `signature(${plain})`;
    case 'signatory':
    case 'capacity':
      return `centred(${plain})`;
    default: {
      const text = shown(one, setting);
      const hanging = mark === undefined ? 'none' : typstString(mark);
      const call = `entry(${startOf(setting)}, ${depth}, ${hanging}, ${roomFor(mark)}, ${text})`;
      return labelled(call, setting.labels.borneBy(one));
    }
  }
}

/** The words with the look of what is untranslated, unreadable or proposed. */
function shown({ words, lang, broken, proposers }: Printed, setting: Setting): string {
  const plain = typstWords(words, contextOf(setting));
  const spoken =
    lang === undefined ? plain : `[#text(${languageArguments(lang, setting.fontsOf)}, style: "italic")${plain}]`;
  if (broken) return `[#unread${spoken}]`;
  return proposers === undefined ? spoken : `[#proposal${spoken}]`;
}

/** The side on which lines begin. */
function startOf({ lang }: Setting): string {
  return typstString(isRightToLeft(lang) ? 'right' : 'left');
}

/** About as many ems as a mark is wide: Chinese characters fill a whole one. */
function widthOf(mark: string): number {
  return [...mark].reduce(
    (sum, letter) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u.test(letter) ? 1.05 : 0.5),
    0,
  );
}

/** Ems that a hanging mark takes: as many as the level's own indent, and more for `viii)`. */
function roomFor(mark = ''): number {
  return Math.max(2.2, Number((widthOf(mark) + 0.7).toFixed(2)));
}

interface Sides {
  readonly left: Setting;
  readonly right: Setting;
}

const KEPT_WITH_NEXT: ReadonlySet<string> = new Set([
  ...['title', 'division', 'article', 'annex', 'division-title', 'article-title', 'annex-title', 'closing'],
]);

/** Space above a row, in ems, where it is not that between paragraphs. */
const ABOVE: Readonly<Record<string, number>> = {
  article: 1.7,
  'article-title': 0.6,
  'annex-title': 0.6,
  'division-title': 0.6,
  closing: 1.4,
  'signed-for': 2.4,
  signatory: 0.2,
  capacity: 0.2,
};

function rowLine(row: Row, next: Row | undefined, { left, right }: Sides, differs: boolean): string {
  const cell = (one: Printed | undefined, side: Setting): string => {
    if (one === undefined) return '[]';
    const content = paragraph(one, side);
    const look = differs ? `block(fill: luma(238), outset: 3pt, width: 100%, ${content})` : content;
    return `side(${look}, ${languageArguments(side.lang, side.fontsOf)})`;
  };
  const signs = row.role === 'signed-for' || row.role === 'signatory';
  const sticky = KEPT_WITH_NEXT.has(row.role) || (signs && next !== undefined && next.role !== 'signed-for');
  const page = row.role === 'annex' ? '#pagebreak(weak: true)\n' : '';
  const kept = sticky || signs ? `, sticky: ${sticky}, breakable: false` : '';
  const above = ABOVE[row.role];
  const space = above === undefined ? '' : `, above: ${above}em`;
  return `${page}#beside(${cell(row.left, left)}, ${cell(row.right, right)}${space}${kept})`;
}
