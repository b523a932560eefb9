import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

const root = path.join(import.meta.dirname, '..');

/**
 * Imports a TypeScript module of the project with all that it imports, so that a script can use the project's own tables.
 * @param {string} source path of the module from the root of the project
 * @returns {Promise<Record<string, unknown>>} what the module exports
 */
export async function loadSource(source) {
  const built = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [source],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    packages: 'external',
    loader: { '.pacta': 'text' },
    logLevel: 'error',
  });
  // Inside node_modules, so that the packages that the module imports are found, and out of every listing.
  const folder = mkdtempSync(path.join(root, 'node_modules/.pacta-'));
  try {
    const file = path.join(folder, 'source.mjs');
    writeFileSync(file, built.outputFiles[0]?.text ?? '');
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
