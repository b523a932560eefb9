/** A source line (zero-based) and the place of its text in the page (pixels from the top of the document). */
export interface Marker {
  readonly line: number;
  readonly top: number;
}

/**
 * The markers in the order of their lines, without those that stand above an earlier line's: what is left rises in both, so
 * that places between markers can be interpolated either way.
 */
export function risingMarkers(markers: readonly Marker[]): readonly Marker[] {
  const rising: Marker[] = [];
  for (const marker of [...markers].sort((a, b) => a.line - b.line || a.top - b.top)) {
    const last = rising.at(-1);
    if (!last || (marker.line > last.line && marker.top > last.top)) rising.push(marker);
  }
  return rising;
}

/** The place in the page of a source line, which may be a fraction; 0 where nothing is marked. */
export function topOfLine(markers: readonly Marker[], line: number): number {
  return interpolate(markers, line, 'line', 'top');
}

/** The source line, as a fraction, that stands at a place in the page; 0 where nothing is marked. */
export function lineAtTop(markers: readonly Marker[], top: number): number {
  return interpolate(markers, top, 'top', 'line');
}

function interpolate(markers: readonly Marker[], at: number, from: keyof Marker, to: keyof Marker): number {
  const after = firstBeyond(markers, at, (marker) => marker[from]);
  const next = markers[after];
  const previous = markers[after - 1];
  if (!previous) return next?.[to] ?? 0;
  if (!next) return previous[to];
  const share = (at - previous[from]) / (next[from] - previous[from]);
  return previous[to] + share * (next[to] - previous[to]);
}

/**
 * The index of the first member that lies beyond the place, by binary search.
 * @param placeOf rises from member to member
 */
export function firstBeyond<Member>(
  members: readonly Member[],
  at: number,
  placeOf: (member: Member) => number,
): number {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const member = members[middle];
    if (member !== undefined && placeOf(member) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
