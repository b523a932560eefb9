import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Bound,
  dateBound,
  isAfter,
  isAtOrAfter,
  isPast,
  later,
  settledBound,
  UNKNOWN_LIFE,
} from '../../../server/model/time/bound.js';
import { dayInWords, dayOf, shift, startOfDay } from '../../../server/model/time/day.js';
import {
  isSurelyAtLeast,
  MINUTES_A_DAY,
  NO_OFFSET,
  type Offset,
  rangeInMinutes,
} from '../../../server/model/time/offset.js';

const days = (count: number): Offset => ({ months: 0, minutes: count * MINUTES_A_DAY });
const months = (count: number): Offset => ({ months: count, minutes: 0 });
const at = (kind: 'signature' | 'entry' | 'termination', offset = NO_OFFSET): Bound => ({ anchor: { kind }, offset });
const event = (side: 'event-start' | 'event-end', name: string, offset = NO_OFFSET): Bound => ({
  anchor: { kind: side, event: name },
  offset,
});
const gregorian = (year: number, month: number, day: number) =>
  dayOf({ kind: 'calendar-date', calendar: 'gregorian', year, month, day, start: 0, end: 0 });

describe('days', () => {
  it('are counted from 1970, and only if they exist', () => {
    expect(gregorian(1970, 1, 1)).toBe(0);
    expect(gregorian(2028, 2, 29)).toBeDefined();
    expect(gregorian(2027, 2, 29)).toBeUndefined();
    expect(dayInWords(gregorian(2026, 12, 1) ?? 0)).toBe('1 December 2026');
  });

  it('of the Hijri calendar are those of Umm al-Qura', () => {
    const hijri = (year: number, month: number, day: number) =>
      dayOf({ kind: 'calendar-date', calendar: 'hijri', year, month, day, start: 0, end: 0 });
    expect(hijri(1448, 6, 21)).toBe(gregorian(2026, 12, 1));
    expect(hijri(1422, 7, 26)).toBe(gregorian(2001, 10, 13));
    expect(hijri(1448, 6, 31)).toBeUndefined();
  });

  it('shift by months to the same day, or to the last of a shorter month', () => {
    const from = startOfDay(gregorian(2027, 1, 31) ?? 0);
    expect(shift(from, months(1))).toBe(startOfDay(gregorian(2027, 2, 28) ?? 0));
    expect(shift(from, months(-2))).toBe(startOfDay(gregorian(2026, 11, 30) ?? 0));
    expect(shift(from, days(1))).toBe(startOfDay(gregorian(2027, 2, 1) ?? 0));
  });
});

describe('offsets', () => {
  it('span every length that the calendar can give them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 240 }), fc.integer({ min: 0, max: 20_000 }), (count, day) => {
        const { least, most } = rangeInMinutes(months(count));
        const length = shift(startOfDay(day), months(count)) - startOfDay(day);
        // The last days of a long month fall together at the end of a short one, which shortens the row by up to three days.
        expect(length).toBeGreaterThanOrEqual(least - 3 * MINUTES_A_DAY);
        expect(length).toBeLessThanOrEqual(most + MINUTES_A_DAY);
      }),
    );
  });

  it('are compared only where every calendar agrees', () => {
    expect(isSurelyAtLeast(months(2), days(58))).toBe(true);
    expect(isSurelyAtLeast(months(1), days(30))).toBe(false);
    expect(isSurelyAtLeast(days(30), months(1))).toBe(false);
    expect(isSurelyAtLeast(months(12), months(12))).toBe(true);
  });
});

describe('bounds', () => {
  it('of the agreement follow each other', () => {
    expect(isAtOrAfter(at('termination'), at('entry'), UNKNOWN_LIFE)).toBe(true);
    expect(isAtOrAfter(at('entry'), at('signature'), UNKNOWN_LIFE)).toBe(true);
    expect(isAtOrAfter(at('signature'), at('entry'), UNKNOWN_LIFE)).toBe(false);
    expect(isAfter(at('entry', days(1)), at('entry'), UNKNOWN_LIFE)).toBe(true);
  });

  it('of two events cannot be ordered, those of one can', () => {
    expect(isAtOrAfter(event('event-end', 'x', days(1)), event('event-end', 'y'), UNKNOWN_LIFE)).toBe(false);
    expect(isAtOrAfter(event('event-end', 'x'), event('event-start', 'x'), UNKNOWN_LIFE)).toBe(true);
    expect(isAtOrAfter(event('event-start', 'x'), event('event-end', 'x'), UNKNOWN_LIFE)).toBe(false);
  });

  it('become dates where the agreement tells its own', () => {
    const life = { ...UNKNOWN_LIFE, signature: 1000, entry: later(at('signature'), days(30)) };
    expect(settledBound(at('entry', days(1)), life)).toEqual(dateBound(1000 + 31 * MINUTES_A_DAY));
    expect(isAtOrAfter(at('termination'), dateBound(1000), life)).toBe(true);
  });

  it('on one last day are past for what starts on it', () => {
    const end = { ...dateBound(MINUTES_A_DAY), lastDay: true };
    expect(isPast(dateBound(0), end, UNKNOWN_LIFE)).toBe(true);
    expect(isPast(dateBound(0), dateBound(MINUTES_A_DAY), UNKNOWN_LIFE)).toBe(false);
  });
});
