/** French numbers and durations; `un` and what ends in it agree with the gender of what is counted. */
import type { Duration, TimeUnit } from '../../../../grammar/ast.js';
import type { NumberStyle } from '../../style.js';
import { figuresIn, isSpelledOut } from '../number-style.js';

type Gender = 'm' | 'f';

const SMALL =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const TENS = ' dix vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' ');

const UNITS: Readonly<Record<TimeUnit, readonly [one: string, many: string, gender: Gender]>> = {
  minute: ['minute', 'minutes', 'f'],
  hour: ['heure', 'heures', 'f'],
  day: ['jour', 'jours', 'm'],
  week: ['semaine', 'semaines', 'f'],
  month: ['mois', 'mois', 'm'],
  year: ['an', 'ans', 'm'],
};

/** A whole number in words: `quatre-vingts`, `vingt et une`. */
export function cardinal(value: number, gender: Gender = 'm'): string {
  if (value < 20) return value === 1 && gender === 'f' ? 'une' : (SMALL[value] as string);
  if (value < 100) return tens(value, gender);
  if (value < 1000)
    return scaled(value, 100, value < 200 ? 'cent' : `${cardinal(Math.floor(value / 100))} cent`, gender);
  if (value < 1_000_000) {
    const thousands = Math.floor(value / 1000);
    // « cent » and « vingt » take no s in front of « mille ».
    const head = thousands === 1 ? 'mille' : `${cardinal(thousands).replace(/(cent|vingt)s$/, '$1')} mille`;
    const rest = value % 1000;
    return rest === 0 ? head : `${head} ${cardinal(rest, gender)}`;
  }
  const millions = Math.floor(value / 1_000_000);
  const rest = value % 1_000_000;
  const head = `${cardinal(millions)} million${millions > 1 ? 's' : ''}`;
  return rest === 0 ? head : `${head} ${cardinal(rest, gender)}`;
}

function tens(value: number, gender: Gender): string {
  const ten = Math.floor(value / 10);
  const teens = ten === 7 || ten === 9;
  const unit = (value % 10) + (teens ? 10 : 0);
  const head = TENS[ten] as string;
  if (unit === 0) return ten === 8 ? 'quatre-vingts' : head;
  const said = cardinal(unit, gender);
  return (unit === 1 || unit === 11) && ten < 8 ? `${head} et ${said}` : `${head}-${said}`;
}

function scaled(value: number, scale: number, head: string, gender: Gender): string {
  const rest = value % scale;
  if (rest === 0) return value > scale ? `${head}s` : head;
  return `${head} ${cardinal(rest, gender)}`;
}

export function numberWords(value: number, style: NumberStyle, gender: Gender = 'm'): string {
  const figures = figuresIn('fr', value);
  if (style === 'figures' || !isSpelledOut(value)) return figures;
  return style === 'words' ? cardinal(value, gender) : `${cardinal(value, gender)} (${figures})`;
}

/** `trente (30) jours`; French counts as one what is less than two. */
export function durationWords({ amount, unit }: Duration, style: NumberStyle): string {
  const [one, many, gender] = UNITS[unit];
  const of = amount >= 1_000_000 ? 'de ' : '';
  return `${numberWords(amount, style, gender)} ${of}${amount < 2 ? one : many}`;
}

/** `tous les six (6) mois`, `chaque année`. */
export function everyWords(duration: Duration, style: NumberStyle): string {
  const { amount, unit } = duration;
  if (amount === 1) return `chaque ${unit === 'year' ? 'année' : UNITS[unit][0]}`;
  return `${UNITS[unit][2] === 'f' ? 'toutes' : 'tous'} les ${durationWords(duration, style)}`;
}

/** How often in a period: `deux fois par mois`, `une fois tous les six (6) mois`. */
export function perWords(duration: Duration, style: NumberStyle): string {
  return duration.amount === 1 ? `par ${UNITS[duration.unit][0]}` : everyWords(duration, style);
}

const FEMININE =
  /(?:(?<!av|cam|mill|champ|esp|bast|(?<!\p{L})p|(?<!\p{L})l)ions?|ences?|ances?|ées?|[^o]ies?|ures?|tés?|[nt]{2}es?|euses?|fois|heures?|semaines?|minutes?|unités?|équipes?|langues?|lettres?|visites?|copies?|femmes?|personnes?|armes?|zones?)$/iu;

/** The gender of what is counted, told by the ending of its first word. */
export function genderOfCounted(counted = ''): Gender {
  const [noun = ''] = counted.trim().split(/[^\p{L}]/u);
  return FEMININE.test(noun) ? 'f' : 'm';
}
