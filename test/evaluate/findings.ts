/** The findings above info on real treaties, counted by rule, with what a reading of a sample of them by hand said. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { importTreaty } from '../../server/import/import-treaty.js';
import { readText } from '../../server/import/readers/text.js';
import { renderSource } from '../../server/workspace/rendered-source.js';
import { type Found, lint } from '../checks/lint.js';
import { READ_FINDINGS } from './findings-read.js';

interface OfTreaty {
  readonly name: string;
  readonly found: readonly Found[];
}

/** The section of docs/evaluation.md, and every finding with its treaty and line for whoever reads on. */
export function evaluateFindings(folder: string): { readonly section: string; readonly notes: readonly string[] } {
  const treaties = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name): OfTreaty => {
      const { source } = importTreaty(readText(readFileSync(path.join(folder, name), 'utf8')), renderSource);
      return { name, found: lint(source).filter(({ severity }) => severity !== 'info') };
    });
  const all = treaties.flatMap(({ found }) => found);
  const section = [
    '## Findings on real treaties',
    '',
    'Made by `npm run evaluate -- findings --write`.',
    '',
    `${treaties.length} treaties, imported as they are and linted with the built-in settings: ${all.length} findings above info, in ${treaties.filter(({ found }) => found.length > 0).length} of them. Samples were read by hand against the treaties (test/evaluate/findings-read.ts): *right* is what a treaty lawyer would say of the text as it is printed. Treaties in force were not drafted in Pacta: a number typed by hand is right to be pointed at, though no lawyer of the day could have written it otherwise.`,
    '',
    '| rule | severity | findings | read | right | the wrong ones, and what to know of the right |',
    '| --- | --- | --: | --: | --: | --- |',
    ...rowsOf(treaties),
    '',
  ].join('\n');
  const notes = treaties.flatMap(({ name, found }) =>
    found.map(({ line, severity, rule, message }) => `${name}:${line} ${severity} ${rule} ${message}`),
  );
  return { section, notes };
}

function rowsOf(treaties: readonly OfTreaty[]): string[] {
  const counts = new Map<string, { readonly rule: string; readonly severity: string; findings: number }>();
  for (const { rule, severity } of treaties.flatMap(({ found }) => found)) {
    const key = `${rule} ${severity}`;
    const count = counts.get(key) ?? { rule, severity, findings: 0 };
    count.findings++;
    counts.set(key, count);
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { rule, severity, findings }]) => {
      const verdict = READ_FINDINGS[rule];
      const { read, right, remarks } = verdict ?? { read: 0, right: 0, remarks: 'not read' };
      return `| ${rule} | ${severity} | ${findings} | ${read} | ${right} | ${remarks} |`;
    });
}
