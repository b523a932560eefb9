/** Signals in the middle of a run: it ends with the status that tells of them, and nothing is half-written. */
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MISSPELT, SOUND } from './agreements.js';
import { buildCli } from './build.js';
import { type Folder, folder } from './run.js';

let program: string;
let built: string;
beforeAll(() => {
  program = buildCli();
  built = path.dirname(program);
  const entryPoints = [path.join(import.meta.dirname, '../../server/cli/files/signals.ts')];
  esbuild.buildSync({ entryPoints, outfile: path.join(built, 'signals.cjs'), format: 'cjs', platform: 'node' });
}, 60_000);
afterAll(() => rmSync(built, { recursive: true, force: true }));

/** Runs in a process of its own: a signal comes in the middle of what must not be interrupted. */
function holding(hold: () => () => void): void {
  const release = hold();
  process.kill(process.pid, 'SIGTERM');
  process.stdout.write('written');
  release();
  setTimeout(() => process.stdout.write(' and more'), 5000);
}

const NEEDLESS = SOUND.replace('  each party', '  // pacta-disable-next-line form/empty-article -- once\n  each party');

describe.runIf(process.platform !== 'win32')('a signal', () => {
  interface Ended {
    readonly status: number | null;
    readonly signal: string | null;
    readonly err: string;
  }

  /** Sends a signal when the first finding has been written, or after so many milliseconds, and says how the program ended. */
  function stopped(at: Folder, words: readonly string[], signal: NodeJS.Signals, after?: number): Promise<Ended> {
    return new Promise((done) => {
      const child = spawn(process.execPath, [program, ...words], { cwd: at.path });
      let err = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        err += text;
      });
      if (after === undefined) child.stdout.once('data', () => child.kill(signal));
      else setTimeout(() => child.kill(signal), after);
      child.stdout.resume();
      child.once('close', (status, by) => done({ status, signal: by, err }));
    });
  }

  const manyFiles = (text: string, count: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.pacta`, text]));
  const LONG = MISSPELT.replace('  each', `${'  each party shall "keep it" within 3 days.\n'.repeat(200)}  each`);

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s in one thread ends the run, and nothing is half-written',
    async (signal) => {
      const at = folder(manyFiles(LONG, 200));
      const ended = await stopped(at, ['lint', '--jobs', '1', '--format', 'github', '--cache'], signal);
      expect(ended).toMatchObject({ signal, err: '' });
      expect(at.names().filter((name) => !name.endsWith('.pacta'))).toEqual([]);
    },
  );

  test('SIGINT in many threads is told, with the status that shells give it', async () => {
    const at = folder(manyFiles(LONG, 400));
    const ended = await stopped(at, ['lint', '--jobs', '2', '--format', 'github', '--cache'], 'SIGINT');
    expect(ended.err).toMatch(/^pacta: The run was stopped: \d+ of 400 files were checked/);
    expect(ended.status).toBe(130);
    expect(at.names().filter((name) => !name.endsWith('.pacta'))).toEqual([]);
  });

  test.each([350, 500, 700, 900])(
    'SIGTERM after %i ms of fixing leaves each file as it was or fixed',
    async (after) => {
      const at = folder({ 'whole/a.pacta': NEEDLESS, ...manyFiles(NEEDLESS, 150) });
      spawnSync(process.execPath, [program, 'lint', '--fix', 'whole'], { cwd: at.path });
      const fixed = at.read('whole/a.pacta');
      rmSync(path.join(at.path, 'whole'), { recursive: true });
      await stopped(at, ['lint', '--fix'], 'SIGTERM', after);
      const texts = at.names().map((name) => at.read(name));
      expect(at.names().filter((name) => !/^\d+\.pacta$/.test(name))).toEqual([]);
      for (const text of texts) expect([NEEDLESS, fixed]).toContain(text);
    },
  );

  test('that comes while a file is written takes effect once that is done', async () => {
    const child = spawn(
      process.execPath,
      ['-e', `(${holding.toString()})(require(${JSON.stringify(path.join(built, 'signals.cjs'))}).holdSignals)`],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    const by = await new Promise((done) => child.once('close', (_, signal) => done(signal)));
    expect(out).toBe('written');
    expect(by).toBe('SIGTERM');
  });
});
