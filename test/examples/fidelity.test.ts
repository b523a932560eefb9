/**
 * The example treaties, rendered, against the official English texts in originals/, word for word. Blanks and the shape of quotation
 * marks do not count; every other difference is listed with its reason, and none may be missing or left over.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeText } from '../../server/render/writers/text.js';
import { renderedExample } from './examples.js';
import { type AllowedDifference, notAllowed, wordDifferences } from './word-differences.js';

const DEFINED =
  'the original sets an expression off with a colon and numbers it; a term reads "…" means …, in a lettered list';
const LETTERED = 'list letters stand in two brackets';
const LAST_ITEM = 'a list joins its last entry with "and", and list letters stand in two brackets';
const LED_IN =
  'the words that lead into Article 4 are a paragraph of their own, so each one after them counts one more';
const EMPHASIS = 'asterisks mark emphasis in the transcription of the original, and a line is left for the signature';
const ROMAN = 'articles are numbered in Arabic figures';

/** Differences that the house style of the rendering, or the transcription of the original, brings with it. */
const ALLOWED: Readonly<Record<string, readonly AllowedDifference[]>> = {
  'jordan-netherlands-deployment-2014': [
    { original: 'Preamble', rendered: '', times: 1, reason: 'the preamble bears no heading' },
    {
      original: 'Jordan, (hereinafter jointly referred to as the "Parties" and separately as a "Party"),',
      rendered: 'Jordan (hereinafter referred to as "the Parties"),',
      times: 1,
      reason: 'how the parties are called is a fixed formula',
    },
    {
      original: 'Jordan. Have agreed on the following: Article 1 Definitions 1. Mission: the',
      rendered:
        'Jordan, Have agreed as follows: Article 1 Definitions For the purposes of this Agreement: (a) "Mission" means the',
      times: 1,
      reason: `recitals end in commas and lead to a fixed formula, as definitions have one; ${DEFINED}`,
    },
    {
      original: 'Jordan. 2. Visiting Force:',
      rendered: 'Jordan; (b) "Visiting Force" means',
      times: 1,
      reason: DEFINED,
    },
    { original: 'above. 3. Host State:', rendered: 'above; (c) "Host State" means', times: 1, reason: DEFINED },
    {
      original: 'Jordan. 4. Host State Support:',
      rendered: 'Jordan; (d) "Host State Support" means',
      times: 1,
      reason: DEFINED,
    },
    { original: 'waters. 5. Sending State:', rendered: 'waters; (e) "Sending State" means', times: 1, reason: DEFINED },
    {
      original: 'Netherlands. 6. Arrangement:',
      rendered: 'Netherlands; and (f) "Arrangement" means',
      times: 1,
      reason: DEFINED,
    },
    { original: 'a)', rendered: '(a)', times: 3, reason: LETTERED },
    { original: 'b)', rendered: '(b)', times: 3, reason: LETTERED },
    { original: 'c)', rendered: '(c)', times: 2, reason: LETTERED },
    { original: 'd)', rendered: '(d)', times: 1, reason: LETTERED },
    { original: 'e)', rendered: '(e)', times: 1, reason: LETTERED },
    { original: 'f)', rendered: '(f)', times: 1, reason: LETTERED },
    { original: 'g)', rendered: '(g)', times: 1, reason: LETTERED },
    { original: 'h)', rendered: 'and (h)', times: 1, reason: LAST_ITEM },
    { original: 'd)', rendered: 'and (d)', times: 1, reason: LAST_ITEM },
    { original: '', rendered: '1.', times: 1, reason: LED_IN },
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({
      original: `${number}.`,
      rendered: `${number + 1}.`,
      times: 1,
      reason: LED_IN,
    })),
    { original: '*For', rendered: 'For', times: 2, reason: EMPHASIS },
    { original: 'Netherlands,*', rendered: 'Netherlands ______________________________', times: 1, reason: EMPHASIS },
    { original: 'Jordan,*', rendered: 'Jordan ______________________________', times: 1, reason: EMPHASIS },
  ],
  'non-proliferation-treaty-1968': [
    {
      original: 'States concluding this Treaty, hereinafter referred to as the "Parties to the Treaty",',
      rendered:
        'Republic of Finland, Ireland, the Union of Soviet Socialist Republics, the United Kingdom of Great Britain and Northern Ireland and the United States of America (hereinafter referred to as "the Parties"),',
      times: 1,
      reason: 'a preamble opens with the parties that are declared',
    },
    ...['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI'].map((roman, index) => ({
      original: roman,
      rendered: String(index + 1),
      times: 1,
      reason: ROMAN,
    })),
    { original: '(*a*)', rendered: '(a)', times: 1, reason: EMPHASIS },
    { original: '(*b*)', rendered: '(b)', times: 1, reason: EMPHASIS },
  ],
};

describe.each(Object.entries(ALLOWED))('%s', (name, allowed) => {
  const original = readFileSync(new URL(`originals/${name}.txt`, import.meta.url), 'utf8');
  const rendered = writeText(renderedExample(`${name}.pacta`, { lang: 'en' }));

  test('reads as the original, but for the differences listed', () => {
    expect(notAllowed(wordDifferences(original, rendered), allowed)).toEqual({ unexpected: [], unused: [] });
  });

  test('would not pass with one word changed', () => {
    const changed = rendered.replace(/\bshall\b(?![\s\S]*\bshall\b)/u, 'may');
    expect(notAllowed(wordDifferences(original, changed), allowed).unexpected).toEqual([
      { original: 'shall', rendered: 'may' },
    ]);
  });
});

describe('differences between texts', () => {
  test('are told in order, what is parted by few words as one', () => {
    expect(wordDifferences('a b c d e f g h', 'a x c d e f g')).toEqual([
      { original: 'b', rendered: 'x' },
      { original: 'h', rendered: '' },
    ]);
    expect(wordDifferences('a b c d', 'a x c y')).toEqual([{ original: 'b c d', rendered: 'x c y' }]);
  });

  test('leave blanks and the shape of quotation marks out', () => {
    expect(wordDifferences('the “Parties”\n to it', 'the "Parties" to  it')).toEqual([]);
  });
});
