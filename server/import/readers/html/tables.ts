/** Tables of a page: those that hold figures keep their rows, those that only place text on the page give way to the text. */
import { itemMark, opensElement, paragraphNumber } from '../../marks.js';
import type { Block } from '../block.js';
import { languageColumn, signaturesIn } from './columns.js';
import { isElement, lineOf, type PageElement } from './page-tree.js';

/** Reads what stands in a cell. */
export type ReadCell = (cell: PageElement) => readonly Block[];

export interface TableText {
  readonly blocks: readonly Block[];
  /** Rows that are kept as rows, cells between bars. */
  readonly rows: number;
  /** Whether columns in other languages were left out. */
  readonly isOneOfLanguages: boolean;
}

export function tableText(table: PageElement, read: ReadCell): TableText {
  const elements = rowsOf(table);
  const rows = elements.map((row) => cellsOf(row).map(read));
  const signatures = signaturesIn(rows);
  if (signatures !== undefined) return { blocks: signatures, rows: 0, isOneOfLanguages: false };
  const column = languageColumn(rows);
  if (column !== undefined) return { blocks: column, rows: 0, isOneOfLanguages: true };
  const blocks: Block[] = [];
  let kept = 0;
  for (const [index, row] of rows.entries()) {
    const cells = row.filter((cell) => cell.length > 0);
    const flowing = flowingCells(cells);
    if (flowing !== undefined) blocks.push(...flowing);
    else {
      const words = cells.map((cell) => cell.map(({ text }) => text).join(' '));
      const line = lineOf(elements[index] ?? table);
      blocks.push({ text: `| ${words.join(' | ')} |`, line, isApart: kept === 0 });
      kept++;
    }
  }
  return { blocks, rows: kept, isOneOfLanguages: false };
}

/** The text of a row that only places it: one cell, a mark beside its words, or columns of whole paragraphs. */
function flowingCells(cells: readonly (readonly Block[])[]): readonly Block[] | undefined {
  const [first = [], second] = cells;
  if (second === undefined) return first;
  const mark = first[0]?.text ?? '';
  if (first.length === 1 && cells.length === 2 && isBareMark(mark)) {
    const [words, ...rest] = second;
    const line = first[0]?.line ?? 1;
    if (words === undefined) return first;
    if (opensElement(mark)) return [...first, { ...words, isApart: false }, ...rest];
    return [{ text: `${mark} ${words.text}`, line, isApart: true }, ...rest];
  }
  return cells.some((cell) => cell.length > 2) ? cells.flat() : undefined;
}

function isBareMark(text: string): boolean {
  return (paragraphNumber(text) ?? itemMark(`${text} `))?.rest === '' || /^[-–—•]$/u.test(text) || opensElement(text);
}

function rowsOf(table: PageElement): readonly PageElement[] {
  return table.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return /^t(?:head|body|foot)$/u.test(child.tagName) ? rowsOf(child) : [];
  });
}

function cellsOf({ childNodes }: PageElement): readonly PageElement[] {
  return childNodes.filter((node): node is PageElement => isElement(node) && /^t[dh]$/u.test(node.tagName));
}
