/** The programmatic interface in this process; test/cli/package.test.ts uses it from the package. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Failure, format, lint, parse, render, rules } from '../../server/cli/api.js';
import { MISSPELT, SOUND } from './agreements.js';
import { folder } from './run.js';

describe('lint()', () => {
  test('checks files and folders, and finds what the command line finds', async () => {
    const at = folder({
      'a/one.pacta': MISSPELT,
      'two.pacta': SOUND,
      '.gitignore': 'left.pacta',
      'left.pacta': MISSPELT,
    });
    const { files, summary, problems } = await lint('.', { cwd: at.path });
    const { out } = await at.pacta(['lint', '--format', 'json']);
    const json = JSON.parse(out) as { files: { path: string; diagnostics: unknown[] }[] };
    expect(
      JSON.parse(JSON.stringify(files.map(({ path: shown, diagnostics }) => ({ path: shown, diagnostics })))),
    ).toMatchObject(json.files);
    expect(summary).toMatchObject({ files: 2, errors: 1, warnings: 0, infos: 0 });
    expect(problems).toEqual([]);
  });

  test('checks a text with the files and the configuration of its place', async () => {
    const at = folder({
      'sub/events.pacta': 'event trasnfer "the transfer".\n',
      'sub/pacta.config.json': '{ "rules": { "reference/unknown-name": "info" } }',
    });
    const using = { text: `\uFEFFuse "events.pacta".\n\n${MISSPELT}`, path: 'sub/draft.pacta' };
    expect((await lint(using, { cwd: at.path })).files).toEqual([
      { path: 'sub/draft.pacta', diagnostics: [], silenced: 0 },
    ]);
    const alone = await lint({ text: MISSPELT, path: 'sub/draft.pacta' }, { cwd: at.path });
    expect(alone.files[0]?.diagnostics).toMatchObject([{ rule: 'reference/unknown-name', severity: 'info' }]);
    const set = await lint({ text: MISSPELT }, { cwd: path.join(at.path, 'sub'), rules: { 'reference/*': 'warning' } });
    expect(set.files).toMatchObject([{ path: 'agreement.pacta', diagnostics: [{ severity: 'warning' }] }]);
  });

  test('tells problems, and throws for what cannot be meant', async () => {
    const at = folder({ 'sound.pacta': SOUND, 'zero.pacta': new Uint8Array([0]) });
    const report = await lint(['gone.pacta', 'zero.pacta', 'sound.pacta'], { cwd: at.path });
    expect(report.problems).toEqual([
      'gone.pacta cannot be read: there is no such file or folder.',
      expect.stringContaining('zero.pacta is not a text') as unknown,
    ]);
    expect(report.files.map((file) => file.path)).toEqual(['sound.pacta']);
    await expect(lint('.', { cwd: at.path, rules: { 'wording/vage': 'off' } })).rejects.toThrow(/There is no rule/);
    await expect(lint('.', { cwd: at.path, config: 'gone.json' })).rejects.toThrow(Failure);
    await expect(lint({ text: undefined as unknown as string })).rejects.toThrow('has to be a string');
  });
});

describe('render()', () => {
  test('gives what the command line writes', async () => {
    const at = folder({ 'a.pacta': SOUND });
    for (const to of ['txt', 'html', 'md', 'json', 'akn'] as const) {
      const { out } = await at.pacta(['render', 'a.pacta', '--to', to]);
      expect(await render('a.pacta', { cwd: at.path, to })).toBe(out);
      expect(await render({ text: SOUND }, { to })).toBe(out);
    }
    expect(await render({ text: SOUND }, { numbers: 'figures', for: 'ukraine' })).toContain('within 12 hours');
  });

  test('gives bytes for Word', async () => {
    const bytes = await render({ text: SOUND }, { to: 'docx' });
    expect(Buffer.from(bytes.subarray(0, 2)).toString()).toBe('PK');
  });

  test('throws in words', async () => {
    await expect(render({ text: '' })).rejects.toThrow('agreement.pacta holds no agreement');
    await expect(render({ text: SOUND }, { lang: 'ar' })).rejects.toThrow(/--lang cannot be “ar”/);
    await expect(render({ text: SOUND }, { to: 'htm' as 'html' })).rejects.toThrow(/Did you mean html\?/);
    await expect(render('-', { cwd: folder().path })).rejects.toThrow('./- cannot be read');
  });
});

test('parse() and format() take any text', () => {
  expect(parse('agreement "A').pieces[0]?.errors).not.toEqual([]);
  expect(format(format('AGREEMENT "A"  .'))).toBe('agreement "A".\n');
});

test('rules are those of the documentation', () => {
  expect(rules.map((rule) => rule.id)).toContain('conflict/permission-prohibition');
});
