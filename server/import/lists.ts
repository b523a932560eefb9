/** List items nested as their marks say, where the rendering would give them the same marks. */
import { romanValue } from './numerals.js';
import type { ImportedChild } from './structure.js';

export interface NestedItem {
  readonly text: string;
  readonly items: readonly NestedItem[];
}

interface Draft {
  readonly text: string;
  readonly items: Draft[];
}

/** The items as a tree, or undefined where a mark is missing, out of order, or other than (a), (i), (A) at its depth. */
export function nestedItems(children: readonly ImportedChild[]): readonly NestedItem[] | undefined {
  if (children.length === 0) return undefined;
  if (children.every(({ mark }) => /^[-–—•]$/u.test(mark))) return children.map(({ text }) => ({ text, items: [] }));
  const root: Draft[] = [];
  let path: Draft[][] = [root];
  for (const { sign, text } of children) {
    const depth = depthOf(sign, path);
    if (depth === undefined || text === '') return undefined;
    const list = depth < path.length ? path[depth] : path.at(-1)?.at(-1)?.items;
    if (list === undefined) return undefined;
    list.push({ text, items: [] });
    path = [...path.slice(0, depth), list];
  }
  return root;
}

/** The depth at which the sign is the next one: the present depth first, then one deeper, then further out. */
function depthOf(sign: string, path: readonly Draft[][]): number | undefined {
  const present = path.length - 1;
  const deeper =
    (path[present]?.length ?? 0) > 0 && present < 2 && ordinal(sign, present + 1) === 1 ? present + 1 : undefined;
  if (ordinal(sign, present) === (path[present]?.length ?? 0) + 1) return present;
  if (deeper !== undefined) return deeper;
  for (let depth = present - 1; depth >= 0; depth--) {
    if (ordinal(sign, depth) === (path[depth]?.length ?? 0) + 1) return depth;
  }
  return undefined;
}

function ordinal(sign: string, depth: number): number | undefined {
  if (depth === 1) return /^[ivxl]+$/u.test(sign) ? romanValue(sign) : undefined;
  const letter = depth === 0 ? /^([a-z])\1*$/u : /^([A-Z])\1*$/u;
  if (!letter.test(sign)) return undefined;
  return sign.toLowerCase().charCodeAt(0) - 96 + 26 * (sign.length - 1);
}
