/** Plants contradictions and their harmless twins, one in each copy of an agreement, and counts what is found. */
import { diagnosticsOf } from '../../../server/workspace/diagnostics.js';
import { createWorkspace, type Workspace } from '../../../server/workspace/workspace.js';
import type { Found } from '../../checks/lint.js';
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

/**
 * Plants every operator in every agreement.
 *
 * @param most plantings of one operator in one agreement
 */
export function plantAll(fields: readonly Field[], most = MOST_PLANTINGS): Tally[] {
  const tallies = OPERATORS.map(
    (operator): Tally => ({
      operator: operator.name,
      planted: 0,
      found: 0,
      alarms: 0,
      notes: [],
    }),
  );
  for (const field of fields) {
    const conflictsIn = readerOf(field);
    for (const [index, operator] of OPERATORS.entries()) {
      const tally = tallies[index];
      if (tally === undefined) continue;
      for (const planting of chosen(operator, field, most)) tryOne(operator, field, planting, tally, conflictsIn);
    }
  }
  return tallies;
}

function chosen(operator: Operator, field: Field, most: number): readonly Planting[] {
  const all = operator.plantings(field, targetsOf(field));
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, index) => all[Math.floor((index * all.length) / most)]).flatMap(
    (planting) => planting ?? [],
  );
}

type ConflictsIn = (grown: Grown) => readonly Found[];

function tryOne(operator: Operator, field: Field, planting: Planting, tally: Tally, conflictsIn: ConflictsIn): void {
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

/** Reads the copies of one agreement one after the other, as a drafter's edits of it: what is not touched is not checked again. */
function readerOf(field: Field): ConflictsIn {
  const main = `${ROOT}main.pacta`;
  let current = '';
  let around: Grown['others'] | undefined;
  let workspace: Workspace | undefined;
  return ({ text, others }) => {
    if (workspace === undefined || around !== others) {
      workspace = createWorkspace((rule, error) => {
        throw new Error(`${rule} failed`, { cause: error });
      });
      workspace.setText(main, field.text);
      current = field.text;
      around = others;
      for (const [name, other] of Object.entries(others)) workspace.setText(ROOT + name, other);
    }
    workspace.edit(main, [editBetween(current, text)]);
    current = text;
    for (const uri of workspace.wanted(main)) workspace.setMissing(uri);
    const { diagnostics } = diagnosticsOf(workspace, main) ?? { diagnostics: [] };
    return diagnostics
      .filter(({ rule }) => /^(conflict|syntax)\//.test(rule))
      .map((one) => ({
        ...one,
        line: one.range.start.line + 1,
        relatedLines: one.related.map(({ range }) => range.start.line + 1),
      }));
  };
}

const ROOT = 'file:///agreements/';

function editBetween(before: string, after: string): { start: number; end: number; text: string } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

function touches({ line, relatedLines }: Found, lines: ReadonlySet<number>): boolean {
  return lines.has(line) || relatedLines.some((one) => lines.has(one));
}
