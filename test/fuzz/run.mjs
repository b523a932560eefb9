/**
 * `npm run fuzz -- [--runs N] [--seed S] [--only INDEX] [--properties A,B] [--jobs J] [--counts FILE]`: tries every property of properties.ts on random
 * texts until there were N runs in all. The same seed gives the same texts; without one, it is taken from the commit, so that
 * every commit tries others and each can be tried again. A text that breaks a property is printed as JSON: put it into a file of
 * test/fuzz/kept, which the unit tests replay, and mend what it shows.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import esbuild from 'esbuild';

const root = path.join(import.meta.dirname, '../..');
/** Properties that are tried on every text, and those of which one is, by turns, because each takes longer than all the others. */
const ALWAYS = ['parse', 'reparse', 'format'];
const IN_TURN = ['check', 'follow edits', 'render', 'answer'];
/** Milliseconds after which an input is taken to hang: thousands of times what one takes. */
const LONGEST = 30_000;
/** Megabytes that a thread may take: an input of a few kilobytes needs next to nothing. */
const MOST_MEMORY = 1024;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200000' },
    seed: { type: 'string' },
    only: { type: 'string' },
    properties: { type: 'string' },
    jobs: { type: 'string', default: String(os.availableParallelism()) },
    counts: { type: 'string' },
  },
});
const seed = values.seed === undefined ? seedOfCommit() : Number(values.seed);
const only = values.only === undefined ? undefined : Number(values.only);
const takesTurns = values.properties === undefined && only === undefined;
const always = values.properties?.split(',') ?? (takesTurns ? ALWAYS : [...ALWAYS, ...IN_TURN]);
const inTurn = takesTurns ? IN_TURN : [];
const each = always.length + (takesTurns ? 1 : 0);
const inputs = only === undefined ? Math.ceil(Number(values.runs) / each) : only + 1;
const jobs = only === undefined ? Number(values.jobs) : 1;

const folder = mkdtempSync(path.join(root, 'node_modules/.pacta-fuzz-'));
const began = Date.now();
/** @type {{ index: number, property: string, message: string, input?: unknown }[]} */
const failures = [];
let runs = 0;
try {
  const bundle = await build();
  const counted = await Promise.all(Array.from({ length: jobs }, (_, job) => run(bundle, only ?? job)));
  runs = counted.reduce((sum, count) => sum + count, 0);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

for (const { index, property, message, input } of failures) {
  console.log(`\n${property} fails on input ${index} of seed ${seed}:\n${message}`);
  if (input !== undefined) console.log(visible(JSON.stringify({ why: '', ...input }, null, 2)));
}
const seconds = ((Date.now() - began) / 1000).toFixed(0);
console.log(
  `\n${runs} runs: ${always.length + inTurn.length} properties on ${Math.round(runs / each)} texts of seed ${seed} in ${seconds} s; ${failures.length} failed`,
);
if (values.counts !== undefined) {
  const tried = [...always, ...inTurn];
  const failed = tried.filter((name) => failures.some(({ property }) => property === name)).length;
  writeFileSync(values.counts, JSON.stringify({ passed: tried.length - failed, failed }));
}
process.exit(failures.length > 0 || runs === 0 ? 1 : 0);

/**
 * JSON with every blank and control character that cannot be seen written as an escape.
 * @param {string} json
 */
function visible(json) {
  return json.replaceAll(/(?![ \n])[\p{C}\p{Z}]/gu, (found) =>
    Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
      '',
    ),
  );
}

/** The first digits of the commit, or 1 where there is none. */
function seedOfCommit() {
  const { stdout } = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' });
  return Number.parseInt((stdout ?? '').slice(0, 7), 16) || 1;
}

async function build() {
  const outfile = path.join(folder, 'worker.mjs');
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['test/fuzz/worker.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    packages: 'external',
    loader: { '.pacta': 'text' },
    sourcemap: 'inline',
    logLevel: 'error',
  });
  return outfile;
}

/**
 * Runs a thread to its end, to its failures, or until it hangs.
 * @param {string} bundle
 * @param {number} first
 * @returns {Promise<number>} how many runs there were
 */
function run(bundle, first) {
  const progress = new SharedArrayBuffer(16);
  const counts = new Int32Array(progress);
  const worker = new Worker(bundle, {
    workerData: { root, seed, first, step: jobs, inputs, always, inTurn, progress },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    execArgv: ['--enable-source-maps'],
  });
  return new Promise((resolve) => {
    let [last, since] = [-1, Date.now()];
    /** @type {string | undefined} */
    let trouble;
    const watch = setInterval(() => {
      const now = Atomics.load(counts, 2);
      if (now !== last) [last, since] = [now, Date.now()];
      if (Date.now() - since < LONGEST) return;
      trouble = `No property is done within ${LONGEST / 1000} s.`;
      void worker.terminate();
    }, 500);
    worker.on('message', (failure) => failures.push(failure));
    worker.on('error', (error) => {
      trouble = String(error instanceof Error ? error.stack : error);
    });
    worker.on('exit', () => {
      clearInterval(watch);
      const done = Atomics.load(counts, 1);
      if (trouble !== undefined) {
        const property = [...always, ...inTurn][Atomics.load(counts, 3)] ?? '';
        failures.push({ index: Atomics.load(counts, 0), property, message: trouble });
      }
      resolve(done);
    });
  });
}
