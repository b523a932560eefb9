/** Labels that a drafter would choose: short names from headings, in small letters with hyphens, each used once. */
import { MODALS, OPENERS, SUBJECT_WORDS } from '../../grammar/keywords.js';

const RESERVED = new Set<string>([...OPENERS, ...SUBJECT_WORDS, ...MODALS]);
const LIGHT = new Set(
  'the of and a an on in for to by with du de la le les des et aux au en el los las y del por para d l'.split(' '),
);
const ARTICLES = new Set('the a an le la les l el los las un une una'.split(' '));
const MOST_WORDS = 4;

/** Hands out labels; the second of a name gets a number. */
export type Labeller = (words: string, otherwise: string) => string;

export function createLabeller(): Labeller {
  const used = new Set<string>();
  return (words, otherwise) => {
    const wanted = labelOf(words) || otherwise;
    let label = RESERVED.has(wanted.toLowerCase()) ? `${wanted}-1` : wanted;
    for (let count = 2; used.has(label.toLowerCase()); count++) label = `${wanted}-${count}`;
    used.add(label.toLowerCase());
    return label;
  };
}

function labelOf(words: string): string {
  const all = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter((word) => word !== '');
  const heavy = all.filter((word) => !LIGHT.has(word));
  const whole = all.filter((word) => !ARTICLES.has(word));
  const shortened = heavy.length > 0 ? heavy : all;
  const chosen = whole.length <= MOST_WORDS ? whole : shortened.slice(0, MOST_WORDS);
  const firstLetter = chosen.findIndex((word) => /^\p{L}/u.test(word));
  return firstLetter === -1 ? '' : chosen.slice(firstLetter).join('-');
}
