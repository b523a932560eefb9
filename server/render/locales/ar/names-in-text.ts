/** Names inside Arabic texts: the letters ل, ب and ك are written with what follows them, and ل takes up the article: « للجنة ». */
import { type BesideName, firstText, withFirstText } from '../beside-name.js';
import { joinedText } from './grammar.js';

const LETTER = /(?<!\p{L})([وف]?)([لبك])ـ?\s?$/u;

export const arabicBesideName: BesideName = ({ before, name }) => {
  const text = firstText(name);
  if (text === undefined) return { before, name };
  // A drafter's article in front of a name that has its own.
  if (/(?<!\p{L})ال$/u.test(before) && text.startsWith('ال')) return { before: before.slice(0, -2), name };
  const letter = LETTER.exec(before);
  if (letter === null) return { before, name };
  const [, conjunction = '', preposition = ''] = letter;
  return {
    before: before.slice(0, letter.index) + conjunction,
    name: withFirstText(name, joinedText(preposition, text)),
  };
};
