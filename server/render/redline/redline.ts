/**
 * What changed between two versions of an agreement, clause by clause and word by word. A clause that stands elsewhere is moved, one of
 * which only numbers and citations read otherwise is renumbered, one with other words is changed; what is both says both.
 */
import { diffWordsWithSpace } from 'diff';
import type { Printed } from '../writers/printed.js';
import { type Clause, printedText } from './clauses.js';
import { movedAmong } from './order.js';
import { pairParagraphs } from './paragraphs.js';
import { similarity } from './similarity.js';

/** A stretch of words that both versions have, or only one. */
export interface Stretch {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

export interface ClauseChange {
  readonly id: string;
  /** The clause's name in the older version, where the drafter has given it another one. */
  readonly oldId?: string;
  /** `renumbered` clauses have the same words under another number or heading, citations of other numbers apart. */
  readonly kind: 'kept' | 'renumbered' | 'changed' | 'added' | 'removed';
  /** Whether the clause stands in another place among those that both versions have. */
  readonly moved?: true;
  readonly oldHeading?: string;
  readonly newHeading?: string;
  /** Paragraphs are separated by line breaks. */
  readonly words: readonly Stretch[];
}

/** Every clause of both versions: in the order of the new one, what was removed behind what it stood behind. */
export function redline(before: readonly Clause[], after: readonly Clause[]): readonly ClauseChange[] {
  const partners = pairs(before, after);
  const paired = new Set(partners.values());
  const moved = movedClauses(before, after, partners);
  const removedBehind = new Map<Clause | undefined, ClauseChange[]>();
  const newOf = new Map([...partners].map(([newer, older]) => [older, newer]));
  let last: Clause | undefined;
  for (const clause of before) {
    if (paired.has(clause)) last = moved.has(clause) ? last : newOf.get(clause);
    else removedBehind.set(last, [...(removedBehind.get(last) ?? []), removal(clause)]);
  }
  return [
    ...(removedBehind.get(undefined) ?? []),
    ...after.flatMap((clause) => {
      const older = partners.get(clause);
      const change = comparison(older, clause);
      const isMoved = older !== undefined && moved.has(older);
      return [isMoved ? { ...change, moved: true as const } : change, ...(removedBehind.get(clause) ?? [])];
    }),
  ];
}

/** How alike two clauses of other names must be to be taken for one that was renamed. */
const RENAMED = 0.6;

/** The older clause of each newer one: of the same name, else the most alike of those that are left. */
function pairs(before: readonly Clause[], after: readonly Clause[]): ReadonlyMap<Clause, Clause> {
  const byId = new Map(before.map((clause) => [clause.id, clause]));
  const partners = new Map<Clause, Clause>();
  for (const clause of after) {
    const same = byId.get(clause.id);
    if (same !== undefined) partners.set(clause, same);
  }
  const taken = new Set(partners.values());
  const left = before.filter((clause) => !taken.has(clause) && clause.shape !== '');
  for (const clause of after) {
    if (partners.has(clause) || clause.shape === '') continue;
    let best: Clause | undefined;
    let most = RENAMED;
    for (const older of left) {
      if (taken.has(older) || older.kind !== clause.kind) continue;
      const alike = similarity(older.shape, clause.shape);
      if (alike >= most) [best, most] = [older, alike];
    }
    if (best === undefined) continue;
    partners.set(clause, best);
    taken.add(best);
  }
  return partners;
}

/** The older clauses that stand in another place among those that both versions have. */
function movedClauses(
  before: readonly Clause[],
  after: readonly Clause[],
  partners: ReadonlyMap<Clause, Clause>,
): ReadonlySet<Clause> {
  const places = new Map(before.map((clause, place) => [clause, place]));
  const order = after.flatMap((clause) => {
    const older = partners.get(clause);
    return older === undefined ? [] : [places.get(older) ?? 0];
  });
  const moved = movedAmong(order);
  return new Set(before.filter((_, place) => moved.has(place)));
}

function removal({ id, heading, paragraphs }: Clause): ClauseChange {
  return { id, kind: 'removed', oldHeading: heading, words: wordsBetween(paragraphs, []) };
}

function comparison(before: Clause | undefined, { id, heading, paragraphs, shape, title }: Clause): ClauseChange {
  if (before === undefined) return { id, kind: 'added', newHeading: heading, words: wordsBetween([], paragraphs) };
  const known = {
    id,
    ...(before.id !== id && { oldId: before.id }),
    oldHeading: before.heading,
    newHeading: heading,
  };
  const words = wordsBetween(before.paragraphs, paragraphs);
  const sameWords = before.shape === shape && before.title === title;
  const isKept = before.heading === heading && words.every((one) => one.kind === 'kept');
  return { ...known, kind: isKept ? 'kept' : sameWords ? 'renumbered' : 'changed', words };
}

/** The words of both versions, paragraph by paragraph. */
function wordsBetween(before: readonly Printed[], after: readonly Printed[]): readonly Stretch[] {
  const words: Stretch[] = [];
  for (const pair of pairParagraphs(before, after)) {
    const kind = pair.before === undefined ? 'added' : pair.after === undefined ? 'removed' : 'kept';
    if (words.length > 0) words.push({ kind, text: '\n' });
    words.push(...stretches(textOf(pair.before), textOf(pair.after)));
  }
  return joined(words);
}

function textOf(one: Printed | undefined): string {
  return one === undefined ? '' : printedText(one);
}

/** Neighbours of one kind as one stretch. */
function joined(words: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const one of words) {
    const last = all.at(-1);
    if (last?.kind === one.kind) all[all.length - 1] = { kind: one.kind, text: last.text + one.text };
    else all.push(one);
  }
  return all;
}

/** What is kept, removed and added between two texts, word by word. */
export function stretches(before: string, after: string): readonly Stretch[] {
  if (before === after) return before === '' ? [] : [{ kind: 'kept', text: before }];
  return diffWordsWithSpace(before, after).map(
    ({ added, removed, value }): Stretch => ({ kind: added ? 'added' : removed ? 'removed' : 'kept', text: value }),
  );
}
