/** What a text says in names, numbers, durations and dates, to hold it against the same words in another language. */
import type { DateValue, Duration, Name, Quantity, Text, TimeUnit } from '../../../../grammar/ast.js';
import { canonical } from '../../../model/symbols.js';
import { dayOf, hijriParts } from '../../calendar-days.js';
import { nodesOfKind } from '../../nodes-of-kind.js';
import { numberOfFigures, numberOfWords, typedDurations, wordsOfText } from '../../number-words.js';

/** A number, a duration or a date. `key` is the same for what says the same. */
export interface Measure {
  readonly kind: 'number' | 'duration' | 'date';
  readonly key: string;
  /** As a message shows it. */
  readonly shown: string;
  /** Figures of which a text that writes it out has to have all: the number, or year and day of a date in either calendar. */
  readonly figures: readonly (readonly number[])[];
}

const MONTHS: Readonly<Partial<Record<TimeUnit, number>>> = { month: 1, year: 12 };
const DAYS: Readonly<Partial<Record<TimeUnit, number>>> = { day: 1, week: 7 };

/** Twelve months are a year and seven days a week; a day is not always 24 hours. */
export function durationMeasure({ amount, unit }: Pick<Duration, 'amount' | 'unit'>): Measure {
  const [months, days] = [MONTHS[unit], DAYS[unit]];
  const key =
    months !== undefined
      ? `${amount * months} months`
      : days !== undefined
        ? `${amount * days} days`
        : `${amount} ${unit}s`;
  return { kind: 'duration', key, shown: `${amount} ${unit}${amount === 1 ? '' : 's'}`, figures: [[amount]] };
}

function numberMeasure({ value }: Quantity): Measure {
  return { kind: 'number', key: String(value), shown: String(value), figures: [[value]] };
}

function dateMeasure({ date, corresponding }: DateValue): Measure {
  const written = [date, ...(corresponding === undefined ? [] : [corresponding])];
  const day = dayOf(date);
  const hijri = day === undefined || date.calendar === 'hijri' ? [] : [hijriParts(day)];
  const shown = `${date.year}-${date.month}-${date.day}${date.calendar === 'hijri' ? ' AH' : ''}`;
  return {
    kind: 'date',
    key: day === undefined ? shown : `day ${day}`,
    shown,
    figures: [...written, ...hijri].map((one) => [one.year, one.day]),
  };
}

/** Every measure in a stretch of the tree, texts included. */
export function measuresIn(nodes: unknown): Measure[] {
  return [
    ...nodesOfKind<Duration>(nodes, 'duration')
      .filter((node) => 'amount' in node)
      .map(durationMeasure),
    ...nodesOfKind<Quantity>(nodes, 'number')
      .filter((node) => 'value' in node)
      .map(numberMeasure),
    ...nodesOfKind<DateValue>(nodes, 'date').map(dateMeasure),
  ];
}

/** The names between a text's braces, in order. */
export function namesIn(text: Text): string[] {
  return text.parts.flatMap((part) =>
    part.kind === 'interpolation' && part.value?.kind === 'name' ? [canonical(part.value.text)] : [],
  );
}

/** Every name in a stretch of the tree. */
export function allNamesIn(nodes: unknown): string[] {
  return nodesOfKind<Name>(nodes, 'name').map(({ text }) => canonical(text));
}

/** What the plain words of a text say in numbers. */
export interface TypedNumbers {
  readonly durations: Measure[];
  /** Whether the words say all of these numbers, in figures or spelt out. */
  readonly say: (figures: readonly number[]) => boolean;
}

export function typedNumbers(text: Text, language: string): TypedNumbers {
  const plain = text.parts.map((part) => (part.kind === 'words' ? part.text : ' , ')).join('');
  const words = wordsOfText(plain);
  const figures = new Set(words.flatMap((word) => numberOfFigures(word) ?? []));
  return {
    durations: typedDurations(plain, language).map(durationMeasure),
    say: (wanted) => wanted.every((figure) => figures.has(figure) || isSpelt(figure, words, language)),
  };
}

const LONGEST = 7;

function isSpelt(number: number, words: readonly string[], language: string): boolean {
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to++) {
      // "One thousand nine hundred and" is no number yet, and goes on to be one.
      if (numberOfWords(words.slice(from, to), language) === number) return true;
    }
  }
  return false;
}
