/** Builds bundles into a folder of their own, so that tests do not depend on, or disturb, what is in dist/. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');

/** Builds as a release is built, but for the minifying. */
export function build(folder: string, ...bundles: string[]): void {
  execFileSync(process.execPath, ['esbuild.mjs', '--outdir', folder, ...bundles], { cwd: root, stdio: 'pipe' });
}

/** Builds the command line and returns the path of the loader, which is what is run. */
export function buildCli(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pacta-built-'));
  build(folder, 'cli', 'word', 'readers');
  return path.join(folder, 'cli.js');
}
