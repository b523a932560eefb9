/**
 * Where an element begins, told from one line alone. This is what keeps a mistake local: whatever was left open above such a line
 * ends there, so no text, comment or sentence can swallow the articles that follow.
 */

import { NAME_SOURCE } from './name-pattern.js';

/** Elements whose keyword, a name and a text begin a line. */
const KEYWORDS = 'agreement|party|group|role|term|action|event|body|topic|part|chapter|section|article|annex|profile';

/** An alternative in which `_` stands for blanks, `NAME` for a name. */
function pattern(source: string): string {
  // Blanks first: names hold underscores of their own.
  return source.replaceAll('_', '[^\\S\\r\\n]+').replaceAll('NAME', NAME_SOURCE);
}

const ELEMENT = new RegExp(pattern(`(?:_)?(${KEYWORDS})_NAME_"`), 'iuy');

/** What a sentence of an article begins with, by the look of its line: tells where an unclosed text ends. */
const SENTENCE_STARTS = [
  '$',
  '"',
  '\\[',
  '//',
  '/\\*',
  '-+(?:_)?["\\p{L}]',
  '(?:each|either|any|neither|no)_party\\b',
  'both_parties\\b',
  'the_(?:other_)?part(?:y|ies)\\b',
  'this_agreement\\b',
  'disputes_are\\b',
  'done_at\\b',
  'signed_for\\b',
  'use_"',
  'preamble\\b',
  'agreement_"',
  'NAME(?:_)?:_',
  '(?:(?:the|each)_)?NAME(?:(?:,|_and)_NAME)*_(?:shall|may|need_not|will|is_entitled|are_entitled)_(?:["\\[:]|\\p{L})',
];
const SENTENCE = new RegExp(pattern(`(?:_)?(?:${SENTENCE_STARTS.join('|')})`), 'imuy');

/** The keyword of the element that the line at `lineStart` opens, in lower case, or undefined. */
export function openedElement(text: string, lineStart: number): string | undefined {
  ELEMENT.lastIndex = lineStart;
  return ELEMENT.exec(text)?.[1]?.toLowerCase();
}

/** Whether the line at `lineStart` is blank or reads like the start of a sentence, an item or an element. */
export function looksLikeSentence(text: string, lineStart: number): boolean {
  SENTENCE.lastIndex = lineStart;
  return SENTENCE.test(text) || openedElement(text, lineStart) !== undefined;
}

/** The offset behind the line break at `offset` (which is `\n`, `\r` or `\r\n`). */
export function behindLineBreak(text: string, offset: number): number {
  return text.charCodeAt(offset) === 13 && text.charCodeAt(offset + 1) === 10 ? offset + 2 : offset + 1;
}
