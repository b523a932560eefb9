/** Ends of windows in time: an anchor and an offset from it. */
import { shift } from './day.js';
import { isSurelyAtLeast, isSurelyLonger, MINUTES_A_DAY, minus, type Offset, plus, rangeInMinutes } from './offset.js';

/** The agreement's own anchors stand in this order on the line, and dates beside them. */
export type Anchor =
  | { readonly kind: 'date' | 'signature' | 'entry' | 'termination' }
  /** Events take time: what comes before one ends where it starts, what comes after starts where it ends. */
  | { readonly kind: 'event-start' | 'event-end'; readonly event: string };

/** A point in time. A date's offset is in minutes since 1 January 1970. */
export interface Bound {
  readonly anchor: Anchor;
  readonly offset: Offset;
  /** Set where a date is the last day: what starts on the same day does not meet it. */
  readonly lastDay?: boolean;
}

/** What is known of the agreement's own dates. */
export interface Life {
  /** Minutes since 1970 at noon of the day of signature. */
  readonly signature: number | undefined;
  /** The entry into force, where it follows from a date or from signature. */
  readonly entry: Bound | undefined;
  /** The latest end, where the agreement has a fixed term and is not renewed. */
  readonly end: Bound | undefined;
  /** Whether it applies provisionally before it enters into force. */
  readonly provisional: boolean;
}

export const UNKNOWN_LIFE: Life = { signature: undefined, entry: undefined, end: undefined, provisional: false };

export function dateBound(minutes: number): Bound {
  return { anchor: { kind: 'date' }, offset: { months: 0, minutes } };
}

/** The bound an offset later; a date stays a date. */
export function later(bound: Bound, by: Offset): Bound {
  if (bound.anchor.kind === 'date') return dateBound(shift(bound.offset.minutes, by));
  return { anchor: bound.anchor, offset: plus(bound.offset, by) };
}

/** The bound as near to a date as the agreement's life tells. */
export function settledBound(bound: Bound, life: Life): Bound {
  if (bound.anchor.kind === 'entry' && life.entry !== undefined)
    return settledBound(later(life.entry, bound.offset), life);
  if (bound.anchor.kind === 'signature' && life.signature !== undefined) {
    return dateBound(shift(life.signature, bound.offset));
  }
  return bound;
}

const ORDER = ['signature', 'entry', 'termination'];

/**
 * The offset by which `a` surely comes after `b`, or undefined where nothing is sure: anchors of unlike events can fall in any
 * order, while signature, entry into force and termination follow each other, and none of them comes before the day of signature.
 */
function lead(a: Bound, b: Bound, life: Life): Offset | undefined {
  const difference = minus(a.offset, b.offset);
  if (a.anchor.kind === 'event-start' || a.anchor.kind === 'event-end') {
    if (!('event' in b.anchor) || a.anchor.event !== b.anchor.event) return undefined;
    return a.anchor.kind === b.anchor.kind || a.anchor.kind === 'event-end' ? difference : undefined;
  }
  if (a.anchor.kind === b.anchor.kind) return difference;
  if (b.anchor.kind === 'date') {
    const floor = a.anchor.kind === 'signature' ? life.signature : floorOf(life);
    return floor === undefined ? undefined : plus(difference, { months: 0, minutes: floor });
  }
  const [first, second] = [ORDER.indexOf(b.anchor.kind), ORDER.indexOf(a.anchor.kind)];
  return first !== -1 && second > first ? difference : undefined;
}

function floorOf({ signature, entry }: Life): number | undefined {
  return entry?.anchor.kind === 'date' ? entry.offset.minutes : signature;
}

/** Whether `a` surely falls together with `b` or after it. */
export function isAtOrAfter(a: Bound, b: Bound, life: Life): boolean {
  const by = lead(a, b, life);
  return by !== undefined && isSurelyAtLeast(by, { months: 0, minutes: 0 });
}

/** Whether `a` surely falls after `b`. */
export function isAfter(a: Bound, b: Bound, life: Life): boolean {
  const by = lead(a, b, life);
  return by !== undefined && isSurelyLonger(by, { months: 0, minutes: 0 });
}

/** Whether a window that starts at `start` surely does not meet one that ends at `end`. */
export function isPast(start: Bound, end: Bound, life: Life): boolean {
  const by = lead(start, end, life);
  if (by === undefined) return false;
  const slack = end.lastDay === true && start.anchor.kind === 'date' ? MINUTES_A_DAY : 0;
  return rangeInMinutes(by).least >= -slack;
}

/** A row of letters that tells bounds apart. */
export function boundKey({ anchor, offset }: Bound): string {
  const event = 'event' in anchor ? `:${anchor.event}` : '';
  return `${anchor.kind}${event}+${offset.months}m${offset.minutes}`;
}
