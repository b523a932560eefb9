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

/** Ordinal and cardinal words as a pattern, for headings: `premier`, `vigésimo cuarto`, `Twelve`. */
export const ORDINAL_WORDS =
  '(?:premier|première|unique|único|first|second|third|(?:(?:primer|segund|tercer|cuart|quint|sext|s[eé]ptim|octav|noven|d[eé]cim|und[eé]cim|duod[eé]cim|vig[eé]sim|trig[eé]sim|cuadrag[eé]sim|quincuag[eé]sim)[oa]?\\s?)+|(?:twenty-?\\s?|thirty-?\\s?)?(?:one|two|three|four|five|six|seven|eight|nine)|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty)';

/** Arabic ordinals, as headings have them: الأولى, الثانية عشرة. */
export const ARABIC_ORDINAL =
  '\\(?(?:ال(?:أولى|اولى|ثانية|ثالثة|رابعة|خامسة|سادسة|سابعة|ثامنة|تاسعة|عاشرة|حادية|عشرون|ثلاثون)|الأول|الاول)(?:\\s+(?:عشرة?|و(?:ال)?عشرون|و(?:ال)?ثلاثون))?\\)?';
