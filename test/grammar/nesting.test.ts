/** Nesting that no treaty has: it costs its own sentence, and no stack. */
import { describe, expect, it } from 'vitest';
import { DEEPEST } from '../../grammar/nesting.js';
import { parse } from '../../grammar/parse.js';
import { lint } from '../checks/lint.js';

const inParentheses = (depth: number): string => `each party shall "x" if ${'('.repeat(depth)}"y"${')'.repeat(depth)}.`;
const inItems = (depth: number): string => {
  const items = Array.from({ length: depth }, (_, index) => `    ${'-'.repeat(index + 1)} "x"`);
  return `each party shall:\n${items.join(':\n')}.`;
};
const article = (sentence: string): string =>
  `article a "A"\n  each party shall "light the tunnel".\n  ${sentence}\n  each party shall "grit the road".\n`;

describe.each([
  ['parentheses', inParentheses],
  ['items', inItems],
])('%s', (_, nested) => {
  it('as deep as anyone writes are read', () => {
    expect(parse(article(nested(DEEPEST))).pieces.flatMap(({ errors }) => errors)).toEqual([]);
  });

  it.each([DEEPEST + 1, 500, 5000, 50_000])('%i deep cost one sentence', (depth) => {
    // Items so deep are a text of gigabytes.
    const text = article(nested(nested === inItems ? Math.min(depth, 2000) : depth));
    const [piece] = parse(text).pieces;
    expect(piece?.errors.map(({ message }) => message)).toEqual([expect.stringContaining('nested more than')]);
    const [element] = piece?.elements ?? [];
    const kinds = element?.kind === 'article' ? element.paragraphs.map(({ kind }) => kind) : [];
    expect(kinds).toEqual(['norm', 'broken', 'norm']);
    expect(lint(text).map(({ rule }) => rule)).toContain('syntax/unexpected');
  });
});
