/** Lengths of time as calendars count them: whole months, whose days vary, and minutes, which do not. */
import type { Duration, TimeUnit } from '../../../grammar/ast.js';

/** A length of time, perhaps negative. */
export interface Offset {
  readonly months: number;
  readonly minutes: number;
}

export const MINUTES_A_DAY = 1440;
export const NO_OFFSET: Offset = { months: 0, minutes: 0 };

const UNITS: Readonly<Record<TimeUnit, Offset>> = {
  minute: { months: 0, minutes: 1 },
  hour: { months: 0, minutes: 60 },
  day: { months: 0, minutes: MINUTES_A_DAY },
  week: { months: 0, minutes: 7 * MINUTES_A_DAY },
  month: { months: 1, minutes: 0 },
  year: { months: 12, minutes: 0 },
};

export function offsetOf({ amount, unit }: Duration): Offset {
  const { months, minutes } = UNITS[unit];
  return { months: months * amount, minutes: minutes * amount };
}

export function plus(a: Offset, b: Offset): Offset {
  return { months: a.months + b.months, minutes: a.minutes + b.minutes };
}

export function minus(a: Offset, b: Offset): Offset {
  return { months: a.months - b.months, minutes: a.minutes - b.minutes };
}

export function negative(a: Offset): Offset {
  return minus(NO_OFFSET, a);
}

// The mean Gregorian month; a row of months is never further from its mean than two days and a half.
const DAYS_A_MONTH = 30.436875;
const SLACK = 2.5;

/** The least and the greatest number of minutes that a length can have, whatever months it falls in. */
export function rangeInMinutes({ months, minutes }: Offset): { readonly least: number; readonly most: number } {
  if (months === 0) return { least: minutes, most: minutes };
  const mean = months * DAYS_A_MONTH;
  return {
    least: minutes + Math.ceil(mean - SLACK) * MINUTES_A_DAY,
    most: minutes + Math.floor(mean + SLACK) * MINUTES_A_DAY,
  };
}

/** Whether `a` is surely as long as `b` or longer. */
export function isSurelyAtLeast(a: Offset, b: Offset): boolean {
  return rangeInMinutes(minus(a, b)).least >= 0;
}

/** Whether `a` is surely longer than `b`. */
export function isSurelyLonger(a: Offset, b: Offset): boolean {
  return rangeInMinutes(minus(a, b)).least > 0;
}

/** Compares rates and lengths across units; one month counts as its mean. */
export function meanMinutes({ months, minutes }: Offset): number {
  return minutes + months * DAYS_A_MONTH * MINUTES_A_DAY;
}
