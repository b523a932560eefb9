/** Tables that are read downwards: signatures side by side, and a text that stands in several languages side by side. */
import { languageOfText } from '../../language-of-text.js';
import type { Block } from '../block.js';

/** Cells of rows, each with its paragraphs; none for an empty cell. */
export type Rows = readonly (readonly (readonly Block[])[])[];

const SIGNED = /^(?:for|on behalf of|pour|au nom|por|en nombre|за|от имени|عن|代表)(?!\p{L})/iu;

/**
 * The paragraphs of a table of signatures, those of each who signs together; undefined for any other table. A row that names them
 * begins anew, and what belongs to each stands below the name.
 */
export function signaturesIn(rows: Rows): readonly Block[] | undefined {
  if (!rows.some((row) => isSigned(row, 2))) return undefined;
  const groups: Rows[number][][] = [];
  for (const row of rows) {
    const current = groups.at(-1);
    if (current === undefined || isSigned(row, 1)) groups.push([row]);
    else current.push(row);
  }
  return groups.flatMap((group) => columnsOf(group).flat());
}

/** Whether every cell that holds something names one who signs, and at least so many do. */
function isSigned(row: Rows[number], least: number): boolean {
  const named = row.filter((cell) => cell.length > 0);
  return named.length >= least && named.every(([first]) => SIGNED.test(first?.text ?? ''));
}

/** The paragraphs of each column, from top to bottom. */
function columnsOf(rows: Rows): readonly (readonly Block[])[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, at) => rows.flatMap((row) => row[at] ?? []));
}

/** Fewer letters than this say nothing of a language. */
const LEAST_LETTERS = 300;

/** Columns that say the same in languages of their own: the one to read, English where there is one. */
export function languageColumn(rows: Rows): readonly Block[] | undefined {
  const columns = columnsOf(rows).filter((column) => column.length > 0);
  if (columns.length < 2 || columns.length > 4 || columns.some((column) => lettersIn(column) < LEAST_LETTERS))
    return undefined;
  const languages = columns.map((column) => `${scriptOf(column)} ${languageOfText(column)}`);
  if (new Set(languages).size < columns.length) return undefined;
  return columns[Math.max(0, languages.indexOf('Latin en'))];
}

function lettersIn(column: readonly Block[]): number {
  return column.reduce((sum, { text }) => sum + text.length, 0);
}

const SCRIPTS = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Han', /\p{Script=Han}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Georgian', /\p{Script=Georgian}/gu],
  ['Armenian', /\p{Script=Armenian}/gu],
  ['Hangul', /\p{Script=Hangul}/gu],
] as const;

/** The script that most letters are of. */
function scriptOf(column: readonly Block[]): string {
  const text = column.map((block) => block.text).join(' ');
  const counts = SCRIPTS.map(([name, letters]) => ({ name, count: text.match(letters)?.length ?? 0 }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).name;
}
