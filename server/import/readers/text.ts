/** Plain text as paragraphs. Lines that were broken to fit a page are joined again; page numbers are left out. */
import type { Block } from './block.js';
import { joinLines } from './broken-lines.js';
import { folded } from './folded.js';

/** Text of a word processor or a mail: paragraphs are lines, or lines of a page's width with empty lines between paragraphs. */
export function readText(source: string): readonly Block[] {
  const lines = withoutPageNumbers(linesOf(source));
  return isHardWrapped(lines) ? joinLines(lines) : lines;
}

/** Put around a line that stands apart though no empty line says so: a heading of Markdown. Lines keep their numbers so. */
export const APART = '\u2029';

function linesOf(source: string): readonly Block[] {
  const blocks: Block[] = [];
  let isApart = true;
  for (const [index, raw] of source.split(/\r\n?|\n|\f/u).entries()) {
    const text = folded(raw);
    if (text === '') {
      isApart = true;
      continue;
    }
    blocks.push({ text, line: index + 1, isApart: isApart || raw.startsWith(APART) });
    isApart = raw.endsWith(APART);
  }
  return blocks;
}

/** A page is at most this wide; paragraphs that are not broken are now and then longer. */
const PAGE_WIDTH = 100;

/**
 * Lines count as broken to a page's width where none is longer and most follow another directly, or where some go on in small letters
 * with a sentence that the line above has left open.
 */
function isHardWrapped(lines: readonly Block[]): boolean {
  if (lines.length < 4 || lines.some(({ text }) => text.length > PAGE_WIDTH)) return false;
  const following = lines.filter(({ isApart }) => !isApart).length;
  const goingOn = lines.filter(
    ({ text, isApart }, index) =>
      !isApart && /^\p{Ll}{2}/u.test(text) && /[\p{L},-]$/u.test(lines[index - 1]?.text ?? ''),
  );
  return following * 3 > lines.length || goingOn.length > 2;
}

function withoutPageNumbers(lines: readonly Block[]): readonly Block[] {
  return lines.filter(
    ({ text, isApart }) => !(isApart && /^(?:[-–] ?\d{1,4} ?[-–]|page \d+(?: of \d+)?)$/iu.test(text)),
  );
}
