/** What a kind of agreement expects is written where it belongs, and is then no longer missed. */
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { codeActions } from '../../server/features/code-actions.js';
import { toDiagnostic } from '../../server/features/diagnostics.js';
import { diagnosticsOf } from '../../server/workspace/diagnostics.js';
import { createProfileLibrary } from '../../server/workspace/imports.js';
import { agreementWith } from './agreement.js';
import { applyEdits, fixture } from './fixture.js';
import { formErrors } from './refactor.js';

const RULE = 'missing/profile-obligation';
const FINAL = '\narticle final "Final provisions"\n  this agreement may be amended by agreement of the parties.\n';

function missing(text: string) {
  const given = fixture(text);
  const found = diagnosticsOf(given.workspace, given.snapshot.uri)?.diagnostics ?? [];
  const diagnostics: Diagnostic[] = found
    .filter(({ rule }) => rule === RULE)
    .map((one) => toDiagnostic(one, () => undefined));
  return { given, diagnostics };
}

/** The text once the first of the findings that can be is settled, or undefined where none can. */
function supplied(text: string): { readonly title: string; readonly after: string } | undefined {
  const { given, diagnostics } = missing(text);
  for (const diagnostic of diagnostics) {
    const context = { diagnostics: [diagnostic], only: ['quickfix'] };
    const [action] = codeActions(given.snapshot, { range: diagnostic.range, context }, given.around);
    if (action !== undefined)
      return { title: action.title, after: applyEdits(text, action.edit?.changes?.[given.snapshot.uri] ?? []) };
  }
  return undefined;
}

describe('what is expected', () => {
  it('is written into an article of its own, in front of the final provisions', () => {
    const text = agreementWith('  each party shall "x".', 'of kind military-training') + FINAL;
    const { title, after } = supplied(text) ?? { title: '', after: '' };
    expect(title).toMatch(/^Write the \w+ on “.+”, to be filled in$/);
    expect(after).toMatch(/\narticle [a-z-]+ ".+" on [a-z-]+\n {2}.*____.*\n\narticle final "Final provisions"/);
  });

  it('is written into the article that is on the topic already', () => {
    const profile =
      'profile house "House"\n  topic seals "Seals".\n  expects prohibition on seals because "we seal".\n';
    const user = agreementWith('  each party shall "x".', 'of kind house').replace('"Work"', '"Work" on seals');
    const text = `use "house.pacta".\n${user}`;
    const given = fixture(`${text}//- /house.pacta\n${profile}`);
    const found = diagnosticsOf(given.workspace, given.snapshot.uri)?.diagnostics ?? [];
    const [diagnostic] = found.filter(({ rule }) => rule === RULE).map((one) => toDiagnostic(one, () => undefined));
    if (diagnostic === undefined) throw new Error('Nothing is expected.');
    const context = { diagnostics: [diagnostic] };
    const [action] = codeActions(given.snapshot, { range: diagnostic.range, context }, given.around);
    const after = applyEdits(text, action?.edit?.changes?.[given.snapshot.uri] ?? []);
    expect(after).toContain('  each party shall "x".\n  each party shall not "____ (seals)".\n');
  });

  // Every fourth kind: what is written follows from the expectation alone, and to write out all of them takes as long as a whole folder.
  const kinds = createProfileLibrary().names.filter((_, index) => index % 4 === 0);

  it.each(kinds)('of the kind %s can be written until nothing more is missed, and always parses', (kind) => {
    let text = agreementWith('  each party shall "x".', `of kind ${kind}`) + FINAL;
    const all = missing(text).diagnostics.length;
    let before = all + 1;
    for (let next = supplied(text); next !== undefined; next = supplied(text)) {
      expect(formErrors(next.after), `${next.title}\n${next.after}`).toBe(0);
      text = next.after;
      const left = missing(text).diagnostics.length;
      expect(left, next.title).toBeLessThan(before);
      before = left;
    }
    // What is left belongs into the header or the closing words, or is for a body or role that only the drafter can name.
    expect(missing(text).diagnostics.length).toBeLessThanOrEqual(Math.max(2, all / 4));
  });
});

describe('a repetition', () => {
  it('is deleted with its line', () => {
    const text = agreementWith('  each party shall "mark the maps".\n  both parties shall "mark maps".');
    const given = fixture(text);
    const found = diagnosticsOf(given.workspace, given.snapshot.uri)?.diagnostics ?? [];
    const fix = found.find(({ rule }) => rule === 'conflict/duplicate')?.fixes[0];
    expect(fix?.title).toBe('Delete this repetition');
    expect(fix?.certain).toBe(false);
    const edits = fix?.edits.map(({ range, text: newText }) => ({ range, newText })) ?? [];
    expect(applyEdits(text, edits)).toBe(agreementWith('  each party shall "mark the maps".'));
  });
});
