import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format } from '../../grammar/print.js';
import { EVERYTHING, relativeEdit } from './agreements.js';
import { said } from './said.js';

describe('format', () => {
  it('lays out a sentence, its list and its comments', () => {
    const source = `ARTICLE duties   "Duties"
      // About the duty.
   each   Party SHALL :
- "act
     now" ;   -- "deeper"; // why
 - "end" .
`.replace('-- "deeper"', '- "second"');
    expect(format(source)).toBe(`article duties "Duties"
  // About the duty.
  each party shall:
    - "act now";
    - "second"; // why
    - "end".
`);
  });

  it('breaks long lines, texts as well, at the width', () => {
    const source =
      'article a "A"\n  each party shall "take every measure that it considers necessary for the protection of the camp".\n';
    expect(format(source, { width: 60 })).toBe(`article a "A"
  each party shall "take every measure that it considers
    necessary for the protection of the camp".
`);
  });

  it('puts each part of the header on a line of its own', () => {
    expect(format('agreement "X" between A and B in English binding.\nparty A "A".')).toBe(`agreement "X"
  between A and B
  in English
  binding.

party A "A".
`);
  });

  it('keeps what does not parse as it stands', () => {
    const source = 'article a "A"\n  each party   within.\n  each party   shall "x".\n';
    expect(format(source)).toBe('article a "A"\n  each party   within.\n  each party shall "x".\n');
  });

  it('keeps the capitals of names that are keywords too', () => {
    expect(format('article a "A"\n  Notice: each party shall "x".\n')).toContain('Notice: each party');
  });

  it('never changes what is said, and is idempotent, whatever is typed', () => {
    expect(said(format(EVERYTHING))).toEqual(said(EVERYTHING));
    fc.assert(
      fc.property(fc.array(relativeEdit, { maxLength: 4 }), fc.constantFrom(40, 80, 120), (edits, width) => {
        let text = EVERYTHING;
        for (const { at, remove, text: inserted } of edits) {
          const start = Math.floor(at * text.length);
          text = text.slice(0, start) + inserted + text.slice(Math.min(text.length, start + remove));
        }
        const once = format(text, { width });
        // The assertion is slow where all is well; it is there for the difference that it shows.
        const [before, after] = [said(text), said(once)];
        if (!isDeepStrictEqual(after, before)) expect(after).toEqual(before);
        expect(format(once, { width })).toBe(once);
      }),
      { numRuns: 150 },
    );
  });
});
