/** `pacta lint --watch` in a process of its own: a run after every change that matters. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdirSync, rmSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { MISSPELT, SOUND } from './agreements.js';
import { buildCli } from './build.js';
import { type Folder, folder } from './run.js';

let program: string;
beforeAll(() => {
  program = buildCli();
}, 60_000);
afterAll(() => rmSync(path.dirname(program), { recursive: true, force: true }));

interface Watching {
  /** What the next run writes: its report, and what it says about the run. */
  readonly run: () => Promise<string>;
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
}

function watching(at: Folder, ...words: string[]): Watching {
  const command = [program, 'lint', '--watch', '--format', 'json', ...words];
  const child = spawn(process.execPath, command, { cwd: at.path, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let written = '';
  let wake = (): void => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      written += text;
      wake();
    });
  }
  const isWhole = (): boolean => /Watching .*\n/.test(written) && written.includes('"summary"');
  return {
    child,
    async run() {
      while (!isWhole()) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const run = written;
      written = '';
      return run;
    },
  };
}

test('a file, a file that it uses, a profile, the configuration, and a new file in a new folder', async () => {
  const using = `use "../shared/events.pacta".\n\n${MISSPELT}`;
  const at = folder({ 'treaties/a.pacta': using, 'shared/events.pacta': '', 'treaties/b.pacta': SOUND });
  const { run, child } = watching(at, 'treaties');
  expect(await run()).toMatch(/reference\/unknown-name[\s\S]*Watching 2 files\. Stop with Ctrl\+C\./);
  at.write('shared/events.pacta', 'event trasnfer "the transfer".\n');
  expect(await run()).not.toContain('reference/unknown-name');
  at.write('treaties/b.pacta', MISSPELT);
  expect(await run()).toContain(
    '"path":"treaties/b.pacta","diagnostics":[{"rule":"reference/unknown-name","severity":"error"',
  );
  at.write('pacta.config.json', '{ "rules": { "reference/unknown-name": "info" } }');
  expect(await run()).toContain('"rule":"reference/unknown-name","severity":"info"');
  at.write('pacta.config.json', '{ "rules": ');
  expect(await run()).toContain('The file ends too early');
  unlinkSync(path.join(at.path, 'pacta.config.json'));
  expect(await run()).toContain('"severity":"error"');
  mkdirSync(path.join(at.path, 'treaties/deep'));
  await run();
  at.write('treaties/deep/c.pacta', MISSPELT);
  expect(await run()).toContain('"path":"treaties/deep/c.pacta"');
  rmSync(path.join(at.path, 'treaties/deep'), { recursive: true });
  expect(await run()).toContain('Watching 2 files');
  child.kill('SIGINT');
  expect(await new Promise((done) => child.once('close', (_, signal) => done(signal)))).toBe('SIGINT');
});

test('what does not matter starts no run, its own outputs among it', async () => {
  const at = folder({ 'a.pacta': SOUND });
  const { child } = watching(at, '--cache', '--output', 'report.json');
  let runs = 0;
  child.stderr.on('data', (text: string) => {
    runs += text.match(/Watching/g)?.length ?? 0;
  });
  while (!at.names().includes('report.json')) await new Promise((resolve) => setTimeout(resolve, 20));
  at.write('notes.txt', 'x');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(runs).toBe(1);
  at.write('a.pacta', MISSPELT);
  while (runs < 2) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(at.read('report.json')).toContain('unknown-name');
});

test.each([
  [['--fix'], /--watch does not go with --fix/],
  [['--update-baseline'], /--watch does not go with --update-baseline/],
  [['-'], /Standard input cannot be watched/],
])('%j does not go with it', async (words, message) => {
  const ran = await folder({ 'a.pacta': SOUND }).pacta(['lint', '--watch', ...words]);
  expect(ran.err).toMatch(message);
  expect(ran.status).toBe(2);
});
