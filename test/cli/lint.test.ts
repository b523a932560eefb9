import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { reasonOf } from '../../server/cli/failure.js';
import { FORMATS } from '../../server/cli/reporters/reporters.js';
import { MISSPELT, SILENCED, SOUND } from './agreements.js';
import { type Folder, folder } from './run.js';

interface Json {
  readonly version: number;
  readonly files: readonly { readonly path: string; readonly diagnostics: readonly Record<string, unknown>[] }[];
  readonly summary: Record<string, number>;
}

async function lintJson(at: Folder, ...words: string[]): Promise<Json & { readonly status: number }> {
  const { out, status } = await at.pacta(['lint', '--format', 'json', ...words]);
  return { ...(JSON.parse(out) as Json), status };
}

/** The rules found, by the path of the file. */
function rulesOf({ files }: Json): Record<string, unknown> {
  return Object.fromEntries(files.map(({ path: file, diagnostics }) => [file, diagnostics.map(({ rule }) => rule)]));
}

describe('what is checked', () => {
  test('a file, shown as it was given', async () => {
    const at = folder({ 'a/b.pacta': MISSPELT });
    const found = await lintJson(at, './a/b.pacta');
    expect(rulesOf(found)).toEqual({ './a/b.pacta': ['reference/unknown-name'] });
    expect(found.files[0]?.diagnostics[0]).toMatchObject({
      severity: 'error',
      line: 10,
      column: 62,
      endLine: 10,
      endColumn: 70,
    });
    expect(found.summary).toMatchObject({ files: 1, errors: 1, warnings: 0, infos: 0 });
    expect(found.status).toBe(1);
  });

  test('every agreement of the folder when nothing is named, without what .gitignore leaves out', async () => {
    const at = folder({
      '.gitignore': 'drafts/\n*.old.pacta\n!kept.old.pacta\n',
      '.git/HEAD': '',
      'z.pacta': SOUND,
      'a/one.pacta': SOUND,
      'a/.gitignore': 'two.pacta',
      'a/two.pacta': MISSPELT,
      'b/two.pacta': SOUND,
      'drafts/three.pacta': MISSPELT,
      'four.old.pacta': MISSPELT,
      'kept.old.pacta': SOUND,
      'node_modules/x/five.pacta': MISSPELT,
      '.hidden/six.pacta': MISSPELT,
      'notes.txt': 'nothing',
    });
    const found = await lintJson(at);
    expect(found.files.map((file) => file.path)).toEqual(['a/one.pacta', 'b/two.pacta', 'kept.old.pacta', 'z.pacta']);
    expect(found.status).toBe(0);
  });

  test('a file that is named although .gitignore leaves it out, and each file once', async () => {
    const at = folder({ '.gitignore': 'draft.pacta', 'draft.pacta': SOUND });
    const found = await lintJson(at, 'draft.pacta', './draft.pacta', '.');
    expect(found.files.map((file) => file.path)).toEqual(['draft.pacta']);
  });

  test('files with the ones that they use, each from its own folder', async () => {
    const use = (name: string): string => `use "${name}".

${MISSPELT.replace('trasnfer', 'transfer')}`;
    const at = folder({
      'a/main.pacta': use('../shared/events.pacta'),
      'b/main.pacta': use('missing.pacta'),
      'shared/events.pacta': 'event transfer "the transfer of the evidence".\n',
    });
    expect(rulesOf(await lintJson(at, 'a', 'b'))).toEqual({
      'a/main.pacta': [],
      'b/main.pacta': expect.arrayContaining(['reference/unknown-name']) as unknown,
    });
  });

  test('standard input under a name, which it is looked up from', async () => {
    const at = folder({ 'events.pacta': 'event trasnfer "the transfer".\n' });
    const input = `use "events.pacta".\n\n${MISSPELT}`;
    const ran = await at.pacta(['lint', '--format', 'json', '-', '--stdin-filename', 'draft.pacta'], input);
    expect(rulesOf(JSON.parse(ran.out) as Json)).toEqual({ 'draft.pacta': [] });
    const unnamed = await at.pacta(['lint', '-'], MISSPELT);
    expect(unnamed.out).toContain('stdin.pacta:10:62 error reference/unknown-name');
    expect(unnamed.status).toBe(1);
  });

  test('links to files, and no links to folders, which may lead round', async () => {
    const at = folder({ 'a/one.pacta': SOUND });
    symlinkSync('..', path.join(at.path, 'a/up'));
    symlinkSync('one.pacta', path.join(at.path, 'a/two.pacta'));
    const found = await lintJson(at);
    expect(found.files.map((file) => file.path)).toEqual(['a/one.pacta', 'a/two.pacta']);
  });

  test('names with spaces, quotation marks, letters of any script and line breaks', async () => {
    const names = ['a b.pacta', "it's.pacta", 'a"b.pacta', '100%25#?.pacta', 'اتفاق.pacta', 'x\ny.pacta'];
    const at = folder(Object.fromEntries(names.map((name) => [name, MISSPELT])));
    const found = await lintJson(at);
    expect(found.files.map((file) => file.path).sort()).toEqual([...names].sort());
    expect(found.summary).toMatchObject({ files: names.length, errors: names.length });
  });
});

test.each(FORMATS)('two runs write the same %s, apart from times', async (format) => {
  const at = folder({ 'a.pacta': MISSPELT, 'b/c.pacta': SILENCED, 'd.pacta': SOUND });
  const write = async (): Promise<string> => {
    const { out } = await at.pacta(['lint', '--format', format]);
    return out.replace(/\b\d+ ms\b|"milliseconds":\d+|timestamp="[^"]*"/g, 'time');
  };
  expect(await write()).toBe(await write());
});

test('shards have every file once between them', async () => {
  const at = folder(Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.pacta`, SOUND])));
  const parts = [await lintJson(at, '--shard', '1/2'), await lintJson(at, '--shard', '2/2')];
  expect(parts.map(({ files }) => files.map((file) => file.path))).toEqual([
    ['a.pacta', 'c.pacta', 'e.pacta'],
    ['b.pacta', 'd.pacta'],
  ]);
});

describe('merged reports', () => {
  test('hold what one run would have found', async () => {
    const at = folder({ 'a.pacta': MISSPELT, 'b.pacta': SOUND, 'c.pacta': SILENCED });
    for (const part of ['2/2', '1/2']) {
      await at.pacta(['lint', '--shard', part, '--format', 'json', '--output', `${part[0]}.json`]);
    }
    const whole = await at.pacta(['lint', '--format', 'gitlab']);
    const merged = await at.pacta(['merge-reports', '2.json', '1.json', '--format', 'gitlab']);
    expect(merged).toEqual(whole);
    expect(merged.status).toBe(1);
  });

  test('are made of reports only', async () => {
    const ran = await folder({ 'a.json': '{}' }).pacta(['merge-reports', 'a.json']);
    expect(ran.err).toContain('a.json is no report of Pacta in JSON');
    expect(ran.status).toBe(2);
    const severity =
      '{ "version": 1, "files": [{ "path": "a", "diagnostics": [{ "severity": "fatal", "line": 1 }] }] }';
    for (const text of ['[]', '{ "version": 1, "files": [{}] }', severity]) {
      expect((await folder({ 'a.json': text }).pacta(['merge-reports', 'a.json'])).status).toBe(2);
    }
  });
});

describe('what cannot be checked', () => {
  test.each([
    ['a missing path', 'gone.pacta', /gone\.pacta cannot be read: there is no such file or folder/],
    ['a binary file', 'picture.pacta', /picture\.pacta is not a text: it holds zero bytes/],
    ['a text in another encoding', 'latin.pacta', /latin\.pacta is not a text in UTF-8/],
    ['a text in UTF-16', 'wide.pacta', /wide\.pacta is saved as UTF-16/],
    ['a folder without agreements', 'empty', /The folder empty holds no agreement/],
    ['links that lead round', 'round.pacta', /round\.pacta cannot be read: its symbolic links lead round in a circle/],
  ])('%s is said, with status 2, and the rest is checked', async (_, name, message) => {
    const at = folder({
      'sound.pacta': SOUND,
      'picture.pacta': new Uint8Array([0x89, 0x50, 0, 0]),
      'latin.pacta': new Uint8Array([0x41, 0xe9, 0x42]),
      'wide.pacta': new Uint8Array([0xff, 0xfe, 0x41, 0]),
      'empty/notes.txt': '',
    });
    symlinkSync('round.pacta', path.join(at.path, 'round.pacta'));
    const ran = await at.pacta(['lint', '--format', 'json', name, 'sound.pacta']);
    expect(ran.err).toMatch(message);
    expect(ran.status).toBe(2);
    expect((JSON.parse(ran.out) as Json).files.map((file) => file.path)).toEqual(['sound.pacta']);
  });

  test.each(['EACCES', 'EIO', 'ENOSPC', 'EMFILE'])('the system’s %s is put in words', (code) => {
    expect(reasonOf(Object.assign(new Error(code), { code }))).toMatch(/^[a-z ]+$/);
  });

  test('an empty file is checked like any other, and said to be empty', async () => {
    const found = await lintJson(folder({ 'empty.pacta': '' }), 'empty.pacta');
    expect(found.files.map((file) => file.path)).toEqual(['empty.pacta']);
    const ran = await folder({ 'empty.pacta': ' \n' }).pacta(['lint', 'empty.pacta']);
    expect(ran.err).toBe('pacta: empty.pacta is empty, so there was nothing in it to check.\n');
    expect(ran.status).toBe(0);
  });

  test('a run that read nothing does not say that all is well', async () => {
    const ran = await folder().pacta(['lint', 'gone.pacta']);
    expect(ran.out).toMatch(/^Nothing was checked: 0 files in \d+ ms\.\n$/);
    expect(ran.status).toBe(2);
  });

  test('a byte order mark and Windows line ends shift no place', async () => {
    const found = await lintJson(folder({ 'w.pacta': `\uFEFF${MISSPELT.replaceAll('\n', '\r\n')}` }));
    expect(found.files[0]?.diagnostics[0]).toMatchObject({ line: 10, column: 62, endColumn: 70 });
  });
});

describe('what fails', () => {
  test.each([
    [SOUND, [], 0],
    [SILENCED, [], 0],
    [SILENCED, ['--fail-on', 'warning'], 1],
    [SILENCED, ['--max-warnings', '1'], 0],
    [SILENCED, ['--max-warnings', '0'], 1],
    [SILENCED, ['--max-warnings', '0', '--quiet'], 1],
    [MISSPELT, [], 1],
    [MISSPELT, ['--rule', 'reference/unknown-name=warning'], 0],
    [MISSPELT, ['--rule', 'reference/*=info', '--fail-on', 'info'], 1],
    [MISSPELT, ['--rule=reference/unknown-name=off'], 0],
  ])('case %#', async (text, words, status) => {
    const ran = await folder({ 'a.pacta': text }).pacta(['lint', 'a.pacta', ...words]);
    expect(ran.status).toBe(status);
  });

  test('quiet leaves out what does not fail', async () => {
    const at = folder({ 'a.pacta': SILENCED });
    expect(rulesOf(await lintJson(at, 'a.pacta'))).toEqual({ 'a.pacta': ['suppression/no-reason'] });
    expect(rulesOf(await lintJson(at, 'a.pacta', '--quiet'))).toEqual({ 'a.pacta': [] });
  });
});

describe('configuration', () => {
  test('the nearest one of each file counts, the command line above it', async () => {
    const at = folder({
      'pacta.config.json': '{ "rules": { "reference/unknown-name": "warning" }, "ignores": ["old/"] }',
      'a.pacta': MISSPELT,
      'old/b.pacta': MISSPELT,
      'strict/pacta.config.json': '{ "rules": { "reference/unknown-name": "error" } }',
      'strict/c.pacta': MISSPELT,
    });
    const severities = (found: Json) =>
      Object.fromEntries(found.files.map((file) => [file.path, file.diagnostics[0]?.severity]));
    expect(severities(await lintJson(at))).toEqual({ 'a.pacta': 'warning', 'strict/c.pacta': 'error' });
    expect(severities(await lintJson(at, '--rule', 'reference/unknown-name=info'))).toEqual({
      'a.pacta': 'info',
      'strict/c.pacta': 'info',
    });
    expect(severities(await lintJson(at, '--config', 'pacta.config.json', 'old/b.pacta', 'strict'))).toEqual({
      'old/b.pacta': 'warning',
      'strict/c.pacta': 'warning',
    });
  });

  test.each([
    [
      '{ "rules": { "reference/unknwon-name": "off" } }',
      /pacta\.config\.json:1:14 .*Did you mean “reference\/unknown-name”/,
    ],
    ['{ "rules": ', /pacta\.config\.json:1:\d+ The file ends too early/],
  ])('%s is broken: status 2, and said once', async (config, message) => {
    const ran = await folder({ 'pacta.config.json': config, 'a.pacta': SOUND, 'b.pacta': SOUND }).pacta(['lint']);
    expect(ran.err).toMatch(message);
    expect(ran.err.trim().split('\n')).toHaveLength(1);
    expect(ran.status).toBe(2);
  });

  test('a profile file stands beside the built-in kinds', async () => {
    const profile =
      'profile custody "Custody"\n  topic storage "Storage".\n  expects article on storage because "evidence spoils".\n';
    const text = SOUND.replace('  in English', '  of kind custody\n  in English');
    const at = folder({ 'house.txt': profile, 'a.pacta': text });
    expect(rulesOf(await lintJson(at, 'a.pacta'))).toEqual({ 'a.pacta': ['reference/unknown-name'] });
    expect(rulesOf(await lintJson(at, 'a.pacta', '--profile', 'house.txt'))['a.pacta']).not.toContain(
      'reference/unknown-name',
    );
    const none = await at.pacta(['lint', 'a.pacta', '--profile', 'a.pacta']);
    expect(none.err).toContain('a.pacta declares no profile');
    expect(none.status).toBe(2);
  });
});
