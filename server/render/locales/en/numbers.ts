/** English numbers and durations. */
import type { Duration } from '../../../../grammar/ast.js';
import type { NumberStyle } from '../../style.js';
import { figuresIn, isSpelledOut } from '../number-style.js';

const SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: readonly [number, string][] = [
  [1_000_000_000, 'billion'],
  [1_000_000, 'million'],
  [1000, 'thousand'],
];

/** A whole number from zero in words: `one hundred and twenty`. */
export function cardinal(value: number): string {
  if (value < 20) return SMALL[value] as string;
  if (value < 100) {
    const unit = value % 10;
    return `${TENS[Math.floor(value / 10)]}${unit === 0 ? '' : `-${SMALL[unit]}`}`;
  }
  if (value < 1000) {
    const rest = value % 100;
    return `${SMALL[Math.floor(value / 100)]} hundred${rest === 0 ? '' : ` and ${cardinal(rest)}`}`;
  }
  for (const [scale, name] of SCALES) {
    if (value < scale) continue;
    const rest = value % scale;
    const head = `${cardinal(Math.floor(value / scale))} ${name}`;
    if (rest === 0) return head;
    return `${head}${rest < 100 ? ' and' : ''} ${cardinal(rest)}`;
  }
  return String(value);
}

/** A number in the house style: `thirty (30)`, `thirty` or `30`. */
export function numberWords(value: number, style: NumberStyle): string {
  if (style === 'figures' || !isSpelledOut(value)) return figures(value);
  return style === 'words' ? cardinal(value) : `${cardinal(value)} (${figures(value)})`;
}

const figures = (value: number): string => figuresIn('en', value);

/** `thirty (30) days`; with `possessive`, `six (6) months'`. */
export function durationWords({ amount, unit }: Duration, style: NumberStyle, possessive = false): string {
  const plural = amount !== 1;
  const noun = plural ? `${unit}s` : unit;
  return `${numberWords(amount, style)} ${noun}${possessive ? (plural ? "'" : "'s") : ''}`;
}

/** What recurs: `every year`, `every twelve (12) months`. */
export function periodWords(duration: Duration, style: NumberStyle): string {
  return duration.amount === 1 ? duration.unit : durationWords(duration, style);
}
