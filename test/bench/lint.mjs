/**
 * Whole-process lint of one agreement of N articles, every rule on, beside other linters on the same words: wall time, processor time and
 * memory, each tool in turn within each round, so that a busy moment of the machine falls on all of them.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { agreementOf } from './agreements.mjs';
import { lintPeers } from './lint-peers.mjs';
import { median, table } from './statistics.mjs';

const cli = path.join(import.meta.dirname, '../../dist/cli.js');
const hook = path.join(import.meta.dirname, 'usage-hook.cjs');
const SIZES = (process.env.BENCH_ARTICLES ?? '10,100,1000,10000').split(',').map(Number);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7);
/** A tool that takes longer than this for one size is not asked for a larger one, and is stopped after three times as long. */
const PATIENCE_MS = 60_000;

const nothing = {
  name: 'node, doing nothing',
  extension: 'pacta',
  command: [path.join(import.meta.dirname, 'nothing.cjs')],
};
const pacta = { name: 'Pacta', extension: 'pacta', command: [cli, 'lint', '--format', 'json', '--jobs', '1'] };

/**
 * Runs a program once.
 *
 * @returns {Promise<{ wall: number, cpu: number, megabytes: number } | undefined>} milliseconds; undefined where it took too long or failed
 */
function measure({ name, command }, file, folder) {
  const usage = path.join(folder, 'usage.json');
  writeFileSync(usage, '');
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--require', hook, ...command, file], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, PACTA_BENCH_USAGE: usage },
      timeout: 3 * PATIENCE_MS,
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      if (said.length < 2000) said += text;
    });
    child.once('close', (status, signal) => {
      const wall = performance.now() - start;
      // Findings are status 1; above it, or stopped, there is nothing to compare.
      if (signal === null && (status ?? 2) < 2) resolve({ wall, ...JSON.parse(readFileSync(usage, 'utf8')) });
      else {
        console.error(
          `${name} did not come to an end on ${file}: ${signal ?? `status ${status}`} ${said.slice(0, 300)}`,
        );
        resolve(undefined);
      }
    });
  });
}

/** The agreement of each size in the form that each tool reads. */
async function write(folder, size, tools) {
  const source = path.join(folder, `${size}.pacta`);
  writeFileSync(source, agreementOf(size));
  const markdown = path.join(folder, `${size}.md`);
  await measure({ name: 'pacta render', command: [cli, 'render', '--to', 'md', '--output', markdown] }, source, folder);
  const text = readFileSync(markdown, 'utf8');
  for (const tool of tools)
    if (tool.text !== undefined) writeFileSync(path.join(folder, `${size}.${tool.extension}`), tool.text(text));
}

/** Prints the figures, and what they say about the size. */
export async function lint() {
  const folder = mkdtempSync(path.join(tmpdir(), 'pacta-bench-'));
  mkdirSync(folder, { recursive: true });
  const peers = lintPeers();
  const tools = [nothing, pacta, ...peers];
  for (const { prepare } of tools) prepare?.(folder);
  const medians = new Map(tools.map(({ name }) => [name, new Map()]));
  try {
    let present = tools;
    for (const size of SIZES) {
      await write(folder, size, present);
      const runs = new Map(present.map(({ name }) => [name, []]));
      // The first round warms up what tools keep between runs, and is not counted.
      for (let round = 0; round <= ROUNDS; round++) {
        for (const tool of present) {
          const run = await measure(tool, path.join(folder, `${size}.${tool.extension}`), folder);
          if (run === undefined) present = present.filter((one) => one !== tool);
          else if (round > 0) runs.get(tool.name).push(run);
          if (run !== undefined && run.wall > PATIENCE_MS) present = present.filter((one) => one !== tool);
        }
      }
      for (const [name, all] of runs) {
        if (all.length === 0) continue;
        const of = (key) => median(all.map((run) => run[key]));
        medians.get(name).set(size, { wall: of('wall'), cpu: of('cpu'), megabytes: of('megabytes') });
      }
    }
    print(medians, peers);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(medians, peers) {
  for (const [key, what] of [
    ['wall', 'whole process, ms'],
    ['cpu', 'processor time, ms'],
    ['megabytes', 'memory at most, MB'],
  ]) {
    const rows = [...medians].map(([name, sizes]) => [
      name,
      ...SIZES.map((size) => sizes.get(size)?.[key].toFixed(0) ?? '–'),
    ]);
    table([what, ...SIZES.map((size) => `N=${size}`)], rows);
    console.log();
  }
  for (const key of ['wall', 'cpu']) {
    for (const { name } of peers) {
      const ratios = SIZES.map((size) => medians.get(name).get(size)?.[key] / medians.get('Pacta').get(size)?.[key]);
      console.log(`${name} / Pacta, ${key}: ${ratios.map((ratio) => (ratio ? ratio.toFixed(2) : '–')).join(', ')}`);
    }
    const own = (size) => medians.get('Pacta').get(size)?.[key] - medians.get(nothing.name).get(size)?.[key];
    for (const [index, size] of SIZES.entries()) {
      const before = SIZES[index - 1];
      if (before !== undefined)
        console.log(
          `Pacta without Node's start, ${key}: ${size} / ${before} articles = ${(own(size) / own(before)).toFixed(2)}`,
        );
    }
  }
}
