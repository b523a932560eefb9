/**
 * Builds dist/: `node esbuild.mjs [--minify] [--watch] [--outdir FOLDER] [BUNDLE…]`. Without names, every bundle is built; with a server
 * or the command line, what they load later is built too.
 *
 * - client   dist/client.js    the extension, loaded by VS Code
 * - browser  dist/client-browser.js   the same for VS Code for the Web
 * - preview  dist/preview.js   the script inside the preview's page
 * - balance  dist/balance.js   the script inside the page of the balance
 * - compare  dist/compare.js   the script inside the page of the comparison
 * - server   dist/server.js    the language server, started by the extension as a process of its own: a loader, and dist/server-main.js
 * - worker   dist/server-browser.js   the language server as a web worker
 * - rendering, importing and others   dist/rendering.js and so on: what the server loads when it is first needed
 * - word     dist/word.js      the writer of Word files, loaded when it is asked for
 * - pdf      dist/pdf.js       the printer of PDF, loaded when it is asked for, with Typst and fonts in dist/pdf/
 * - readers  dist/readers.js   the readers of Word files, HTML and XML, loaded when such a file is imported
 * - cli      dist/cli.js       the command line: a loader that any Node can read, and dist/cli-main.js
 * - api      dist/api.js       the programmatic interface; scripts/api-types.mjs writes its types
 */
import { chmodSync, copyFileSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { loadedLater, partSource } from './scripts/bundling/loaded-later.mjs';
import { withoutExamples } from './scripts/bundling/without-examples.mjs';

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

/** @type {esbuild.BuildOptions} */
const forBrowser = {
  ...shared,
  charset: 'utf8',
  platform: 'browser',
  format: 'iife',
  target: 'chrome120',
  mainFields: ['browser', 'module', 'main'],
};

/** Leaves what is large and seldom asked for out of a bundle; it is found beside it. */
const seldomApart = {
  name: 'seldom-apart',
  /** @param {esbuild.PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /\/writers\/docx\.js$/ }, () => ({ path: './word.js', external: true }));
    build.onResolve({ filter: /\/print-pdf\.js$/ }, () => ({ path: './pdf.js', external: true }));
    build.onResolve({ filter: /\/marked-up\.js$/ }, () => ({ path: './readers.js', external: true }));
  },
};

/** What a server needs only once it is asked to render, to import or to complete, and a kind of agreement is named. */
const serverParts = [
  {
    name: 'rendering',
    folder: 'server/render',
    entries: [
      'preview.ts',
      'redline/clauses.ts',
      'redline/redline.ts',
      'render.ts',
      'words.ts',
      'writers/akn.ts',
      'writers/html.ts',
      'writers/markdown.ts',
      'writers/text.ts',
    ],
  },
  {
    name: 'importing',
    folder: 'server/import',
    entries: [
      'import-document.ts',
      'import-treaty.ts',
      'labels.ts',
      'norms.ts',
      'readers/markdown.ts',
      'readers/text.ts',
      'report.ts',
      'romance-norms.ts',
    ],
  },
  { name: 'states', folder: 'server/model', entries: ['states.ts'] },
  {
    name: 'stemmers',
    folder: 'server/model/stemmers',
    entries: ['arabic.ts', 'french.ts', 'russian.ts', 'spanish.ts'],
  },
  { name: 'profiles', folder: 'server/profiles', entries: ['built-in.ts'] },
];

/** The command line has whole commands that load when they are called, the importer's among them. */
const cliParts = serverParts.filter(({ name }) => name !== 'importing');

/** @param {string} name */
function part(name) {
  const wanted = serverParts.find((one) => one.name === name) ?? { name, folder: '.', entries: [] };
  const others = serverParts.filter((one) => one !== wanted);
  return {
    ...forNode,
    stdin: partSource(wanted),
    outfile: `dist/${name}.js`,
    plugins: [seldomApart, loadedLater(others)],
    supported: { 'dynamic-import': false },
  };
}

/** What PDF is set with, each found in dist/pdf/ by its own name. @type {readonly string[]} */
const pdfAssets = JSON.parse(readFileSync(path.join(root, 'server/printing/assets.json'), 'utf8'));

/** @type {Record<string, esbuild.BuildOptions>} */
const bundles = {
  client: { ...forNode, entryPoints: ['client/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  browser: {
    ...forBrowser,
    format: 'cjs',
    entryPoints: ['client/browser.ts'],
    outfile: 'dist/client-browser.js',
    external: ['vscode'],
  },
  preview: { ...forBrowser, entryPoints: ['client/preview/webview/main.ts'], outfile: 'dist/preview.js' },
  balance: { ...forBrowser, entryPoints: ['client/balance/webview/main.ts'], outfile: 'dist/balance.js' },
  compare: { ...forBrowser, entryPoints: ['client/compare/webview/main.ts'], outfile: 'dist/compare.js' },
  worker: { ...forBrowser, entryPoints: ['server/lsp/browser.ts'], outfile: 'dist/server-browser.js' },
  server: {
    ...forNode,
    entryPoints: ['server/lsp/node.ts'],
    outfile: 'dist/server-main.js',
    plugins: [seldomApart, loadedLater(serverParts), withoutExamples],
    supported: { 'dynamic-import': false },
  },
  cli: {
    ...forNode,
    entryPoints: ['server/cli/main.ts'],
    outfile: 'dist/cli-main.js',
    plugins: [seldomApart, loadedLater(cliParts)],
    // What is loaded later is loaded by `require`, which also works where the program runs from a code cache.
    supported: { 'dynamic-import': false },
  },
  // Node finds the names of its exports for `import` as well, so one file serves both.
  api: { ...forNode, entryPoints: ['server/cli/api.ts'], outfile: 'dist/api.js', plugins: [seldomApart] },
  ...Object.fromEntries(serverParts.map(({ name }) => [name, part(name)])),
  word: { ...forNode, entryPoints: ['server/render/writers/docx.ts'], outfile: 'dist/word.js' },
  pdf: {
    ...forNode,
    entryPoints: ['server/printing/print-pdf.ts'],
    outfile: 'dist/pdf.js',
    define: { 'import.meta.dirname': '__dirname', 'import.meta.url': '""' },
  },
  readers: { ...forNode, entryPoints: ['server/import/readers/marked-up.ts'], outfile: 'dist/readers.js' },
};

const asked = wanted.length > 0 ? wanted : Object.keys(bundles);
const names = [
  ...new Set([
    ...asked,
    ...(asked.includes('server') ? serverParts.map(({ name }) => name) : []),
    ...(asked.includes('cli') ? cliParts.map(({ name }) => name) : []),
  ]),
];
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
if (names.includes('server')) copyFileSync(path.join(root, 'scripts/server-loader.cjs'), path.join(dist, 'server.js'));

if (names.includes('pdf')) {
  mkdirSync(path.join(dist, 'pdf'), { recursive: true });
  for (const file of pdfAssets)
    copyFileSync(path.join(root, 'node_modules', file), path.join(dist, 'pdf', path.basename(file)));
  // Whoever passes a font on passes its licence on.
  for (const family of ['tinos', 'amiri']) {
    const licence = path.join(root, 'node_modules/@expo-google-fonts', family, 'LICENSE_FONT');
    copyFileSync(licence, path.join(dist, 'pdf', `${family}-licence.txt`));
  }
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
    console.log(
      `${path.relative(root, outfile).padEnd(18)} ${(statSync(outfile).size / 1024).toFixed(0).padStart(5)} KiB`,
    );
  }
}
