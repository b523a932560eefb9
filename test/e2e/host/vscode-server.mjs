import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { hostPaths } from './install.mjs';

/** Settings that keep the workbench quiet and off the network. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'files.autoSave': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
};

/**
 * A running VS Code server with a workspace of its own.
 * @typedef {object} VSCodeServer
 * @property {string} workspace folder that holds a copy of the fixtures
 * @property {(file: string) => string} remote the URI under which the workbench knows a file of this machine
 * @property {(payload: [string, string][]) => string} url the address of the workbench, with options as VS Code takes them
 * @property {Promise<never>} stopped rejects when the server stops by itself
 * @property {() => Promise<void>} stop ends the server and all that it started, and removes its folder
 */

/**
 * Starts VS Code's server.
 * @param {object} options
 * @param {string} options.fixtures folder to copy into the workspace
 * @param {Record<string, unknown>} [options.settings] user settings
 * @param {string} [options.vsix] packaged extension to install first
 * @param {Record<string, string>} [options.env] environment of the extension host, on top of this process's own
 * @param {boolean} [options.verbose] shows what the server prints
 * @returns {Promise<VSCodeServer>}
 */
export async function startVSCodeServer({ fixtures, settings = {}, vsix, env = {}, verbose = false }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pacta-vscode-'));
  const workspace = path.join(folder, 'workspace');
  cpSync(fixtures, workspace, { recursive: true });
  mkdirSync(path.join(folder, 'data/User'), { recursive: true });
  writeFileSync(path.join(folder, 'data/User/settings.json'), JSON.stringify({ ...quiet, ...settings }));
  writeFileSync(path.join(folder, 'config.yaml'), 'auth: none\n');

  let printed = '';
  /** @param {string[]} args */
  const codeServer = (args) => {
    const own = ['--config', 'config.yaml', '--user-data-dir', 'data', '--extensions-dir', 'extensions'];
    const entry = path.join(hostPaths.codeServer, 'out/node/entry.js');
    const child = spawn(hostPaths.node, [entry, ...own, ...args], {
      cwd: folder,
      // A process group of its own, so that everything it starts can be ended with it.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env, XDG_DATA_HOME: path.join(folder, 'xdg'), EXTENSIONS_GALLERY: '{}' },
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        printed += data;
        if (verbose) process.stderr.write(data);
      });
    }
    return child;
  };

  if (vsix) {
    const install = codeServer(['--install-extension', path.resolve(vsix)]);
    const status = await new Promise((resolve) => install.once('exit', resolve));
    if (status !== 0) throw new Error(`${vsix} could not be installed:\n${printed}`);
  }

  const port = await freePort();
  const server = codeServer([
    ...['--bind-addr', `127.0.0.1:${port}`, '--auth', 'none', '--disable-telemetry', '--disable-update-check'],
    ...['--disable-workspace-trust', '--disable-getting-started-override'],
    // A built workbench reads the test options of its address only with this one.
    ...['--vscode-option', 'enable-smoke-test-driver'],
  ]);
  const gone = new Promise((resolve) => server.once('exit', resolve));
  const stopped = gone.then((status) => Promise.reject(new Error(`VS Code's server stopped (${status}):\n${printed}`)));
  stopped.catch(() => {});

  const kill = () => {
    try {
      if (server.pid) process.kill(-server.pid, 'SIGKILL');
    } catch {
      // Nothing of it is left.
    }
  };
  process.once('exit', kill);

  const stop = async () => {
    process.off('exit', kill);
    if (server.exitCode === null) server.kill('SIGTERM');
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 5000))]);
    kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };

  try {
    await Promise.race([answers(port), stopped]);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    workspace,
    remote: (file) => `vscode-remote://127.0.0.1:${port}${path.resolve(file)}`,
    url: (payload) =>
      `http://127.0.0.1:${port}/?folder=${encodeURIComponent(workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`,
    stopped,
    stop,
  };
}

/** @returns {Promise<number>} a port that nothing listens on */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * Waits until the server answers, for at most thirty seconds.
 * @param {number} port
 */
async function answers(port) {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const up = await fetch(`http://127.0.0.1:${port}/healthz`).then(
      (response) => response.ok,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("VS Code's server did not answer within thirty seconds.");
}
