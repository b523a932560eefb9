/** Spanish numbers and durations: `un mes`, `veintiún días`, `veintiuna horas`, `doscientas`. */
import type { Duration, TimeUnit } from '../../../../grammar/ast.js';
import type { NumberStyle } from '../../style.js';
import { figuresIn, isSpelledOut } from '../number-style.js';

type Gender = 'm' | 'f';

const SMALL = (
  'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete ' +
  'dieciocho diecinueve veinte veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete ' +
  'veintiocho veintinueve'
).split(' ');
const TENS = '   treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const HUNDREDS = ' ciento doscient trescient cuatrocient quinient seiscient setecient ochocient novecient'.split(' ');

const UNITS: Readonly<Record<TimeUnit, readonly [one: string, many: string, gender: Gender]>> = {
  minute: ['minuto', 'minutos', 'm'],
  hour: ['hora', 'horas', 'f'],
  day: ['día', 'días', 'm'],
  week: ['semana', 'semanas', 'f'],
  month: ['mes', 'meses', 'm'],
  year: ['año', 'años', 'm'],
};

/** A whole number in words, as it stands in front of a noun of the gender. */
export function cardinal(value: number, gender: Gender = 'm'): string {
  if (value < 30) {
    const said = SMALL[value] as string;
    if (gender === 'm' || value % 10 !== 1 || value === 11) return said;
    return value === 1 ? 'una' : 'veintiuna';
  }
  if (value < 100) {
    const unit = value % 10;
    const ten = TENS[Math.floor(value / 10)] as string;
    return unit === 0 ? ten : `${ten} y ${cardinal(unit, gender)}`;
  }
  if (value < 1000) return hundreds(value, gender);
  if (value < 1_000_000) {
    const thousands = Math.floor(value / 1000);
    return following(thousands === 1 ? 'mil' : `${cardinal(thousands, gender)} mil`, value % 1000, gender);
  }
  const millions = Math.floor(value / 1_000_000);
  const head = millions === 1 ? 'un millón' : `${cardinal(millions)} millones`;
  return following(head, value % 1_000_000, gender);
}

function hundreds(value: number, gender: Gender): string {
  if (value === 100) return 'cien';
  const stem = HUNDREDS[Math.floor(value / 100)] as string;
  const head = stem === 'ciento' ? stem : `${stem}${gender === 'f' ? 'as' : 'os'}`;
  return following(head, value % 100, gender);
}

function following(head: string, rest: number, gender: Gender): string {
  return rest === 0 ? head : `${head} ${cardinal(rest, gender)}`;
}

export function numberWords(value: number, style: NumberStyle, gender: Gender = 'm'): string {
  const figures = figuresIn('es', value);
  if (style === 'figures' || !isSpelledOut(value)) return figures;
  return style === 'words' ? cardinal(value, gender) : `${cardinal(value, gender)} (${figures})`;
}

/** `treinta (30) días` */
export function durationWords({ amount, unit }: Duration, style: NumberStyle): string {
  const [one, many, gender] = UNITS[unit];
  const of = amount >= 1_000_000 ? 'de ' : '';
  return `${numberWords(amount, style, gender)} ${of}${amount === 1 ? one : many}`;
}

/** `cada seis (6) meses`, `cada año` */
export function everyWords(duration: Duration, style: NumberStyle): string {
  return `cada ${duration.amount === 1 ? UNITS[duration.unit][0] : durationWords(duration, style)}`;
}

/** How often in a period: `dos veces al mes`, `una vez cada seis (6) meses`. */
export function perWords(duration: Duration, style: NumberStyle): string {
  const [one, , gender] = UNITS[duration.unit];
  if (duration.amount !== 1) return everyWords(duration, style);
  return gender === 'f' ? `por ${one}` : `al ${one}`;
}

const FEMININE = /(?:(?<!d[ií])(?<!m)as?|i[oó]n(?:es)?|dad(?:es)?|tud(?:es)?|veces|vez)$/i;

/** The gender of what is counted, told by the ending of its first word. */
export function genderOfCounted(counted = ''): Gender {
  const [noun = ''] = counted.trim().split(/[^\p{L}]/u);
  return FEMININE.test(noun) ? 'f' : 'm';
}
