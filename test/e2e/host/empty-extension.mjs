import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes an extension that does nothing: VS Code runs a suite only beside an extension under development, so an installed
 * one is tested beside this.
 * @param {string} folder where to make it
 * @returns {string} the folder
 */
export function makeEmptyExtension(folder) {
  mkdirSync(folder, { recursive: true });
  const manifest = { name: 'empty', publisher: 'pacta', version: '0.0.0', engines: { vscode: '*' } };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}
