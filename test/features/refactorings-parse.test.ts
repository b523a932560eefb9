/** Whatever is offered anywhere in the examples, the text that it makes has no mistake of form. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rangeAt } from '../../server/features/positions.js';
import { refactoringsAt } from '../../server/features/refactorings/refactorings.js';
import { applyEdits, fixture } from './fixture.js';
import { formErrors } from './refactor.js';

const EXAMPLES = path.join(import.meta.dirname, '../../examples');

describe.each(globSync('**/*.pacta', { cwd: EXAMPLES }).toSorted())('%s', (name) => {
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
            const changes = edits().map((edit) => ({ range: rangeAt(tree, edit.index, edit), newText: edit.text }));
            const after = applyEdits(source.replaceAll('$', ''), changes);
            expect(changes, title).not.toEqual([]);
            expect(formErrors(after), `${title}\n${after}`).toBe(0);
          }
        }
      }
    }
    if (/^article /m.test(source)) expect(tried.size).toBeGreaterThan(5);
  });
});
