/** Values as Typst writes them. */

/** A text in quotation marks: nothing in it is read as markup. */
export function typstString(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/[\n\r\t]+/g, ' ')}"`;
}

/** Whether a language is written in Arabic letters. */
export function isInArabicLetters(lang: string): boolean {
  return /^(?:ar|ckb|fa|prs|ps|sd|ug|ur)\b|-Arab\b/.test(lang);
}

/** Families of fonts for a language, the first choice first. */
export type FontsOf = (lang: string) => readonly string[];

/**
 * How a text of a language is set. Kerning, calligraphic ligatures and raised marks are left out of Arabic: they would tear its words
 * apart for whoever copies or searches them.
 */
export function languageArguments(lang: string, fontsOf: FontsOf): string {
  const [, code = 'en', region] = /^([a-z]{2,3})(?:-[A-Za-z]{4})?(?:-([A-Z]{2}))?/.exec(lang) ?? [];
  const arabic = isInArabicLetters(lang);
  return [
    `lang: "${code}"`,
    `region: ${region === undefined ? 'none' : typstString(region)}`,
    `font: (${fontsOf(lang).map(typstString).join(', ')},)`,
    `kerning: ${!arabic}`,
    `features: ${arabic ? '(ccmp: 0, mark: 0, mkmk: 0, rlig: 0)' : '(:)'}`,
  ].join(', ');
}
