/** Two renderings side by side as a Markdown table (GitHub's), a row for each paragraph. */
import { type Columns, languageName, readsAlike, rowsOf } from './columns.js';
import { markdownText, markdownWords } from './markdown.js';
import type { Printed, Role } from './printed.js';

/** Prints a table, the languages or what is compared above it; rows that differ in a comparison are marked with `≠`. */
export function writeMarkdownColumns(columns: Columns): string {
  const { left, right, heads } = columns;
  const rows = rowsOf(columns).map((row) => {
    const differs = heads !== undefined && !readsAlike(row);
    return line(`${differs ? '≠ ' : ''}${cell(row.left)}`, cell(row.right));
  });
  const [first, second] = heads ?? [languageName(left.lang), languageName(right.lang)];
  return `${[line(markdownText(first), markdownText(second)), line('---', '---'), ...rows].join('\n')}\n`;
}

const line = (first: string, second: string): string => `| ${first} | ${second} |`;

const STRONG: ReadonlySet<Role> = new Set(['title', 'article', 'annex', 'division', 'signed-for']);

function cell(one: Printed | undefined): string {
  if (one === undefined) return '';
  const { mark, words, depth, role } = one;
  const text = markdownWords(words).replace(/\n/g, ' ');
  const shown = STRONG.has(role) ? `**${text}**` : text;
  const margin = '&emsp;'.repeat(Math.max(0, depth - 1));
  return `${margin}${mark === undefined ? '' : `${markdownText(mark)} `}${shown}`;
}
