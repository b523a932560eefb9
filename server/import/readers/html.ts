/** A page of HTML as paragraphs: the words that a reader of the treaty sees, with the marks that the browser makes. */
import type { Block } from './block.js';
import { joinLines } from './broken-lines.js';
import { folded } from './folded.js';
import { leftOut } from './html/left-out.js';
import { isMarked, itemsOf, marksOf } from './html/lists.js';
import { type Notes, notesIn } from './html/notes.js';
import { elementsIn, isElement, lineOf, type PageElement, type PageNode, pageTree, wordsIn } from './html/page-tree.js';
import { tableText } from './html/tables.js';
import type { Reading } from './reading.js';
import { readText } from './text.js';

const APART = new Set(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p section summary tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** What was met on the way. */
interface Met {
  readonly notes: Notes;
  navigation: boolean;
  contents: boolean;
  rows: number;
  otherLanguages: boolean;
}

/** The text of a page, and what was met in it. */
export interface PageText {
  readonly blocks: readonly Block[];
  readonly met: Readonly<Met>;
}

/** @throws Unreadable if the page is made to do harm */
export function readPage(html: string, shown: string): Reading {
  const page = pageText(html, shown);
  return { blocks: page.blocks, remarks: remarksOnPages([page]), unit: 'line' };
}

/** @throws Unreadable if the page is made to do harm */
export function pageText(html: string, shown: string): PageText {
  const page = pageTree(html, shown);
  const met: Met = { notes: notesIn(page), navigation: false, contents: false, rows: 0, otherLanguages: false };
  const mains = [...elementsIn(page)].filter(({ tagName }) => tagName === 'main');
  const [main] = mains;
  return { blocks: flowOf(main !== undefined && mains.length === 1 ? [main] : page, met), met };
}

/** The paragraphs of a row of nodes, with those inside them. */
function flowOf(nodes: readonly PageNode[], met: Met): readonly Block[] {
  const blocks: Block[] = [];
  let lines: Block[] = [];
  let words = '';
  let line = 1;
  let isApart = true;

  const endLine = (): void => {
    const text = folded(words);
    words = '';
    if (text === '') {
      isApart = true;
      return;
    }
    lines.push({ text, line, isApart });
    isApart = false;
  };
  const endParagraph = (): void => {
    endLine();
    blocks.push(...joinLines(lines));
    lines = [];
    isApart = true;
  };
  const visit = (node: PageNode): void => {
    if (node.nodeName === '#text') {
      const text = wordsIn(node);
      if (words.trim() === '') line = lineOf(node) + (/^\s*/u.exec(text)?.[0].split('\n').length ?? 1) - 1;
      words += text;
    } else if (isElement(node)) visitElement(node);
  };
  const visitElement = (element: PageElement): void => {
    const { tagName } = element;
    if (isLeftOut(element, met)) return;
    if (tagName === 'br') return endLine();
    const inner = innerBlocks(element, met);
    if (inner !== undefined) {
      endParagraph();
      blocks.push(...inner);
      return;
    }
    if (APART.has(tagName)) endParagraph();
    element.childNodes.forEach(visit);
    if (APART.has(tagName)) endParagraph();
  };
  nodes.forEach(visit);
  endParagraph();
  return blocks;
}

/** Elements whose paragraphs are not simply those of what stands in them; undefined for all others. */
function innerBlocks(element: PageElement, met: Met): readonly Block[] | undefined {
  switch (element.tagName) {
    case 'ol':
    case 'ul':
      return listBlocks(element, met);
    case 'table': {
      const { blocks, rows, isOneOfLanguages } = tableText(element, (cell) => flowOf(cell.childNodes, met));
      met.rows += rows;
      if (isOneOfLanguages) met.otherLanguages = true;
      return blocks;
    }
    case 'pre':
      return readText(wordsIn(element)).map((block) => ({ ...block, line: block.line + lineOf(element) - 1 }));
    default:
      return undefined;
  }
}

function listBlocks(list: PageElement, met: Met): readonly Block[] {
  const items = itemsOf(list).filter((item) => !isLeftOut(item, met));
  const marks = marksOf(list, items);
  const texts = items.map((item) => flowOf(item.childNodes, met));
  const areMarked = texts.every(([first]) => first === undefined || isMarked(first.text));
  const strays = list.childNodes.filter((node) => !(isElement(node) && node.tagName === 'li'));
  return [
    ...texts.flatMap((blocks, index): readonly Block[] => {
      const [first, ...rest] = blocks;
      const mark = marks[index] ?? '';
      if (first === undefined || areMarked || mark === '') return blocks;
      return [{ ...first, text: `${mark} ${first.text}` }, ...rest];
    }),
    ...flowOf(strays, met),
  ];
}

function isLeftOut(element: PageElement, met: Met): boolean {
  if (met.notes.elements.has(element)) return true;
  const how = leftOut(element);
  if (how === 'navigation' && wordsIn(element).trim() !== '') met.navigation = true;
  if (how === 'contents') met.contents = true;
  return how !== undefined;
}

const MOST_NOTES = 10;

/** What the drafter should know of pages that follow each other: what was left out, and what to look at. */
export function remarksOnPages(pages: readonly PageText[]): readonly string[] {
  const remarks: string[] = [];
  const notes = pages.flatMap(({ met }) => met.notes.words);
  const rows = pages.reduce((sum, { met }) => sum + met.rows, 0);
  const isMet = (what: 'navigation' | 'contents' | 'otherLanguages'): boolean => pages.some(({ met }) => met[what]);
  if (notes.length > 0) {
    const several = pages.length > 1;
    const shown = notes
      .slice(0, MOST_NOTES)
      .map(({ call, note }, index) => `${several ? index + 1 : call} “${shortened(note)}”`);
    const more = notes.length > MOST_NOTES ? ` and ${notes.length - MOST_NOTES} more` : '';
    const what = notes.length === 1 ? 'A footnote was' : `${notes.length} footnotes were`;
    remarks.push(`${what} left out of the text: ${shown.join('; ')}${more}.`);
  }
  if (isMet('contents')) remarks.push('The table of contents was left out.');
  if (isMet('navigation')) remarks.push('What stands around the text on the page, such as its menu, was left out.');
  if (rows === 1) remarks.push('A row of a table stands as text, its cells between bars.');
  if (rows > 1) remarks.push(`${rows} rows of tables stand as text, their cells between bars.`);
  if (isMet('otherLanguages')) {
    remarks.push(
      'The text stands in several languages side by side: one column was imported, the others were left out.',
    );
  }
  return remarks;
}

function shortened(words: string): string {
  return words.length > 100 ? `${words.slice(0, 99)}…` : words;
}
