import type { Text } from '../../../../grammar/ast.js';
import type { Piece } from '../../../../grammar/parse.js';
import type { UnitRule } from '../../rule.js';
import { textsOf } from '../../sentence-texts.js';
import { exampleAgreement } from '../example-agreement.js';

const example = (road: string): string =>
  exampleAgreement({ articles: `article roads "Roads"\n  each party shall "clear the road ${road} by night".` });

const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };
/** A mark of a list typed into the text, which has no opening half: "a) the road; b) the tunnel", "paragraph 2b)". */
const LIST_MARK = /(?:^|[\s;:,.])(?:\d{1,3}\p{L}?|\p{L}|[ivx]{1,5})$/iu;

export const unpaired: UnitRule = {
  id: 'wording/unpaired',
  severity: 'warning',
  summary: 'A bracket or a quotation mark without its other half.',
  rationale:
    'Where a bracket does not close, nobody can tell how far what it holds extends, nor whether words were lost.',
  bad: example('(and the tunnel'),
  good: example('(and the tunnel)'),
  *check({ piece }) {
    if (!MIGHT_HOLD.test(piece.text)) return;
    for (const { text, sentence, role } of textsOf(piece)) {
      if (role === 'note') continue;
      const mark = firstUnpaired(piece, text);
      if (mark === undefined) continue;
      yield {
        rule: unpaired.id,
        message: `“${mark.sign}” has no other half in this text, so it is not clear where what it ${mark.opens ? 'opens ends' : 'closes begins'}. Add the other mark, or delete this one.`,
        place: { piece, start: mark.at, end: mark.at + mark.length },
        silencedAt: [sentence],
      };
    }
  },
};

/** Any sign that has another half. */
const MIGHT_HOLD = /[()[\]“”„‟«»‹›]|\\"|``/;

interface Mark {
  readonly sign: string;
  readonly at: number;
  readonly length: number;
  readonly opens: boolean;
}

/** The first bracket or quotation mark of a text without its other half. */
function firstUnpaired(piece: Piece, text: Text): Mark | undefined {
  return firstBracket(piece, text) ?? firstQuotationMark(piece, text);
}

function firstBracket(piece: Piece, text: Text): Mark | undefined {
  const open: Mark[] = [];
  const lone: Mark[] = [];
  let listMarks = 0;
  for (const part of text.parts) {
    if (part.kind !== 'words') continue;
    const words = piece.text.slice(part.start, part.end);
    for (const { 0: sign, index } of words.matchAll(/[()[\]]/g)) {
      const mark = { sign, at: part.start + index, length: 1, opens: sign === '(' || sign === '[' };
      if (sign === ')' && LIST_MARK.test(words.slice(0, index))) listMarks++;
      if (mark.opens) open.push(mark);
      else if (open.at(-1)?.sign === BRACKETS[sign]) open.pop();
      else lone.push(mark);
    }
  }
  // Each mark of a list explains one closing bracket too many, whichever of them was left over.
  const unexplained = lone.filter(({ sign }) => sign === ']').length > 0 || lone.length > listMarks;
  return unexplained ? lone[0] : open[0];
}

/**
 * Marks are counted in pairs, whichever of the two a language opens with: “…”, „…“, ”…”, «…», »…«; a typographic one may answer a
 * straight one. A single mark that can be an apostrophe is left alone, and so is a straight one behind a figure (inches, seconds of arc).
 */
function firstQuotationMark(piece: Piece, text: Text): Mark | undefined {
  const families: readonly RegExp[] = [/[“”„‟]|\\"|``/g, /[«»]/g, /[‹›]/g];
  for (const family of families) {
    let last: Mark | undefined;
    let isOpen = false;
    for (const part of text.parts) {
      if (part.kind !== 'words') continue;
      const words = piece.text.slice(part.start, part.end);
      for (const { 0: sign, index } of words.matchAll(family)) {
        const measures = sign === '\\"' && !isOpen && /\d\s?$/.test(words.slice(0, index));
        if (measures) continue;
        isOpen = !isOpen;
        last = { sign: sign.slice(-1), at: part.start + index, length: sign.length, opens: isOpen };
      }
    }
    if (isOpen) return last;
  }
  return undefined;
}
