/** A text with stretches replaced, in pieces that are small enough to be worked on one by one. */

/** A stretch that is replaced; `from` equals `to` where words are put in. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** A stretch of the text, from one offset to another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * @param changes in any order; those inside a stretch that is replaced are dropped
 * @param seams offsets where the text may be cut, in order, none inside a stretch that is replaced
 * @param size pieces are at least so long before the changes, but for the last
 */
export function changedPieces(
  text: string,
  { from, to }: Stretch,
  changes: readonly Change[],
  seams: readonly number[],
  size: number,
): readonly string[] {
  // Where words are put in front of a stretch that goes, they come first.
  const inOrder = [...changes].sort((one, other) => one.from - other.from || one.to - other.to);
  const pieces: string[] = [];
  let next = 0;
  let begin = from;
  for (const end of [...seams, to]) {
    if (end < to && end - begin < size) continue;
    const parts: string[] = [];
    let at = begin;
    for (; next < inOrder.length; next++) {
      const change = inOrder[next];
      if (change === undefined || change.from >= end) break;
      if (change.from < at) continue;
      parts.push(text.slice(at, change.from), change.words);
      at = change.to;
    }
    parts.push(text.slice(at, end));
    pieces.push(parts.join(''));
    begin = end;
  }
  return pieces;
}
