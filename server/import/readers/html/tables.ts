/** Tables of a page: those that hold figures keep their rows, those that only place text on the page give way to the text. */
import { itemMark, opensElement, paragraphNumber } from '../../marks.js';
import type { Block } from '../block.js';
import { isElement, lineOf, type PageElement } from './page-tree.js';

/** Reads what stands in a cell. */
export type ReadCell = (cell: PageElement) => readonly Block[];

export interface TableText {
  readonly blocks: readonly Block[];
  /** Rows that are kept as rows, cells between bars. */
  readonly rows: number;
}

export function tableText(table: PageElement, read: ReadCell): TableText {
  const blocks: Block[] = [];
  let kept = 0;
  for (const row of rowsOf(table)) {
    const cells = cellsOf(row)
      .map(read)
      .filter((cell) => cell.length > 0);
    const flowing = flowingCells(cells);
    if (flowing !== undefined) blocks.push(...flowing);
    else {
      const words = cells.map((cell) => cell.map(({ text }) => text).join(' '));
      blocks.push({ text: `| ${words.join(' | ')} |`, line: lineOf(row), isApart: kept === 0 });
      kept++;
    }
  }
  return { blocks, rows: kept };
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
