/** Whatever is offered anywhere in the examples, the text that it makes has no mistake of form. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reparse, type Tree, textOf } from '../../grammar/parse.js';
import { rangeAt } from '../../server/features/positions.js';
import type { SourceEdit } from '../../server/features/refactorings/refactoring.js';
import { refactoringsAt } from '../../server/features/refactorings/refactorings.js';
import { fixture } from './fixture.js';

const EXAMPLES = path.join(import.meta.dirname, '../../examples');

/** The tree after edits, each piece parsed again that one of them touches. */
function edited(tree: Tree, edits: readonly SourceEdit[]): Tree {
  return edits
    .map(({ index, start, end, text }) => ({
      start: (tree.offsets[index] ?? 0) + start,
      end: (tree.offsets[index] ?? 0) + end,
      text,
    }))
    .toSorted((a, b) => b.start - a.start)
    .reduce((after, edit) => reparse(after, edit), tree);
}

/** One kind of agreement in three has every kind of sentence that the others have. */
const TRIED = globSync('**/*.pacta', { cwd: EXAMPLES })
  .toSorted()
  .filter((_, at) => at % 3 === 0);

describe.each(TRIED)('%s', (name) => {
  it('keeps its form under every refactoring', () => {
    const source = readFileSync(path.join(EXAMPLES, name), 'utf8');
    const { snapshot, workspace } = fixture(source.replaceAll('$', ''));
    const { tree } = snapshot;
    const tried = new Set<string>();
    for (const [index, piece] of tree.pieces.entries()) {
      const words = [...piece.text.matchAll(/[\p{L}-]{4,}/gu)];
      // Every third word comes upon each sentence, and on each kind of place in it somewhere.
      for (const { 0: word, index: start } of words.filter((_, at) => at % 3 === 0)) {
        for (const end of [start, start + word.length]) {
          for (const { title, edits } of refactoringsAt(snapshot, rangeAt(tree, index, { start, end }), workspace)) {
            // Most offers stand over a whole sentence: taken once, each has shown what it does there.
            const once = `${title} ${index}`;
            if (tried.has(once)) continue;
            tried.add(once);
            const after = edited(tree, edits());
            const errors = after.pieces.flatMap((one) => one.errors);
            expect(errors, `${title}\n${errors.length === 0 ? '' : textOf(after)}`).toEqual([]);
            expect(textOf(after), title).not.toBe(textOf(tree));
          }
        }
      }
    }
    if (/^article /m.test(source)) expect(tried.size).toBeGreaterThan(5);
  });
});
