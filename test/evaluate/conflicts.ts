/** The evaluation of the conflict rules: small cases, contradictions planted in real agreements, and those agreements as they are. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lint } from '../checks/lint.js';
import { isRight } from './conflict-case.js';
import { CONFLICT_CASES } from './conflict-cases/all-cases.js';
import { plantAll } from './planting/plant.js';
import { type Field, fieldOf } from './planting/target.js';

/** The agreements of a folder and those inside it, files of terms left out. */
export function fieldsIn(folder: string): Field[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pacta'));
  const texts = Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
  return names.flatMap((name) => fieldOf(name, texts[name] ?? '', texts) ?? []);
}

/** The section of docs/evaluation.md, and what a developer wants to see besides. */
export function evaluateConflicts(folder: string): { readonly section: string; readonly notes: readonly string[] } {
  const fields = fieldsIn(folder);
  const wrong = CONFLICT_CASES.filter((one) => !isRight(one));
  const tallies = plantAll(fields).filter(({ planted }) => planted > 0);
  const sum = (of: 'planted' | 'found' | 'alarms'): number => tallies.reduce((total, tally) => total + tally[of], 0);
  const originals = fields.map((field) => ({
    name: field.name,
    sentences: field.model.units.reduce((total, unit) => total + unit.norms.length, 0),
    found: lint(field.text, field.others).filter(({ rule }) => rule.startsWith('conflict/')),
  }));
  const count = (severity: string): number =>
    originals.reduce((total, { found }) => total + found.filter((one) => one.severity === severity).length, 0);
  const section = [
    '## Conflicts',
    '',
    'Made by `npm run evaluate -- conflicts --write`.',
    '',
    `**Small cases.** ${CONFLICT_CASES.length} cases of a few sentences (test/evaluate/conflict-cases), each to be flagged or left alone for a stated reason, published ones among them: ${CONFLICT_CASES.length - wrong.length} right, ${wrong.length} wrong.`,
    '',
    `**Agreements as they are.** ${fields.length} agreements of examples/ (real treaties and model drafts), ${originals.reduce((total, one) => total + one.sentences, 0)} norms: ${count('error')} errors, ${count('warning')} warnings and ${count('info')} notes of the group conflict/.`,
    '',
    `**Planted contradictions.** One contradiction in each copy, at most six of a kind in each agreement, and for each a harmless twin (the same edit for another bearer, on another event, or with precedence). Found: ${sum('found')} of ${sum('planted')} (${percent(sum('found'), sum('planted'))}). Alarms in twins: ${sum('alarms')} of ${sum('planted')}.`,
    '',
    '| planted | copies | found | alarms in twins |',
    '| --- | --- | --- | --- |',
    ...tallies.map(({ operator, planted, found, alarms }) => `| ${operator} | ${planted} | ${found} | ${alarms} |`),
    '',
    'The rules were written with these operators in view, and the agreements are few: the figures show that the rules do what they say on whole agreements, not how they fare on drafts that nobody has seen. What the words of a text hide (a duty in prose, a condition in a text) is not planted here and is not found.',
    '',
  ].join('\n');
  const notes = [
    ...wrong.map(({ name, expected }) => `wrong case: ${name} (${expected})`),
    ...originals.flatMap(({ name, found }) =>
      found.map((one) => `${name}:${one.line} ${one.severity} ${one.rule} ${one.message}`),
    ),
    ...tallies.flatMap(({ operator, notes: own }) => own.map((note) => `${operator}: ${note}`)),
  ];
  return { section, notes };
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;
}
