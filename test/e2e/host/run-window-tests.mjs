import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readVitestCounts } from '../../../scripts/vitest-counts.mjs';

const root = path.join(import.meta.dirname, '../../..');

/**
 * Runs the tests that look at VS Code's window (test/e2e/window), in a process of their own.
 * @param {import('./vscode-server.mjs').VSCodeServer} host
 * @param {object} options
 * @param {string} options.artefacts folder for screenshots
 * @param {string} options.only a word that the names of the files of tests hold; empty for all
 * @param {string} [options.extension] folder of the extension, unless it is installed
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runWindowTests(host, { artefacts, only, extension }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pacta-window-'));
  const results = path.join(folder, 'results.json');
  try {
    const chosen = only === '' ? [] : [only, '--passWithNoTests'];
    const args = ['run', '--config', 'test/e2e/window/vitest.config.mts', ...chosen];
    const reporters = ['--reporter=verbose', '--reporter=json', `--outputFile.json=${results}`];
    const vitest = spawn(process.execPath, [path.join(root, 'node_modules/vitest/vitest.mjs'), ...args, ...reporters], {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        PACTA_WINDOW: JSON.stringify({
          workspace: host.workspace,
          url: host.url([
            ...(extension
              ? /** @type {[string, string][]} */ ([['extensionDevelopmentPath', host.remote(extension)]])
              : []),
            ['skipWelcome', 'true'],
          ]),
          artefacts,
        }),
      },
    });
    const kill = () => vitest.kill('SIGKILL');
    process.once('exit', kill);
    await new Promise((resolve, reject) => vitest.once('exit', resolve).once('error', reject));
    process.off('exit', kill);
    return readVitestCounts(results);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
