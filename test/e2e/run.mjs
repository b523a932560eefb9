/**
 * Tests the extension in a real VS Code: `node test/e2e/run.mjs [--vsix FILE] [--counts FILE] [--only WORD] [--verbose]`.
 *
 * First the suite inside the extension host (test/e2e/suite), then a look at the window as its user has it
 * (test/e2e/window). The extension runs from its folder, or installed from a package. Screenshots go to the folder that
 * `PACTA_ARTEFACTS` names, by default a folder for temporary files. With `--only`, files of tests whose names do not hold the word
 * are left out. Exit status 0 when all passed.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundleSuite } from './host/bundle-suite.mjs';
import { makeEmptyExtension } from './host/empty-extension.mjs';
import { installHost } from './host/install.mjs';
import { runSuite } from './host/run-suite.mjs';
import { runWindowTests } from './host/run-window-tests.mjs';
import { startVSCodeServer } from './host/vscode-server.mjs';

/** A run that takes longer than this has hung. */
const limitInMinutes = 9;

const root = path.join(import.meta.dirname, '../..');
const { values: flags } = parseArgs({
  options: {
    vsix: { type: 'string' },
    counts: { type: 'string' },
    only: { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
  },
});

setTimeout(() => {
  console.error(`The tests in VS Code did not end within ${limitInMinutes} minutes.`);
  process.exit(1);
}, limitInMinutes * 60_000).unref();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

installHost(console.log);
const folder = mkdtempSync(path.join(os.tmpdir(), 'pacta-e2e-'));
const artefacts = process.env.PACTA_ARTEFACTS ?? path.join(os.tmpdir(), 'pacta-artefacts');
mkdirSync(artefacts, { recursive: true });

let passed = 0;
let failed = 0;
try {
  const suite = await bundleSuite();
  const results = path.join(folder, 'suite.json');
  const host = await startVSCodeServer({
    fixtures: path.join(root, 'test/e2e/fixtures'),
    env: { PACTA_E2E_RESULTS: results, PACTA_E2E_ONLY: flags.only },
    ...(flags.vsix && { vsix: flags.vsix }),
    verbose: flags.verbose,
  });
  try {
    const extension = flags.vsix ? makeEmptyExtension(path.join(folder, 'empty')) : root;
    const status = await runSuite(host, { extension, suite, verbose: flags.verbose });
    const counts = JSON.parse(readFileSync(results, 'utf8'));
    passed += counts.passed;
    failed += counts.failed;
    if (status !== 0 && counts.failed === 0) throw new Error(`The suite ended with status ${status}.`);

    const look = await runWindowTests(host, {
      artefacts,
      only: flags.only,
      ...(flags.vsix ? {} : { extension: root }),
    });
    passed += look.passed;
    failed += look.failed;
  } finally {
    await host.stop();
  }
} catch (error) {
  failed += 1;
  console.error(error);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log(`Screenshots are in ${artefacts}.`);
if (flags.counts) writeFileSync(flags.counts, JSON.stringify({ passed, failed }));
else console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
