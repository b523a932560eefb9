/**
 * Builds dist/: `node esbuild.mjs [--minify] [--watch] [--outdir FOLDER] [BUNDLE…]`. Without names, every bundle is built.
 *
 * - client   dist/client.js    the extension, loaded by VS Code
 * - preview  dist/preview.js   the script inside the preview's page
 * - server   dist/server.js    the language server, started by the extension as a process of its own
 * - word     dist/word.js      the writer of Word files, loaded when it is asked for
 * - readers  dist/readers.js   the readers of Word files, HTML and XML, loaded when such a file is imported
 * - cli      dist/cli.js       the command line: a loader that any Node can read, and dist/cli-main.js
 * - api      dist/api.js       the programmatic interface; scripts/api-types.mjs writes its types
 */
import { chmodSync, copyFileSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';

const root = import.meta.dirname;
const { values: flags, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    minify: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    outdir: { type: 'string', default: 'dist' },
  },
});

/** The oldest Node that any bundle meets: the one of the command line; VS Code 1.101 brings Node 22. */
const oldestNode = 'node20';

/** @type {esbuild.BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: flags.minify,
  sourcemap: !flags.minify,
  legalComments: 'none',
  loader: { '.pacta': 'text' },
  logLevel: 'warning',
};

/** @type {esbuild.BuildOptions} */
// Node reads UTF-8; escaped, the names of States in six scripts would take twice the room.
const forNode = {
  ...shared,
  charset: 'utf8',
  platform: 'node',
  format: 'cjs',
  target: oldestNode,
  mainFields: ['module', 'main'],
};

/** Leaves what is large and seldom asked for out of a bundle; it is found beside it. */
const seldomApart = {
  name: 'seldom-apart',
  /** @param {esbuild.PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /\/writers\/docx\.js$/ }, () => ({ path: './word.js', external: true }));
    build.onResolve({ filter: /\/marked-up\.js$/ }, () => ({ path: './readers.js', external: true }));
  },
};

/** @type {Record<string, esbuild.BuildOptions>} */
const bundles = {
  client: { ...forNode, entryPoints: ['client/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  preview: {
    ...shared,
    platform: 'browser',
    format: 'iife',
    target: 'chrome130',
    entryPoints: ['client/preview/webview/main.ts'],
    outfile: 'dist/preview.js',
  },
  server: {
    ...forNode,
    entryPoints: ['server/lsp/node.ts'],
    outfile: 'dist/server.js',
    plugins: [seldomApart],
    supported: { 'dynamic-import': false },
  },
  cli: {
    ...forNode,
    entryPoints: ['server/cli/main.ts'],
    outfile: 'dist/cli-main.js',
    plugins: [seldomApart],
    // What is loaded later is loaded by `require`, which also works where the program runs from a code cache.
    supported: { 'dynamic-import': false },
  },
  // Node finds the names of its exports for `import` as well, so one file serves both.
  api: { ...forNode, entryPoints: ['server/cli/api.ts'], outfile: 'dist/api.js', plugins: [seldomApart] },
  word: { ...forNode, entryPoints: ['server/render/writers/docx.ts'], outfile: 'dist/word.js' },
  readers: { ...forNode, entryPoints: ['server/import/readers/marked-up.ts'], outfile: 'dist/readers.js' },
};

const names = wanted.length > 0 ? wanted : Object.keys(bundles);
const unknown = names.filter((name) => !(name in bundles));
if (unknown.length > 0) {
  console.error(`There is no bundle called ${unknown.join(', ')}; there are ${Object.keys(bundles).join(', ')}.`);
  process.exit(2);
}

const dist = path.resolve(root, flags.outdir);
mkdirSync(dist, { recursive: true });
if (names.includes('cli')) {
  const loader = path.join(dist, 'cli.js');
  copyFileSync(path.join(root, 'scripts/cli-loader.cjs'), loader);
  chmodSync(loader, 0o755);
}

const options = names.map((name) => {
  const bundle = bundles[name] ?? {};
  return { ...bundle, outfile: path.join(dist, path.basename(bundle.outfile ?? '')) };
});
if (flags.watch) {
  const contexts = await Promise.all(options.map((bundle) => esbuild.context({ ...bundle, logLevel: 'info' })));
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  try {
    await Promise.all(options.map((bundle) => esbuild.build(bundle)));
  } catch {
    // The errors are on standard error already.
    process.exit(1);
  }
  for (const { outfile = '' } of options) {
    console.log(`${path.relative(root, outfile).padEnd(18)} ${(statSync(outfile).size / 1024).toFixed(0).padStart(5)} KiB`);
  }
}
