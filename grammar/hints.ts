/** Mistakes that drafters make again and again, each with what to write instead. Tried before the general words of errors.ts. */
import { type IToken, tokenMatcher } from 'chevrotain';
import type { ParseError } from './ast.js';
import { beginsModal } from './sentence-starts.js';
import * as T from './tokens.js';

const { K } = T;

/** What a mistake is called, where it stands and how it is mended. */
export type Hint = Pick<ParseError, 'message' | 'start' | 'end' | 'fix'>;

/** Where parsing stopped: the sentence's tokens and the index of the one that does not fit. */
export interface Stop {
  readonly tokens: readonly IToken[];
  readonly at: number;
  /** Words of the keywords that could have come instead, and names of other tokens. */
  readonly expected: ReadonlySet<string>;
}

const OTHER_MODALS: Readonly<Record<string, string>> = {
  must: 'shall',
  should: 'shall',
  ought: 'shall',
  can: 'may',
  could: 'may',
  might: 'may',
  would: 'will',
  undertakes: 'shall',
  agrees: 'shall',
};

const INSTRUMENTS = new Set([
  'treaty',
  'convention',
  'protocol',
  'memorandum',
  'pact',
  'covenant',
  'charter',
  'arrangement',
]);

/** The hint for a stop, or undefined. */
export function hintFor(stop: Stop): Hint | undefined {
  for (const hint of HINTS) {
    const found = hint(stop);
    if (found !== undefined) return found;
  }
  return undefined;
}

function span(token: IToken): { start: number; end: number } {
  return { start: token.startOffset, end: token.startOffset + token.image.length };
}

function replace(token: IToken, text: string, title = `Write “${text}”`): NonNullable<Hint['fix']> {
  return { title, ...span(token), text };
}

function insertBehind(token: IToken, text: string, title: string): NonNullable<Hint['fix']> {
  const { end } = span(token);
  return { title, start: end, end, text };
}

function is(token: IToken | undefined, type: typeof T.Name): boolean {
  return token !== undefined && tokenMatcher(token, type);
}

function beginsQualifier(token: IToken | undefined): boolean {
  return token !== undefined && T.QUALIFIER_STARTS.has(token.tokenTypeIdx);
}

const HINTS: readonly ((stop: Stop) => Hint | undefined)[] = [
  /** Another verb in the modal's place. */
  ({ tokens, at, expected }) => {
    const found = tokens[at];
    const modal = OTHER_MODALS[found?.image.toLowerCase() ?? ''];
    if (found === undefined || modal === undefined || !expected.has('shall')) return undefined;
    const message = `“${found.image}” is not a modal of the language, since readers differ on what it binds to: write shall, shall not, may, need not or will.`;
    return { message, ...span(found), fix: replace(found, modal) };
  },
  /** Two modals in a row. */
  ({ tokens, at }) => {
    const found = tokens[at];
    if (found === undefined || !beginsModal(tokens, at) || !beginsModal(tokens, at - 1)) return undefined;
    const message = `Two modals stand in a row, “${tokens[at - 1]?.image}” and “${found.image}”: keep the one that is meant.`;
    return { message, ...span(found), fix: replace(found, '', `Remove “${found.image}”`) };
  },
  /** The instrument by its own name. */
  ({ tokens, at }) => {
    const found = tokens[at];
    const previous = tokens[at - 1];
    const isInstrument = INSTRUMENTS.has(found?.image.toLowerCase() ?? '') || is(found, K.agreement);
    if (found === undefined || !isInstrument || !(is(previous, K.this) || is(previous, K.the))) return undefined;
    if (is(previous, K.this) && is(found, K.agreement)) return undefined;
    const message =
      'In the source the instrument is always called “this agreement”; it is printed by the name behind `called` in the header.';
    const start = previous?.startOffset ?? found.startOffset;
    const { end } = span(found);
    return { message, start, end, fix: { title: 'Write “this agreement”', start, end, text: 'this agreement' } };
  },
  ({ tokens, at }) => {
    const [found, next, previous] = [tokens[at], tokens[at + 1], tokens[at - 1]];
    const verbs = [K.terminate, K.suspend, K.denounce, K.from];
    if (!is(found, K.the) || found === undefined || !verbs.some((verb) => is(previous, verb))) return undefined;
    if (!is(next, K.agreement) && !INSTRUMENTS.has(next?.image.toLowerCase() ?? '')) return undefined;
    const end = span(next as IToken).end;
    const message = 'In the source the instrument is always called “this agreement”.';
    const start = found.startOffset;
    return { message, start, end, fix: { title: 'Write “this agreement”', start, end, text: 'this agreement' } };
  },
  /** A comma in front of a qualifier. */
  ({ tokens, at }) => {
    const [found, next] = [tokens[at], tokens[at + 1]];
    if (!is(found, T.Comma) || found === undefined || !beginsQualifier(next)) return undefined;
    const message = `No comma stands in front of “${next?.image}”: times, conditions and other qualifiers follow one another without.`;
    return { message, ...span(found), fix: replace(found, '', 'Remove the comma') };
  },
  /** A comma where the last two names want an `and`. */
  ({ tokens, at }) => {
    const found = tokens[at];
    if (!is(found, T.Comma) || found === undefined || !is(tokens[at + 1], T.Name) || !beginsModal(tokens, at + 2))
      return undefined;
    return {
      message: 'Between the last two names stands “and”.',
      ...span(found),
      fix: replace(found, ' and', 'Write “and”'),
    };
  },
  /** No comma behind a qualifier that stands in front of the subject, before `then` or before `renewed`. */
  ({ tokens, at, expected }) => {
    const [found, previous] = [tokens[at], tokens[at - 1]];
    if (found === undefined || previous === undefined || !expected.has('Comma')) return undefined;
    const fix = insertBehind(previous, ',', 'Add the comma');
    if (is(found, K.then) || is(found, K.renewed)) {
      return { message: `A comma is missing in front of “${found.image}”.`, ...span(found), fix };
    }
    if (!SUBJECT_STARTS.has(found.tokenType) || !beginsQualifier(tokens[0])) return undefined;
    return {
      message: `A comma is missing after ${quoted(previous)}: what stands in front of the subject ends in one.`,
      ...span(found),
      fix,
    };
  },
  /** Items without a semicolon between them, or with one behind the last. */
  ({ tokens, at }) => {
    const [found, previous] = [tokens[at], tokens[at - 1]];
    if (found === undefined || previous === undefined) return undefined;
    if (is(found, T.Dashes) && is(previous, T.Text)) {
      return {
        message: 'A semicolon is missing between two items of a list.',
        ...span(found),
        fix: insertBehind(previous, ';', 'Add the semicolon'),
      };
    }
    if (!is(found, T.Dot) || !is(previous, T.Semicolon)) return undefined;
    return {
      message: 'No semicolon stands behind the last item of a list: the full stop ends it.',
      ...span(previous),
      fix: replace(previous, '', 'Remove the semicolon'),
    };
  },
  /** A qualifier in the place of the act. */
  ({ tokens, at }) => {
    const previous = tokens[at - 1];
    if (previous === undefined || !beginsQualifier(previous) || !beginsModal(tokens, at - 2)) return undefined;
    const message = `Behind “${tokens[at - 2]?.image}” stands what is to be done, a text in quotation marks or the name of an action; “${previous.image} …” follows it.`;
    return { message, ...span(previous) };
  },
  /** Settlement of disputes in a norm's words. */
  ({ tokens, at }) => {
    if (!is(tokens[0], K.disputes) || !beginsModal(tokens, 1)) return undefined;
    const found = tokens[1] as IToken;
    if (is(found, K.are) || tokens[at] === undefined) return undefined;
    return { message: 'The clause on disputes reads “disputes are settled by …”.', ...span(found) };
  },
  /** An actor in words without quotation marks: `members of the force shall …`. */
  ({ tokens, at }) => {
    const modal = tokens.findIndex((_, index) => index > at && beginsModal(tokens, index));
    const subject = tokens.slice(0, Math.max(modal, 0));
    const [first, last] = [subject[0], subject.at(-1)];
    const isWords =
      (is(first, T.Name) || is(first, K.the)) && subject.every(({ image }) => /^[\p{L}’'-]+$/u.test(image));
    if (first === undefined || last === undefined || !isWords || !subject.some((token) => is(token, K.of)))
      return undefined;
    const [{ start }, { end }] = [span(first), span(last)];
    const message = 'An actor that takes several words to name is written as a text, between quotation marks.';
    const words = subject.map(({ image }) => image).join(' ');
    return { message, start, end, fix: { title: 'Add the quotation marks', start, end, text: `"${words}"` } };
  },
  /** The first word of a recital in front of its text. */
  ({ tokens, at }) => {
    const [word, text] = tokens;
    if (at !== 0 || !is(word, T.Name) || !is(text, T.Text) || word === undefined || text === undefined)
      return undefined;
    const message = `The text begins with its first word: write “${word.image}” inside the quotation marks.`;
    const { start } = span(word);
    const end = text.startOffset + 1;
    return { message, ...span(word), fix: { title: 'Move it into the text', start, end, text: `"${word.image} ` } };
  },
  /** `comes into operation`, `enters into effect`. */
  ({ tokens, at }) => {
    const [found, verb] = [tokens[at], tokens[at - 2]];
    if (found === undefined || !is(tokens[at - 1], K.into) || !(is(verb, K.enters) || is(verb, K.comes)))
      return undefined;
    const word = is(verb, K.enters) ? 'force' : 'effect';
    const message = `The clause reads “${verb?.image} into ${word}”; the treaty text has the words that go with its register.`;
    return { message, ...span(found), fix: replace(found, word) };
  },
  /** `by` said again for each way of settling disputes. */
  ({ tokens, at }) => {
    const found = tokens[at];
    if (!is(found, K.by) || found === undefined || !is(tokens[at - 1], K.then)) return undefined;
    const message = 'Behind “then” the next way of settling disputes stands without “by”.';
    return { message, ...span(found), fix: replace(found, '', 'Remove “by”') };
  },
];

const SUBJECT_STARTS = new Set([K.each, K.either, K.any, K.neither, K.no, K.both, K.the, T.Name]);

function quoted(token: IToken): string {
  return is(token, T.Text)
    ? `the text ${token.image.length <= 40 ? token.image : `${token.image.slice(0, 36)}…"`}`
    : `“${token.image}”`;
}
