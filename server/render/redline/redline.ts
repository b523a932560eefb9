/** What changed between two versions of an agreement, clause by clause and word by word. */
import { diffWordsWithSpace } from 'diff';
import type { Clause } from './clauses.js';

/** A stretch of words that both versions have, or only one. */
export interface Stretch {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

export interface ClauseChange {
  readonly id: string;
  /** `renumbered` clauses have the same words under another number or heading. */
  readonly kind: 'kept' | 'renumbered' | 'changed' | 'added' | 'removed';
  readonly oldHeading?: string;
  readonly newHeading?: string;
  /** Paragraphs are separated by line breaks. */
  readonly words: readonly Stretch[];
}

/** Every clause of both versions: in the order of the new one, what was removed behind what it stood behind. */
export function redline(before: readonly Clause[], after: readonly Clause[]): readonly ClauseChange[] {
  const old = new Map(before.map((clause) => [clause.id, clause]));
  const present = new Set(after.map(({ id }) => id));
  const removedBehind = new Map<string | undefined, ClauseChange[]>();
  let last: string | undefined;
  for (const clause of before) {
    if (present.has(clause.id)) last = clause.id;
    else removedBehind.set(last, [...(removedBehind.get(last) ?? []), removal(clause)]);
  }
  return [
    ...(removedBehind.get(undefined) ?? []),
    ...after.flatMap((clause) => [comparison(old.get(clause.id), clause), ...(removedBehind.get(clause.id) ?? [])]),
  ];
}

function removal({ id, heading, paragraphs }: Clause): ClauseChange {
  return { id, kind: 'removed', oldHeading: heading, words: [{ kind: 'removed', text: paragraphs.join('\n') }] };
}

function comparison(before: Clause | undefined, { id, heading, paragraphs }: Clause): ClauseChange {
  const text = paragraphs.join('\n');
  if (before === undefined) return { id, kind: 'added', newHeading: heading, words: [{ kind: 'added', text }] };
  const headings = { oldHeading: before.heading, newHeading: heading };
  const oldText = before.paragraphs.join('\n');
  if (oldText === text) {
    const kind = before.heading === heading ? 'kept' : 'renumbered';
    return { id, kind, ...headings, words: text === '' ? [] : [{ kind: 'kept', text }] };
  }
  const words = diffWordsWithSpace(oldText, text).map(
    ({ added, removed, value }): Stretch => ({ kind: added ? 'added' : removed ? 'removed' : 'kept', text: value }),
  );
  return { id, kind: 'changed', ...headings, words };
}
