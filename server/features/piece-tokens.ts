/** The coloured words of one piece, found once for as long as the piece and the names that it mentions stay the same. */
import { type Consequence, isChoice, type ModalWords, type NormSentence, type Open } from '../../grammar/ast.js';
import type { Piece } from '../../grammar/parse.js';
import type { Unit } from '../model/model.js';
import { modalityOf } from '../model/norms.js';
import { positionInPiece } from '../workspace/locate.js';
import { declarationOf } from './name-at.js';
import {
  MODIFIER_OF_MODALITY,
  TOKEN_MODIFIERS,
  TOKEN_TYPES,
  type TokenModifier,
  type TokenType,
  TYPE_OF_SYMBOL,
} from './token-legend.js';

/** One coloured word: line and character from 0 in its piece, length, and the numbers of the legend. */
export interface PieceToken {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly type: number;
  readonly modifiers: number;
}

const known = new WeakMap<Unit, readonly PieceToken[]>();

/** The tokens of a unit in order, none of them over a line break, none overlapping. */
export function tokensOf(unit: Unit): readonly PieceToken[] {
  const before = known.get(unit);
  if (before !== undefined) return before;
  const tokens = find(unit);
  known.set(unit, tokens);
  return tokens;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly type: TokenType;
  readonly modifier?: TokenModifier;
}

function find({ piece, summary, context }: Unit): PieceToken[] {
  const marks: Mark[] = [];
  for (const { kind, start, end } of summary.symbols) {
    marks.push({ start, end, type: TYPE_OF_SYMBOL[kind], modifier: 'declaration' });
  }
  for (const mention of summary.mentions) {
    const { start, end, role } = mention;
    const symbol = declarationOf(mention, context.scope);
    if (role === 'proposer') marks.push({ start, end, type: 'proposal' });
    else if (symbol !== undefined) marks.push({ start, end, type: TYPE_OF_SYMBOL[symbol.kind] });
  }
  for (const element of piece.elements) {
    if (element.kind !== 'article' && element.kind !== 'annex') continue;
    for (const paragraph of element.paragraphs) {
      if (paragraph.kind === 'norm') marks.push(...modalMarks(paragraph));
      if ('consequence' in paragraph && paragraph.consequence) marks.push(...modalMarks(paragraph.consequence));
    }
  }
  collectBrackets(piece.elements, marks);
  marks.sort((a, b) => a.start - b.start);
  const tokens: PieceToken[] = [];
  let behind = 0;
  for (const mark of marks) {
    if (mark.start < behind) continue;
    behind = mark.end;
    tokens.push(...onLines(piece, mark));
  }
  return tokens;
}

function modalMarks({ modal, subject }: NormSentence | Consequence): Mark[] {
  const negated = subject.kind === 'every-party' && (subject.word === 'neither' || subject.word === 'no');
  return modalsOf(modal).map(({ start, end, modal: word }) => ({
    start,
    end,
    type: 'modal',
    modifier: MODIFIER_OF_MODALITY[modalityOf(word, negated)],
  }));
}

function modalsOf(modal: Open<ModalWords>): readonly ModalWords[] {
  return isChoice(modal) ? modal.options.map(({ value }) => value) : [modal];
}

/** The brackets around rival values, wherever they stand. */
function collectBrackets(node: unknown, marks: Mark[]): void {
  if (Array.isArray(node)) {
    for (const one of node) collectBrackets(one, marks);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  if (isChoice(node as Open<object>)) {
    const { start, end } = node as { start: number; end: number };
    marks.push({ start, end: start + 1, type: 'proposal' }, { start: end - 1, end, type: 'proposal' });
  }
  for (const value of Object.values(node)) if (typeof value === 'object') collectBrackets(value, marks);
}

/** A token for each line that a mark runs over: a modal may be wrapped. */
function onLines(piece: Piece, { start, end, type, modifier }: Mark): PieceToken[] {
  const numbers = {
    type: TOKEN_TYPES.indexOf(type),
    modifiers: modifier === undefined ? 0 : 1 << TOKEN_MODIFIERS.indexOf(modifier),
  };
  const source = piece.text.slice(start, end);
  if (!/[\r\n]/.test(source)) return [{ ...positionInPiece(piece, start), length: end - start, ...numbers }];
  return [...source.matchAll(/[^\s]+(?:[^\S\r\n]+[^\s]+)*/g)].map(({ 0: words, index }) => ({
    ...positionInPiece(piece, start + index),
    length: words.length,
    ...numbers,
  }));
}
