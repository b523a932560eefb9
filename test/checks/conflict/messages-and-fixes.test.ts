import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../evaluate/conflict-case.js';
import { type Found, lint } from '../lint.js';

function conflictsIn(text: string): Found[] {
  return lint(text).filter(({ rule }) => rule.startsWith('conflict/'));
}

/** The text after a fix's edits, the last ones first, so that offsets stay true. */
function fixed(text: string, { edits }: Found['fixes'][number]): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: { line: number; character: number }): number =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (done, edit) => done.slice(0, offset(edit.range.start)) + edit.text + done.slice(offset(edit.range.end)),
      text,
    );
}

describe('the message of a clash', () => {
  it('quotes both sentences with their numbers, and tells who, when and on what condition', () => {
    const [clash] = conflictsIn(
      agreementOf({
        body: `article bans "Bans"\n  neither party shall "lend the maps" unless "the other Party consents".\n  each party shall "keep a list".\narticle loans "Loans"\n  each party shall "keep a register".\n  Jordan may "lend the maps" until 2028-12-31 if exercise.`,
      }),
    );
    expect(clash?.message).toContain('“Jordan may lend the maps” (Article 2, paragraph 2)');
    expect(clash?.message).toContain('“Neither Party shall lend the maps” (Article 1, paragraph 1)');
    expect(clash?.message).toContain('for Jordan, until 2028-12-31');
    expect(clash?.message).toContain('where there is a joint exercise');
    expect(clash?.message).toContain('unless the other Party consents');
    expect(clash?.related).toHaveLength(1);
  });
});

describe('the fixes of a clash', () => {
  const bodies = [
    `  each party may "lend the maps".\n  no party shall "lend the maps".`,
    `  each party may "lend the maps".\n  ban: no party shall "lend the maps".`,
    `  if exercise, each party shall "lend the maps".\n  no party shall "lend the maps".`,
    `  [Jordan] each party may "lend the maps".\n  no party shall "lend the maps".`,
    `  each party may:\n    - "keep a list";\n    - "lend the maps" if exercise.\n  neither party shall:\n    - "burn the maps";\n    - "lend the maps".`,
    `  each party shall "keep a list" otherwise Spain may "lend the maps".\n  Spain shall not "lend the maps".`,
    `article one "One"\n  each party shall "lend the maps".\narticle two "Two"\n  each party need not "lend the maps".`,
  ];
  for (const body of bodies) {
    it(`settle it, whichever is taken: ${body.trim().split('\n')[0]}`, () => {
      const text = agreementOf({ body });
      const [clash, ...others] = conflictsIn(text);
      expect(others).toEqual([]);
      expect(clash?.fixes).toHaveLength(2);
      for (const fix of clash?.fixes ?? []) {
        const after = fixed(text, fix);
        expect(
          lint(after).filter(
            ({ rule }) => /^(conflict|syntax|reference)\//.test(rule) && rule !== 'reference/unused-name',
          ),
        ).toEqual([]);
      }
    });
  }
});

describe('norms said many times', () => {
  it('are reported a bounded number of times', () => {
    const rows = Array.from({ length: 400 }, (_, index) => {
      return index % 2 === 0 ? '  each party may "lend the maps".' : '  no party shall "lend the maps".';
    });
    const clashes = conflictsIn(agreementOf({ body: rows.join('\n') })).filter(
      ({ rule }) => rule === 'conflict/permission-prohibition',
    );
    expect(clashes.length).toBeGreaterThan(0);
    expect(clashes.length).toBeLessThanOrEqual(64);
  });
});
