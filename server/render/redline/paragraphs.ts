/** Two versions of a clause, paragraph beside paragraph: what was kept, reworded, added and removed. */
import { diffArrays } from 'diff';
import { plainText } from '../words.js';
import type { Printed } from '../writers/printed.js';
import { similarity } from './similarity.js';

/** A paragraph of one version or of both. */
export interface Pair {
  readonly before?: Printed;
  readonly after?: Printed;
}

/** Paragraphs with fewer words in common are taken for different ones. */
const REWORDED = 0.35;

/** The paragraphs of both versions in the order of the newer one, what was removed in front of what stands in its place. */
export function pairParagraphs(before: readonly Printed[], after: readonly Printed[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let [oldAt, newAt] = [0, 0];
  let [removed, added]: [Printed[], Printed[]] = [[], []];
  const settle = (): void => {
    pairs.push(...reworded(removed, added));
    [removed, added] = [[], []];
  };
  for (const part of diffArrays(before.map(keyOf), after.map(keyOf))) {
    for (let count = part.count ?? 0; count > 0; count--) {
      const [older, newer] = [before[oldAt], after[newAt]];
      if (part.removed) {
        if (older) removed.push(older);
        oldAt++;
      } else if (part.added) {
        if (newer) added.push(newer);
        newAt++;
      } else {
        settle();
        if (older && newer) pairs.push({ before: older, after: newer });
        oldAt++;
        newAt++;
      }
    }
  }
  settle();
  return pairs;
}

function keyOf({ role, words }: Printed): string {
  return `${role} ${plainText(words)}`;
}

/** Pairs what was removed with what was added in its place, in order, where they are the same kind of paragraph and alike. */
function reworded(removed: readonly Printed[], added: readonly Printed[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let from = 0;
  for (const newer of added) {
    const found = removed.findIndex((older, index) => index >= from && isReworded(older, newer));
    if (found === -1) {
      pairs.push({ after: newer });
      continue;
    }
    pairs.push(...removed.slice(from, found).map((older) => ({ before: older })), {
      before: removed[found] as Printed,
      after: newer,
    });
    from = found + 1;
  }
  return [...pairs, ...removed.slice(from).map((older) => ({ before: older }))];
}

/** Numbers and titles of articles are always the same paragraph, whatever they say. */
function isReworded(older: Printed, newer: Printed): boolean {
  if (older.role !== newer.role) return false;
  if (/^(?:title|article|annex|division|formula)/.test(older.role)) return true;
  return similarity(plainText(older.words), plainText(newer.words)) >= REWORDED;
}
