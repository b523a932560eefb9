/**
 * Where an element begins, told from one line alone. This is what keeps a mistake local: whatever was left open above such a line
 * ends there, so no text, comment or sentence can swallow the articles that follow.
 */

const NAME_SOURCE = String.raw`\p{L}[\p{L}\p{M}\p{N}_‌‍]*(?:-[\p{L}\p{N}_][\p{L}\p{M}\p{N}_‌‍]*)*`;
const BLANKS = String.raw`[^\S\r\n]`;

/** An element's keyword, a name and a text at the start of a line. */
const ELEMENT = new RegExp(
  String.raw`${BLANKS}*(agreement|party|group|role|term|action|event|body|topic|part|chapter|section|article|annex|profile)${BLANKS}+${NAME_SOURCE}${BLANKS}+"`,
  'iuy',
);

/** What a sentence of an article begins with, by the look of its line: tells where an unclosed text ends. */
const SENTENCE = new RegExp(
  String.raw`${BLANKS}*(?:$|"|\[|//|/\*|-+${BLANKS}*["\p{L}]|(?:each|either|any|neither|no)${BLANKS}+party\b|both${BLANKS}+parties\b|the${BLANKS}+(?:other${BLANKS}+)?part(?:y|ies)\b|this${BLANKS}+agreement\b|disputes${BLANKS}+are\b|done${BLANKS}+at\b|signed${BLANKS}+for\b|use${BLANKS}+"|preamble\b|agreement${BLANKS}+"|${NAME_SOURCE}${BLANKS}*:${BLANKS}|(?:the${BLANKS}+|each${BLANKS}+)?${NAME_SOURCE}(?:(?:,|${BLANKS}+and)${BLANKS}+${NAME_SOURCE})*${BLANKS}+(?:shall|may|need${BLANKS}+not|will|is${BLANKS}+entitled|are${BLANKS}+entitled)${BLANKS}+(?:["\[:]|not\b|\p{L}))`,
  'imuy',
);

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
