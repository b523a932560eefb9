/** How often a file mentions each name, counted piece by piece so that an edit is counted alone. */
import type { Piece, Tree } from '../../grammar/parse.js';
import { summaryOf } from '../model/symbols.js';

const byPiece = new WeakMap<Piece, ReadonlyMap<string, number>>();
const byTree = new WeakMap<Tree, ReadonlyMap<string, number>>();

/** The names that a piece mentions, with how often it does. */
export function usesIn(piece: Piece): ReadonlyMap<string, number> {
  const known = byPiece.get(piece);
  if (known !== undefined) return known;
  const uses = new Map<string, number>();
  for (const { name } of summaryOf(piece).mentions) uses.set(name, (uses.get(name) ?? 0) + 1);
  byPiece.set(piece, uses);
  return uses;
}

/** The names that a file mentions, with how often it does. */
export function usesOf(tree: Tree): ReadonlyMap<string, number> {
  const known = byTree.get(tree);
  if (known !== undefined) return known;
  const uses = new Map<string, number>();
  for (const piece of tree.pieces) {
    for (const [name, count] of usesIn(piece)) uses.set(name, (uses.get(name) ?? 0) + count);
  }
  byTree.set(tree, uses);
  return uses;
}
