/**
 * Arabic numbers and durations. In treaties they stand behind a preposition or as the second part of a genitive, so that all forms
 * here are the oblique ones. From three to ten the number takes the gender that its noun has not, and its noun is plural; from
 * eleven on the noun is singular.
 */
import type { Duration, TimeUnit } from '../../../../grammar/ast.js';
import type { NumberStyle } from '../../style.js';
import { figuresIn, isSpelledOut } from '../number-style.js';

type Gender = 'm' | 'f';

/** A unit: one, two, a few (genitive plural), many (accusative singular), and after a hundred (genitive singular). */
export interface Unit {
  readonly gender: Gender;
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
}

const UNITS: Readonly<Record<TimeUnit, Unit>> = {
  minute: { gender: 'f', one: 'دقيقة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة' },
  hour: { gender: 'f', one: 'ساعة', two: 'ساعتين', few: 'ساعات', many: 'ساعة' },
  day: { gender: 'm', one: 'يوم', two: 'يومين', few: 'أيام', many: 'يومًا' },
  week: { gender: 'm', one: 'أسبوع', two: 'أسبوعين', few: 'أسابيع', many: 'أسبوعًا' },
  month: { gender: 'm', one: 'شهر', two: 'شهرين', few: 'أشهر', many: 'شهرًا' },
  year: { gender: 'f', one: 'سنة', two: 'سنتين', few: 'سنوات', many: 'سنة' },
};

const WITH_FEMININE = 'صفر واحدة اثنتين ثلاث أربع خمس ست سبع ثماني تسع عشر'.split(' ');
const WITH_MASCULINE = 'صفر واحد اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'.split(' ');
const TENS = '  عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين'.split(' ');
const HUNDREDS = ' مائة مائتين ثلاثمائة أربعمائة خمسمائة ستمائة سبعمائة ثمانمائة تسعمائة'.split(' ');

/** A whole number in words, as it counts nouns of the gender. */
export function cardinal(value: number, gender: Gender = 'm'): string {
  const units = gender === 'f' ? WITH_FEMININE : WITH_MASCULINE;
  if (value <= 10) return units[value] as string;
  if (value < 20) return teens(value, gender);
  if (value < 100) {
    const unit = value % 10;
    const ten = TENS[Math.floor(value / 10)] as string;
    if (unit === 0) return ten;
    return `${unit === 1 && gender === 'f' ? 'إحدى' : units[unit]} و${ten}`;
  }
  if (value < 1000) return following(HUNDREDS[Math.floor(value / 100)] as string, value % 100, gender);
  if (value < 1_000_000) {
    return following(scaled(Math.floor(value / 1000), 'ألف', 'ألفين', 'آلاف', 'ألفًا'), value % 1000, gender);
  }
  const millions = scaled(Math.floor(value / 1_000_000), 'مليون', 'مليونين', 'ملايين', 'مليونًا');
  return following(millions, value % 1_000_000, gender);
}

function teens(value: number, gender: Gender): string {
  const unit = value - 10;
  if (unit === 1) return gender === 'f' ? 'إحدى عشرة' : 'أحد عشر';
  if (unit === 2) return gender === 'f' ? 'اثنتي عشرة' : 'اثني عشر';
  return gender === 'f' ? `${WITH_FEMININE[unit]} عشرة` : `${WITH_MASCULINE[unit]} عشر`;
}

function scaled(count: number, one: string, two: string, few: string, many: string): string {
  if (count === 1) return one;
  if (count === 2) return two;
  const tail = count % 100;
  if (tail >= 3 && tail <= 10) return `${cardinal(count)} ${few}`;
  return `${cardinal(count)} ${tail >= 11 ? many : one}`;
}

function following(head: string, rest: number, gender: Gender): string {
  return rest === 0 ? head : `${head} و${cardinal(rest, gender)}`;
}

/** Figures as Arabic prints them in the East: ٣٠. */
export const figures = (value: number): string => figuresIn('ar', value);

/** A year, a day or the number of an article: without marks between thousands. */
export const plainFigures = (value: number): string => figures(value).replaceAll('٬', '');

export function numberWords(value: number, style: NumberStyle, gender: Gender = 'm'): string {
  if (style === 'figures' || !isSpelledOut(value)) return figures(value);
  return style === 'words' ? cardinal(value, gender) : `${cardinal(value, gender)} (${figures(value)})`;
}

/** `ثلاثين (٣٠) يومًا`, `ستة (٦) أشهر`, `شهرين (٢)`, `سنة واحدة (١)` */
export function durationWords({ amount, unit }: Duration, style: NumberStyle): string {
  return countedWords(amount, UNITS[unit], style);
}

/** A number with what it counts. */
export function countedWords(amount: number, { gender, one, two, few, many }: Unit, style: NumberStyle): string {
  const isWords = style !== 'figures' && isSpelledOut(amount);
  if (isWords && (amount === 1 || amount === 2)) {
    const words = amount === 1 ? `${one} ${gender === 'f' ? 'واحدة' : 'واحد'}` : two;
    return style === 'words' ? words : `${words} (${figures(amount)})`;
  }
  const tail = amount % 100;
  const hundred = tail < 3 ? one : many;
  const counted = tail >= 3 && tail <= 10 ? few : hundred;
  // The dual loses its last letter in front of what it counts: مائتي يوم.
  const said = isWords ? cardinal(amount, gender).replace(/(مائت|ألف|مليون)ين$/u, '$1ي') : figures(amount);
  return `${said}${isWords && style !== 'words' ? ` (${figures(amount)})` : ''} ${counted}`;
}

/** `كل ستة (٦) أشهر`, `كل سنة` */
export function everyWords(duration: Duration, style: NumberStyle): string {
  return `كل ${duration.amount === 1 ? UNITS[duration.unit].one : durationWords(duration, style)}`;
}

/** How often in a period: `مرتين في الشهر`, `مرة كل ستة (٦) أشهر`. */
export function perWords(duration: Duration, style: NumberStyle): string {
  return duration.amount === 1 ? `في ال${UNITS[duration.unit].one}` : everyWords(duration, style);
}

/** Plurals that do not show that their noun is feminine. */
const FEMININE_PLURALS = new Set('نسخ دول فرق سفن غرف لجان مناطق قواعد قوائم سنين'.split(' '));

/** The gender of what is counted, told by the ending of its first word or its plural. */
export function genderOfCounted(counted = ''): Gender {
  const [noun = ''] = counted.trim().split(/[^\p{L}\p{M}]/u);
  return /(?:ات|ة)$/u.test(noun) || FEMININE_PLURALS.has(noun) ? 'f' : 'm';
}
