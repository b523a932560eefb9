/**
 * Writes the files that are generated from the project's own tables: `node scripts/generate.mjs [--check]`. With
 * `--check` nothing is written, and the exit status is 1 when a file is not what its table would make of it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadSource } from './load-source.mjs';

const root = path.join(import.meta.dirname, '..');

/**
 * Every generated file: the export of the module is called without arguments and returns the file's text, or a value to be
 * written as JSON. To add one, add a line.
 * @type {readonly { target: string, module: string, export: string }[]}
 */
const generated = [
  { target: 'grammar/pacta.tmLanguage.json', module: 'grammar/textmate.ts', export: 'textMateGrammar' },
];

/**
 * What a generated file should hold.
 * @param {(typeof generated)[number]} entry
 * @returns {Promise<string>}
 */
async function textOf(entry) {
  const make = (await loadSource(entry.module))[entry.export];
  if (typeof make !== 'function') throw new Error(`${entry.module} has no function called ${entry.export}`);
  const value = make();
  return typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`;
}

const checking = process.argv.includes('--check');
let drifted = 0;
for (const entry of generated) {
  const target = path.join(root, entry.target);
  const text = await textOf(entry);
  const same = existsSync(target) && readFileSync(target, 'utf8') === text;
  if (same) continue;
  if (checking) {
    drifted += 1;
    console.error(`${entry.target} is not what ${entry.module} makes: run \`npm run generate\` and commit the result.`);
  } else {
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
    console.log(`wrote ${entry.target}`);
  }
}
if (drifted > 0) process.exit(1);
