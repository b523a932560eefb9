/** How alike two texts are, by their words: enough to tell a reworded clause from another one. */

/** 0 for no word in common, 1 for the same words as often (the coefficient of Dice). */
export function similarity(one: string, other: string): number {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const total = first.length + second.length;
  if (total === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of first) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of second) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    common++;
  }
  return (2 * common) / total;
}

function wordsOf(text: string): readonly string[] {
  // Chinese has no blanks: each of its characters counts as a word.
  return text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
