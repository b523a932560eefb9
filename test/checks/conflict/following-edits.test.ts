import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnosticsOf } from '../../../server/workspace/diagnostics.js';
import { createWorkspace, type Workspace } from '../../../server/workspace/workspace.js';

const URI = 'file:///agreements/main.pacta';

const HEAD = `agreement "Agreement on the Archive"
  between Jordan and Spain
  in English
  binding.

party Jordan "the Hashemite Kingdom of Jordan".
party Spain "the Kingdom of Spain".
event incident "the discovery of a leak".
action use-records "use the records".
`;

const SENTENCES = [
  'each party shall "lend the maps".',
  'neither party shall "lend the maps".',
  'each party may "lend the maps to schools".',
  'Spain need not "lend the maps".',
  'ban: no party shall "lend the maps".',
  'notwithstanding ban, each party may "lend the maps".',
  'each party shall "lend the maps" within 10 days after incident.',
  'each party shall "lend the maps" within 20 days after incident.',
  'Jordan may use-records.',
  'Jordan shall not "use the records".',
  'action read-records "read the records" is use-records.',
  'Jordan may "read the records".',
  'either party may terminate this agreement with 6 months notice.',
  'either party may terminate this agreement with 3 months notice.',
  'this agreement remains in force for 5 years.',
  'this agreement remains in force indefinitely.',
  'each party shall "report" not earlier than 6 years after entry into force.',
  'this agreement enters into force on 2027-01-01.',
  'role keeper "the keeping State" of Jordan.',
  'role guard "the keeping State" of Spain.',
  'body keepers "the keeping State".',
  '"the keeping State" shall not "lend the maps".',
  'guard shall "lend the maps".',
  'event fire "the discovery of a fire".',
  'event fire "the discovery of a fire" excludes incident.',
  'event alarm "the report of {fire}".',
  'each party may "lend the maps" during fire.',
  'neither party shall "lend the maps" during incident.',
  'neither party shall "lend the maps" during "the report of the discovery of a fire".',
  'each party shall "lend the maps" during alarm.',
];

function textOf(articles: readonly (readonly number[])[]): string {
  const written = articles.map(
    (sentences, index) =>
      `\narticle a${index} "Article ${index}"\n${sentences.map((one) => `  ${SENTENCES[one]}\n`).join('')}`,
  );
  return HEAD + written.join('');
}

function newWorkspace(): Workspace {
  return createWorkspace((rule, error) => {
    throw new Error(`${rule} failed`, { cause: error });
  });
}

function conflicts(workspace: Workspace): string[] {
  const found = diagnosticsOf(workspace, URI)?.diagnostics ?? [];
  return found
    .filter(({ rule }) => rule.startsWith('conflict/'))
    .map(({ rule, severity, range, related, message }) => {
      const lines = related.map((one) => one.range.start.line);
      return `${range.start.line} ${severity} ${rule} ~${lines} ${message}`;
    })
    .sort();
}

describe('conflicts while a draft is edited', () => {
  const draft = fc.array(fc.array(fc.nat(SENTENCES.length - 1), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  });

  it('are those of the draft as it stands, whatever stood there before', () => {
    fc.assert(
      fc.property(fc.array(draft, { minLength: 2, maxLength: 5 }), (drafts) => {
        const edited = newWorkspace();
        edited.setText(URI, textOf(drafts[0] ?? []));
        conflicts(edited);
        for (const next of drafts.slice(1)) {
          const before =
            edited
              .tree(URI)
              ?.pieces.map(({ text }) => text)
              .join('') ?? '';
          const after = textOf(next);
          let start = 0;
          while (start < before.length && before[start] === after[start]) start++;
          let tail = 0;
          const most = Math.min(before.length, after.length) - start;
          while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
          edited.edit(URI, [{ start, end: before.length - tail, text: after.slice(start, after.length - tail) }]);
          const fresh = newWorkspace();
          fresh.setText(URI, after);
          expect(conflicts(edited)).toEqual(conflicts(fresh));
        }
      }),
      { numRuns: 60 },
    );
  });
});
