/** The built program: an import that is refused by a reader in a bundle of its own, and one that is stopped. */
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCli } from '../cli/build.js';
import { type Folder, folder } from '../cli/run.js';

let program: string;
beforeAll(() => {
  program = buildCli();
}, 60_000);
afterAll(() => rmSync(path.dirname(program), { recursive: true, force: true }));

const ARTICLE = '\nArticle NUMBER\nPeace\n\n1. Each Party shall keep the peace.\n2. The peace is indivisible.\n';
const LONG = `Treaty on Peace\n${Array.from({ length: 800 }, (_, index) => ARTICLE.replace('NUMBER', String(index + 1))).join('')}`;

/** Runs an import and sends it a signal after a while; gives the signal that it ended by, or its status. */
function stopped(at: Folder, file: string, after: number): Promise<NodeJS.Signals | number | null> {
  const words = [program, 'import', file, '--output', 'out.pacta', '--quiet'];
  const run = spawn(process.execPath, words, { cwd: at.path, stdio: ['pipe', 'ignore', 'ignore'] });
  setTimeout(() => run.kill('SIGINT'), after);
  return new Promise((done) => run.once('exit', (status, signal) => done(signal ?? status)));
}

test.each([
  ['a.docx', 'PK', /^pacta: a\.docx is damaged/],
  ['a.xml', '<law/>', /^pacta: a\.xml is XML of another kind/],
])('%s is refused in words', (name, content, message) => {
  const at = folder({ [name]: content });
  const words = [program, 'import', name, '--output', 'out.pacta'];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: at.path, encoding: 'utf8' });
  expect(stderr).toMatch(message);
  expect(status).toBe(2);
  expect(at.names()).toEqual([name]);
});

test('a page is read by the built program', () => {
  const at = folder({ 'a.html': '<h1>Treaty on Peace</h1><h2>Article 1</h2><p>Each Party shall keep the peace.</p>' });
  const { status, stdout } = spawnSync(process.execPath, [program, 'import', 'a.html'], {
    cwd: at.path,
    encoding: 'utf8',
  });
  expect(stdout).toContain('each party shall "keep the peace"');
  expect(status).toBe(0);
});

test('while it waits for its input, it ends at once and leaves nothing', async () => {
  const at = folder();
  expect(await stopped(at, '-', 500)).toBe('SIGINT');
  expect(at.names()).toEqual([]);
});

test('at any moment, it leaves the whole agreement or nothing', async () => {
  const whole = folder({ 'long.txt': LONG });
  expect(await stopped(whole, 'long.txt', 100_000)).toBe(0);
  for (const after of [100, 400, 800, 1200, 1800]) {
    const at = folder({ 'long.txt': LONG });
    await stopped(at, 'long.txt', after);
    const left = at.names().filter((name) => name !== 'long.txt');
    expect(left.length === 0 || (left.join() === 'out.pacta' && at.read('out.pacta') === whole.read('out.pacta'))).toBe(
      true,
    );
  }
}, 120_000);
