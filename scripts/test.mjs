/**
 * All tests: the checks of the source, the unit tests, and the extension in a real VS Code, from its folder and from the
 * package. Every stage is run, so that one run shows all that is wrong; only what cannot be built stops it. The last line
 * is `N passed, N failed`: the tests of all stages, a stage that failed without a failed test counting as one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readVitestCounts } from './vitest-counts.mjs';

const root = path.join(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'pacta-test-'));
const counted = path.join(folder, 'counts.json');
const inVSCode = process.platform === 'linux' ? 'test/e2e/run.mjs' : 'test/e2e/run-desktop.mjs';

/**
 * A stage of the tests.
 * @typedef {object} Stage
 * @property {string} name
 * @property {string[]} command
 * @property {(file: string) => { passed: number, failed: number }} [counts] reads the counts that the command wrote
 * @property {boolean} [needed] nothing after it can run without it
 */

/** @type {readonly Stage[]} */
const stages = [
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'types of the preview page', command: ['tsc', '-p', 'client/preview/webview'] },
  { name: 'style', command: ['biome', 'check', '--error-on-warnings'] },
  {
    name: 'arrows of the architecture',
    command: ['depcruise', '--config', '.dependency-cruiser.mjs', 'grammar', 'server', 'client'],
  },
  { name: 'generated files', command: ['node', 'scripts/generate.mjs', '--check'] },
  { name: 'build', command: ['node', 'esbuild.mjs', '--minify'], needed: true },
  vitest('unit tests', 'unit'),
  vitest('tests of the programs', 'programs'),
  {
    name: 'random texts',
    // Always the same texts, so that a change fails here for what it does itself; `npm run fuzz` looks for what nobody has met yet.
    command: ['node', 'test/fuzz/run.mjs', '--runs', '200000', '--seed', '103', '--counts', counted],
    counts: readCounts,
  },
  { name: 'package', command: ['npm', 'run', '--silent', 'package'], needed: true },
  { name: 'VS Code, from the source', command: ['node', inVSCode, '--counts', counted], counts: readCounts },
  {
    name: 'VS Code, from the package',
    command: ['node', inVSCode, '--vsix', 'pacta.vsix', '--counts', counted],
    counts: readCounts,
  },
  ...(process.platform === 'linux'
    ? [
        {
          name: 'VS Code for the Web',
          command: ['node', 'test/e2e/run-web.mjs', '--counts', counted],
          counts: readCounts,
        },
      ]
    : []),
];

/**
 * @param {string} name
 * @param {string} project
 * @returns {Stage}
 */
function vitest(name, project) {
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${counted}`];
  return { name, command: ['vitest', 'run', '--project', project, ...reports], counts: readVitestCounts };
}

let passed = 0;
let failed = 0;
/** @type {string[]} */
const failures = [];
for (const stage of stages) {
  console.log(`\n== ${stage.name}`);
  rmSync(counted, { force: true });
  const began = Date.now();
  const [program = '', ...args] = stage.command;
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  const counts = stage.counts && existsSync(counted) ? stage.counts(counted) : { passed: 0, failed: 0 };
  passed += counts.passed;
  failed += status === 0 ? counts.failed : Math.max(1, counts.failed);
  console.log(
    `== ${stage.name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(1)} s`,
  );
  if (status === 0) continue;
  failures.push(stage.name);
  if (stage.needed) break;
}
rmSync(folder, { recursive: true, force: true });

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}.`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

/**
 * Reads `{ passed, failed }`.
 * @param {string} file
 */
function readCounts(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
