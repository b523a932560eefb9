/** Mistakes below the sentence: strange characters, texts and comments left open, braces that hold nothing, wrong dashes. */
import type { ILexingError, IToken } from 'chevrotain';
import type { Item, ParseError } from './ast.js';
import type { Fault } from './open-tokens.js';
import { textParts } from './text-parts.js';
import * as T from './tokens.js';

/** Characters that are no token, one error for each run of them. */
export function lexingErrors(text: string, errors: readonly ILexingError[]): ParseError[] {
  return errors.map(({ offset, length }) => {
    const run = text.slice(offset, offset + length);
    const message = `${visible(run)} means nothing here: remove it, or put it inside a text in quotation marks.`;
    return { rule: 'syntax/unexpected', message, start: offset, end: offset + length };
  });
}

function visible(run: string): string {
  const shown = run.trim();
  const printable = shown !== '' && !/[\p{C}]/u.test(shown);
  if (printable) return `“${shown}”`;
  const code = (run.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `The invisible character U+${code}`;
}

/** Texts and comments that were never closed, and texts between quotation marks that are not the language's. */
export function leftOpenErrors(tokens: readonly IToken[]): ParseError[] {
  return tokens.flatMap((token) => {
    const fault = (token.payload as Fault | undefined)?.fault;
    if (fault === undefined) return [];
    return [fault === 'wrong-marks' ? wrongMarksError(token) : leftOpenError(token)];
  });
}

function wrongMarksError({ image, startOffset: start }: IToken): ParseError {
  const end = start + image.length;
  const inside = image.slice(1, -1).replaceAll(/["\\]/g, '\\$&');
  return {
    rule: 'syntax/unexpected',
    message: `A text stands between straight quotation marks: "…", not ${image[0]}…${image.at(-1)}.`,
    start,
    end,
    fix: { title: 'Write straight quotation marks', start, end, text: `"${inside}"` },
  };
}

function leftOpenError(token: IToken): ParseError {
  const start = token.startOffset;
  const end = start + token.image.length;
  const span = { rule: 'syntax/unclosed-text' as const, start, end };
  if (token.tokenType !== T.Text) {
    const fix = { title: 'Close the comment', start: end, end, text: '*/' };
    return { ...span, message: 'This comment is never closed: its closing mark */ is missing.', fix };
  }
  if (token.image === '"') {
    const message =
      'This quotation mark stands alone: the text that it closes was never opened, or the text that it opens was never closed.';
    return { ...span, message };
  }
  const fix = { title: 'Add the closing quotation mark', start: end, end, text: '"' };
  return { ...span, message: 'This text is never closed: its closing quotation mark is missing.', fix };
}

/** Braces in a text that hold neither a name nor a number, a duration or a date. */
export function strayBraceErrors(tokens: readonly IToken[]): ParseError[] {
  const errors: ParseError[] = [];
  for (const token of tokens) {
    if (token.tokenType !== T.Text || !token.image.includes('{')) continue;
    for (const part of textParts(token.image.slice(1), token.startOffset + 1)) {
      if (part.kind !== 'interpolation' || part.value !== null) continue;
      errors.push({
        rule: 'syntax/unexpected',
        message:
          'Between braces stands a name, a number, a duration such as 30 days or a date; write \\{ for a brace that is to be printed.',
        start: part.start,
        end: part.end,
      });
    }
  }
  return errors;
}

/** Items whose dashes do not fit their place in the list. */
export function misplacedItemErrors(items: readonly Item[]): ParseError[] {
  return items.map((item) => ({
    rule: 'syntax/unexpected',
    message:
      'The dashes of this item do not fit its place: behind a colon an item has one dash more than the item above it, behind a semicolon as many or fewer.',
    start: item.start,
    end: item.start + item.depth,
  }));
}
