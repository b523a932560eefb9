/** An article changes places with its neighbour; its number, and every reference to it, follow by themselves. */
import { CodeActionKind } from 'vscode-languageserver';
import type { Annex, Article, Element } from '../../../grammar/ast.js';
import { pieceAt, type Tree, textOf } from '../../../grammar/parse.js';
import { headingOf } from '../document-symbols.js';
import type { Refactor, Refactoring, SourceEdit } from './refactoring.js';

/** An element with its place in the file. */
interface Placed {
  readonly element: Element;
  readonly start: number;
  readonly end: number;
}

/** Offered in the heading of an article or annex that has a neighbour of its kind. */
export const moveArticle: Refactor = ({ snapshot: { tree }, cursor, element }) => {
  if (element?.kind !== 'article' && element?.kind !== 'annex') return [];
  if (cursor.offset > element.headerEnd) return [];
  const elements = elementsOf(tree);
  const at = elements.findIndex((one) => one.element === element);
  return [
    ...offer('in front of', elements[at - 1]?.element, at - 1, elements, element, tree),
    ...offer('behind', elements[at + 1]?.element, at, elements, element, tree),
  ];
};

function offer(
  word: string,
  neighbour: Element | undefined,
  first: number,
  elements: readonly Placed[],
  { kind }: Article | Annex,
  tree: Tree,
): Refactoring[] {
  if ((neighbour?.kind !== 'article' && neighbour?.kind !== 'annex') || neighbour.kind !== kind) return [];
  return [
    {
      title: `Move this ${kind} ${word} ${headingOf(neighbour, tree)}`,
      kind: CodeActionKind.RefactorMove,
      edits: () => exchange(tree, elements, first),
    },
  ];
}

function elementsOf({ pieces, offsets }: Tree): Placed[] {
  return pieces.flatMap((piece, index) => {
    const base = offsets[index] ?? 0;
    return piece.elements.map((element) => ({ element, start: base + element.start, end: base + element.end }));
  });
}

/** Exchanges the element at `first` and the one behind it. Comments on lines of their own in front of a heading go with it. */
function exchange(tree: Tree, elements: readonly Placed[], first: number): SourceEdit[] {
  const text = textOf(tree);
  const from = beginning(elements, first, text);
  const middle = beginning(elements, first + 1, text);
  const until = beginning(elements, first + 2, text);
  const one = text.slice(from, middle);
  const other = text.slice(middle, until);
  const gap = /\s*$/.exec(one)?.[0] ?? '';
  const end = /\s*$/.exec(other)?.[0] ?? '';
  return acrossPieces(tree, from, until, `${other.trimEnd()}${gap}${one.trimEnd()}${end}`);
}

/** Where what belongs to an element begins: with the comments in front of it, behind the line of what they follow. */
function beginning(elements: readonly Placed[], at: number, text: string): number {
  const placed = elements[at];
  if (placed === undefined) return text.length;
  const before = elements[at - 1];
  const lineEnd = before === undefined ? -1 : text.indexOf('\n', before.end);
  if (lineEnd === -1 || lineEnd >= placed.start) return placed.start;
  const blanks = /^\s*/.exec(text.slice(lineEnd + 1, placed.start))?.[0] ?? '';
  return lineEnd + 1 + blanks.length;
}

/** One edit of the file as edits of its pieces: what begins in one piece may end in another. */
function acrossPieces(tree: Tree, from: number, until: number, text: string): SourceEdit[] {
  const edits: SourceEdit[] = [];
  for (let index = pieceAt(tree, from); index < tree.pieces.length; index++) {
    const base = tree.offsets[index] ?? 0;
    if (base >= until && edits.length > 0) break;
    const length = tree.pieces[index]?.text.length ?? 0;
    const start = Math.max(0, from - base);
    edits.push({ index, start, end: Math.min(length, until - base), text: edits.length === 0 ? text : '' });
  }
  return edits;
}
