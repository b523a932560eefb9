/** Numbers as treaties write them in headings: figures, Roman figures and ordinal words. */

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of Roman figures, or undefined for anything else. */
export function romanValue(figures: string): number | undefined {
  const upper = figures.toUpperCase();
  if (!/^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(upper.replace(/^C+/u, '')) || upper === '') return undefined;
  let sum = 0;
  for (const [index, figure] of [...upper].entries()) {
    const value = ROMAN_VALUES[figure] ?? 0;
    sum += value < (ROMAN_VALUES[upper[index + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}

const ORDINALS: Readonly<Record<string, number>> = {
  premier: 1,
  première: 1,
  unique: 1,
  único: 1,
  first: 1,
  primero: 1,
  primera: 1,
  segundo: 2,
  tercero: 3,
  cuarto: 4,
  quinto: 5,
  sexto: 6,
  séptimo: 7,
  octavo: 8,
  noveno: 9,
  décimo: 10,
  undécimo: 11,
  duodécimo: 12,
  vigésimo: 20,
  trigésimo: 30,
  cuadragésimo: 40,
  quincuagésimo: 50,
};
const PLAIN_ORDINALS = new Map(Object.entries(ORDINALS).map(([word, value]) => [withoutAccents(word), value]));

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The value of a number in a heading: `3`, `IV`, `premier`, `vigésimo cuarto`, `٤`. */
export function numeralValue(text: string): number | undefined {
  const figures = text.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));
  if (/^\d+$/u.test(figures)) return Number(figures);
  const words = text.split(' ').map((word) => PLAIN_ORDINALS.get(withoutAccents(word)));
  if (words.every((value) => value !== undefined)) return words.reduce((sum: number, value) => sum + value, 0);
  return romanValue(text);
}

/** Ordinal words as a pattern, for headings. */
export const ORDINAL_WORDS =
  '(?:premier|unique|único|first|(?:(?:primer|segund|tercer|cuart|quint|sext|s[eé]ptim|octav|noven|d[eé]cim|und[eé]cim|duod[eé]cim|vig[eé]sim|trig[eé]sim|cuadrag[eé]sim|quincuag[eé]sim)[oa]\\s?)+)';
