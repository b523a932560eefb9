import { globSync, rmSync } from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';

const root = path.join(import.meta.dirname, '../../..');

/**
 * Builds the suite that runs inside VS Code.
 * @returns {Promise<string>} path of the module that exports `run(): Promise<void>`
 */
export async function bundleSuite() {
  const outdir = path.join(root, 'out/e2e');
  rmSync(outdir, { recursive: true, force: true });
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['test/e2e/suite/index.ts', ...globSync('test/e2e/suite/*.test.ts', { cwd: root })],
    outdir,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return path.join(outdir, 'index.js');
}
