/** Values: names, texts, numbers, times, and choices between rival ones. */

/** A stretch of source, relative to its piece. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value that is either agreed or still a choice in square brackets. */
export type Open<T> = T | Choice<T>;

/** `[Jordan: 30 days | Spain: 60 days]`: rival values of one place; `proposers` is empty where nobody is named. */
export interface Choice<T> extends Span {
  readonly kind: 'choice';
  readonly options: readonly ChoiceOption<T>[];
}
export interface ChoiceOption<T> extends Span {
  readonly proposers: readonly Name[];
  readonly value: T;
}

/** A name where it is used or declared; `text` is as written. */
export interface Name extends Span {
  readonly kind: 'name';
  readonly text: string;
}

/** One `"…"`. `parts` alternate between words and interpolations, escapes resolved and white space folded. */
export interface Text extends Span {
  readonly kind: 'text';
  readonly parts: readonly TextPart[];
  /** False when the closing quotation mark is missing. */
  readonly closed: boolean;
}
export type TextPart = Words | Interpolation;
export interface Words extends Span {
  readonly kind: 'words';
  readonly text: string;
}
/** `{…}` inside a text; `value` is null when what stands between the braces is none of the allowed forms. */
export interface Interpolation extends Span {
  readonly kind: 'interpolation';
  readonly value: Name | Duration | Quantity | DateValue | null;
}

/** A text with its variants in other languages. */
export interface Title extends Span {
  readonly kind: 'title';
  readonly text: Open<Text>;
  readonly variants: readonly Variant[];
}
/** `/ar "…"`: the same words in another language. `tag` is as written, without the slash. */
export interface Variant extends Span {
  readonly kind: 'variant';
  readonly tag: string;
  readonly text: Text;
}

export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
export interface Duration extends Span {
  readonly kind: 'duration';
  readonly amount: number;
  readonly unit: TimeUnit;
}
/** A bare number. */
export interface Quantity extends Span {
  readonly kind: 'number';
  readonly value: number;
}
/** A calendar date as written; the parts are not checked to exist. */
export interface CalendarDate extends Span {
  readonly kind: 'calendar-date';
  readonly calendar: 'gregorian' | 'hijri';
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
/** A date, perhaps with the same day in the other calendar. */
export interface DateValue extends Span {
  readonly kind: 'date';
  readonly date: CalendarDate;
  readonly corresponding?: CalendarDate;
}

/** Whether a value is still a choice in brackets. */
export function isChoice<T>(value: Open<T>): value is Choice<T> {
  return typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'choice';
}
