/** Chinese numbers and durations; two of something is 两. */
import type { Duration, TimeUnit } from '../../../../grammar/ast.js';
import type { NumberStyle } from '../../style.js';
import { figuresIn, isSpelledOut } from '../number-style.js';

const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];
const MYRIADS = ['', '万', '亿'];

const UNITS: Readonly<Record<TimeUnit, string>> = {
  minute: '分钟',
  hour: '小时',
  day: '天',
  week: '周',
  month: '个月',
  year: '年',
};

/** A whole number below a million million in words: `一百二十`, `一千零五`. */
export function cardinal(value: number): string {
  if (value === 0) return '零';
  let said = '';
  let rest = value;
  for (let myriad = 0; rest > 0; myriad++) {
    const group = rest % 10_000;
    rest = Math.floor(rest / 10_000);
    // A nought is said in front of a group that does not fill its four places.
    const nought = group < 1000 && rest > 0 ? '零' : '';
    if (group > 0) said = `${nought}${fourDigits(group)}${MYRIADS[myriad] ?? ''}${said}`;
  }
  return said.replace(/^一十/, '十');
}

function fourDigits(group: number): string {
  let said = '';
  let skipped = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit === 0) {
      skipped = said !== '';
      continue;
    }
    said += `${skipped ? '零' : ''}${DIGITS[digit]}${PLACES[place]}`;
    skipped = false;
  }
  return said;
}

export function numberWords(value: number, style: NumberStyle): string {
  return inStyle(value, cardinal(Math.trunc(value)), style);
}

function inStyle(value: number, words: string, style: NumberStyle): string {
  const figures = figuresIn('zh', value);
  if (style === 'figures' || !isSpelledOut(value)) return figures;
  return style === 'words' ? words : `${words}（${figures}）`;
}

/** `三十（30）天`, `两（2）年` */
export function durationWords({ amount, unit }: Duration, style: NumberStyle): string {
  const words = amount === 2 ? '两' : cardinal(Math.trunc(amount));
  return `${inStyle(amount, words, style)}${UNITS[unit]}`;
}

/** `每六（6）个月`, `每年` */
export function everyWords(duration: Duration, style: NumberStyle): string {
  if (duration.amount !== 1) return `每${durationWords(duration, style)}`;
  return duration.unit === 'month' ? '每月' : `每${UNITS[duration.unit]}`;
}

/** `两（2）次` */
export function timesWords(value: number, style: NumberStyle): string {
  return `${countWords(value, style)}次`;
}

/** A number in front of a measure word: `两（2）名`. */
export function countWords(value: number, style: NumberStyle): string {
  return inStyle(value, value === 2 ? '两' : cardinal(Math.trunc(value)), style);
}
