/**
 * The document for Word: styles for everything, levels that Word counts, headings, bookmarks with references to them, a table of contents
 * for a long agreement, and paragraphs from right to left. Written straight as the markup of the format (ISO/IEC 29500), since a
 * library that builds a tree of objects first takes many times as long.
 */
import type { Block, Document } from '../document.js';
import { plainText } from '../words.js';
import { type Columns, type Row, readsAlike, rowsOf } from './columns.js';
import { contentsTitle, needsContents } from './contents.js';
import { createNumbering } from './docx/numbering.js';
import { field, wordFile } from './docx/package.js';
import { createSetting, paragraph, type Setting, signatureTable, signingLine, table } from './docx/paragraphs.js';
import { textRun } from './docx/runs.js';
import { treatyStyles } from './docx/styles.js';
import { type Printed, printedBlock, type Role } from './printed.js';

/** The bytes of a .docx file. */
export function writeDocx(document: Document): Promise<Uint8Array<ArrayBuffer>> {
  const { lang, title, blocks } = document;
  const written = blocks.map((block) => ({ block, paragraphs: printedBlock(block) }));
  const printed = written.flatMap(({ paragraphs }) => paragraphs);
  const numbering = createNumbering([printed]);
  const hasContents = needsContents(document);
  const setting = createSetting(document, printed, numbering, { listed: hasContents });
  const body = written.map(
    ({ block, paragraphs }) =>
      blockMarkup(block, paragraphs, setting) +
      (hasContents && block.kind === 'title' ? contents(blocks, setting) : ''),
  );
  return wordFile({
    title,
    lang,
    rightToLeft: setting.rightToLeft,
    body: body.join(''),
    styles: treatyStyles(lang),
    numbering: numbering.markup(),
    hasContents,
  });
}

function blockMarkup(block: Block, paragraphs: readonly Printed[], setting: Setting): string {
  if (block.kind === 'signatures') return signatureTable(block, setting);
  return paragraphs.map((one) => paragraph(one, setting)).join('');
}

/** The table of contents as a field: until Word has counted the pages it shows the headings alone. */
function contents(blocks: readonly Block[], setting: Setting): string {
  const direction = setting.rightToLeft ? '<w:bidi/>' : '';
  const properties = setting.rightToLeft ? '<w:rtl/>' : '';
  const entries = blocks.flatMap((block) => {
    if (!('heading' in block)) return [];
    const name = [block.heading, plainText(block.title)].filter((one) => one !== '').join(' — ');
    const bookmark = setting.bookmarks.of(block.id);
    const page = bookmark === undefined ? '' : `<w:r><w:tab/></w:r>${field(`PAGEREF ${bookmark} \\h`, '', properties)}`;
    return [`${textRun(name, properties)}${page}`];
  });
  const begin =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\f t \\h \\z </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const line = (style: string, runs: string): string =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>${direction}</w:pPr>${runs}</w:p>`;
  return [
    line('ContentsTitle', textRun(contentsTitle(setting.lang), properties)),
    ...entries.map((runs, index) =>
      line('ContentsEntry', (index === 0 ? begin : '') + runs + (index === entries.length - 1 ? end : '')),
    ),
    '<w:p><w:r><w:br w:type="page"/></w:r></w:p>',
  ].join('');
}

/** The bytes of a .docx file with two documents in two columns, a row of a table for each paragraph. */
export function writeDocxColumns(columns: Columns): Promise<Uint8Array<ArrayBuffer>> {
  const { left, right, heads } = columns;
  const rows = rowsOf(columns);
  const [first, second] = [rows.flatMap((row) => row.left ?? []), rows.flatMap((row) => row.right ?? [])];
  const numbering = createNumbering([first, second]);
  const sides = {
    left: createSetting(left, first, numbering, { prefix: 'p', sayLanguage: true }),
    right: createSetting(right, second, numbering, { prefix: 'q', firstNumber: first.length + 1, sayLanguage: true }),
  };
  const head = heads?.map((text) =>
    cell(`<w:p><w:pPr><w:pStyle w:val="ArticleTitle"/></w:pPr>${textRun(text, '')}</w:p>`),
  );
  const markup = rows.map((row) => rowMarkup(row, sides, heads !== undefined && !readsAlike(row)));
  return wordFile({
    title: left.title,
    lang: left.lang,
    rightToLeft: sides.left.rightToLeft,
    body: table(
      [...(head ? [`<w:tr><w:trPr><w:tblHeader/></w:trPr>${head.join('')}</w:tr>`] : []), ...markup],
      sides.left.rightToLeft,
    ),
    styles: treatyStyles(left.lang),
    numbering: numbering.markup(),
    hasContents: false,
  });
}

/** What is not left alone at the foot of a page: the cells of such a row stay with the next row. */
const KEPT_WITH_NEXT: ReadonlySet<Role> = new Set<Role>(['between', 'signed-for', 'signatory']);

function rowMarkup(
  row: Row,
  { left, right }: { readonly left: Setting; readonly right: Setting },
  differs: boolean,
): string {
  const side = (one: Printed | undefined, setting: Setting): string => {
    if (one === undefined) return cell('<w:p/>', differs);
    const signing = one.role === 'signed-for' ? signingLine() : '';
    return cell(paragraph(one, setting, { ragged: true, keepNext: KEPT_WITH_NEXT.has(one.role) }) + signing, differs);
  };
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${side(row.left, left)}${side(row.right, right)}</w:tr>`;
}

function cell(content: string, isShaded = false): string {
  const shade = isShaded ? '<w:shd w:val="clear" w:color="auto" w:fill="F3EFE2"/>' : '';
  return `<w:tc><w:tcPr><w:tcW w:w="2500" w:type="pct"/>${shade}</w:tcPr>${content}</w:tc>`;
}

export { type Versions, writeDocxRedline } from './docx/redline.js';
