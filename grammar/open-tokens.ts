/** The two tokens that can be left open: texts and block comments. Both end where the next element begins. */
import type { CustomPatternMatcherReturn } from 'chevrotain';
import { behindLineBreak, looksLikeSentence, openedElement } from './boundaries.js';

/** Attached to a token that is not as it should be: left open, or between quotation marks that are not the language's. */
export interface Fault {
  readonly fault: 'left-open' | 'wrong-marks';
}

/** Quotation marks as word processors set them, with those that close them. */
const WRONG_MARKS: Readonly<Record<string, string>> = {
  '“': '”“',
  '”': '”',
  '„': '“”',
  '«': '»',
  '‘': '’',
  '’': '’',
  "'": "'",
};

/** Characters that a text, rightly or wrongly marked, can begin with. */
export const TEXT_STARTS: readonly string[] = ['"', ...Object.keys(WRONG_MARKS)];

const QUOTE = 34;
const BACKSLASH = 92;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

// What can follow a closing quotation mark: a blank, a mark of the language, or nothing.
const BEHIND_TEXT = /[\s.,;:)\]|/\uFEFF]/;

/**
 * Matches `"…"`. A text that runs over lines closes at the next quotation mark, unless an element begins on the way, or that mark
 * plainly opens the next text (a letter is glued to it): then the text is taken as left open.
 */
export function matchText(text: string, offset: number): CustomPatternMatcherReturn | null {
  if (text.charCodeAt(offset) !== QUOTE) return wronglyMarked(text, offset);
  let firstBreak = -1;
  for (let at = offset + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const next = text[at + 1];
      const plausible = firstBreak === -1 || next === undefined || BEHIND_TEXT.test(next);
      return plausible ? [text.slice(offset, at + 1)] : openText(text, offset, at);
    }
    if (code === BACKSLASH) {
      // An escaped line break is still a line break, and an element may begin behind it.
      const escaped = text.charCodeAt(at + 1);
      if (escaped !== LINE_FEED && escaped !== CARRIAGE_RETURN) at++;
      continue;
    }
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
    if (firstBreak === -1) firstBreak = at;
    const lineStart = behindLineBreak(text, at);
    if (openedElement(text, lineStart) !== undefined) return openText(text, offset, at);
    at = lineStart - 1;
  }
  return openText(text, offset, text.length);
}

/** A text between other quotation marks, closed on the same line: read as the text that it is meant to be, with an error. */
function wronglyMarked(text: string, offset: number): CustomPatternMatcherReturn | null {
  const closing = WRONG_MARKS[text[offset] as string];
  if (closing === undefined) return null;
  for (let at = offset + 1; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '\n' || character === '\r') return null;
    if (!closing.includes(character) || (at + 1 < text.length && !BEHIND_TEXT.test(text[at + 1] as string))) continue;
    const match: CustomPatternMatcherReturn = [text.slice(offset, at + 1)];
    match.payload = { fault: 'wrong-marks' } satisfies Fault;
    return match;
  }
  return null;
}

/**
 * The image of a text that was left open: it goes on over wrapped lines until a line that reads like a sentence, and gives the
 * full stop or semicolon at its end back to the sentence.
 */
function openText(text: string, offset: number, limit: number): CustomPatternMatcherReturn {
  let end = limit;
  for (let at = offset + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
    const lineStart = behindLineBreak(text, at);
    if (looksLikeSentence(text, lineStart)) {
      end = at;
      break;
    }
    at = lineStart - 1;
  }
  const image = text.slice(offset, end).replace(/[\s.;]+$/, '');
  const match: CustomPatternMatcherReturn = [image === '' ? '"' : image];
  match.payload = { fault: 'left-open' } satisfies Fault;
  return match;
}

/**
 * Matches a block comment. One that is closed may hold whole articles; one that is not (the next comment mark opens
 * another comment, or there is none) ends before the next element.
 */
export function matchBlockComment(text: string, offset: number): CustomPatternMatcherReturn | null {
  if (!text.startsWith('/*', offset)) return null;
  const close = text.indexOf('*/', offset + 2);
  const reopened = text.indexOf('/*', offset + 2);
  if (close !== -1 && (reopened === -1 || close < reopened || close === reopened + 1))
    return [text.slice(offset, close + 2)];
  if (close !== -1 && !crossesElement(text, offset, close)) return [text.slice(offset, close + 2)];
  const match: CustomPatternMatcherReturn = [text.slice(offset, nextElement(text, offset)).trimEnd()];
  match.payload = { fault: 'left-open' } satisfies Fault;
  return match;
}

function crossesElement(text: string, from: number, to: number): boolean {
  return nextElement(text, from) < to;
}

/** The end of the last line before the first element that begins on a line behind `from`, or the end of the text. */
function nextElement(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
    const lineStart = behindLineBreak(text, at);
    if (openedElement(text, lineStart) !== undefined) return at;
    at = lineStart - 1;
  }
  return text.length;
}
