/** Russian numbers and durations in the two cases that treaties need: nominative (also accusative) and genitive. */
import type { Duration, TimeUnit } from '../../../../grammar/ast.js';
import type { NumberStyle } from '../../style.js';
import { figuresIn, isSpelledOut } from '../number-style.js';

export type Case = 'nominative' | 'genitive';
type Gender = 'm' | 'f' | 'n';

/** What is counted: one, two to four, five and more, and one in the genitive. */
export interface Counted {
  readonly gender: Gender;
  readonly one: string;
  readonly few: string;
  readonly many: string;
  readonly ofOne: string;
}

const counted = (gender: Gender, one: string, few: string, many: string): Counted => ({
  gender,
  one,
  few,
  many,
  ofOne: few,
});

const UNITS: Readonly<Record<TimeUnit, Counted>> = {
  minute: { ...counted('f', 'минута', 'минуты', 'минут') },
  hour: counted('m', 'час', 'часа', 'часов'),
  day: counted('m', 'день', 'дня', 'дней'),
  week: counted('f', 'неделя', 'недели', 'недель'),
  month: counted('m', 'месяц', 'месяца', 'месяцев'),
  year: counted('m', 'год', 'года', 'лет'),
};

/** How often something is done, and parts in a hundred. */
export const TIMES: Counted = counted('m', 'раз', 'раза', 'раз');
export const PERCENT: Counted = counted('m', 'процент', 'процента', 'процентов');

const SMALL: Readonly<Record<Case, readonly string[]>> = {
  nominative: (
    'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать ' +
    'пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'
  ).split(' '),
  genitive: (
    'ноля одного двух трех четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати ' +
    'четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати'
  ).split(' '),
};
const TENS: Readonly<Record<Case, readonly string[]>> = {
  nominative: '  двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(' '),
  genitive: '  двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста'.split(' '),
};
const HUNDREDS: Readonly<Record<Case, readonly string[]>> = {
  nominative: ' сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'.split(' '),
  genitive: ' ста двухсот трехсот четырехсот пятисот шестисот семисот восьмисот девятисот'.split(' '),
};
const SCALES: readonly [number, Counted][] = [
  [1_000_000_000, counted('m', 'миллиард', 'миллиарда', 'миллиардов')],
  [1_000_000, counted('m', 'миллион', 'миллиона', 'миллионов')],
  [1000, counted('f', 'тысяча', 'тысячи', 'тысяч')],
];

/** A whole number in words, agreeing with what it counts. */
export function cardinal(value: number, gender: Gender = 'm', inCase: Case = 'nominative'): string {
  for (const [scale, name] of SCALES) {
    if (value < scale) continue;
    const count = Math.floor(value / scale);
    const head = `${cardinal(count, name.gender, inCase)} ${formOf(count, name, inCase)}`;
    const rest = value % scale;
    const said = count === 1 ? formOf(1, name, inCase) : head;
    return rest === 0 ? said : `${said} ${cardinal(rest, gender, inCase)}`;
  }
  if (value >= 100) return following(HUNDREDS[inCase][Math.floor(value / 100)], value % 100, gender, inCase);
  if (value >= 20) return following(TENS[inCase][Math.floor(value / 10)], value % 10, gender, inCase);
  return small(value, gender, inCase);
}

function following(head: string | undefined, rest: number, gender: Gender, inCase: Case): string {
  return rest === 0 ? (head ?? '') : `${head} ${cardinal(rest, gender, inCase)}`;
}

function small(value: number, gender: Gender, inCase: Case): string {
  if (value === 1 && gender !== 'm') {
    if (inCase === 'genitive') return gender === 'f' ? 'одной' : 'одного';
    return gender === 'f' ? 'одна' : 'одно';
  }
  if (value === 2 && gender === 'f' && inCase === 'nominative') return 'две';
  return SMALL[inCase][value] ?? String(value);
}

/** The form of a noun behind a number. */
export function formOf(value: number, { one, few, many, ofOne }: Counted, inCase: Case): string {
  if (!Number.isInteger(value)) return few;
  const unit = value % 10;
  const teens = value % 100 >= 11 && value % 100 <= 14;
  if (unit === 1 && !teens) return inCase === 'genitive' ? ofOne : one;
  if (inCase === 'genitive') return many;
  return unit >= 2 && unit <= 4 && !teens ? few : many;
}

export function numberWords(
  value: number,
  style: NumberStyle,
  gender: Gender = 'm',
  inCase: Case = 'nominative',
): string {
  const figures = figuresIn('ru', value);
  if (style === 'figures' || !isSpelledOut(value)) return figures;
  const words = cardinal(value, gender, inCase);
  return style === 'words' ? words : `${words} (${figures})`;
}

/** `тридцать (30) дней`; in the genitive `тридцати (30) дней` */
export function durationWords({ amount, unit }: Duration, style: NumberStyle, inCase: Case = 'nominative'): string {
  const noun = UNITS[unit];
  return `${numberWords(amount, style, noun.gender, inCase)} ${formOf(amount, noun, inCase)}`;
}

/** What is done every so often, or for so long each time, stands in the accusative: only одна and its noun differ there. */
export function accusative(text: string): string {
  return text.replace(
    /одна( \(1\))? (минут|недел)([ая])/u,
    (_, figures: string | undefined, stem: string, end: string) =>
      `одну${figures ?? ''} ${stem}${end === 'а' ? 'у' : 'ю'}`,
  );
}

/** `каждые шесть (6) месяцев`, `каждый год` */
export function everyWords(duration: Duration, style: NumberStyle): string {
  const { gender, one } = UNITS[duration.unit];
  if (duration.amount !== 1) return `каждые ${durationWords(duration, style)}`;
  return gender === 'f' ? `каждую ${one.replace(/а$/, 'у').replace(/я$/, 'ю')}` : `каждый ${one}`;
}

/** How often in a period: `два раза в месяц`, `один раз каждые шесть (6) месяцев`. */
export function perWords(duration: Duration, style: NumberStyle): string {
  if (duration.amount !== 1) return everyWords(duration, style);
  return `в ${UNITS[duration.unit].one.replace(/а$/, 'у').replace(/я$/, 'ю')}`;
}

/** The gender of what is counted, told by the ending of its first word: `одна сторона`, `две стороны`, `два инспектора`. */
export function genderOfCounted(value: number, counted = ''): Gender {
  const [noun = ''] = counted.trim().split(/[^\p{L}]/u);
  if (value % 10 === 1) return /[ая]$/u.test(noun) ? 'f' : /[ое]$/u.test(noun) ? 'n' : 'm';
  return /[ыи]$/u.test(noun) ? 'f' : 'm';
}
