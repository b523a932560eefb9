/** The window in time that a norm's qualifiers give it. */
import type { DateValue, Open, Point, Qualifier, Trigger } from '../../../grammar/ast.js';
import { settled } from '../text.js';
import type { Wording } from '../wording.js';
import { type Bound, boundKey, dateBound, type Life, later, settledBound } from './bound.js';
import { dayOfValue, startOfDay } from './day.js';
import { MINUTES_A_DAY, NO_OFFSET, negative, type Offset, offsetOf } from './offset.js';
import { BOUNDING, HASTY } from './time-qualifiers.js';

/** When a norm holds or is to be done. Without bounds it is open: its whole term. */
export interface Window {
  /** It starts at the last of these. */
  readonly lower: readonly Bound[];
  /** It ends at the first of these. */
  readonly upper: readonly Bound[];
  /** Events during or upon which it lies. */
  readonly during: readonly string[];
  /** Events that have happened when it opens, and events that have not when it closes. */
  readonly behind: readonly string[];
  readonly ahead: readonly string[];
  /** Points by which a duty is to be done; `every` is no limit. */
  readonly limits: readonly Bound[];
  /** Whether the norm lasts as long as the window, instead of being done once within it. */
  readonly lasting: boolean;
  /** Whether a date in it does not exist, so that nothing sure can be said. */
  readonly unsure: boolean;
}

interface Draft {
  readonly lower: Bound[];
  readonly upper: Bound[];
  readonly during: string[];
  readonly behind: string[];
  readonly ahead: string[];
  readonly limits: Bound[];
  lasting: boolean;
  unsure: boolean;
}

/** Reads the window of a norm whose choices are resolved. */
export function windowOf(qualifiers: readonly Qualifier[], wording: Wording, life: Life): Window {
  if (!qualifiers.some(({ kind }) => TIMING.has(kind))) return WHOLE_TERM;
  const draft: Draft = {
    lower: [],
    upper: [],
    during: [],
    behind: [],
    ahead: [],
    limits: [],
    lasting: true,
    unsure: false,
  };
  for (const qualifier of qualifiers) readQualifier(qualifier, draft, wording);
  for (const qualifier of qualifiers) {
    if (qualifier.kind !== 'for') continue;
    const start = draft.lower[0] ?? ENTRY;
    if (draft.lower.length === 0) draft.lower.push(ENTRY);
    draft.upper.push(later(settledBound(start, life), offsetOf(settled(qualifier.duration))));
  }
  const settle = (bounds: readonly Bound[]): Bound[] => bounds.map((bound) => settledBound(bound, life));
  return { ...draft, lower: settle(draft.lower), upper: settle(draft.upper), limits: settle(draft.limits) };
}

const TIMING: ReadonlySet<Qualifier['kind']> = new Set([...BOUNDING, ...HASTY]);

/** Of most norms, one for all. */
const WHOLE_TERM: Window = {
  lower: [],
  upper: [],
  during: [],
  behind: [],
  ahead: [],
  limits: [],
  lasting: true,
  unsure: false,
};

const ENTRY: Bound = { anchor: { kind: 'entry' }, offset: NO_OFFSET };

function readQualifier(qualifier: Qualifier, draft: Draft, wording: Wording): void {
  switch (qualifier.kind) {
    case 'by':
    case 'on': {
      const day = dayIn(qualifier.date, draft);
      if (day === undefined) return;
      if (qualifier.kind === 'on') draft.lower.push(dateBound(startOfDay(day)));
      return limit(draft, dateBound(startOfDay(day) + MINUTES_A_DAY));
    }
    case 'within':
      return readWithin(offsetOf(settled(qualifier.duration)), qualifier.relation, qualifier.trigger, draft, wording);
    case 'not-earlier':
    case 'after':
      return void draft.lower.push(...startsOf(qualifier.point, draft, wording, qualifier.kind === 'after'));
    case 'not-later':
    case 'before':
      for (const bound of endsOf(qualifier.point, draft, wording, qualifier.kind)) limit(draft, bound);
      return;
    case 'until':
      return void draft.upper.push(...endsOf(qualifier.point, draft, wording, 'until'));
    case 'from-point':
      draft.lower.push(...startsOf(qualifier.from, draft, wording, false));
      if (qualifier.until) draft.upper.push(...endsOf(qualifier.until, draft, wording, 'until'));
      return;
    case 'recipient': {
      // A lone name behind `from` is a counterparty unless it is an event's.
      const event = qualifier.word === 'from' ? wording.eventAmong(qualifier.who) : undefined;
      if (event === undefined) return;
      draft.lower.push({ anchor: { kind: 'event-start', event }, offset: NO_OFFSET });
      draft.behind.push(event);
      return;
    }
    case 'upon':
    case 'during':
      return readDuring(qualifier.kind, qualifier.trigger, draft, wording);
    case 'immediately':
    case 'promptly':
    case 'without-delay':
      draft.lasting = false;
      return;
    default:
  }
}

function limit(draft: Draft, bound: Bound): void {
  draft.upper.push(bound);
  draft.limits.push(bound);
  draft.lasting = false;
}

function dayIn(date: Open<DateValue>, draft: Draft): number | undefined {
  const day = dayOfValue(settled(date));
  if (day === undefined) draft.unsure = true;
  return day;
}

function readWithin(
  length: Offset,
  relation: 'after' | 'of' | 'before' | undefined,
  trigger: Trigger | undefined,
  draft: Draft,
  wording: Wording,
): void {
  if (trigger === undefined) {
    draft.lower.push(ENTRY);
    return limit(draft, later(ENTRY, length));
  }
  const event = eventOf(trigger, wording);
  if (relation === 'before') {
    const at = boundAt(trigger, 'event-start', wording);
    draft.lower.push(later(at, negative(length)));
    return limit(draft, at);
  }
  const at = boundAt(trigger, 'event-end', wording);
  draft.lower.push(at);
  if (event !== undefined) draft.behind.push(event);
  limit(draft, later(at, length));
}

function readDuring(kind: 'upon' | 'during', trigger: Trigger, draft: Draft, wording: Wording): void {
  const event = eventOf(trigger, wording);
  if (event !== undefined) draft.during.push(event);
  draft.lower.push(boundAt(trigger, 'event-start', wording));
  const end = boundAt(trigger, 'event-end', wording);
  // What is done upon an event is done on its day.
  draft.upper.push(kind === 'upon' ? later(end, { months: 0, minutes: MINUTES_A_DAY }) : end);
  if (kind === 'upon') draft.lasting = false;
}

/** @param strictly whether the window starts only when the event is over (`after`), not with it (`from`) */
function startsOf(point: Point, draft: Draft, wording: Wording, strictly: boolean): Bound[] {
  if (point.kind === 'point-date') {
    const day = dayIn(point.date, draft);
    if (day === undefined) return [];
    return [dateBound(startOfDay(day) + (strictly ? MINUTES_A_DAY : 0))];
  }
  const offset = pointOffset(point);
  const event = eventOf(point.trigger, wording);
  if (event !== undefined && point.offset?.direction !== 'before') draft.behind.push(event);
  const end = strictly || point.offset?.direction === 'after';
  return [later(boundAt(point.trigger, end ? 'event-end' : 'event-start', wording), offset)];
}

/** `before` and `until` end where an event starts, `not later than` where it ends; `before` alone leaves a date's own day out. */
function endsOf(point: Point, draft: Draft, wording: Wording, word: 'before' | 'until' | 'not-later'): Bound[] {
  if (point.kind === 'point-date') {
    const day = dayIn(point.date, draft);
    if (day === undefined) return [];
    if (word === 'before') return [dateBound(startOfDay(day))];
    return [{ ...dateBound(startOfDay(day) + MINUTES_A_DAY), ...(word === 'until' ? { lastDay: true } : {}) }];
  }
  const offset = pointOffset(point);
  const event = eventOf(point.trigger, wording);
  if (event !== undefined && point.offset === undefined && word !== 'not-later') draft.ahead.push(event);
  const end = point.offset === undefined ? word === 'not-later' : point.offset.direction === 'after';
  return [later(boundAt(point.trigger, end ? 'event-end' : 'event-start', wording), offset)];
}

function pointOffset(point: Point & { kind: 'point' }): Offset {
  if (point.offset === undefined) return NO_OFFSET;
  const length = offsetOf(settled(point.offset.duration));
  return point.offset.direction === 'before' ? negative(length) : length;
}

function eventOf(trigger: Trigger, wording: Wording): string | undefined {
  if (trigger.kind === 'event') return wording.event(trigger.name);
  return trigger.kind === 'text-event' ? wording.words(settled(trigger.text)).join(' ') : undefined;
}

function boundAt(trigger: Trigger, side: 'event-start' | 'event-end', wording: Wording): Bound {
  if (trigger.kind === 'signature' || trigger.kind === 'termination') {
    return { anchor: { kind: trigger.kind }, offset: NO_OFFSET };
  }
  if (trigger.kind === 'entry-into-force') return ENTRY;
  return { anchor: { kind: side, event: eventOf(trigger, wording) ?? '' }, offset: NO_OFFSET };
}

/** A row of letters that tells windows apart. */
export function windowKey({ lower, upper, limits, during, lasting }: Window): string {
  const keys = (bounds: readonly Bound[]): string => bounds.map(boundKey).sort().join('&');
  return `${keys(lower)}..${keys(upper)};${keys(limits)};${[...during].sort().join('&')};${lasting}`;
}
