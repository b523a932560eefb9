/** Which clauses have been moved: those that are not part of the longest row that stands in the same order in both versions. */

/** @param places the place of each clause in the older version, in the order of the newer one */
export function movedAmong(places: readonly number[]): ReadonlySet<number> {
  // The end of the best row of each length, and what stands before each in its row.
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const place of places) {
    let length = ends.findIndex((end) => end > place);
    if (length === -1) length = ends.length;
    before.set(place, ends[length - 1]);
    ends[length] = place;
  }
  const stayed = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) stayed.add(at);
  return new Set(places.filter((place) => !stayed.has(place)));
}
