/**
 * Installs a built VS Code to test in: npm's `code-server` package (VS Code's server, its Node extension host and its
 * workbench), the Node that it was built for, and a Chromium to show the workbench in. Everything goes into one folder of
 * its own, which is kept between runs, because it is far bigger than the project.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.mjs';

const versions = { codeServer: '4.139.1', node: '24.21.0', chromium: '153.0.0' };

/** The folder that holds the test host; `PACTA_VSCODE_HOST` names another one, shared between checkouts for instance. */
export const hostFolder = path.resolve(
  process.env.PACTA_VSCODE_HOST ?? path.join(import.meta.dirname, '../../../.vscode-host'),
);

/** Paths inside the host folder. */
export const hostPaths = {
  node: path.join(hostFolder, `node_modules/${nodePackage()}/bin/node`),
  codeServer: path.join(hostFolder, 'node_modules/code-server'),
  chromium: path.join(hostFolder, 'chromium/chromium'),
};

/** The npm package that holds the Node binary and its headers for this machine. */
function nodePackage() {
  return `node-${process.platform}-${process.arch}`;
}

/**
 * Installs the host unless this very set of versions is there already.
 * @param {(line: string) => void} say receives a line of progress
 */
export function installHost(say) {
  const done = path.join(hostFolder, `installed-${versions.codeServer}-${versions.node}-${versions.chromium}`);
  if (existsSync(done)) return;
  say(`installing VS Code (code-server ${versions.codeServer}) into ${hostFolder}; this happens once`);
  rmSync(hostFolder, { recursive: true, force: true });
  mkdirSync(hostFolder, { recursive: true });
  writeFileSync(path.join(hostFolder, 'package.json'), '{ "private": true }\n');
  npmOnHost(hostFolder, [
    'install',
    '--ignore-scripts',
    '--no-save',
    `${nodePackage()}@${versions.node}`,
    `code-server@${versions.codeServer}`,
    `@sparticuz/chromium@${versions.chromium}`,
  ]);
  const vscode = path.join(hostPaths.codeServer, 'lib/vscode');
  npmOnHost(vscode, ['install', '--omit=dev', '--ignore-scripts']);
  npmOnHost(path.join(vscode, 'extensions'), ['install', '--omit=dev', '--ignore-scripts']);
  // The two native modules without which VS Code's server does not start; the others are optional at run time.
  npmOnHost(vscode, ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog']);
  unpackChromium();
  writeFileSync(done, '');
}

/** The package holds its Chromium compressed, and unpacks it into the folder for temporary files: that is made ours. */
function unpackChromium() {
  const folder = path.dirname(hostPaths.chromium);
  mkdirSync(folder, { recursive: true });
  const unpack = "import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())";
  const result = spawnSync(hostPaths.node, ['-e', unpack], {
    cwd: hostFolder,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: folder },
  });
  if (result.status !== 0) throw new Error(`Chromium could not be unpacked:\n${result.stderr}`);
}

/**
 * Runs npm on the host's own Node, so that native modules are built for it.
 * @param {string} folder
 * @param {string[]} args
 */
function npmOnHost(folder, args) {
  const nodeHome = path.dirname(path.dirname(hostPaths.node));
  npm(folder, args, {
    PATH: `${path.join(nodeHome, 'bin')}${path.delimiter}${process.env.PATH}`,
    npm_config_nodedir: nodeHome,
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installHost(console.log);
