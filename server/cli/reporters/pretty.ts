/** For people: each finding with the lines that it is about, both places of a clash, and where to read on. */
import { createColors } from 'picocolors';
import { printedName, printedText } from '../files/printed-name.js';
import type { FileResult, ResultDiagnostic, Span } from '../lint/results.js';
import type { Reporter, ReporterContext } from './reporter.js';
import { totals } from './totals.js';

/** Lines of a sentence that a frame shows at most. */
const MOST_LINES = 3;

export function prettyReporter(context: ReporterContext): Reporter {
  const colours = createColors(context.colours);
  const paint = { error: colours.red, warning: colours.yellow, info: colours.blue };

  function frame(path: string, span: Span): string[] {
    const lines = context.textOf(path)?.split(/\r\n|\r|\n/);
    if (lines === undefined) return [];
    const last = Math.min(span.endLine, span.line + MOST_LINES - 1, lines.length);
    const width = String(last).length;
    const shown: string[] = [];
    for (let line = span.line; line <= last; line++) {
      const text = lines[line - 1] ?? '';
      const from = line === span.line ? span.column - 1 : text.length - text.trimStart().length;
      const to = line === span.endLine ? span.endColumn - 1 : text.length;
      const margin = colours.dim(`  ${String(line).padStart(width)} │ `);
      shown.push(`${margin}${printedText(text).replaceAll('\t', ' ')}`);
      const marks = '‾'.repeat(Math.max(1, columnsOf(text.slice(from, to))));
      shown.push(
        colours.dim(`  ${' '.repeat(width)} │ `) + ' '.repeat(columnsOf(text.slice(0, from))) + colours.red(marks),
      );
    }
    if (span.endLine > last) shown.push(colours.dim(`  ${' '.repeat(width)} │ …`));
    return shown;
  }

  function finding(path: string, one: ResultDiagnostic): string[] {
    const certain = one.fixes.some((fix) => fix.certain);
    return [
      `${colours.bold(`${printedName(path)}:${one.line}:${one.column}`)} ${paint[one.severity](one.severity)} ${colours.dim(one.rule)}`,
      `  ${printedText(one.message)}`,
      ...frame(path, one),
      ...one.related.flatMap((place) => [
        `  ${colours.dim('→')} ${printedName(place.path)}:${place.line}:${place.column} ${printedText(place.message)}`,
        ...frame(place.path, place),
      ]),
      ...one.fixes.map(
        (fix) => `  ${colours.green('fix:')} ${printedText(fix.title)}${certain && fix.certain ? ' (with --fix)' : ''}`,
      ),
      '',
    ];
  }

  const found = new Set<string>();

  /** Where to read on: the pages of the rules, which every installation has in it. */
  function pages(): string {
    const [one, ...more] = found;
    if (one === undefined) return '';
    return `${colours.dim(`Why, and what to do: pacta explain ${more.length === 0 ? one : `RULE, as in ${one}`}`)}\n`;
  }

  return {
    begin: () => '',
    file: ({ path, diagnostics }: FileResult) =>
      diagnostics
        .flatMap((one) => {
          found.add(one.rule);
          return finding(path, one);
        })
        .map(line)
        .join(''),
    end: (summary) => `${pages()}${totals(summary)}\n`,
  };
}

function line(text: string): string {
  return `${text}\n`;
}

/** Columns that a text takes in a terminal: wide letters two, marks none. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const letter of text) {
    if (/\p{Mark}|\p{Cf}/u.test(letter)) continue;
    columns += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
      letter,
    )
      ? 2
      : 1;
  }
  return columns;
}
