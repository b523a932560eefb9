/** The edits between a text and its canonical layout, line by line: they differ in blanks and line breaks only. */

/** Replaces the lines from `start` to `end` (not included), counted from 0, by `text`, which ends in a line break unless it is empty. */
export interface LineEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The smallest runs of lines that read otherwise. Since both texts hold the same characters but for blanks, two places match where
 * as many of them stand in front.
 */
export function lineEdits(before: string, after: string): LineEdit[] {
  const from = linesOf(before);
  const to = linesOf(after);
  const edits: LineEdit[] = [];
  let [at, atTo] = [0, 0];
  let [count, countTo] = [0, 0];
  while (at < from.length || atTo < to.length) {
    const [start, startTo] = [at, atTo];
    if (at < from.length) count += inked(from[at++] ?? '');
    if (atTo < to.length) countTo += inked(to[atTo++] ?? '');
    while (count !== countTo) {
      if (count < countTo && at < from.length) count += inked(from[at++] ?? '');
      else if (atTo < to.length) countTo += inked(to[atTo++] ?? '');
      else if (at < from.length) count += inked(from[at++] ?? '');
      else break;
    }
    const text = to.slice(startTo, atTo).join('');
    if (from.slice(start, at).join('') !== text) edits.push({ start, end: at, text });
  }
  return edits;
}

/** Lines with their line breaks. */
function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}

/** How many characters of a line are no blanks. */
function inked(line: string): number {
  return line.replace(/\s+/g, '').length;
}
