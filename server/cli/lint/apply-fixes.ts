/** Applying the fixes of one file to its text. */
import type { ResultDiagnostic, ResultFix } from './results.js';

/** What ends a line, for the grammar as for editors. */
const LINE_BREAK = /\r\n|\r|\n/g;

/** A replacement by offsets in UTF-16 code units. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What one fix does to the file. */
type Change = readonly Replacement[];

/** The certain fixes of findings that touch only the file itself, as changes in the order of the findings. */
export function certainChanges(text: string, diagnostics: readonly ResultDiagnostic[]): readonly Change[] {
  const lineStarts = startsOfLines(text);
  const offset = (line: number, column: number): number => (lineStarts[line - 1] ?? text.length) + column - 1;
  const isOwn = ({ certain, edits }: ResultFix): boolean => certain && edits.every(({ path }) => path === undefined);
  return diagnostics.flatMap(({ fixes }) => {
    const fix = fixes.find(isOwn);
    if (fix === undefined) return [];
    return [
      fix.edits.map(({ line, column, endLine, endColumn, text: put }) => ({
        start: offset(line, column),
        end: offset(endLine, endColumn),
        text: put,
      })),
    ];
  });
}

/** The changes that can be made together: each whole, none touching what an earlier one touches. */
export function together(changes: readonly Change[]): readonly Change[] {
  const taken: Replacement[] = [];
  return changes.filter((change) => {
    const clashes = change.some((one) => taken.some((other) => one.start <= other.end && other.start <= one.end));
    if (!clashes) taken.push(...change);
    return !clashes;
  });
}

/** The text with changes made that do not touch each other. */
export function changed(text: string, changes: readonly Change[]): string {
  const lineBreak = /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
  let made = text;
  for (const { start, end, text: put } of changes.flat().sort((a, b) => b.start - a.start)) {
    made = made.slice(0, start) + put.replace(/\r?\n/g, lineBreak) + made.slice(end);
  }
  return made;
}

function startsOfLines(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(LINE_BREAK), ({ 0: mark, index }) => index + mark.length)];
}
