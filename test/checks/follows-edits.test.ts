/** Findings that are kept through edits are those that a check from scratch gives. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../grammar/parse.js';
import { diagnosticsOf } from '../../server/workspace/diagnostics.js';
import { createWorkspace, type Workspace } from '../../server/workspace/workspace.js';
import { agreement } from './missing/agreements.js';

const MAIN = 'file:///agreements/main.pacta';
const GROUPS = ['reference/', 'missing/', 'balance/'];

const TEXT = agreement({
  header: 'of kind treaty covers piracy in English binding',
  declarations: `role host "the host State".
topic piracy "Action against piracy".
event raid "a raid".
action patrol "patrol the Gulf".
`,
  articles: `article definitions "Definitions"
  term gulf-zone "Gulf Zone" means "the waters of the Gulf".
  term lane "Lane" means "a part of the {gulf-zone}".

article piracy "Piracy" on piracy
  each party shall patrol within 2 days after raid.
  Oman shall "report each raid in the Gulf Zone" to Yemen.
  Yemen shall "report each raid" to Oman within 3 days after raid.
  Oman shall "clear the {lane}" at the expense of Yemen.

article rights "Rights"
  the host is entitled to "a berth, under Article 2".
  Yemen may "inspect the port".
  each party shall "keep to {piracy}, the Safety Plan and the Safety Plan".

article third "Third"
  Oman shall "light the buoys" asymmetric because "they are its own".
  rule: neither party shall "anchor there".
`,
  end: `annex charts "Charts"
  "See {charts}".

done at "Aden" on 2026-03-27 in 2 originals.
signed for Oman.
signed for Yemen.
`,
});

/** Words that edits put in: they break sentences, declare, mention and mend. */
const WORDS = [
  '',
  ' ',
  '"',
  '.',
  '\n',
  'Yemen shall "clear the {lane}".\n',
  'each party ',
  'raid',
  'event raid "a second raid".\n',
  'term safety-plan "Safety Plan" means "a {lane}".\n',
  '\narticle more "More" on piracy\n  Oman shall "rest".\n',
  '/* ',
  '*/',
  'asymmetric because "x"',
  ' on piracy',
];

function reported(workspace: Workspace): string[] {
  return (diagnosticsOf(workspace, MAIN)?.diagnostics ?? [])
    .filter(({ rule }) => GROUPS.some((group) => rule.startsWith(group)))
    .map(({ rule, severity, message, range, related, fixes }) =>
      JSON.stringify([rule, severity, message, range, related, fixes]),
    )
    .sort();
}

const fail = (rule: string, error: unknown): never => {
  throw new Error(`${rule} failed`, { cause: error });
};

describe('findings through edits', () => {
  it('are those of a check from scratch', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(60)),
      text: fc.constantFrom(...WORDS),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const edited = createWorkspace(fail);
        edited.setText(MAIN, TEXT);
        edited.report(MAIN);
        for (const { at, length, text } of edits) {
          const tree = edited.tree(MAIN);
          if (tree === undefined) return;
          const start = Math.floor(at * tree.length);
          edited.edit(MAIN, [{ start, end: Math.min(tree.length, start + length), text }]);
          const fresh = createWorkspace(fail);
          fresh.setText(MAIN, textOf(edited.tree(MAIN) as NonNullable<typeof tree>));
          expect(reported(edited)).toEqual(reported(fresh));
        }
      }),
      { numRuns: 40 },
    );
  });
});
