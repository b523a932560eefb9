import { globSync, readFileSync, rmSync } from 'node:fs';
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

/** Files of tests that need a process: they look at one, or start one. */
const needProcess = ['server-restart', 'tasks', 'pdf'];

/**
 * Builds the suite that runs inside VS Code for the Web: the same tests, but for those that need a process.
 * @param {string} outfile the module to write, which exports `run(): Promise<void>`
 * @param {string} only a word that the names of the files of tests hold; empty for all
 */
export async function bundleWebSuite(outfile, only) {
  const files = globSync('test/e2e/suite/*.test.ts', { cwd: root })
    .filter((file) => file.includes(only) && !needProcess.some((name) => file.endsWith(`${name}.test.ts`)))
    .sort();
  const imports = files.map((file) => `() => import(${JSON.stringify(`./${file.replaceAll(path.sep, '/')}`)})`);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['test/e2e/web/suite.ts'],
    outfile,
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'chrome120',
    external: ['vscode'],
    alias: { 'node:assert/strict': path.join(root, 'test/e2e/web/assert.ts') },
    plugins: [
      {
        name: 'tests',
        setup(build) {
          build.onResolve({ filter: /^pacta:tests$/ }, () => ({ path: 'tests', namespace: 'pacta' }));
          build.onLoad({ filter: /.*/, namespace: 'pacta' }, () => ({
            contents: `export const tests = [${imports.join(', ')}];`,
            resolveDir: root,
          }));
          // Mocha's build for browsers would take the suite's own exports for its own, and hide them.
          build.onLoad({ filter: /node_modules\/mocha\/mocha\.js$/ }, ({ path: file }) => ({
            contents: `(function (exports, module, define) {\n${readFileSync(file, 'utf8')}\n})();`,
          }));
        },
      },
    ],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}
