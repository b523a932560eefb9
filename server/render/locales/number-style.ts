/** Which numbers treaties spell out. */

/** Whether a number is printed in words: whole ones up to one hundred, and round ones above. */
export function isSpelledOut(value: number): boolean {
  if (!Number.isInteger(value) || value < 0 || value >= 1e12) return false;
  return value <= 100 || isRound(value);
}

/** Ends in a nought below a thousand, in two below ten thousand, in three above. */
function isRound(value: number): boolean {
  if (value < 1000) return value % 10 === 0;
  if (value < 10_000) return value % 100 === 0;
  return value < 1_000_000 ? value % 1000 === 0 : value % 1_000_000 === 0;
}

const FORMATS = {
  ar: new Intl.NumberFormat('ar-u-nu-arab', { maximumFractionDigits: 9 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 9 }),
  es: new Intl.NumberFormat('es-ES', { maximumFractionDigits: 9 }),
  fr: new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 9 }),
  ru: new Intl.NumberFormat('ru-RU', { maximumFractionDigits: 9 }),
  zh: new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 9 }),
} as const;

/** A number in figures as the language groups and points them: `1,000,000`, `1 000 000`, `1.000.000`, `١٬٠٠٠٬٠٠٠`. */
export function figuresIn(lang: keyof typeof FORMATS, value: number): string {
  return value >= 0 && value < 1000 && Number.isInteger(value) && lang !== 'ar'
    ? String(value)
    : FORMATS[lang].format(value);
}
