/** What stands inside a text: words with escapes resolved and blanks folded, and the interpolations between them. */
import type { CalendarDate, DateValue, Duration, Interpolation, Name, Quantity, TextPart, TimeUnit } from './ast.js';
import { NAME_SOURCE } from './name-pattern.js';

const NAME_ALONE = new RegExp(`^(?:the\\s+)?(${NAME_SOURCE})$`, 'iu');
// Most names are of plain letters, and the pattern for every script takes longer to compile than a short agreement to check.
const PLAIN_NAME_ALONE = /^(?:the\s+)?([a-z]\w*(?:-\w+)*)$/i;
const DURATION = /^(\d+(?:\.\d+)?)\s+(minute|hour|day|week|month|year)s?$/i;
const NUMBER = /^\d+(?:\.\d+)?$/;
const DATES = /^(\d{1,4}-\d{1,2}-\d{1,2}(?:\s+AH)?)(?:\s+corresponding\s+to\s+(\d{1,4}-\d{1,2}-\d{1,2}(?:\s+AH)?))?$/i;

/** Reads one date token's image, for example `2026-12-01` or `1448-06-10 AH`. */
export function calendarDate(image: string, start: number): CalendarDate {
  const [year = '0', month = '0', day = '0'] = image.split(/[-\s]/);
  return {
    kind: 'calendar-date',
    calendar: /ah$/i.test(image) ? 'hijri' : 'gregorian',
    year: Number(year),
    month: Number(month),
    day: Number(day),
    start,
    end: start + image.length,
  };
}

/**
 * Splits the inside of a text into its parts.
 *
 * @param source the text's source between its quotation marks
 * @param base offset of `source` in the piece
 */
export function textParts(source: string, base: number): TextPart[] {
  if (!/[\\{\n\r\t\f\v]| {2}/.test(source)) {
    return source === '' ? [] : [{ kind: 'words', text: source, start: base, end: base + source.length }];
  }
  const parts: TextPart[] = [];
  let words = '';
  let wordsStart = 0;
  const flush = (end: number): void => {
    if (words !== '') parts.push({ kind: 'words', text: fold(words), start: base + wordsStart, end: base + end });
    words = '';
  };
  let at = 0;
  while (at < source.length) {
    const character = source[at] as string;
    if (character === '\\' && at + 1 < source.length && '"\\{'.includes(source[at + 1] as string)) {
      words += source[at + 1] as string;
      at += 2;
      continue;
    }
    if (character === '{') {
      flush(at);
      const reopened = source.indexOf('{', at + 1);
      // No further than to the next brace: where none is ever closed, each would look through the whole text.
      const within = source.slice(at, reopened === -1 ? source.length : reopened).indexOf('}');
      const close = at + within;
      const closed = within !== -1;
      const end = closed ? close + 1 : at + 1;
      parts.push(interpolation(closed ? source.slice(at + 1, close) : '', base + at, base + end));
      at = end;
      wordsStart = at;
      continue;
    }
    words += character;
    at++;
  }
  flush(source.length);
  return parts;
}

/** White space that comes from the layout of the source folds to one blank; a no-break space is the drafter's and stays. */
function fold(words: string): string {
  return words.replace(/[ \t\r\n\f\v]+/g, ' ');
}

function interpolation(inside: string, start: number, end: number): Interpolation {
  return { kind: 'interpolation', value: interpolated(inside, start + 1), start, end };
}

function interpolated(inside: string, base: number): Interpolation['value'] {
  const trimmed = inside.trim();
  const start = base + inside.indexOf(trimmed);
  const end = start + trimmed.length;
  const duration = DURATION.exec(trimmed);
  if (duration !== null) {
    const unit = (duration[2] as string).toLowerCase() as TimeUnit;
    return { kind: 'duration', amount: Number(duration[1]), unit, start, end } satisfies Duration;
  }
  if (NUMBER.test(trimmed)) return { kind: 'number', value: Number(trimmed), start, end } satisfies Quantity;
  const dates = DATES.exec(trimmed);
  if (dates !== null) return interpolatedDate(dates, trimmed, start, end);
  const name = (PLAIN_NAME_ALONE.exec(trimmed) ?? NAME_ALONE.exec(trimmed))?.[1];
  if (name === undefined) return null;
  return { kind: 'name', text: name, start: end - name.length, end } satisfies Name;
}

function interpolatedDate(match: RegExpExecArray, source: string, start: number, end: number): DateValue {
  const date = calendarDate(match[1] as string, start);
  if (match[2] === undefined) return { kind: 'date', date, start, end };
  return {
    kind: 'date',
    date,
    corresponding: calendarDate(match[2], start + source.lastIndexOf(match[2])),
    start,
    end,
  };
}
