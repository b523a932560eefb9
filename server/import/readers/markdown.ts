/** Markdown as paragraphs: the marks of headings and emphasis give way to the words. */
import type { Block } from './block.js';
import { readText } from './text.js';

export function readMarkdown(source: string): readonly Block[] {
  const plain = source
    .replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---\r?\n/u, (front) => front.replace(/[^\n]/gu, ''))
    .replace(/^[ \t]*#{1,6}[ \t]+(.*?)[ \t]*#*$/gmu, '\n$1\n')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gu, '$2')
    .replace(/^(\s*)[*+][ \t]+/gmu, '$1– ')
    .replace(/\\([\\`*_{}[\]()#+.!-])/gu, '$1');
  return readText(plain);
}
