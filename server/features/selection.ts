/** Growing a selection: word, name or text, qualifier or item, sentence, article, file. */
import { type Position, type SelectionRange, SelectionRangeRequest } from 'vscode-languageserver';
import type { Span } from '../../grammar/ast.js';
import type { Snapshot } from '../workspace/workspace.js';
import { CAPABILITIES } from './capabilities.js';
import { documentRequest, type Feature } from './feature.js';
import { cursorAt, positionAt, rangeAt } from './positions.js';

/** The selections around a position, innermost first through `parent`. */
export function selectionAt(snapshot: Snapshot, position: Position): SelectionRange {
  const { tree } = snapshot;
  const last = tree.pieces.length - 1;
  const whole: SelectionRange = {
    range: { start: { line: 0, character: 0 }, end: positionAt(tree, last, tree.pieces[last]?.text.length ?? 0) },
  };
  const cursor = cursorAt(tree, position);
  if (cursor === undefined) return whole;
  const { piece, index, offset } = cursor;
  const spans: Span[] = [];
  for (const element of piece.elements) collect(element, offset, spans);
  const word = wordAround(piece.text, offset);
  if (word !== undefined) spans.push(word);
  let selection = whole;
  let outer: Span = { start: 0, end: piece.text.length };
  for (const span of spans) {
    const grows = outer.start <= span.start && span.end <= outer.end;
    const isSame = outer.start === span.start && outer.end === span.end;
    if (!grows || (isSame && selection !== whole)) continue;
    selection = { range: rangeAt(tree, index, span), parent: selection };
    outer = span;
  }
  return selection;
}

/** Every node around an offset, outermost first: whatever in the tree has a start and an end. */
function collect(node: unknown, offset: number, spans: Span[]): void {
  if (Array.isArray(node)) {
    for (const one of node) collect(one, offset, spans);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  if (isSpan(node)) {
    if (offset < node.start || offset > node.end) return;
    spans.push(node);
  }
  for (const value of Object.values(node)) if (typeof value === 'object') collect(value, offset, spans);
}

function isSpan(node: object): node is Span {
  return 'start' in node && 'end' in node && typeof node.start === 'number' && typeof node.end === 'number';
}

const WORD = /[\p{L}\p{M}\p{N}_-]+/gu;

function wordAround(text: string, offset: number): Span | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', offset);
  for (const { 0: word, index } of text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd).matchAll(WORD)) {
    const start = lineStart + index;
    if (start <= offset && offset <= start + word.length) return { start, end: start + word.length };
  }
  return undefined;
}

export const selectionRanges: Feature = {
  capabilities: CAPABILITIES.selectionRanges,
  requests: [
    documentRequest(SelectionRangeRequest.type, null, (snapshot, { positions }) =>
      positions.map((position) => selectionAt(snapshot, position)),
    ),
  ],
};
