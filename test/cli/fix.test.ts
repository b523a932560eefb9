import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../grammar/parse.js';
import { together } from '../../server/cli/lint/apply-fixes.js';
import { fixText } from '../../server/cli/lint/fix-text.js';
import type { ResultDiagnostic } from '../../server/cli/lint/results.js';
import { SOUND } from './agreements.js';
import { folder } from './run.js';

/** A silence that silences nothing: the fix that removes it is certain. */
const NEEDLESS = SOUND.replace(
  '  each party',
  '  // pacta-disable-next-line form/empty-article -- once needed\n  each party',
);

/** A finding on line 1 whose certain fix replaces these columns. */
function replacing(column: number, endColumn: number, text: string): ResultDiagnostic {
  const at = { line: 1, column, endLine: 1, endColumn };
  const fixes = [{ title: 'Fix', certain: true, edits: [{ ...at, text }] }];
  return { ...at, rule: 'a/b', severity: 'error', message: 'x', related: [], fixes };
}

describe('--fix', () => {
  test('makes the certain fixes on disk, keeps the byte order mark, and reports what is left', async () => {
    const at = folder({ 'a.pacta': `\uFEFF${NEEDLESS}`, 'b.pacta': SOUND });
    expect((await at.pacta(['lint', '--fail-on', 'warning'])).status).toBe(1);
    const ran = await at.pacta(['lint', '--fix', '--fail-on', 'warning']);
    expect(ran.status).toBe(0);
    expect(at.read('a.pacta')).not.toContain('pacta-disable');
    expect(at.read('a.pacta')).toMatch(/^\uFEFFagreement/);
    expect(at.read('b.pacta')).toBe(SOUND);
    expect(at.names()).toEqual(['a.pacta', 'b.pacta']);
  });

  test('shows a patch in a dry run and changes nothing', async () => {
    const at = folder({ 'a.pacta': NEEDLESS });
    const { out } = await at.pacta(['lint', '--fix-dry-run']);
    expect(out).toContain('--- a/a.pacta');
    expect(out).toContain('+++ b/a.pacta');
    expect(out).toContain('-  // pacta-disable-next-line form/empty-article -- once needed');
    expect(at.read('a.pacta')).toBe(NEEDLESS);
  });

  test('cannot be done to standard input', async () => {
    const ran = await folder().pacta(['lint', '--fix', '-'], NEEDLESS);
    expect(ran.err).toContain('Standard input cannot be fixed');
    expect(ran.status).toBe(2);
  });

  test('is not made by fixes that are not certain', async () => {
    const text = SOUND.replace('within 12 hours.', 'within 12 hours after trasnfer.');
    const at = folder({ 'a.pacta': text });
    expect((await at.pacta(['lint', '--fix'])).status).toBe(1);
    expect(at.read('a.pacta')).toBe(text);
  });
});

describe('a fixed text', () => {
  test('is reached in rounds, where one fix makes room for another', () => {
    const lint = (text: string) => (text.startsWith('// aa') ? [replacing(4, 6, 'a')] : []);
    expect(fixText('// aaaa', lint)).toBe('// a');
  });

  test('keeps no fix after which less of it parses, and the others', () => {
    const text = 'event one "the one". event two "the two".\n';
    const lint = (now: string) => (now === text ? [replacing(20, 21, ''), replacing(33, 36, 'a')] : []);
    expect(fixText(text, lint)).toBe('event one "the one". event two "a two".\n');
  });

  test('ends where two rules undo each other', () => {
    const lint = (text: string) => [replacing(4, 5, text[3] === 'a' ? 'b' : 'a')];
    expect(['// a', '// b']).toContain(fixText('// a', lint));
  });

  test('has the line breaks of its file', () => {
    const lint = (text: string) => (text.includes('two') ? [] : [replacing(5, 5, '\n// two')]);
    expect(fixText('// a\r\n// b\r\n', lint)).toBe('// a\r\n// two\r\n// b\r\n');
  });

  test('never parses worse than it did, whatever is replaced', () => {
    const edits = fc.tuple(fc.nat(60), fc.nat(10), fc.constantFrom('', '"', '.', 'party', '/*', '{', 'x'));
    const mistakes = (text: string): number => parse(text).pieces.reduce((sum, { errors }) => sum + errors.length, 0);
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 6 }), (all) => {
        const text = 'event one "the first {two}". event two "the second one". // end\n';
        const diagnostics = all.map(([start, length, put]) => replacing(start + 1, start + 1 + length, put));
        const fixed = fixText(text, (now) => (now === text ? diagnostics : []));
        expect(mistakes(fixed)).toBeLessThanOrEqual(mistakes(text));
      }),
    );
  });
});

test('changes made together never touch each other', () => {
  const change = fc.array(fc.record({ start: fc.nat(50), end: fc.nat(10), text: fc.string() }), {
    minLength: 1,
    maxLength: 2,
  });
  fc.assert(
    fc.property(fc.array(change), (all) => {
      const changes = all.map((one) => one.map(({ start, end, text }) => ({ start, end: start + end, text })));
      const made = together(changes);
      if (changes.length > 0) expect(made[0] ?? changes[0]).toBe(changes[0]);
      const ranges = made.map((one) => one.flatMap(({ start, end }) => [start, end]));
      for (const [index, one] of made.entries()) {
        for (const other of made.slice(index + 1)) {
          for (const a of one) for (const b of other) expect(a.end < b.start || b.end < a.start).toBe(true);
        }
      }
      expect(ranges).toHaveLength(made.length);
    }),
  );
});
