/** Numbers and durations as drafters spell them out, in English, French, Spanish and Arabic. */
import type { TimeUnit } from '../../grammar/ast.js';

/** The words of one language: what each adds, what each multiplies by, and what may stand between. */
interface Numerals {
  readonly adds: ReadonlyMap<string, number>;
  readonly times: ReadonlyMap<string, number>;
  readonly joins: ReadonlySet<string>;
}

function table(words: string): ReadonlyMap<string, number> {
  const entries = words
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const [forms = '', value = '0'] = entry.split('=');
      return forms.split('/').map((form): [string, number] => [form, Number(value)]);
    });
  return new Map(entries);
}

const NUMERALS: Readonly<Record<string, Numerals>> = {
  en: {
    adds: table(
      'zero=0 one/a=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty/fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90',
    ),
    times: table('hundred=100 thousand=1000 million=1000000'),
    joins: new Set(['and']),
  },
  fr: {
    adds: table(
      'zéro=0 un/une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt/vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante/octante=80 nonante=90',
    ),
    times: table('cent/cents=100 mille=1000 million/millions=1000000'),
    joins: new Set(['et']),
  },
  es: {
    adds: table(
      'cero=0 un/uno/una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiún/veintiuno/veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien/ciento=100 doscientos/doscientas=200 trescientos/trescientas=300 cuatrocientos/cuatrocientas=400 quinientos/quinientas=500 seiscientos/seiscientas=600 setecientos/setecientas=700 ochocientos/ochocientas=800 novecientos/novecientas=900',
    ),
    times: table('mil=1000 millón/millones=1000000'),
    joins: new Set(['y']),
  },
  ar: {
    adds: table(
      'صفر=0 واحد/واحدة/أحد/إحدى=1 اثنان/اثنين/اثنتان/اثنتين/اثنا/اثني/اثنتا/اثنتي=2 ثلاثة/ثلاث=3 أربعة/أربع=4 خمسة/خمس=5 ستة/ست=6 سبعة/سبع=7 ثمانية/ثماني/ثمان=8 تسعة/تسع=9 عشرة/عشر=10 عشرون/عشرين=20 ثلاثون/ثلاثين=30 أربعون/أربعين=40 خمسون/خمسين=50 ستون/ستين=60 سبعون/سبعين=70 ثمانون/ثمانين=80 تسعون/تسعين=90 مئة/مائة=100 مئتان/مئتين/مائتان/مائتين=200',
    ),
    times: table('ألف/آلاف=1000'),
    joins: new Set(),
  },
};

const base = (language: string): string => language.toLowerCase().split('-')[0] ?? '';

/** Whether numbers in words can be read in a language. */
export function readsNumerals(language: string): boolean {
  return base(language) in NUMERALS;
}

/** The number that a row of words says, or undefined where it is no number: `['forty', 'five']` is 45. */
export function numberOfWords(words: readonly string[], language: string): number | undefined {
  const numerals = NUMERALS[base(language)];
  if (numerals === undefined || words.length === 0) return undefined;
  let total = 0;
  let current: number | undefined;
  for (const [at, word] of words.entries()) {
    const isEnd = at === 0 || at === words.length - 1;
    if (numerals.joins.has(word)) {
      if (isEnd) return undefined;
      continue;
    }
    const factor = numerals.times.get(word);
    if (factor !== undefined) {
      if (factor === 100) current = (current ?? 1) * 100;
      else {
        total += (current ?? 1) * factor;
        current = undefined;
      }
      continue;
    }
    // Arabic writes "and" as one letter in front of the next word.
    const value =
      numerals.adds.get(word) ??
      (base(language) === 'ar' && word.startsWith('و') ? numerals.adds.get(word.slice(1)) : undefined);
    if (value === undefined || (word === 'a' && words.length === 1)) return undefined;
    const sum = added(current, value, language);
    if (sum === undefined) return undefined;
    current = sum;
  }
  return total + (current ?? 0);
}

/** Puts a further word's value to what was said before it, as the language lets it. */
function added(before: number | undefined, value: number, language: string): number | undefined {
  if (before === undefined) return value;
  const last = before % 100;
  if (base(language) === 'fr') {
    if (value === 20 && last === 4) return before - 4 + 80;
    if (value >= 10 && value < 20 && (last === 60 || last === 80)) return before + value;
    if (value < 10 && (last === 70 || last === 90 || last === 10)) return before + value;
  }
  // Arabic says the units before the tens.
  if (base(language) === 'ar' && last > 0 && last < 10 && value >= 10 && value < 100) return before + value;
  if (last === 0 && before > 0 && value < 100) return before + value;
  if (last >= 20 && last % 10 === 0 && value < 10) return before + value;
  return undefined;
}

const LONGEST = 9;

/** The longest number in words that a row of words ends with, and the index of its first word; or undefined. */
export function numberAtEnd(
  words: readonly string[],
  language: string,
): { readonly value: number; readonly from: number } | undefined {
  for (let from = Math.max(0, words.length - LONGEST); from < words.length; from++) {
    const value = numberOfWords(words.slice(from), language);
    if (value !== undefined) return { value, from };
  }
  return undefined;
}

/** Words in lower case without marks; hyphens part them, and Arabic vowel signs are dropped. */
export function wordsOfText(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replaceAll(/[ً-ْ]/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+|[\p{N}.,]*\p{N}/gu) ?? []
  );
}

/** Figures as a number: Eastern digits, and full stops, commas and blanks between thousands, are understood. */
export function numberOfFigures(figures: string): number | undefined {
  const latin = figures
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  const grouped = /^\d{1,3}(?:[.,\s\u00A0\u202F'’٬]\d{3})+$/.test(latin.trim());
  const plain = grouped ? latin.replaceAll(/\D/g, '') : latin.trim().replace(/[,٫]/, '.');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

const UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  (
    [
      ['minute', 'minute minutes minuto minutos دقيقة دقائق минута минуты минут'],
      ['hour', 'hour hours heure heures hora horas ساعة ساعات час часа часов'],
      ['day', 'day days jour jours día días يوم يوما أيام день дня дней'],
      ['week', 'week weeks semaine semaines semana semanas أسبوع أسبوعا أسابيع неделя недели недель'],
      ['month', 'month months mois mes meses شهر شهرا أشهر شهور месяц месяца месяцев'],
      ['year', 'year years an ans année années año años سنة سنوات عام عاما أعوام год года лет'],
    ] as const
  ).flatMap(([unit, forms]) => forms.split(' ').map((form): [string, TimeUnit] => [form, unit])),
);
// Arabic has a form of its own for two of a thing.
const DUALS: ReadonlyMap<string, TimeUnit> = new Map([
  ['دقيقتين', 'minute'],
  ['ساعتين', 'hour'],
  ['يومين', 'day'],
  ['يومان', 'day'],
  ['أسبوعين', 'week'],
  ['شهرين', 'month'],
  ['شهران', 'month'],
  ['سنتين', 'year'],
  ['سنتان', 'year'],
  ['عامين', 'year'],
  ['عامان', 'year'],
]);
const BETWEEN = new Set(['calendar', 'working', 'business', 'consecutive', 'full', 'civil', 'clear']);

/** The unit of time that a word names. */
export function timeUnitOf(word: string): TimeUnit | undefined {
  return UNITS.get(word.toLowerCase().normalize('NFC'));
}

/** The durations that are typed out in a text, in figures or in words. */
export function typedDurations(text: string, language: string): { readonly amount: number; readonly unit: TimeUnit }[] {
  const words = wordsOfText(text);
  const found: { amount: number; unit: TimeUnit }[] = [];
  for (const [at, word] of words.entries()) {
    const dual = DUALS.get(word);
    if (dual !== undefined) found.push({ amount: 2, unit: dual });
    const unit = UNITS.get(word);
    if (unit === undefined) continue;
    const before = words.slice(Math.max(0, at - LONGEST - 1), at);
    if (BETWEEN.has(before.at(-1) ?? '')) before.pop();
    const amount = numberOfFigures(before.at(-1) ?? '') ?? numberAtEnd(before, language)?.value;
    if (amount !== undefined) found.push({ amount, unit });
  }
  return found;
}
