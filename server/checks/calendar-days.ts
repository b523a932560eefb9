/** Dates of the two calendars on one line of days. */
import type { CalendarDate, DateValue } from '../../grammar/ast.js';

const DAY = 86_400_000;
/** Days from the epoch of Julian day numbers to 1 January 1970. */
const JULIAN_DAY_OF_1970 = 2_440_588;

/** A day, counted from 1 January 1970; negative before it. */
export type DayNumber = number;

/**
 * The day of a date, or undefined for one that does not exist. Hijri dates are those of Umm al-Qura as Unicode's ICU has them; of 13 pairs
 * printed in treaties and decrees it meets 9 and misses 3 by one day, since months were begun by sight.
 */
export function dayOf({ calendar, year, month, day }: CalendarDate): DayNumber | undefined {
  return calendar === 'gregorian' ? gregorianDay(year, month, day) : hijriDay(year, month, day);
}

/** The day of a date, by whichever of its two calendars it exists in. */
export function dayOfValue({ date, corresponding }: DateValue): DayNumber | undefined {
  return dayOf(date) ?? (corresponding === undefined ? undefined : dayOf(corresponding));
}

function gregorianDay(year: number, month: number, day: number): DayNumber | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? Math.round(date.getTime() / DAY) : undefined;
}

function hijriDay(year: number, month: number, day: number): DayNumber | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 30 || year < 1) return undefined;
  const first = firstOfMonth(year, month);
  const next = month === 12 ? firstOfMonth(year + 1, 1) : firstOfMonth(year, month + 1);
  if (first === undefined) return undefined;
  return next !== undefined && day > next - first ? undefined : first + day - 1;
}

/** How many days a Hijri month has by Umm al-Qura: 29 or 30. */
export function hijriMonthLength(year: number, month: number): number | undefined {
  const first = firstOfMonth(year, month);
  const next = month === 12 ? firstOfMonth(year + 1, 1) : firstOfMonth(year, month + 1);
  return first === undefined || next === undefined ? undefined : next - first;
}

function firstOfMonth(year: number, month: number): DayNumber | undefined {
  // The arithmetic calendar is at most a few days off; the true day is looked for around it.
  const julian =
    Math.floor((11 * year + 3) / 30) + 354 * year + 30 * month - Math.floor((month - 1) / 2) + 1_948_441 - 385;
  const guess = julian - JULIAN_DAY_OF_1970;
  for (const step of [0, 1, -1, 2, -2, 3, -3, 4, -4]) {
    const parts = hijriParts(guess + step);
    if (parts.day === 1 && parts.month === month && parts.year === year) return guess + step;
  }
  return undefined;
}

/** The Hijri date of a day. */
export function hijriParts(day: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const parts = new Map<string, number>(
    format.formatToParts(new Date(day * DAY)).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
  );
  return {
    year: parts.get('year') ?? parts.get('relatedYear') ?? 0,
    month: parts.get('month') ?? 0,
    day: parts.get('day') ?? 0,
  };
}

/** A day as a Gregorian date in the way that dates are written in a file: `2026-12-01`. */
export function gregorianWritten(day: DayNumber): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** A day as a Hijri date in the way that dates are written in a file: `1448-06-21 AH`. */
export function hijriWritten(day: DayNumber): string {
  const { year, month, day: date } = hijriParts(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')} AH`;
}
