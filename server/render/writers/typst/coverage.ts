/** Which letters the fonts have, so that none is printed as an empty box. */

/** What Typst tells of a font. */
export interface FontInfo {
  readonly family: string;
  /** How many code points in a row it has not, then how many it has, and so on from U+0000. */
  readonly coverage: readonly number[];
}

/** Tells whether any of the fonts has a code point. */
export type Coverage = (codePoint: number) => boolean;

export function createCoverage(fonts: readonly FontInfo[]): Coverage {
  const ranges = fonts.flatMap(({ coverage }) => rangesOf(coverage));
  const known = new Map<number, boolean>();
  return (codePoint) => {
    const has = known.get(codePoint) ?? ranges.some(([from, to]) => codePoint >= from && codePoint < to);
    known.set(codePoint, has);
    return has;
  };
}

function rangesOf(coverage: readonly number[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  let at = 0;
  for (const [index, length] of coverage.entries()) {
    if (index % 2 === 1) ranges.push([at, at + length]);
    at += length;
  }
  return ranges;
}

/** The letters of a text that no font has, each once, at most `most` of them. Characters that are not printed need none. */
export function missingLetters(text: string, has: Coverage, most = 12): readonly string[] {
  const missing = new Set<string>();
  for (const letter of new Set(text)) {
    if (/[\s\p{Cc}\p{Cf}\p{Variation_Selector}]/u.test(letter)) continue;
    if (!has(letter.codePointAt(0) ?? 0)) missing.add(letter);
    if (missing.size === most) break;
  }
  return [...missing];
}
