/** How windows in time lie to each other. What cannot be known counts as possible: windows of unlike events can coincide. */
import { type Bound, isAfter, isAtOrAfter, isPast, type Life, settledBound } from './bound.js';
import { NO_OFFSET } from './offset.js';
import type { Window } from './window.js';

/** A norm without a start holds from entry into force, and one without an end until termination. */
function startsOf({ lower }: Window, life: Life): readonly Bound[] {
  return lower.length > 0 ? lower : [settledBound({ anchor: { kind: 'entry' }, offset: NO_OFFSET }, life)];
}
const TERMINATION: Bound = { anchor: { kind: 'termination' }, offset: NO_OFFSET };

function endsOf({ upper }: Window): readonly Bound[] {
  return upper.length > 0 ? upper : [TERMINATION];
}

/** Whether two windows can have a time in common. `areExcluded` tells of two events that cannot go on at one time. */
export function canCoincide(a: Window, b: Window, life: Life, areExcluded: (a: string, b: string) => boolean): boolean {
  if (a.during.some((one) => b.during.some((other) => areExcluded(one, other)))) return false;
  return !isBehind(a, b, life) && !isBehind(b, a, life);
}

/** Whether the first window starts when the second is over. */
function isBehind(a: Window, b: Window, life: Life): boolean {
  return startsOf(a, life).some((start) => endsOf(b).some((end) => isPast(start, end, life)));
}

/** Whether the whole of `inner` surely lies in `outer`; an open `inner` has its whole term, an open `outer` holds all time. */
export function liesWithin(inner: Window, outer: Window, life: Life): boolean {
  const starts = [...startsOf(inner, life), ...startsOf({ ...inner, lower: [] }, life)];
  // What is said to last beyond termination outlives the agreement.
  const ends = endsOf(inner);
  return (
    outer.lower.every((bound) => starts.some((start) => isAtOrAfter(start, bound, life))) &&
    outer.upper.every((bound) => ends.some((end) => isAtOrAfter(bound, end, life))) &&
    outer.during.every((event) => inner.during.includes(event))
  );
}

/** Whether two windows surely have a time in common: each starts before the other ends. */
export function surelyCoincide(a: Window, b: Window, life: Life): boolean {
  return startsBefore(a, b, life) && startsBefore(b, a, life);
}

function startsBefore(a: Window, b: Window, life: Life): boolean {
  return startsOf(a, life).every((start) => endsOf(b).every((end) => isAfter(end, start, life)));
}

/** Whether a window surely has no time in it. */
export function isEmpty({ lower, upper }: Window, life: Life): boolean {
  return lower.some((start) =>
    upper.some((end) => {
      const isOneEvent = start.anchor.kind === 'event-end' && end.anchor.kind === 'event-start';
      return isOneEvent ? isAtOrAfter(start, end, life) : isAfter(start, end, life);
    }),
  );
}
