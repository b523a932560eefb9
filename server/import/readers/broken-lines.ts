/** Lines that were broken for the look of a page, put together again. */
import { itemMark, opensElement, paragraphNumber } from '../marks.js';
import type { Block } from './block.js';

/** No heading is longer, its title included. */
const LONGEST_HEADING = 400;

/** Joins each line to the one that it continues; headings, numbers and marks of lists begin anew. */
export function joinLines(lines: readonly Block[]): readonly Block[] {
  const paragraphs: { readonly first: Block; readonly words: string[]; length: number }[] = [];
  for (const line of lines) {
    const current = paragraphs.at(-1);
    const isNew =
      current === undefined ||
      line.isApart ||
      startsAnew(line.text) ||
      (current.length <= LONGEST_HEADING && opensElement(current.words.join('')));
    if (isNew) {
      paragraphs.push({ first: line, words: [line.text], length: line.text.length });
      continue;
    }
    const blank = /\p{L}-$/u.test(current.words.at(-1) ?? '') ? '' : ' ';
    current.words.push(blank, line.text);
    current.length += blank.length + line.text.length;
  }
  return paragraphs.map(({ first, words }) => ({ ...first, text: words.join('') }));
}

function startsAnew(text: string): boolean {
  return opensElement(text) || paragraphNumber(text) !== undefined || itemMark(text) !== undefined;
}
