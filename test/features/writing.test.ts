/** What helps to write: code actions, formatting, the hierarchy of acts; and that what is declared is what there is. */
import { describe, expect, it } from 'vitest';
import { CodeActionKind } from 'vscode-languageserver';
import { CAPABILITIES, capabilitiesFor } from '../../server/features/capabilities.js';
import { codeActions } from '../../server/features/code-actions.js';
import { toDiagnostic } from '../../server/features/diagnostics.js';
import { formatFile, formatRange, formatSentence } from '../../server/features/formatting.js';
import { lineEdits } from '../../server/features/line-edits.js';
import { FEATURES } from '../../server/features/registry.js';
import { narrowerActs, prepareHierarchy, widerActs } from '../../server/features/type-hierarchy.js';
import { diagnosticsOf } from '../../server/workspace/diagnostics.js';
import { agreementWith } from './agreement.js';
import { ABLE_CLIENT, applyEdits, type Fixture, fixture } from './fixture.js';

const ALL = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };

function diagnosticsIn({ workspace, snapshot, around }: Fixture) {
  const found = diagnosticsOf(workspace, snapshot.uri)?.diagnostics ?? [];
  return found.map((one) => toDiagnostic(one, around.rulePage));
}

describe('code actions', () => {
  const misspelt = agreementWith('  each party shall "x" upon acident.');

  it('offer the fixes that a diagnostic carries', () => {
    const given = fixture(misspelt);
    const diagnostic = diagnosticsIn(given).find(({ code }) => code === 'reference/unknown-name');
    if (diagnostic === undefined) throw new Error('The misspelt name is not found.');
    const context = { diagnostics: [diagnostic] };
    const actions = codeActions(given.snapshot, { range: diagnostic.range, context }, given.around);
    const fix = actions.find(({ title }) => title === 'Write “accident”');
    expect(applyEdits(given.text(), fix?.edit?.changes?.[given.snapshot.uri] ?? [])).toBe(
      misspelt.replace('acident', 'accident'),
    );
    expect(fix?.diagnostics).toEqual([diagnostic]);
  });

  it('find the fixes of a diagnostic that lost what it carried', () => {
    const given = fixture(misspelt);
    const diagnostics = diagnosticsIn(given)
      .filter(({ code }) => code === 'reference/unknown-name')
      .map(({ data: _, ...rest }) => rest);
    const actions = codeActions(given.snapshot, { range: ALL, context: { diagnostics } }, given.around);
    expect(actions.map(({ title }) => title)).toContain('Write “accident”');
  });

  it('reach every fix of every finding', () => {
    const given = fixture(`${misspelt}article more "More"\n  each party shall "y"\n  each party shal "z".\n`);
    const fixes =
      diagnosticsOf(given.workspace, given.snapshot.uri)?.diagnostics.flatMap(({ fixes: some }) => some) ?? [];
    const context = { diagnostics: diagnosticsIn(given), only: [CodeActionKind.QuickFix] };
    const actions = codeActions(given.snapshot, { range: ALL, context }, given.around);
    expect(fixes.length).toBeGreaterThan(2);
    expect(actions.map(({ title }) => title).toSorted()).toEqual(fixes.map(({ title }) => title).toSorted());
  });

  it('fix all that is certain at once, and nothing else', () => {
    const silence = '  // pacta-disable-next-line balance/one-sided-power -- not needed\n';
    const given = fixture(agreementWith(`${silence}  each party shall "x".`));
    const context = { diagnostics: [], only: [CodeActionKind.SourceFixAll] };
    const [all, ...others] = codeActions(given.snapshot, { range: ALL, context }, given.around);
    expect(others).toEqual([]);
    expect(all?.kind).toBe('source.fixAll.pacta');
    expect(applyEdits(given.text(), all?.edit?.changes?.[given.snapshot.uri] ?? [])).not.toContain('pacta-disable');
  });
});

describe('the fix of an unused name', () => {
  it('takes out the declaration with its full stop and its line', () => {
    const text = agreementWith('  event flood "a flood".\n  each party shall "x" upon accident.');
    const given = fixture(text);
    const diagnostics = diagnosticsIn(given).filter(({ message }) => String(message).includes('flood'));
    const [fix] = codeActions(given.snapshot, { range: ALL, context: { diagnostics } }, given.around);
    expect(fix?.title).toBe('Remove the event “flood”');
    expect(applyEdits(text, fix?.edit?.changes?.[given.snapshot.uri] ?? [])).toBe(
      agreementWith('  each party shall "x" upon accident.'),
    );
  });
});

describe('diagnostics', () => {
  it('carry their rule, its page, and where the other sentence stands', () => {
    const given = fixture(
      agreementWith('  each party shall "close the road".\n  neither party shall "close the road".'),
    );
    const clash = diagnosticsIn(given).find(({ code }) => code === 'conflict/obligation-prohibition');
    expect(clash?.codeDescription?.href).toBe('https://pacta.example/rules/conflict/obligation-prohibition');
    expect(clash?.relatedInformation).toHaveLength(1);
  });

  it('fade what is not needed', () => {
    const given = fixture(agreementWith('  event flood "a flood".\n  each party shall "x".'));
    const unused = diagnosticsIn(given).find(({ message }) => String(message).includes('flood'));
    expect(unused?.tags).toEqual([1]);
  });
});

describe('formatting', () => {
  const crooked = `${agreementWith('  each party shall "x".')}article   late   "Late"
      each   party   SHALL "y"   within 3 days.
  Jordan may    "z".
`;

  it('brings a file into its layout, and then leaves it alone', () => {
    const given = fixture(crooked);
    const once = applyEdits(given.text(), formatFile(given.snapshot));
    expect(once).toContain('  each party shall "y" within 3 days.\n');
    expect(formatFile(fixture(once).snapshot)).toEqual([]);
  });

  it('touches only the lines of a range', () => {
    const given = fixture(crooked);
    const line = given
      .text()
      .split('\n')
      .findIndex((one) => one.includes('SHALL'));
    const range = { start: { line, character: 0 }, end: { line, character: 12 } };
    const after = applyEdits(given.text(), formatRange(given.snapshot, range));
    expect(after).toContain('  each party shall "y" within 3 days.\n');
    expect(after).toContain('Jordan may    "z"');
    expect(after).toContain('article   late   "Late"');
  });

  it('lays out the sentence that a full stop ends, and no other', () => {
    const given = fixture(crooked.replace('within 3 days.', 'within 3 days.$0'));
    const after = applyEdits(given.text(), formatSentence(given.snapshot, given.position));
    expect(after).toContain('  each party shall "y" within 3 days.\n');
    expect(after).toContain('Jordan may    "z"');
  });

  it('leaves full stops in texts, comments and numbers alone', () => {
    for (const body of [
      '  each   party shall "x.$0 y".',
      '  // each   party.$0',
      '  each   party shall "x" at least 1.$05 percent.',
    ]) {
      const given = fixture(agreementWith(body));
      expect(formatSentence(given.snapshot, given.position)).toEqual([]);
    }
  });

  it('finds the runs of lines that differ', () => {
    expect(lineEdits('a\nb  c\nd\n', 'a\nb c\nd\n')).toEqual([{ start: 1, end: 2, text: 'b c\n' }]);
    expect(lineEdits('a b\nc\n', 'a\nb\nc\n')).toEqual([{ start: 0, end: 1, text: 'a\nb\n' }]);
    expect(lineEdits('a\n\n\nb\n', 'a\n\nb\n')).toEqual([{ start: 2, end: 4, text: 'b\n' }]);
    expect(lineEdits('a\nb', 'a\nb\n')).toEqual([{ start: 1, end: 2, text: 'b\n' }]);
    expect(lineEdits('same\n', 'same\n')).toEqual([]);
  });
});

describe('the hierarchy of acts', () => {
  it('goes up to wider acts and down to narrower ones', () => {
    const { snapshot, position, workspace } = fixture(agreementWith('  each party shall sea$0rch.'));
    const [search] = prepareHierarchy(snapshot, position) ?? [];
    expect(search?.name).toBe('search');
    const data = { name: 'search', uri: snapshot.uri };
    expect(widerActs(data, workspace).map(({ name }) => name)).toEqual(['assist']);
    expect(narrowerActs({ ...data, name: 'assist' }, workspace).map(({ name }) => name)).toEqual(['search']);
  });

  it('is of acts alone', () => {
    const { snapshot, position } = fixture(agreementWith('  each party shall "x" upon acci$0dent.'));
    expect(prepareHierarchy(snapshot, position)).toBeNull();
  });
});

describe('the registry', () => {
  it('answers each method once and declares a capability for every feature', () => {
    const methods = FEATURES.flatMap(({ requests }) => requests.map(({ method }) => method));
    expect(new Set(methods).size).toBe(methods.length);
    for (const feature of FEATURES) expect(Object.keys(feature.capabilities(ABLE_CLIENT)).length).toBeGreaterThan(0);
  });

  it('holds a feature for each capability that the editor is told of, and tells of each', () => {
    expect(new Set(FEATURES.map(({ capabilities }) => capabilities))).toEqual(new Set(Object.values(CAPABILITIES)));
    const declared = FEATURES.flatMap(({ capabilities }) => Object.keys(capabilities(ABLE_CLIENT)));
    expect(Object.keys(capabilitiesFor(ABLE_CLIENT)).toSorted()).toEqual(declared.toSorted());
  });
});
