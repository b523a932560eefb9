import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullTokens, rangeTokens, tokensSince } from '../../server/features/semantic-tokens.js';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../server/features/token-legend.js';
import { agreementWith } from './agreement.js';
import { fixture } from './fixture.js';

/** Each token as its words, its type and its modifier. */
function shown(text: string, data: readonly number[]): string[] {
  const lines = text.split('\n');
  const found: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    character = down === 0 ? character + right : right;
    line += down;
    const names = TOKEN_MODIFIERS.filter((_, bit) => modifiers & (1 << bit));
    found.push([(lines[line] ?? '').slice(character, character + length), TOKEN_TYPES[type], ...names].join(' '));
  }
  return found;
}

describe('semantic tokens', () => {
  it('tell parties, roles, terms, acts, events, articles and modals apart', () => {
    const { snapshot, workspace, text } = fixture(
      agreementWith(`  rule: Jordan shall assist within 3 days after accident.
  neither party may "leave a {rescue-team}".
  notwithstanding rule, the host need not search.`),
    );
    const tokens = shown(text(), fullTokens(snapshot, workspace).data);
    expect(tokens.slice(tokens.indexOf('work article declaration') + 1)).toEqual([
      'rule article declaration',
      'Jordan party',
      'shall modal obligation',
      'assist act',
      'accident event',
      'may modal prohibition',
      'rescue-team term',
      'rule article',
      'host role',
      'need not modal exemption',
      'search act',
    ]);
  });

  it('mark proposals', () => {
    const { snapshot, workspace, text } = fixture(
      agreementWith('  [Jordan] each party shall "x" within [Jordan: 3 days | Austria: 4 days].'),
    );
    const tokens = shown(text(), fullTokens(snapshot, workspace).data).slice(-6);
    expect(tokens).toEqual([
      'Jordan proposal',
      'shall modal obligation',
      '[ proposal',
      'Jordan proposal',
      'Austria proposal',
      '] proposal',
    ]);
  });

  it('never run over a line break', () => {
    const { snapshot, workspace, text } = fixture(agreementWith('  each party shall\n    not "x".'));
    const tokens = shown(text(), fullTokens(snapshot, workspace).data);
    expect(tokens.slice(-2)).toEqual(['shall modal prohibition', 'not modal prohibition']);
  });

  it('give those of a range alone', () => {
    const { snapshot, text } = fixture(agreementWith('  each party shall assist.\n  Jordan may search.'));
    const line = text()
      .split('\n')
      .findIndex((one) => one.includes('may search'));
    const { data } = rangeTokens(snapshot, { start: { line, character: 0 }, end: { line, character: 30 } });
    expect(shown(text(), data)).toEqual(['Jordan party', 'may modal permission', 'search act']);
  });
});

describe('the difference to tokens given before', () => {
  const source = agreementWith('  each party shall assist.\n  Jordan may search upon accident.');

  function apply(data: readonly number[], since: ReturnType<typeof tokensSince>): readonly number[] {
    if ('data' in since) return since.data;
    return since.edits.reduce<readonly number[]>(
      (before, { start, deleteCount, data: added = [] }) => before.toSpliced(start, deleteCount, ...added),
      data,
    );
  }

  it('makes the same tokens as giving all of them, whatever is edited', () => {
    const inserted = fc.constantFrom(
      '\n',
      '  Jordan shall assist.\n',
      'x',
      '"',
      '.',
      'article more "More"\n',
      '',
      ' accident ',
    );
    const edit = fc.record({ at: fc.nat(source.length), drop: fc.nat(40), text: inserted });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
        const { workspace, snapshot } = fixture(source);
        const { uri } = snapshot;
        let given = fullTokens(snapshot, workspace);
        for (const { at, drop, text } of edits) {
          const length = workspace.tree(uri)?.length ?? 0;
          const start = Math.min(at, length);
          workspace.edit(uri, [{ start, end: Math.min(start + drop, length), text }]);
          const now = workspace.snapshot(uri);
          if (now === undefined) throw new Error('The file is gone.');
          const since = tokensSince(now, given.resultId ?? '', workspace);
          const data = apply(given.data, since);
          given = fullTokens(now, workspace);
          expect(data).toEqual(given.data);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is nothing where nothing changed, and one small edit where one article did', () => {
    const { workspace, snapshot } = fixture(source);
    const { resultId = '' } = fullTokens(snapshot, workspace);
    const same = tokensSince(snapshot, resultId, workspace);
    expect(same).toMatchObject({ edits: [] });
    workspace.edit(snapshot.uri, [{ start: 0, end: 0, text: '\n' }]);
    const now = workspace.snapshot(snapshot.uri);
    if (now === undefined) throw new Error('The file is gone.');
    const since = tokensSince(now, same.resultId ?? '', workspace);
    expect('edits' in since && since.edits[0]?.data?.length).toBeLessThanOrEqual(20);
  });
});
