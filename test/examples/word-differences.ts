/** Compares two texts word for word and tells where they part, so that a test can name every difference that it allows. */

/** Words of the original that the other text replaces by other words; either side may be empty. */
export interface Difference {
  readonly original: string;
  readonly rendered: string;
}

/** A difference that is right, how often it occurs and why it has to be. */
export interface AllowedDifference extends Difference {
  readonly times: number;
  readonly reason: string;
}

/** The words of a text; blanks and the shape of quotation marks do not count. */
export function wordsOf(text: string): string[] {
  return text
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’‚]/gu, "'")
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** So many common words between two differences still belong to one turn of phrase, which reads better whole. */
const WORDS_WITHIN_A_PHRASE = 3;

/**
 * The places where two texts differ, in order: the gaps between the words of their longest common subsequence, gaps that at most
 * three words part joined with those words.
 */
export function wordDifferences(original: string, rendered: string): Difference[] {
  const before = wordsOf(original);
  const after = wordsOf(rendered);
  const gaps: Gap[] = [];
  for (const gap of gapsBetween(before, after)) {
    const last = gaps.at(-1);
    if (last !== undefined && gap.original[0] - last.original[1] <= WORDS_WITHIN_A_PHRASE) {
      last.original[1] = gap.original[1];
      last.rendered[1] = gap.rendered[1];
    } else gaps.push(gap);
  }
  return gaps.map((gap) => ({
    original: before.slice(...gap.original).join(' '),
    rendered: after.slice(...gap.rendered).join(' '),
  }));
}

/** What remains when each allowed difference is taken off as often as it is allowed, and what was allowed in vain. */
export function notAllowed(differences: readonly Difference[], allowed: readonly AllowedDifference[]) {
  const left = new Map(allowed.map((one) => [keyOf(one), one.times]));
  const unexpected = differences.filter((one) => {
    const times = left.get(keyOf(one)) ?? 0;
    if (times > 0) left.set(keyOf(one), times - 1);
    return times <= 0;
  });
  const unused = allowed.filter((one) => (left.get(keyOf(one)) ?? 0) > 0);
  return { unexpected, unused };
}

function keyOf(difference: Difference): string {
  return `${difference.original} → ${difference.rendered}`;
}

/** Words that have no counterpart: from and until where in each text, `until` exclusive. */
interface Gap {
  readonly original: [from: number, until: number];
  readonly rendered: [from: number, until: number];
}

function gapsBetween(before: readonly string[], after: readonly string[]): Gap[] {
  const common = commonLengths(before, after);
  const width = after.length + 1;
  const lengthAt = (i: number, j: number): number => common[i * width + j] ?? 0;
  const gaps: Gap[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const from = [i, j] as const;
    while (i < before.length || j < after.length) {
      const both = i < before.length && j < after.length;
      if (both && before[i] === after[j]) break;
      if (j >= after.length || (both && lengthAt(i + 1, j) >= lengthAt(i, j + 1))) i += 1;
      else j += 1;
    }
    if (i > from[0] || j > from[1]) gaps.push({ original: [from[0], i], rendered: [from[1], j] });
    while (i < before.length && j < after.length && before[i] === after[j]) {
      i += 1;
      j += 1;
    }
  }
  return gaps;
}

/** Cell `i * (after.length + 1) + j`: the length of the longest common subsequence of `before` from i and `after` from j. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const same = before[i] === after[j];
      const skip = Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
      lengths[i * width + j] = same ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1 : skip;
    }
  }
  return lengths;
}
