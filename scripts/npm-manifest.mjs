/**
 * The repository has one manifest, that of the extension; the npm package has its own, made of it. `npm pack` and `npm publish` call
 * `node scripts/npm-manifest.mjs` before they pack, which puts it in the place of package.json, and `--restore` behind that.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const file = path.join(root, 'package.json');
const kept = path.join(root, '.package.json.kept');

/**
 * The manifest of the npm package: what Node and npm read, and nothing that is for VS Code or for those who work on Pacta.
 *
 * @param {Record<string, any>} manifest that of the extension
 * @param {Record<string, string>} texts what stands in the place of `%…%` in it
 */
export function npmManifest(manifest, texts) {
  const { name, version, description, license, keywords, engines, type, exports, types, bin, scripts } = manifest;
  const about = Object.fromEntries(['author', 'homepage', 'repository', 'bugs'].map((key) => [key, manifest[key]]));
  return {
    name,
    version,
    description: String(description).replace(/^%(.*)%$/, (_, key) => texts[key] ?? ''),
    keywords,
    ...Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined)),
    license,
    type,
    main: exports['.'].default,
    types,
    exports,
    bin,
    engines: { node: engines.node },
    // npm reads this file again when it has packed.
    scripts: { postpack: scripts.postpack },
  };
}

if (process.argv[1] === import.meta.filename) {
  // One that is there already is left from a packing that was broken off.
  if (existsSync(kept)) renameSync(kept, file);
  if (!process.argv.includes('--restore')) {
    const texts = JSON.parse(readFileSync(path.join(root, 'package.nls.json'), 'utf8'));
    const manifest = npmManifest(JSON.parse(readFileSync(file, 'utf8')), texts);
    renameSync(file, kept);
    writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  }
}
