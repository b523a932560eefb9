/**
 * Runs the suite of test/e2e/suite in a desktop VS Code, which is downloaded: `node test/e2e/run-desktop.mjs [--vsix FILE]
 * [--code-version VERSION] [--counts FILE]`. The oldest version that the extension supports is asked for by default.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { bundleSuite } from './host/bundle-suite.mjs';
import { makeEmptyExtension } from './host/empty-extension.mjs';

const root = path.join(import.meta.dirname, '../..');
const { values: flags } = parseArgs({
  options: {
    vsix: { type: 'string' },
    'code-version': { type: 'string', default: '1.101.0' },
    counts: { type: 'string' },
  },
});

const folder = mkdtempSync(path.join(os.tmpdir(), 'pacta-desktop-'));
const results = path.join(folder, 'suite.json');
let counts = { passed: 0, failed: 1 };
try {
  const workspace = path.join(folder, 'workspace');
  cpSync(path.join(root, 'test/e2e/fixtures'), workspace, { recursive: true });
  const profile = ['--user-data-dir', path.join(folder, 'data'), '--extensions-dir', path.join(folder, 'extensions')];
  const code = await downloadAndUnzipVSCode(flags['code-version']);
  if (flags.vsix) install(code, path.resolve(flags.vsix), profile);
  await runTests({
    vscodeExecutablePath: code,
    extensionDevelopmentPath: flags.vsix ? makeEmptyExtension(path.join(folder, 'empty')) : root,
    extensionTestsPath: await bundleSuite(),
    extensionTestsEnv: { PACTA_E2E_RESULTS: results },
    launchArgs: [workspace, ...profile, '--disable-workspace-trust', '--skip-welcome'],
  });
} catch (error) {
  console.error(error);
} finally {
  if (existsSync(results)) counts = JSON.parse(readFileSync(results, 'utf8'));
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

if (flags.counts) {
  mkdirSync(path.dirname(flags.counts), { recursive: true });
  writeFileSync(flags.counts, JSON.stringify(counts));
} else {
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
}
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);

/**
 * Installs a packaged extension into the profile.
 * @param {string} code path of VS Code's program
 * @param {string} vsix
 * @param {string[]} profile
 */
function install(code, vsix, profile) {
  const [cli = code, ...args] = resolveCliArgsFromVSCodeExecutablePath(code, { reuseMachineInstall: true });
  const { status } = spawnSync(cli, [...args, ...profile, '--install-extension', vsix], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${vsix} could not be installed.`);
}
