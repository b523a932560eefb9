/** The words of a text, so that a source and its rendering can be compared. */
import { romanValue } from './numerals.js';

/**
 * Words and figures in small letters, without punctuation, marks of emphasis and the brackets of list marks. The number of an
 * article's heading counts as its value: that the rendering prints figures for Roman numerals is its house style.
 */
export function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\d]+/gu) ?? [];
  return words.map((word, index) => (words[index - 1] === 'article' ? numbered(word) : word));
}

function numbered(word: string): string {
  if (word === 'premier') return '1';
  const value = romanValue(word);
  return value === undefined ? word : String(value);
}
