/** The evaluation of the conflict rules on real treaties: as they are once they are imported, and with contradictions planted in them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { importTreaty } from '../../server/import/import-treaty.js';
import { readText } from '../../server/import/readers/text.js';
import { renderSource } from '../../server/workspace/rendered-source.js';
import { type Found, lint } from '../checks/lint.js';
import { plantAll, type Tally } from './planting/plant.js';
import { type Field, fieldOf } from './planting/target.js';

/** Plantings of one operator in one treaty: there are many treaties, and one of each kind in each tells enough. */
const MOST = 1;

/** The section of docs/evaluation.md, and what a developer wants to see besides. */
export function evaluateImportedConflicts(folder: string): {
  readonly section: string;
  readonly notes: readonly string[];
} {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const treaties = names.flatMap((name): { field: Field; found: Found[] }[] => {
    const { source } = importTreaty(readText(readFileSync(path.join(folder, name), 'utf8')), renderSource);
    const field = fieldOf(name, source, {});
    if (field === undefined) return [];
    return [{ field, found: lint(source).filter(({ rule }) => rule.startsWith('conflict/')) }];
  });
  const tallies = plantAll(
    treaties.map(({ field }) => field),
    MOST,
  ).filter(({ planted }) => planted > 0);
  const section = [
    '## Conflicts in real treaties',
    '',
    'Made by `npm run evaluate -- imported-conflicts --write`.',
    '',
    `**As they are.** ${treaties.length} treaties in force or signed, imported from their text. Findings of the group conflict/, by rule:`,
    '',
    ...countsOf(treaties.flatMap(({ found }) => found)),
    '',
    `**With a contradiction in each copy**, one of a kind in each treaty, and its harmless twin. Found: ${sum(tallies, 'found')} of ${sum(tallies, 'planted')}. Alarms in twins: ${sum(tallies, 'alarms')} of ${sum(tallies, 'planted')}.`,
    '',
    '| planted | copies | found | alarms in twins |',
    '| --- | --- | --- | --- |',
    ...tallies.map(({ operator, planted, found, alarms }) => `| ${operator} | ${planted} | ${found} | ${alarms} |`),
    '',
  ].join('\n');
  const notes = [
    ...treaties.flatMap(({ field, found }) =>
      found.map((one) => `${field.name}:${one.line} ${one.severity} ${one.rule} ${one.message}`),
    ),
    ...tallies.flatMap(({ operator, notes: own }) => own.map((note) => `${operator}: ${note}`)),
  ];
  return { section, notes };
}

function countsOf(found: readonly Found[]): string[] {
  const counts = new Map<string, number>();
  for (const { rule, severity } of found) {
    const key = `| ${rule} | ${severity} |`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => `${key} ${count} |`);
  return rows.length === 0 ? ['None.'] : ['| rule | severity | findings |', '| --- | --- | --- |', ...rows];
}

function sum(tallies: readonly Tally[], of: 'planted' | 'found' | 'alarms'): number {
  return tallies.reduce((total, tally) => total + tally[of], 0);
}
