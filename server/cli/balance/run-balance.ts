/** A run of `pacta balance`. */
import path from 'node:path';
import { balanceMatrix } from '../../model/balance-matrix.js';
import { createLocator } from '../../workspace/locate.js';
import { EXIT, Failure } from '../failure.js';
import { createDiskWorkspace } from '../files/disk-workspace.js';
import { givenAgreement } from '../files/given-agreement.js';
import { writeWhole } from '../files/write-whole.js';
import { escaped } from '../html-text.js';
import type { Surroundings } from '../surroundings.js';
import { type BalanceReport, balanceReport, oneSidedLines, tableOf } from './balance-report.js';
import { writeSvg } from './write-svg.js';

export interface BalanceRequest {
  readonly args: readonly string[];
  readonly options: {
    readonly to: 'txt' | 'json' | 'html' | 'svg';
    readonly output: string | undefined;
    readonly 'stdin-filename': string | undefined;
  };
}

const WRITERS: Readonly<Record<BalanceRequest['options']['to'], (report: BalanceReport) => string>> = {
  txt: writeText,
  json: (report) => `${JSON.stringify({ version: 1, ...report }, null, 2)}\n`,
  html: writeHtml,
  svg: writeSvg,
};

/** Writes who bears what. @throws Failure for a file without an agreement */
export function runBalance({ args: [given = ''], options }: BalanceRequest, around: Surroundings): number {
  const { file, text } = givenAgreement(given, options['stdin-filename'], around);
  const disk = createDiskWorkspace(around.cwd);
  const snapshot = disk.workspace.snapshot(disk.open(file, text));
  if (snapshot === undefined || snapshot.model.context.parties.length === 0) {
    throw new Failure(`${file.shown} names no parties, so there is nothing to weigh.`);
  }
  const report = balanceReport(file.shown, balanceMatrix(snapshot.model), createLocator(snapshot.files));
  const written = WRITERS[options.to](report);
  if (options.output === undefined) around.out.write(written);
  else writeWhole(path.resolve(around.cwd, options.output), options.output, written);
  const problems = disk.problems();
  for (const problem of problems) around.err.write(`pacta: ${problem}\n`);
  return problems.length > 0 ? EXIT.failure : EXIT.ok;
}

function writeText(report: BalanceReport): string {
  const rows = tableOf(report);
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  const uneven = oneSidedLines(report);
  const notes = uneven.length === 0 ? ['Every norm is borne by all, or has its counterpart.'] : uneven;
  return `${[...lines, '', ...notes].join('\n')}\n`;
}

function writeHtml(report: BalanceReport): string {
  const [head = [], ...rows] = tableOf(report);
  const row = (cells: readonly string[]): string =>
    `<tr>${cells.map((cell, column) => (column === 0 ? `<th scope="row">${escaped(cell)}</th>` : `<td>${escaped(cell)}</td>`)).join('')}</tr>`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(report.path)}: balance</title>
<style>
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 serif; }
table { border-collapse: collapse; }
th, td { padding: 0.25rem 0.75rem; border-bottom: 1px solid #ccc; text-align: end; }
th:first-child { text-align: start; }
</style>
</head>
<body>
<main>
<h1>Who bears what: ${escaped(report.path)}</h1>
<table>
<thead><tr>${head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(row).join('\n')}
</tbody>
</table>
${listHtml(
  'Without a counterpart',
  report.oneSided.map(({ line }) => line),
  oneSidedLines(report),
  report.path,
)}
${listHtml(
  'Declared differences',
  report.declared.map(({ line }) => line),
  report.declared.map(
    ({ cited, parties, reason, line }) =>
      `${cited} (${report.path}:${line}): ${parties.join(', ')}, because ${reason}.`,
  ),
  report.path,
)}
</main>
</body>
</html>
`;
}

/** Lines with links to the sentences that they are about. */
function listHtml(heading: string, lines: readonly number[], texts: readonly string[], path: string): string {
  if (texts.length === 0) return '';
  const address = path.split('/').map(encodeURIComponent).join('/');
  const items = texts.map((text, index) => `<li><a href="${address}#L${lines[index] ?? 1}">${escaped(text)}</a></li>`);
  return `<h2>${heading}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}
