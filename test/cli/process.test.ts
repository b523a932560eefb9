/** The built program in a process of its own: what cannot be seen in this one. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jobsFor } from '../../server/cli/lint/outcomes.js';
import { MISSPELT, SOUND } from './agreements.js';
import { buildCli } from './build.js';
import { folder } from './run.js';

let dist: string;
beforeAll(() => {
  dist = buildCli();
}, 60_000);
afterAll(() => rmSync(path.dirname(dist), { recursive: true, force: true }));

function pacta(cwd: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [dist, ...words], { cwd, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

describe('the program', () => {
  test('ends with the status of what it found, the same in its first run and in the next', () => {
    const at = folder({ 'sound.pacta': SOUND, 'misspelt.pacta': MISSPELT });
    expect(pacta(at.path, 'lint', 'sound.pacta').status).toBe(0);
    expect(pacta(at.path, 'lint', 'misspelt.pacta').status).toBe(1);
    expect(pacta(at.path, 'lint', 'gone.pacta').status).toBe(2);
    expect(pacta(at.path, 'lint', 'misspelt.pacta').status).toBe(1);
  });

  test('a reader that goes away early is no error', () => {
    const at = folder({ 'a.pacta': MISSPELT.repeat(50) });
    const command = `"${process.execPath}" "${dist}" lint a.pacta 2> err.txt | head -n 1; cat err.txt`;
    expect(execFileSync('sh', ['-c', command], { cwd: at.path, encoding: 'utf8' }).trim().split('\n')).toHaveLength(1);
  });

  test('a full disk under standard output is said, with status 2', () => {
    const at = folder({ 'a.pacta': SOUND });
    const command = `"${process.execPath}" "${dist}" render a.pacta > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: at.path, encoding: 'utf8' });
    expect(stderr).toBe('pacta: The output could not be written: the disk is full.\n');
    expect(status).toBe(2);
  });

  test('many files are checked in threads with the results of one, in one order', () => {
    const files = Array.from({ length: 150 }, (_, index) => [
      `${index % 7}/${index}.pacta`,
      index % 3 ? SOUND : MISSPELT,
    ]);
    const at = folder({ ...Object.fromEntries(files), '3/zero.pacta': new Uint8Array([0]) });
    const withoutTimes = (text: string): string => text.replace(/"milliseconds":\d+/, '');
    const one = pacta(at.path, 'lint', '--format', 'json', '--jobs', '1');
    const three = pacta(at.path, 'lint', '--format', 'json', '--jobs', '3');
    expect(one.status).toBe(2);
    expect(three).toEqual({ ...one, out: expect.any(String) as unknown });
    expect(withoutTimes(three.out)).toBe(withoutTimes(one.out));
    expect(JSON.parse(one.out)).toMatchObject({ summary: { files: 150, errors: 50 } });
  });

  test('hundreds of agreements in one folder are checked by default as in one thread', () => {
    const files = Array.from({ length: 600 }, (_, index) => [`${index}.pacta`, index % 50 ? SOUND : MISSPELT]);
    const at = folder(Object.fromEntries(files));
    const [one, usual] = [
      pacta(at.path, 'lint', '--format', 'gitlab', '--jobs', '1'),
      pacta(at.path, 'lint', '--format', 'gitlab'),
    ];
    expect(usual).toEqual(one);
    expect(JSON.parse(one.out)).toHaveLength(12);
    expect(jobsFor(2000, undefined)).toBe(Math.min(8, os.availableParallelism()));
    expect(jobsFor(10, undefined)).toBe(1);
  });

  test('a cache holds for the very code that made it, and for nothing else', () => {
    const at = folder({ 'a.pacta': MISSPELT });
    pacta(at.path, 'lint', '--cache');
    const before = at.read('.pacta-cache');
    pacta(at.path, 'lint', '--cache');
    expect(at.read('.pacta-cache')).toBe(before);
    const other = path.join(path.dirname(dist), 'part-of-the-program.js');
    writeFileSync(other, '');
    pacta(at.path, 'lint', '--cache');
    rmSync(other);
    expect(at.read('.pacta-cache').split('\n').slice(1)).toEqual(before.split('\n').slice(1));
    expect(at.read('.pacta-cache')).not.toBe(before);
  });

  test('there are no colours but in a terminal', () => {
    const at = folder({ 'a.pacta': MISSPELT });
    expect(pacta(at.path, 'lint', 'a.pacta').out).not.toContain('\u001b');
  });
});

test('the language server answers over standard input and output', async () => {
  const server = spawn(process.execPath, [dist, 'lsp', '--stdio']);
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${text.length}\r\n\r\n${text}`);
  };
  let out = '';
  server.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    if (!out.includes('"id":2') && `${out}${chunk}`.includes('"id":1') && !out.includes('"id":1')) {
      send({ id: 2, method: 'shutdown' });
    }
    out += chunk;
    if (out.includes('"id":2')) send({ method: 'exit' });
  });
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  const status = await new Promise((done) => server.once('exit', done));
  expect(out).toContain('"capabilities"');
  expect(status).toBe(0);
});
