/** Lines that were broken for the look of a page, put together again. */
import { itemMark, opensElement, paragraphNumber } from '../marks.js';
import type { Block } from './block.js';

/** Joins each line to the one that it continues; headings, numbers and marks of lists begin anew. */
export function joinLines(lines: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before === undefined || line.isApart || startsAnew(line.text) || opensElement(before.text)) {
      joined.push(line);
      continue;
    }
    const isHyphenated = /\p{L}-$/u.test(before.text);
    joined[joined.length - 1] = { ...before, text: `${before.text}${isHyphenated ? '' : ' '}${line.text}` };
  }
  return joined;
}

function startsAnew(text: string): boolean {
  return opensElement(text) || paragraphNumber(text) !== undefined || itemMark(text) !== undefined;
}
