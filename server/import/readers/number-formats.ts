/** Numbers as word processors and browsers print them in front of paragraphs. Names of formats: ECMA-376 part 1, 17.18.59. */

const ARABIC_ALPHABET = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي';
const ARABIC_ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя';
const CHINESE = '零一二三四五六七八九';
const ORDINALS =
  'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth Fourteenth Fifteenth Sixteenth Seventeenth Eighteenth Nineteenth Twentieth'.split(
    ' ',
  );
const CARDINALS =
  'One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen Twenty'.split(
    ' ',
  );

/** A number in a format; figures where the format is unknown or has no sign for it. */
export function formatted(value: number, format: string): string {
  return value < 1 ? String(value) : (FORMATS[format]?.(value) ?? String(value));
}

/** Whether Word's format is one that is printed here as Word prints it. */
export function isKnown(format: string): boolean {
  return format in FORMATS;
}

const FORMATS: Readonly<Record<string, (value: number) => string | undefined>> = {
  decimal: String,
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: (value) => repeated(value, 'abcdefghijklmnopqrstuvwxyz'),
  upperLetter: (value) => repeated(value, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperRoman: roman,
  ordinal: (value) => `${value}${ordinalEnding(value)}`,
  ordinalText: (value) => ORDINALS[value - 1],
  cardinalText: (value) => CARDINALS[value - 1],
  numberInDash: (value) => `- ${value} -`,
  decimalEnclosedParen: (value) => `(${value})`,
  decimalEnclosedFullstop: (value) => `${value}.`,
  decimalEnclosedCircle: (value) => (value <= 20 ? String.fromCodePoint(0x245f + value) : undefined),
  arabicAlpha: (value) => repeated(value, ARABIC_ALPHABET),
  arabicAbjad: (value) => repeated(value, ARABIC_ABJAD),
  russianLower: (value) => repeated(value, RUSSIAN),
  russianUpper: (value) => repeated(value, RUSSIAN.toUpperCase()),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  ideographDigital: chinese,
};

/** Word goes on with doubled letters behind the last one: `z`, `aa`, `bb`. */
function repeated(value: number, letters: string): string {
  const letter = letters.charAt((value - 1) % letters.length);
  return letter.repeat(Math.min(Math.ceil(value / letters.length), 20));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value > 3999) return String(value);
  let figures = '';
  let rest = value;
  for (const [worth, sign] of ROMAN) {
    figures += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return figures;
}

function ordinalEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

function chinese(value: number): string | undefined {
  if (value > 99) return undefined;
  const tens = Math.floor(value / 10);
  const ones = value % 10 === 0 && tens > 0 ? '' : CHINESE.charAt(value % 10);
  return `${tens > 1 ? CHINESE.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones}`;
}
