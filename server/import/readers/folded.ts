/** Words as every reader gives them: composed letters, single blanks, and no marks that only say where a line may break. */
export function folded(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
