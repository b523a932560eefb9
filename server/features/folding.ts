/** What can be folded: elements, parts with their articles, sentences of several lines, lists, comments and runs of them. */
import { type FoldingRange, FoldingRangeKind, FoldingRangeRequest } from 'vscode-languageserver';
import type { Comment, Element, Item, Paragraph, Span } from '../../grammar/ast.js';
import type { Piece } from '../../grammar/parse.js';
import { lineIn } from '../checks/suppressions.js';
import type { Snapshot } from '../workspace/workspace.js';
import { CAPABILITIES } from './capabilities.js';
import { outline } from './document-symbols.js';
import { documentRequest, type Feature } from './feature.js';

/** A fold in lines of its piece. */
interface Fold {
  readonly start: number;
  readonly end: number;
  readonly kind?: FoldingRangeKind;
}

const folds = new WeakMap<Piece, readonly Fold[]>();

/** The folds of a file; each piece's are found once. */
export function foldingRanges(snapshot: Snapshot): FoldingRange[] {
  const { tree } = snapshot;
  const ranges = tree.pieces.flatMap((piece, index) => {
    const first = tree.lines[index] ?? 0;
    return foldsOf(piece).map(
      ({ start, end, kind }): FoldingRange => ({
        startLine: first + start,
        endLine: first + end,
        ...(kind === undefined ? {} : { kind }),
      }),
    );
  });
  return [...ranges, ...divisionFolds(snapshot)];
}

/** Parts, chapters and sections reach over the articles that they hold. */
function divisionFolds(snapshot: Snapshot): FoldingRange[] {
  const hasDivisions = snapshot.tree.pieces.some(({ elements }) => elements.some(({ kind }) => kind === 'division'));
  if (!hasDivisions) return [];
  const found: FoldingRange[] = [];
  const visit = (symbols: ReturnType<typeof outline>): void => {
    for (const { range, children = [], name } of symbols) {
      const isDivision = /^(?:Part|Chapter|Section) — /.test(name);
      if (!isDivision) continue;
      found.push({ startLine: range.start.line, endLine: range.end.line });
      visit(children);
    }
  };
  visit(outline(snapshot));
  return found;
}

function foldsOf(piece: Piece): readonly Fold[] {
  let found = folds.get(piece);
  if (found === undefined) {
    found = [...piece.elements.flatMap((element) => ofElement(element, piece)), ...ofComments(piece)];
    folds.set(piece, found);
  }
  return found;
}

function fold(piece: Piece, { start, end }: Span): Fold[] {
  const first = lineIn(piece, start);
  const last = lineIn(piece, end);
  return last > first ? [{ start: first, end: last }] : [];
}

function ofElement(element: Element, piece: Piece): Fold[] {
  const whole = fold(piece, element);
  switch (element.kind) {
    case 'article':
    case 'annex':
      return [...whole, ...element.paragraphs.flatMap((paragraph) => ofParagraph(paragraph, piece))];
    case 'preamble':
      return [...whole, ...element.recitals.flatMap((recital) => fold(piece, recital))];
    case 'profile':
      return [...whole, ...element.expectations.flatMap((expectation) => fold(piece, expectation))];
    default:
      return whole;
  }
}

function ofParagraph(paragraph: Paragraph, piece: Piece): Fold[] {
  const items =
    paragraph.kind === 'prose'
      ? paragraph.items
      : paragraph.kind === 'norm' && paragraph.act.kind === 'items'
        ? paragraph.act.items
        : [];
  return [...fold(piece, paragraph), ...items.flatMap((item) => ofItem(item, piece))];
}

function ofItem(item: Item, piece: Piece): Fold[] {
  return [...fold(piece, item), ...item.items.flatMap((inner) => ofItem(inner, piece))];
}

/** A block comment of several lines, and line comments that follow each other. */
function ofComments(piece: Piece): Fold[] {
  const found: Fold[] = [];
  let run: { start: number; end: number } | undefined;
  const close = (): void => {
    if (run !== undefined && run.end > run.start) found.push({ ...run, kind: FoldingRangeKind.Comment });
    run = undefined;
  };
  for (const comment of piece.comments) {
    const lines = linesOf(comment, piece);
    if (run !== undefined && lines.start === run.end + 1) run.end = lines.end;
    else {
      close();
      run = lines;
    }
  }
  close();
  return found;
}

function linesOf({ start, end }: Comment, piece: Piece): { start: number; end: number } {
  return { start: lineIn(piece, start), end: lineIn(piece, end) };
}

export const folding: Feature = {
  capabilities: CAPABILITIES.folding,
  requests: [documentRequest(FoldingRangeRequest.type, null, (snapshot) => foldingRanges(snapshot))],
};
