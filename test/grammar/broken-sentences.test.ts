/** One mistake gives one finding, in a drafter's words and at its place, and nothing else is found because of it. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../grammar/parse.js';
import { lint } from '../checks/lint.js';
import { BROKEN_SENTENCES } from './broken-sentences.js';

const BEFORE = `agreement "Agreement on Winter Transport"
  between Georgia and Turkey
  in English
  binding.

party Georgia "Georgia".
party Turkey "the Republic of Türkiye".

article roads "Roads"
  each party shall "light the tunnel".
  `;
const BEHIND = `
  each party shall "grit the road".

article final "Final provisions"
  disputes are settled by consultation.
  this agreement enters into force upon signature.
  this agreement remains in force for 5 years.
  this agreement may be amended by agreement of the parties.

done at "Batumi" on 2026-01-12 in 2 originals.
signed for Georgia.
signed for Turkey.
`;
const FIRST_LINE = BEFORE.split('\n').length;

describe('a broken sentence', () => {
  it('is one of at least sixty', () => {
    expect(BROKEN_SENTENCES.length).toBeGreaterThanOrEqual(60);
  });

  it.each(BROKEN_SENTENCES)('%s', (sentence, line, marked, rule, message) => {
    const text = BEFORE + sentence + BEHIND;
    const lines = text.split('\n');
    const found = lint(text).map((one) => ({
      line: one.line - FIRST_LINE,
      marked: lines[one.range.start.line]?.slice(one.range.start.character, one.range.end.character),
      rule: one.rule,
      message: one.message,
    }));
    expect(found).toEqual([{ line, marked, rule, message }]);
  });
});

describe('a recital whose first word stands outside its text', () => {
  const text = `agreement "A" between Georgia and Turkey in English binding.

preamble
  recognising "the ties between them".
`;
  const [error] = parse(text).pieces.flatMap(({ errors, text: source }) => errors.map((one) => ({ ...one, source })));

  it('is told so', () => {
    expect(error?.message).toBe('The text begins with its first word: write “recognising” inside the quotation marks.');
  });

  it('can be mended', () => {
    const { source = '', fix } = error ?? {};
    const mended = source.slice(0, fix?.start) + fix?.text + source.slice(fix?.end);
    expect(mended).toContain('  "recognising the ties between them".');
    expect(parse(mended).pieces.flatMap(({ errors }) => errors)).toEqual([]);
  });
});
