/** Long texts are read to their end: no call gets an argument for each of their words. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../grammar/parse.js';
import { format } from '../../grammar/print.js';

const inArticle = (sentences: string): string => `article a "A"\n  ${sentences}\n`;

describe('a long text', () => {
  it.each([
    ['of words that are no sentence', inArticle('x '.repeat(130_000))],
    ['of names in one text', inArticle(`each party shall "${'{x}'.repeat(130_000)}`)],
    ['of full stops', inArticle('. '.repeat(130_000))],
  ])('%s is formatted whole', (_, text) => {
    const words = (source: string): number => source.match(/\S/g)?.length ?? 0;
    expect(words(format(text))).toBe(words(text));
  });

  it('of full stops has one mistake', () => {
    const errors = parse(inArticle(`"Said". ${'. '.repeat(1000)}`)).pieces.flatMap((piece) => piece.errors);
    expect(errors.map(({ message, start, end }) => [message, end - start])).toEqual([
      ['These full stops end no sentence.', 1999],
    ]);
  });
});
