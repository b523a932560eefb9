/** Plants contradictions and their harmless twins, one in each copy of an agreement, and counts what is found. */
import { type Found, lint } from '../../checks/lint.js';
import { CLAUSE_OPERATORS } from './clause-operators.js';
import { NORM_OPERATORS } from './norm-operators.js';
import type { Operator, Planting } from './operator.js';
import { type Field, targetsOf } from './target.js';

export const OPERATORS: readonly Operator[] = [...NORM_OPERATORS, ...CLAUSE_OPERATORS];

/** How many plantings of one operator are tried in one agreement, spread over its text. */
export const MOST_PLANTINGS = 6;

/** What became of the plantings of one operator. */
export interface Tally {
  readonly operator: string;
  planted: number;
  found: number;
  /** Twins in which a warning or an error of the group is new. */
  alarms: number;
  /** The plantings that were missed and the twins that raised an alarm, for whoever improves the rules. */
  readonly notes: string[];
}

/** Plants every operator in every agreement. */
export function plantAll(fields: readonly Field[]): Tally[] {
  return OPERATORS.map((operator) => {
    const tally: Tally = { operator: operator.name, planted: 0, found: 0, alarms: 0, notes: [] };
    for (const field of fields)
      for (const planting of chosen(operator, field)) tryOne(operator, field, planting, tally);
    return tally;
  });
}

function chosen(operator: Operator, field: Field): readonly Planting[] {
  const all = operator.plantings(field, targetsOf(field));
  if (all.length <= MOST_PLANTINGS) return all;
  return Array.from(
    { length: MOST_PLANTINGS },
    (_, index) => all[Math.floor((index * all.length) / MOST_PLANTINGS)],
  ).flatMap((planting) => planting ?? []);
}

function tryOne(operator: Operator, field: Field, planting: Planting, tally: Tally): void {
  tally.planted++;
  const bad = grown(field, planting, planting.bad);
  const found = conflictsIn(bad).filter(({ rule }) => operator.rules.includes(rule.replace('conflict/', '')));
  if (found.some((one) => touches(one, bad.lines))) tally.found++;
  else tally.notes.push(`missed in ${field.name}: ${planting.bad}`);
  const twin = grown(field, planting, planting.twin);
  const alarms = conflictsIn(twin).filter((one) => one.severity !== 'info' && touches(one, twin.lines));
  if (alarms.length > 0) {
    tally.alarms++;
    tally.notes.push(
      `alarm in ${field.name}: ${planting.twin} (${alarms[0]?.rule}: ${alarms[0]?.message.slice(0, 160)})`,
    );
  }
}

interface Grown {
  readonly text: string;
  readonly others: Readonly<Record<string, string>>;
  /** The lines, from 1, that were planted. */
  readonly lines: ReadonlySet<number>;
}

/** The agreement with sentences planted in an article behind that of the target. */
function grown(field: Field, { target, whole }: Planting, sentences: string): Grown {
  const lines = sentences.split('\n');
  const declared = lines.filter((line) => /^action /.test(line));
  const said = lines.filter((line) => !declared.includes(line)).map((line) => `  ${line}`);
  if (whole !== undefined) {
    const { text, others } = whole(said.join('\n'), field);
    return { text, others, lines: linesOf(text, text.indexOf(said[0] ?? ''), text.length) };
  }
  const at = target?.behind ?? lastArticleEnd(field);
  const planted = `\n\narticle planted "Planted provisions"\n${[...declared.map((line) => `  ${line}`), ...said].join('\n')}\n`;
  const text = field.text.slice(0, at) + planted + field.text.slice(at);
  return { text, others: field.others, lines: linesOf(text, at, at + planted.length) };
}

function lastArticleEnd({ model }: Field): number {
  let end = 0;
  for (const [index, piece] of model.tree.pieces.entries()) {
    for (const element of piece.elements) {
      if (element.kind === 'article') end = (model.tree.offsets[index] ?? 0) + element.end;
    }
  }
  return end;
}

function linesOf(text: string, start: number, end: number): ReadonlySet<number> {
  const first = text.slice(0, start).split('\n').length;
  const count = text.slice(start, end).split('\n').length;
  return new Set(Array.from({ length: count }, (_, index) => first + index));
}

function conflictsIn({ text, others }: Grown): Found[] {
  return lint(text, others).filter(({ rule }) => /^(conflict|syntax)\//.test(rule));
}

function touches({ line, relatedLines }: Found, lines: ReadonlySet<number>): boolean {
  return lines.has(line) || relatedLines.some((one) => lines.has(one));
}
