/** For people: each finding with the lines that it is about, both places of a clash, and where to read on. */
import { createColors } from 'picocolors';
import { printedName, printedText } from '../files/printed-name.js';
import type { FileResult, ResultDiagnostic, Span } from '../lint/results.js';
import type { Reporter, ReporterContext } from './reporter.js';
import { totals } from './totals.js';

/** Lines of a sentence that a frame shows at most, and letters of a line. */
const MOST_LINES = 3;
const MOST_LETTERS = 240;

export function prettyReporter(context: ReporterContext): Reporter {
  const colours = createColors(context.colours);
  const paint = { error: colours.red, warning: colours.yellow, info: colours.blue };

  let read: { readonly path: string; readonly lines: readonly string[] | undefined } | undefined;

  /** The lines of a file; those of the file before are kept, since one file's findings come together. */
  function linesOf(path: string): readonly string[] | undefined {
    if (read?.path !== path) read = { path, lines: context.textOf(path)?.split(/\r\n|\r|\n/) };
    return read.lines;
  }

  function frame(path: string, span: Span): string[] {
    const lines = linesOf(path);
    if (lines === undefined) return [];
    const last = Math.min(span.endLine, span.line + MOST_LINES - 1, lines.length);
    const width = String(last).length;
    const shown: string[] = [];
    for (let line = span.line; line <= last; line++) {
      const whole = lines[line - 1] ?? '';
      const { text, from, to } = windowOf(
        whole,
        line === span.line ? span.column - 1 : whole.length - whole.trimStart().length,
        line === span.endLine ? span.endColumn - 1 : whole.length,
      );
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

  function head(path: string, one: ResultDiagnostic): string {
    return `${colours.bold(`${printedName(path)}:${one.line}:${one.column}`)} ${paint[one.severity](one.severity)} ${colours.dim(one.rule)}`;
  }

  function fixesOf({ fixes }: ResultDiagnostic): string[] {
    return fixes.map(
      (fix) => `  ${colours.green('fix:')} ${printedText(fix.title)}${fix.certain ? ' (with --fix)' : ''}`,
    );
  }

  function finding(path: string, one: ResultDiagnostic): string[] {
    return [
      head(path, one),
      `  ${printedText(one.message)}`,
      ...frame(path, one),
      ...one.related.flatMap((place) => [
        `  ${colours.dim('→')} ${printedName(place.path)}:${place.line}:${place.column} ${printedText(place.message)}`,
        ...frame(place.path, place),
      ]),
      ...fixesOf(one),
      '',
    ];
  }

  /** What one rule finds at one place, such as all that a kind of agreement leads one to expect, under one frame. */
  function findings(path: string, group: readonly ResultDiagnostic[]): string[] {
    const [first, ...more] = group;
    if (first === undefined) return [];
    if (more.length === 0) return finding(path, first);
    const each = group.flatMap((one) => [`  • ${printedText(one.message)}`, ...fixesOf(one)]);
    return [head(path, first), ...frame(path, first), ...each, ''];
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
      grouped(diagnostics)
        .flatMap((group) => {
          for (const { rule } of group) found.add(rule);
          return findings(path, group);
        })
        .map(line)
        .join(''),
    end: (summary) => `${pages()}${totals(summary)}\n`,
  };
}

/** Findings in their order, those of one rule at one place together. */
function grouped(diagnostics: readonly ResultDiagnostic[]): ResultDiagnostic[][] {
  const groups: ResultDiagnostic[][] = [];
  for (const one of diagnostics) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && belongTogether(last[0], one)) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

function belongTogether(a: ResultDiagnostic, b: ResultDiagnostic): boolean {
  const isSamePlace =
    a.line === b.line && a.column === b.column && a.endLine === b.endLine && a.endColumn === b.endColumn;
  const isPlain = a.related.length === 0 && b.related.length === 0;
  return isSamePlace && isPlain && a.rule === b.rule && a.severity === b.severity;
}

/** The part of a line that is shown, and where the marked words stand in it: of a very long one, what is about them. */
function windowOf(whole: string, from: number, to: number) {
  if (whole.length <= MOST_LETTERS) return { text: whole, from, to };
  const start = Math.max(0, Math.min(from - MOST_LETTERS / 4, whole.length - MOST_LETTERS));
  const end = start + MOST_LETTERS;
  const text = `${start > 0 ? '…' : ''}${whole.slice(start, end)}${end < whole.length ? '…' : ''}`;
  const shift = start - (start > 0 ? 1 : 0);
  return { text, from: from - shift, to: Math.min(to, end) - shift };
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
