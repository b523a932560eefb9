/**
 * Writes the files that are generated from the project's own tables: `node scripts/generate.mjs [--check]`. With
 * `--check` nothing is written, and the exit status is 1 when a file is not what its table would make of it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadSource } from './load-source.mjs';

const root = path.join(import.meta.dirname, '..');

/**
 * Every generated file: the export of the module is called without arguments and returns the file's text, or a value to be
 * written as JSON. For a folder it returns a map of every file in it, by path from the root. To add one, add a line.
 * @type {readonly { target: string, module: string, export: string }[]}
 */
const generated = [
  { target: 'grammar/pacta.tmLanguage.json', module: 'grammar/textmate.ts', export: 'textMateGrammar' },
  { target: 'docs/grammar.md', module: 'scripts/generators/grammar-pages.ts', export: 'grammarPage' },
  { target: 'docs/grammar', module: 'scripts/generators/grammar-pages.ts', export: 'grammarDiagrams' },
  { target: 'docs/rules', module: 'scripts/generators/rule-pages.ts', export: 'rulePages' },
  { target: 'docs/configuration.md', module: 'scripts/generators/configuration-page.ts', export: 'configurationPage' },
  {
    target: 'schemas/pacta.config.schema.json',
    module: 'scripts/generators/settings-schema.ts',
    export: 'configSchema',
  },
  { target: 'package.nls.json', module: 'scripts/generators/settings-schema.ts', export: 'manifestTexts' },
  { target: 'package.json', module: 'scripts/generators/settings-schema.ts', export: 'packageManifest' },
  { target: 'editors/vim/syntax/pacta.vim', module: 'scripts/generators/editor-syntax.ts', export: 'vimSyntax' },
  { target: 'editors/emacs/pacta-mode.el', module: 'scripts/generators/editor-syntax.ts', export: 'emacsMode' },
];

/**
 * What the files of an entry should hold, by path from the root.
 * @param {(typeof generated)[number]} entry
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
async function filesOf(entry) {
  const make = (await loadSource(entry.module))[entry.export];
  if (typeof make !== 'function') throw new Error(`${entry.module} has no function called ${entry.export}`);
  const value = make();
  if (value instanceof Map) return value;
  return new Map([[entry.target, typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`]]);
}

/**
 * Files of a generated folder that nothing makes any more.
 * @param {string} folder
 * @param {ReadonlyMap<string, string>} files
 */
function leftovers(folder, files) {
  if (files.has(folder) || !existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => path.relative(root, path.join(found.parentPath, found.name)).replaceAll(path.sep, '/'))
    .filter((file) => !files.has(file));
}

const checking = process.argv.includes('--check');
let drifted = 0;
for (const entry of generated) {
  const files = await filesOf(entry);
  for (const [file, text] of files) {
    const target = path.join(root, file);
    const same = existsSync(target) && readFileSync(target, 'utf8') === text;
    if (same) continue;
    drifted += 1;
    if (checking) {
      console.error(`${file} is not what ${entry.module} makes: run \`npm run generate\` and commit the result.`);
    } else {
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, text);
      console.log(`wrote ${file}`);
    }
  }
  for (const file of leftovers(entry.target, files)) {
    drifted += 1;
    if (checking) console.error(`${file} is made by nothing any more: run \`npm run generate\` and commit the result.`);
    else {
      rmSync(path.join(root, file));
      console.log(`removed ${file}`);
    }
  }
}
if (checking && drifted > 0) process.exit(1);
