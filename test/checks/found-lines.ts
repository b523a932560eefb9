/** Findings of a rule by the source lines on which they stand: tables of sentences read better than line numbers. */
import { lint } from './lint.js';

/** The trimmed source line of each finding of a rule, in order. */
export function foundLines(rule: string, text: string, others: Readonly<Record<string, string>> = {}): string[] {
  const lines = text.split('\n');
  return lint(text, others)
    .filter((one) => one.rule === rule)
    .map(({ line }) => (lines[line - 1] ?? '').trim());
}

/** The messages of a rule's findings. */
export function foundMessages(rule: string, text: string, others: Readonly<Record<string, string>> = {}): string[] {
  return lint(text, others)
    .filter((one) => one.rule === rule)
    .map(({ message }) => message);
}

/** The text after the fix of a rule's first finding whose title begins so; undefined where there is none. */
export function afterFix(rule: string, title: string, text: string): string | undefined {
  const fixes = lint(text)
    .filter((one) => one.rule === rule)
    .flatMap((one) => one.fixes)
    .filter((fix) => fix.title.startsWith(title));
  const [fix] = fixes;
  if (fix === undefined) return undefined;
  const starts = [0];
  for (let at = 0; at < text.length; at++) if (text[at] === '\n') starts.push(at + 1);
  const offset = ({ line, character }: { line: number; character: number }): number => (starts[line] ?? 0) + character;
  return [...fix.edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (before, edit) => before.slice(0, offset(edit.range.start)) + edit.text + before.slice(offset(edit.range.end)),
      text,
    );
}
