/** Days as numbers: Gregorian and Hijri dates on one line. */
import type { CalendarDate, DateValue } from '../../../grammar/ast.js';
import { MINUTES_A_DAY, type Offset } from './offset.js';

const MILLISECONDS_A_DAY = 86_400_000;

/** The day's number, 1 January 1970 being 0, or undefined for a date that does not exist. Hijri days are those of Umm al-Qura. */
export function dayOf(date: CalendarDate): number | undefined {
  return date.calendar === 'hijri' ? hijriDay(date) : gregorianDay(date.year, date.month, date.day);
}

/** The day that a date stands for: where both calendars are given, the Gregorian one, which treaties count by. */
export function dayOfValue({ date, corresponding }: DateValue): number | undefined {
  const gregorian = [date, corresponding].find((one) => one?.calendar === 'gregorian');
  return dayOf(gregorian ?? date);
}

function gregorianDay(year: number, month: number, day: number): number | undefined {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return exists ? Math.round(at.getTime() / MILLISECONDS_A_DAY) : undefined;
}

// The Hijra, 16 July 622 in the Julian calendar, and the mean length of a Hijri month in days.
const HIJRA = -492_148;
const HIJRI_MONTH = 29.530588;

/** Finds the day whose date in the tables of Umm al-Qura is the one wanted, from the mean moon's and the days around it. */
function hijriDay({ year, month, day }: CalendarDate): number | undefined {
  const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const guess = Math.round(HIJRA + ((year - 1) * 12 + month - 1) * HIJRI_MONTH + day - 1);
  for (const step of [0, -1, 1, -2, 2, -3, 3]) {
    const parts = format.formatToParts(new Date((guess + step) * MILLISECONDS_A_DAY));
    const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
    if (part('year') === year && part('month') === month && part('day') === day) return guess + step;
  }
  return undefined;
}

/** The same time of a later or earlier day: months keep the day of the month, or end on the month's last. */
export function shift(minutes: number, by: Offset): number {
  if (by.months === 0) return minutes + by.minutes;
  const at = new Date(minutes * 60_000);
  const day = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + by.months + 1);
  at.setUTCDate(0);
  if (at.getUTCDate() > day) at.setUTCDate(day);
  return at.getTime() / 60_000 + by.minutes;
}

/** Minutes since 1 January 1970 at the start of a day. */
export function startOfDay(day: number): number {
  return day * MINUTES_A_DAY;
}

/** A day written out: “1 December 2026”. */
export function dayInWords(day: number): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' }).format(
    new Date(day * MILLISECONDS_A_DAY),
  );
}
