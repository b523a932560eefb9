/** Acceptance cases: the project's own in `own/`, and those of a folder `shared/cases` beside the repository where there is one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../../server/cli/cli.js';
import { type Expectation, type Found, mistakes } from './expectation.js';

const root = path.join(import.meta.dirname, '../..');
const folders = [path.join(import.meta.dirname, 'own'), path.join(root, '../shared/cases')];

describe.each(folders)('%s', (folder) => {
  if (!existsSync(folder)) {
    console.warn(`\n*** ${folder} is not there: its acceptance cases were NOT run. ***\n`);
    test('these cases are kept outside the repository', () => expect(folder).not.toBe(folders[0]));
    return;
  }
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.expect.json'))
    .map((name) => name.replace('.expect.json', '.pacta'))
    .sort();
  let found: ReadonlyMap<string, readonly Found[]>;
  beforeAll(async () => {
    found = await lintTogether(folder, names);
  });

  test('there are cases', () => expect(names).not.toEqual([]));

  test.each(names)('%s', (name) => {
    const text = readFileSync(path.join(folder, name.replace('.pacta', '.expect.json')), 'utf8');
    const expectation = JSON.parse(text) as Expectation;
    expect(mistakes(name, expectation, found.get(name) ?? [])).toEqual([]);
  });
});

/** The findings by file name, from one run over all files, as CI would run it. */
async function lintTogether(cwd: string, names: readonly string[]): Promise<Map<string, readonly Found[]>> {
  let out = '';
  const write = (text: string): void => {
    out += text;
  };
  const output = { write, isTerminal: false, isClosed: () => false };
  const err = { ...output, write: (text: string) => console.warn(text) };
  await runCli(['lint', '--format', 'json', ...names], {
    cwd,
    env: {},
    out: output,
    err,
    readInput: () => Buffer.of(),
  });
  const { files } = JSON.parse(out) as { files: { path: string; diagnostics: Found[] }[] };
  return new Map(files.map((file) => [file.path, file.diagnostics]));
}
