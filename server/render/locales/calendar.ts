/** Dates that a calendar can have; one that cannot exist is printed as it was written. */
import type { CalendarDate } from '../../../grammar/ast.js';

const HIJRI_MONTH_DAYS = 30;

/** Whether the date's month and day exist in its calendar; a Hijri month has thirty days at most. */
export function exists({ calendar, year, month, day }: CalendarDate): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  if (calendar === 'hijri') return day <= HIJRI_MONTH_DAYS;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The date in figures, as the source has it. */
export function asWritten({ calendar, year, month, day }: CalendarDate): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}${calendar === 'hijri' ? ' AH' : ''}`;
}

/** A date from a language's month names. */
export function sayDate(
  date: CalendarDate,
  months: { readonly gregorian: readonly string[]; readonly hijri: readonly string[] },
  say: (day: number, month: string, year: number, calendar: CalendarDate['calendar']) => string,
): string {
  const month = months[date.calendar][date.month - 1];
  return month === undefined || !exists(date) ? asWritten(date) : say(date.day, month, date.year, date.calendar);
}
