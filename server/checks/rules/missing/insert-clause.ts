/** Puts a missing clause where a drafter looks for it: behind the last clause of the final provisions. */
import type { Fix } from '../../rule.js';
import type { Tally } from '../../tally.js';

/** The tag of units that hold final clauses. */
export const HOLDS_CLAUSES = 'articles';

/**
 * A fix that adds a sentence to the final provisions; none where no article holds a final clause yet.
 *
 * @param sentence in practice's wording, with its full stop; `____` where only the drafter knows
 */
export function insertClause(tally: Tally, title: string, sentence: string): Fix[] {
  let best:
    | { readonly clauses: number; readonly at: number; readonly piece: Fix['edits'][number]['piece'] }
    | undefined;
  for (const { piece } of tally.marked()) {
    for (const element of piece.elements) {
      if (element.kind !== 'article') continue;
      const clauses = element.paragraphs.filter((one) => one.kind === 'clause');
      const last = clauses.at(-1);
      if (last !== undefined && clauses.length >= (best?.clauses ?? 0))
        best = { clauses: clauses.length, at: last.end, piece };
    }
  }
  if (best === undefined) return [];
  const { piece, at } = best;
  return [{ title, edits: [{ piece, start: at, end: at, text: `\n  ${sentence}` }] }];
}
