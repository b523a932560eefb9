/** Words as texts of the language. */

/** Words in quotation marks. */
export function quoted(words: string): string {
  return `"${escaped(words)}"`;
}

/** Words as they stand inside a text. */
export function escaped(words: string): string {
  return words.replace(/[\\"{]/gu, '\\$&');
}
