/** Markdown as paragraphs: the marks of headings and emphasis give way to the words. */
import type { Block } from './block.js';
import { APART, readText } from './text.js';

/** The marks of bold words, in front of them and behind them; a row of underscores is a place to sign. */
const EMPHASIS =
  /(?<!\*)\*\*(?=[^\s*])|(?<=[^\s*])\*\*(?!\*)|(?<![\p{L}\d_])__(?=[^\s_])|(?<=[^\s_])__(?![\p{L}\d_])/gu;

export function readMarkdown(source: string): readonly Block[] {
  const plain = source
    .replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---\r?\n/u, (front) => front.replace(/[^\n]/gu, ''))
    .replace(/^[ \t]*#{1,6}[ \t]+([^\r\n]*)/gmu, (_, words: string) => `${APART}${withoutClosingMarks(words)}${APART}`)
    .replace(EMPHASIS, '')
    .replace(/^(\s*)[*+][ \t]+/gmu, '$1– ')
    .replace(/\\([\\`*_{}[\]()#+.!-])/gu, '$1');
  return readText(plain);
}

/** A heading may close with the marks that it opens with. */
function withoutClosingMarks(words: string): string {
  const line = words.trimEnd();
  let end = line.length;
  while (end > 0 && line[end - 1] === '#') end--;
  return line.slice(0, end).trimEnd();
}
