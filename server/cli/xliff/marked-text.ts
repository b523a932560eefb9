/**
 * An agreement's text with a sign in the place of everything in braces. Rendered, the signs stand where the printed sentence has
 * what the braces stand for, so that a translator gets the sentence with its marks.
 */
import type { Interpolation, Paragraph } from '../../../grammar/ast.js';
import type { Piece, Tree } from '../../../grammar/parse.js';
import { nodesOfKind } from '../../checks/nodes-of-kind.js';

/** Private letters that no treaty has: one that opens a sign, ten digits, one that closes it. */
const OPEN = '\ue000';
const DIGITS = 0xe010;
const CLOSE = '\ue001';
const SIGN = /\ue000([\ue010-\ue019]+)\ue001/g;

export interface MarkedText {
  readonly text: string;
  /** What stood in the place of each sign, braces included. */
  readonly marks: readonly string[];
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Sentences that go on in the paragraph before them stand alone in it, so that each is printed by itself. */
export function markedText({ pieces }: Tree): MarkedText {
  const marks: string[] = [];
  const text = pieces.map((piece) => {
    const signs = nodesOfKind<Interpolation>(piece.elements, 'interpolation')
      .filter(({ value }) => value !== null)
      .map(({ start, end }) => ({ start, end, text: signOf(marks.push(piece.text.slice(start, end)) - 1) }));
    return replaced(piece.text, [...signs, ...continuations(piece)]);
  });
  return { text: text.join(''), marks };
}

/** The words between the signs of a text, and the number of each sign, in turn: words, number, words, and so on. */
export function splitAtSigns(text: string): readonly (string | number)[] {
  return text.split(SIGN).map((part, index) => {
    if (index % 2 === 0) return part;
    return Number([...part].map((digit) => digit.charCodeAt(0) - DIGITS).join(''));
  });
}

function signOf(index: number): string {
  return OPEN + [...String(index)].map((digit) => String.fromCharCode(DIGITS + Number(digit))).join('') + CLOSE;
}

/** The words `also` and `unnumbered`, to be taken out. */
function continuations({ elements, text }: Piece): Replacement[] {
  const paragraphs = elements.flatMap((element): readonly Paragraph[] =>
    element.kind === 'article' || element.kind === 'annex' ? element.paragraphs : [],
  );
  return paragraphs.flatMap(({ placing, label, proposers, start, end }) => {
    if (placing === undefined) return [];
    const from = Math.max(start, label?.end ?? start, ...(proposers ?? []).map((one) => one.end));
    const found = new RegExp(`\\b${placing}\\b`, 'i').exec(text.slice(from, end));
    if (found === null) return [];
    return [{ start: from + found.index, end: from + found.index + placing.length, text: '' }];
  });
}

function replaced(text: string, replacements: readonly Replacement[]): string {
  let made = text;
  for (const { start, end, text: put } of [...replacements].sort((a, b) => b.start - a.start)) {
    made = made.slice(0, start) + put + made.slice(end);
  }
  return made;
}
