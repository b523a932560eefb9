import { type CalendarDate, type Clause, type DateValue, isChoice, type Open } from '../../../../grammar/ast.js';
import type { Place } from '../../../model/symbols.js';
import { options } from '../../../model/text.js';
import {
  type DayNumber,
  dayOf,
  dayOfValue,
  gregorianWritten,
  hijriMonthLength,
  hijriWritten,
} from '../../calendar-days.js';
import { nodesOfKind } from '../../nodes-of-kind.js';
import { type Finding, groupRule, type Severity } from '../../rule.js';
import { paragraphsOf } from '../../sentence-texts.js';
import { exampleAgreement } from '../example-agreement.js';

const example = (hijri: string): string =>
  exampleAgreement({
    articles: `article roads "Roads"\n  each party shall "open the road" by 2026-12-01 corresponding to ${hijri}.`,
  });

/** A defect of one date, the date of signature, or a date on which the agreement enters into force. */
type Fact =
  | {
      readonly kind: 'defect';
      readonly place: Place;
      readonly sentence: Place;
      readonly severity: Severity;
      readonly message: string;
    }
  | { readonly kind: 'signature' | 'entry'; readonly place: Place; readonly days: readonly DayNumber[] };

// Most articles name no date, and looking for one in the tree costs more than in the text.
const HOLDS_DATE = /\d-\d/;

export const date = groupRule<Fact>({
  id: 'conflict/date',
  severity: 'error',
  summary:
    'A Gregorian and a Hijri date that are not the same day, a date that does not exist, entry into force before signature.',
  rationale:
    'Where one text prints two dates, each is authentic, and a period runs from both. Hijri months were begun by sight, so a difference of one day is only pointed out.',
  source: 'Umm al-Qura calendar, as Unicode’s ICU has it.',
  bad: example('1448-07-21 AH'),
  good: example('1448-06-21 AH'),
  collect({ piece }, add) {
    for (const element of piece.elements) {
      if (element.kind === 'done' && element.on !== undefined) {
        add('life', {
          kind: 'signature',
          place: { piece, start: element.start, end: element.end },
          days: daysOf(element.on),
        });
      }
      const sentences = element.kind === 'article' || element.kind === 'annex' ? element.paragraphs : [element];
      if (!HOLDS_DATE.test(piece.text)) continue;
      for (const sentence of sentences) {
        const { start, end } = sentence;
        for (const value of nodesOfKind<DateValue>(sentence, 'date')) {
          const defect = defectOf(value);
          if (defect === undefined) continue;
          const place = { piece, start: value.start, end: value.end };
          add('dates', { kind: 'defect', place, sentence: { piece, start, end }, ...defect });
        }
      }
    }
    for (const { paragraph } of paragraphsOf(piece)) {
      const on = paragraph.kind === 'clause' ? entryDate(paragraph) : undefined;
      if (on === undefined) continue;
      add('life', { kind: 'entry', place: { piece, start: paragraph.start, end: paragraph.end }, days: daysOf(on) });
    }
  },
  *judge(_key, facts) {
    const signature = facts.flatMap(({ value }) => (value.kind === 'signature' ? [value] : []))[0];
    for (const { value } of facts) {
      if (value.kind === 'defect') {
        const { message, severity, place, sentence } = value;
        yield { rule: 'conflict/date', severity, message, place, silencedAt: [sentence] };
      } else if (value.kind === 'entry' && signature !== undefined) yield* entryBefore(value, signature);
    }
  },
});

function entryDate({ content }: Clause): Open<DateValue> | undefined {
  return content.kind === 'entry-into-force' && content.when.kind === 'on' ? content.when.date : undefined;
}

function daysOf(value: Open<DateValue>): readonly DayNumber[] {
  const days = options(value).map(dayOfValue);
  // An open choice is before another date only if every proposal is.
  return isChoice(value) && days.includes(undefined) ? [] : days.filter((day) => day !== undefined);
}

function* entryBefore(
  entry: Extract<Fact, { kind: 'entry' | 'signature' }>,
  signature: Extract<Fact, { kind: 'entry' | 'signature' }>,
): Iterable<Finding> {
  if (entry.days.length === 0 || signature.days.length === 0) return;
  const latest = Math.max(...entry.days);
  const signed = Math.min(...signature.days);
  if (latest >= signed) return;
  yield {
    rule: 'conflict/date',
    message: `The agreement would enter into force on ${gregorianWritten(latest)}, before it is signed on ${gregorianWritten(signed)}: nobody is bound before signing. Correct one of the dates, or let it apply provisionally from the earlier day.`,
    place: entry.place,
    related: [{ place: signature.place, message: `Signed on ${gregorianWritten(signed)}.` }],
  };
}

function written({ calendar, year, month, day }: CalendarDate): string {
  const figures = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return calendar === 'hijri' ? `${figures} AH` : figures;
}

function defectOf({
  date: first,
  corresponding: second,
}: DateValue): { severity: Severity; message: string } | undefined {
  for (const one of second === undefined ? [first] : [first, second]) {
    const absent = absence(one);
    if (absent !== undefined) return absent;
  }
  if (second === undefined) return undefined;
  const [a, b] = [dayOf(first), dayOf(second)];
  if (a === undefined || b === undefined || a === b) return undefined;
  const days = Math.abs(a - b);
  const should = second.calendar === 'hijri' ? hijriWritten(a) : gregorianWritten(a);
  if (days === 1 && first.calendar !== second.calendar) {
    return {
      severity: 'info',
      message: `${written(first)} and ${written(second)} are one day apart by the Umm al-Qura calendar (${should}). Where the month was begun by sight, both can be right: check the day with the other side.`,
    };
  }
  return {
    severity: 'error',
    message: `${written(first)} and ${written(second)} are not the same day but ${days} ${days === 1 ? 'day' : 'days'} apart: the text would have two dates, both authentic. ${written(first)} corresponds to ${should}.`,
  };
}

function absence(one: CalendarDate): { severity: Severity; message: string } | undefined {
  if (dayOf(one) !== undefined) return undefined;
  const { calendar, year, month, day } = one;
  const isMonth = month >= 1 && month <= 12;
  if (calendar === 'hijri' && day === 30 && isMonth && hijriMonthLength(year, month) === 29) {
    return {
      severity: 'info',
      message: `By the Umm al-Qura calendar this month has 29 days, so there is no ${written(one)}. Where the month was begun by sight it can have had 30: check the day with the other side.`,
    };
  }
  // A year that the calendar's tables do not reach cannot be judged.
  if (calendar === 'hijri' && isMonth && day >= 1 && day <= 30) return undefined;
  const why = isMonth ? `that month has no day ${day}` : `a year has no month ${month}`;
  return {
    severity: 'error',
    message: `There is no ${written(one)}: ${why}. A time limit that turns on it never runs. Correct the date.`,
  };
}
