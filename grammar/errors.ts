/** Syntax errors in a drafter's words: what is missing, where, and what to write. */
import { EOF, type IToken } from 'chevrotain';
import type { ParseError } from './ast.js';
import type { Expectation } from './expected.js';
import { hintFor } from './hints.js';
import { nearest } from './nearest.js';
import * as T from './tokens.js';

/** Where parsing stopped and what could have come there. */
export interface Failure {
  /** The token that does not fit; end of file where the text ends too early. */
  readonly found: IToken;
  /** The token in front of it, or undefined at the start of a sentence. */
  readonly previous: IToken | undefined;
  readonly expected: readonly Expectation[];
  /** Whether the sentence could have ended in front of `found`. */
  readonly mayEnd: boolean;
  /** Whether a new sentence, a new element or the end of the file begins at `found`. */
  readonly endsTooEarly: boolean;
  /** The sentence's tokens up to the next sentence, and the index of `found` among them. */
  readonly tokens: readonly IToken[];
  readonly at: number;
}

/** What to write where a rule of the grammar was not met, by rule, innermost first. */
const WANTED: Readonly<Record<string, string>> = {
  modal: 'a modal is missing: shall, shall not, may, need not, will or is entitled to',
  act: 'it is not said what is to be done: write it as a text in quotation marks, or name an action',
  timeUnit: 'a unit of time is missing: minutes, hours, days, weeks, months or years',
  openDuration: 'a time is missing, such as 30 days',
  openDate: 'a date is missing, such as 2026-12-01',
  date: 'a date is missing, such as 2026-12-01',
  point: 'a date or an event is missing',
  trigger: 'an event is missing: its name, a text in quotation marks, signature, entry into force or termination',
  condition: 'a condition is missing: the name of an event or a text in quotation marks',
  conditionAtom: 'a condition is missing: the name of an event or a text in quotation marks',
  reference: 'it is not said which article, paragraph or instrument is meant: write its name',
  consent:
    'it is not said what brings it about: signature, ratification by each party, exchange of "…" or deposit of 3 instruments',
  subject: 'it is not said who: each party, a party’s name, or an actor in quotation marks',
  items: 'an item is missing: a dash, then a text in quotation marks',
  flatItem: 'an item is missing: a dash, then a text in quotation marks',
  entryIntoForce:
    'it is not said when it enters into force: upon signature, on a date, 30 days after ratification by each party, or a text of your own',
  amendment:
    'it is not said how it is amended: by agreement of the parties, by consensus, by majority of 3 parties, or a text of your own',
  durationClause: 'it is not said how long it remains in force: for 5 years, until a date, or indefinitely',
  isClause:
    'behind “this agreement is” stands subject to ratification, deposited with, registered by, open for signature or open to accession',
  reservations:
    'it is not said which reservations: permits no reservations, or permits reservations to certain articles',
  consentBy: 'it is not said by whom: each party, 40 parties, or the names of parties',
  disputes: 'the clause reads “disputes are settled by …”, then the ways to settle them',
  justification: 'the reason is missing: asymmetric because "…"',
  thisAgreement:
    'behind “this agreement” stands what it does: enters into force, remains in force, may be amended by, is subject to ratification, is registered by, permits no reservations, among others',
  title: 'a text in quotation marks is missing',
  text: 'a text in quotation marks is missing',
  openText: 'a text in quotation marks is missing',
  variant: 'the words in that language are missing: a text in quotation marks',
  names: 'a name is missing',
  name: 'a name is missing',
  means: 'a way to settle disputes is missing: consultation, negotiation, mediation or arbitration, among others',
  openQuantity: 'a number is missing',
  quantity: 'a number is missing',
};

/** The error of a sentence that could not be parsed. */
export function failureError(failure: Failure): ParseError {
  const { found, previous, endsTooEarly } = failure;
  const expected = new Set(failure.expected.map(({ type }) => T.wordOf(type)));
  const hint = endsTooEarly ? undefined : hintFor({ tokens: failure.tokens, at: failure.at, expected });
  if (hint !== undefined) return { rule: 'syntax/unexpected', ...hint };
  const misspelt = endsTooEarly ? undefined : misspeltKeyword(failure);
  if (misspelt !== undefined) return misspelt;
  const behind = previous === undefined ? '' : ` after ${quoted(previous)}`;
  if (endsTooEarly && previous !== undefined) {
    return {
      rule: 'syntax/unexpected',
      message: `The sentence breaks off${behind}: ${wanted(failure)}.`,
      ...lastCharacter(previous),
    };
  }
  if (found.tokenType === T.Dot && previous !== undefined) {
    return {
      rule: 'syntax/unexpected',
      message: `The sentence breaks off${behind}: ${wanted(failure)}.`,
      start: found.startOffset,
      end: found.startOffset + 1,
    };
  }
  return {
    rule: 'syntax/unexpected',
    message: `${capital(quoted(found))} cannot stand${behind === '' ? ' here' : behind}: ${wanted(failure)}.`,
    start: found.startOffset,
    end: found.startOffset + found.image.length,
  };
}

/** The error of a sentence that is whole but for its full stop. */
export function missingFullStop(previous: IToken): ParseError {
  const end = previous.startOffset + previous.image.length;
  return {
    rule: 'syntax/missing-full-stop',
    message: `A full stop is missing after ${quoted(previous)}: every sentence ends in one, so that the next one is read for itself.`,
    ...lastCharacter(previous),
    fix: { title: 'Add the full stop', start: end, end, text: '.' },
  };
}

function lastCharacter(token: IToken): { start: number; end: number } {
  const end = token.startOffset + token.image.length;
  return { start: Math.max(token.startOffset, end - 1), end };
}

function misspeltKeyword({ found, expected, mayEnd }: Failure): ParseError | undefined {
  if (found.tokenType !== T.Name) return undefined;
  const keywords = new Set(expected.map(({ type }) => T.wordOf(type)).filter((word) => T.KEYWORD_TYPES.has(word)));
  const [first, ...others] = nearest(found.image, keywords);
  if (first === undefined && !mayEnd) return undefined;
  const span = { start: found.startOffset, end: found.startOffset + found.image.length };
  if (first === undefined) return undefined;
  const also = others.length === 0 ? '' : ` (or ${others.map((word) => `“${word}”`).join(', ')})`;
  return {
    rule: 'syntax/unknown-word',
    message: `“${found.image}” is not a word that can stand here; did you mean “${first}”${also}?`,
    ...span,
    fix: { title: `Write “${first}”`, ...span, text: first },
  };
}

function wanted(failure: Failure): string {
  const { expected, mayEnd, found } = failure;
  if (mayEnd && found.tokenType !== EOF) {
    return 'end the sentence with a full stop, or go on with a time, a condition or another qualifier that the language has';
  }
  // A word that may be left out says nothing of what is missing.
  const needed = expected.filter(({ type }) => !OPTIONAL.has(T.wordOf(type)));
  const rule = commonRule(needed.length > 0 ? needed : expected);
  const words = rule === undefined ? undefined : WANTED[rule];
  if (words !== undefined) return words;
  const names = [...new Set(expected.map(({ type }) => described(T.wordOf(type))))];
  if (names.length === 0) return 'the language has no such sentence';
  const shown = names.slice(0, 8);
  const last = shown.pop() as string;
  const list = shown.length === 0 ? last : `${shown.join(', ')} or ${last}`;
  return `${list} is expected`;
}

/** The innermost rule with words of its own that every expected token stands in. */
function commonRule(expected: readonly Expectation[]): string | undefined {
  const first = expected[0]?.rules ?? [];
  for (let depth = first.length - 1; depth >= 0; depth--) {
    const rule = first[depth] as string;
    if (WANTED[rule] === undefined) continue;
    if (expected.every(({ rules }) => rules[depth] === rule)) return rule;
    // The same words may stand in two rules at unlike depths: a wording behind an act, or in front of its list.
    if (rule === 'text' && expected.every(({ rules }) => rules.at(-1) === rule)) return rule;
  }
  return undefined;
}

const OPTIONAL: ReadonlySet<string> = new Set(['not', 'LanguageTag']);

const TOKEN_WORDS: Readonly<Record<string, string>> = {
  Name: 'a name',
  Text: 'a text in quotation marks',
  Number: 'a number',
  Date: 'a date',
  Dot: 'a full stop',
  Comma: 'a comma',
  Semicolon: 'a semicolon',
  Colon: 'a colon',
  Dashes: 'a dash',
  LanguageTag: 'a language tag such as /ar',
  OpenBracket: 'an opening bracket',
  CloseBracket: 'a closing bracket “]”',
  OpenParen: 'an opening parenthesis',
  CloseParen: 'a closing parenthesis',
  Bar: 'a bar “|”',
};

function described(tokenName: string): string {
  return TOKEN_WORDS[tokenName] ?? `“${tokenName}”`;
}

function quoted(token: IToken): string {
  if (token.tokenType === EOF) return 'the end of the file';
  if (token.tokenType === T.Text) return `the text ${shortened(token.image)}`;
  return `“${token.image}”`;
}

function shortened(image: string): string {
  const words = image.replace(/\s+/g, ' ');
  return words.length <= 40 ? words : `${words.slice(0, 36)}…"`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
