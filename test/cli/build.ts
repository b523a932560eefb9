/** Builds the command line into a folder of its own, so that tests do not depend on, or disturb, what is in dist/. */
import { copyFileSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import esbuild from 'esbuild';

const root = path.join(import.meta.dirname, '../..');

/** Builds it and returns the path of the loader, which is what is run. */
export async function buildCli(): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pacta-built-'));
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['server/cli/main.ts'],
    outfile: path.join(folder, 'cli-main.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    loader: { '.pacta': 'text' },
    logLevel: 'error',
  });
  copyFileSync(path.join(root, 'scripts/cli-loader.cjs'), path.join(folder, 'cli.js'));
  return path.join(folder, 'cli.js');
}
