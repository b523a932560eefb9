/**
 * Evaluates the checks: `node scripts/evaluate.mjs conflicts [--write]`. Prints the section of docs/evaluation.md and what went wrong;
 * with `--write` the section is put into the page.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadSource } from './load-source.mjs';

const root = path.join(import.meta.dirname, '..');
const page = path.join(root, 'docs/evaluation.md');

/**
 * What can be evaluated: the module, its export, and the folder that it reads. The export returns the section and its notes.
 * @type {Readonly<Record<string, { module: string, export: string, folder: string }>>}
 */
const parts = {
  conflicts: { module: 'test/evaluate/conflicts.ts', export: 'evaluateConflicts', folder: 'examples' },
  'imported-conflicts': {
    module: 'test/evaluate/imported-conflicts.ts',
    export: 'evaluateImportedConflicts',
    folder: '../shared/corpus',
  },
  findings: { module: 'test/evaluate/findings.ts', export: 'evaluateFindings', folder: '../shared/corpus' },
  import: { module: 'test/evaluate/import.ts', export: 'evaluateImport', folder: '../shared/corpus' },
};

const [name = '', ...flags] = process.argv.slice(2);
const part = parts[name];
if (part === undefined) {
  console.error(`usage: npm run evaluate -- <${Object.keys(parts).join('|')}> [--write]`);
  process.exit(2);
}
const evaluate = (await loadSource(part.module))[part.export];
if (typeof evaluate !== 'function') throw new Error(`${part.module} has no function called ${part.export}`);
/** @type {{ section: string, notes: readonly string[] }} */
const { section, notes } = evaluate(path.join(root, part.folder));
console.log(section);
for (const note of notes) console.log(`- ${note}`);
if (flags.includes('--write'))
  writeFileSync(page, withSection(existsSync(page) ? readFileSync(page, 'utf8') : '# Evaluation\n', section));

/**
 * The page with a section in the place of the one under the same heading, or at its end.
 * @param {string} text
 * @param {string} fresh
 */
function withSection(text, fresh) {
  const heading = `${fresh.split('\n')[0]}\n`;
  const start = text.indexOf(heading);
  if (start === -1) return `${text.trimEnd()}\n\n${fresh}`;
  const next = text.indexOf('\n## ', start + heading.length);
  return text.slice(0, start) + fresh + (next === -1 ? '' : text.slice(next));
}
