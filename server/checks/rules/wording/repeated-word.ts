import type { Text } from '../../../../grammar/ast.js';
import type { Piece } from '../../../../grammar/parse.js';
import type { Place } from '../../../model/symbols.js';
import type { CheckContext, Finding, UnitRule } from '../../rule.js';
import { matchesIn, mayMatch, type SentenceText, textsOf } from '../../sentence-texts.js';
import { exampleAgreement } from '../example-agreement.js';

const example = (words: string): string =>
  exampleAgreement({ articles: `article roads "Roads"\n  each party shall "clear ${words} road".` });

const TWICE = /(?<![\p{L}\p{M}\p{N}'’-])([\p{L}\p{M}]+)(\s+)\1(?![\p{L}\p{M}\p{N}'’-])/giu;
// Words that grammar can put twice in a row: "the aid that that party gave", "nous nous engageons".
const RIGHTLY_TWICE = new Set(['that', 'had', 'nous', 'vous']);
// Languages in which a word said twice is a word of its own.
const REDUPLICATING = new Set([
  'fil',
  'id',
  'ja',
  'km',
  'lo',
  'ms',
  'my',
  'sw',
  'th',
  'tr',
  'vi',
  'zh',
  'az',
  'uz',
  'kk',
]);
// Keywords that the rendered sentence prints in front of a text.
const KEYWORDS = 'shall|may|will|not|to|if|unless|where|with|from|against|through|upon|during|before|after';
const PRINTED_KEYWORD = new RegExp(`(?<![\\p{L}\\p{N}_-])(${KEYWORDS})\\s+$`, 'iu');
const BEGINS_WITH_KEYWORD = new RegExp(`^\\s*(?:${KEYWORDS})\\s`, 'i');

export const repeatedWord: UnitRule = {
  id: 'wording/repeated-word',
  severity: 'warning',
  summary: 'A word that stands twice in a row.',
  rationale: 'A slip of the pen in an authentic text has to be corrected by the procedure for errors in treaties.',
  source: 'Vienna Convention on the Law of Treaties (1969), article 79.',
  fixable: true,
  bad: example('the the'),
  good: example('the'),
  *check({ piece }, context) {
    const mayRepeat = mayMatch(piece, TWICE);
    for (const entry of textsOf(piece)) {
      if (REDUPLICATING.has(languageOfText(entry, context))) continue;
      for (const { start, end, match } of mayRepeat ? matchesIn(piece, entry.text, TWICE) : []) {
        const [all, word = '', blank = ''] = match;
        if (RIGHTLY_TWICE.has(word.toLowerCase()) || isProperName(all, word.length + blank.length)) continue;
        yield finding(entry, word, { piece, start, end }, { piece, start: start + word.length, end });
      }
      if (entry.role === 'operative' && entry.tag === undefined) yield* afterKeyword(piece, entry);
    }
  },
};

function languageOfText({ tag }: SentenceText, { language }: CheckContext): string {
  return (tag ?? language).toLowerCase().split('-')[0] ?? '';
}

/** Names such as Baden Baden, and a name behind its code, DAVOS Davos; but not a slip in a heading in capitals. */
function isProperName(match: string, second: number): boolean {
  const haveCapitals = /^\p{Lu}/u.test(match) && /^\p{Lu}/u.test(match.slice(second));
  return haveCapitals && match !== match.toUpperCase();
}

/** How far in front of a text its keyword is looked for, in code units: the keyword and the blanks behind it. */
const REACH = 40;

/** A text that begins with the keyword in front of it: `shall "shall plough the road"`. */
function* afterKeyword(piece: Piece, entry: SentenceText): Iterable<Finding> {
  const { text } = entry;
  const opening = text.parts[0];
  if (opening?.kind !== 'words' || !BEGINS_WITH_KEYWORD.test(opening.text)) return;
  const keyword = PRINTED_KEYWORD.exec(
    piece.text.slice(Math.max(entry.sentence.start, text.start - REACH), text.start),
  )?.[1];
  const first = firstWord(piece, text);
  if (keyword === undefined || first === undefined || first.word.toLowerCase() !== keyword.toLowerCase()) return;
  yield finding(
    entry,
    first.word,
    { piece, start: text.start, end: first.end },
    { piece, start: first.start, end: first.behind },
  );
}

function firstWord(piece: Piece, text: Text): { word: string; start: number; end: number; behind: number } | undefined {
  const part = text.parts[0];
  if (part?.kind !== 'words') return undefined;
  const match = /^(\s*)([\p{L}\p{M}]+)(\s+)/u.exec(piece.text.slice(part.start, part.end));
  if (match === null) return undefined;
  const [all, before = '', word = ''] = match;
  const start = part.start + before.length;
  return { word, start, end: start + word.length, behind: part.start + all.length };
}

function finding({ sentence }: SentenceText, word: string, place: Place, surplus: Place): Finding {
  return {
    rule: repeatedWord.id,
    message: `“${word}” stands twice in a row, and the treaty would print it so. Delete one.`,
    place,
    silencedAt: [sentence],
    fixes: [{ title: `Delete the second “${word}”`, edits: [{ ...surplus, text: '' }], certain: true }],
  };
}
