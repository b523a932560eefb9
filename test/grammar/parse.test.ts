import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, reparse, type Tree, textOf } from '../../grammar/parse.js';
import { PactaParser } from '../../grammar/parser/elements.js';
import { EVERYTHING, insertion, relativeEdit } from './agreements.js';

/** What a tree says, without the identity of its pieces. */
function content(tree: Tree) {
  return tree.pieces.map(({ text, elements, comments, errors, inArticle }) => ({
    text,
    elements,
    comments,
    errors,
    inArticle,
  }));
}

describe('the grammar', () => {
  it('has no ambiguity, no left recursion and no unreachable alternative that is not declared', () => {
    expect(() => new PactaParser({ validate: true })).not.toThrow();
  });

  it('reads every construct of the language without an error', () => {
    const tree = parse(EVERYTHING);
    expect(tree.pieces.flatMap((piece) => piece.errors)).toEqual([]);
  });
});

describe('parse', () => {
  it('never throws and keeps every character', () => {
    fc.assert(
      fc.property(fc.array(insertion, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        expect(textOf(parse(text))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

describe('reparse', () => {
  it('gives the tree of a parse from scratch after any edits', () => {
    fc.assert(
      fc.property(fc.array(relativeEdit, { minLength: 1, maxLength: 6 }), (edits) => {
        let text = EVERYTHING;
        let tree = parse(text);
        for (const { at, remove, text: inserted } of edits) {
          const start = Math.floor(at * text.length);
          const end = Math.min(text.length, start + remove);
          text = text.slice(0, start) + inserted + text.slice(end);
          tree = reparse(tree, { start, end, text: inserted });
          const scratch = parse(text);
          // The assertion is slow where all is well; it is there for the difference that it shows.
          if (!isDeepStrictEqual(content(tree), content(scratch))) expect(content(tree)).toEqual(content(scratch));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('keeps the trees of articles that an edit does not touch', () => {
    const before = parse(EVERYTHING);
    const at = EVERYTHING.indexOf('"act" within') + 2;
    const after = reparse(before, { start: at, end: at, text: 'x' });
    const changed = after.pieces.filter((piece, index) => piece !== before.pieces[index]);
    expect(changed.length).toBe(1);
    expect(changed[0]?.text).toContain('article duties');
  });

  it('does not let an unclosed quotation mark reach past its article', () => {
    const before = parse(EVERYTHING);
    const at = EVERYTHING.indexOf('"follow the map"');
    const after = reparse(before, { start: at, end: at, text: '"' });
    expect(after.pieces.filter((piece, index) => piece !== before.pieces[index]).length).toBeLessThanOrEqual(1);
  });
});
