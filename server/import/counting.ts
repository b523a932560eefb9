/** Marks and headings that count on, in the manner of a sample. */
import { counted } from '../model/printed-form.js';

export { counted };

/** The mark that the series of a mark begins with: `a)` for `c)`; the mark itself where it is of no series. */
export function firstOf(mark: string): string {
  return counted(mark, 1);
}

/** The house marks: of paragraphs, and of items at each depth. */
export const HOUSE_MARKS: readonly string[] = ['1.', '(a)', '(i)', '(A)'];

/** The value that most of a row have, and undefined for an empty one. */
export function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: readonly [T, number] | undefined;
  for (const one of counts) if (best === undefined || one[1] > best[1]) best = one;
  return best?.[0];
}
