/** Which numbers treaties spell out. */

/** Whether a number is printed in words: whole ones up to one hundred, and round ones above. */
export function isSpelledOut(value: number): boolean {
  if (!Number.isInteger(value) || value < 0 || value >= 1e12) return false;
  return value <= 100 || isRound(value);
}

/** Ends in a nought below a thousand, in two below ten thousand, in three above. */
function isRound(value: number): boolean {
  if (value < 1000) return value % 10 === 0;
  if (value < 10_000) return value % 100 === 0;
  return value < 1_000_000 ? value % 1000 === 0 : value % 1_000_000 === 0;
}
