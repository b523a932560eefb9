/**
 * Takes parts of a bundle out of it, each into a file beside it that is loaded when the first of its functions is called. The sources
 * import these parts as any others; whoever starts the program does not wait for what most runs never use.
 */
import path from 'node:path';
import esbuild from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * @typedef {object} Part
 * @property {string} name the file beside the bundle, without its ending
 * @property {string} folder where its modules are, from the project's folder; they import one another as ever
 * @property {readonly string[]} entries the modules of the folder that others import functions from
 */

/**
 * @param {Part} part
 * @returns {string[]} whole paths
 */
function entriesOf({ folder, entries }) {
  return entries.map((file) => path.join(root, folder, file));
}

/**
 * The source of a part's own bundle: each of its entries under a name made of its path.
 *
 * @param {Part} part
 * @returns {esbuild.StdinOptions}
 */
export function partSource(part) {
  const lines = entriesOf(part).map((file) => `export * as ${keyOf(file)} from ${JSON.stringify(file)};`);
  return { contents: lines.join('\n'), resolveDir: root, sourcefile: `${part.name}.ts`, loader: 'ts' };
}

/**
 * The plugin for the bundle that loads the parts. Only functions can be loaded later: an import of anything else from outside a part
 * fails to build, and says which.
 *
 * @param {readonly Part[]} parts
 * @returns {esbuild.Plugin}
 */
export function loadedLater(parts) {
  const partOf = new Map(parts.flatMap((part) => entriesOf(part).map((file) => [file, part])));
  return {
    name: 'loaded-later',
    setup(build) {
      build.onResolve({ filter: /^\..*\.(?:js|json)$/ }, ({ path: wanted, resolveDir, importer, namespace }) => {
        if (namespace !== 'file') return undefined;
        const file = path.join(resolveDir, wanted.replace(/\.js$/, '.ts'));
        const part = partOf.get(file);
        if (part === undefined || importer.startsWith(path.join(root, part.folder) + path.sep)) return undefined;
        return { path: file, namespace: 'later' };
      });
      build.onResolve({ filter: /.*/, namespace: 'later' }, ({ path: wanted }) => ({ path: wanted, external: true }));
      build.onLoad({ filter: /.*/, namespace: 'later' }, async ({ path: file }) => ({
        contents: standIn(file, partOf.get(file)?.name ?? '', await functionsOf(file)),
        loader: 'js',
      }));
    },
  };
}

/**
 * @param {string} file
 * @param {string} part
 * @param {readonly string[]} functions
 */
function standIn(file, part, functions) {
  const load = `const load = () => require('./${part}.js').${keyOf(file)};`;
  return [load, ...functions.map((name) => `export const ${name} = (...given) => load().${name}(...given);`)].join(
    '\n',
  );
}

/**
 * The functions that a module exports.
 *
 * @param {string} file
 */
async function functionsOf(file) {
  const { metafile, outputFiles } = await esbuild.build({
    entryPoints: [file],
    format: 'esm',
    metafile: true,
    write: false,
    outdir: '/',
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text ?? '';
  const exported = Object.values(metafile.outputs)[0]?.exports ?? [];
  return exported.filter((name) => new RegExp(`^(?:async )?function ${name}\\(`, 'm').test(text));
}

/** @param {string} file */
function keyOf(file) {
  return path
    .relative(root, file)
    .replace(/\.ts$/, '')
    .replaceAll(/[^A-Za-z0-9]/g, '_');
}
