/** Nests the items of a list by the number of their dashes. */
import type { Act, Item, Qualifier, Variant } from '../ast.js';

/** An item as it stands in the source, before nesting. `opensList` when a colon follows it. */
export interface FlatItem {
  readonly depth: number;
  readonly act: Act & { readonly kind: 'text-act' | 'named-act' };
  readonly qualifiers: readonly Qualifier[];
  readonly variants: readonly Variant[];
  readonly start: number;
  readonly end: number;
  readonly opensList: boolean;
}

/**
 * Nests a flat list. An item goes one level down behind a colon, stays or comes up behind a semicolon.
 *
 * @param misplaced receives every item whose dashes do not say so
 */
export function nestItems(flat: readonly FlatItem[], misplaced: Item[]): Item[] {
  const root: Item[] = [];
  const open: { depth: number; items: Item[] }[] = [{ depth: flat[0]?.depth ?? 1, items: root }];
  let previous: FlatItem | undefined;
  for (const entry of flat) {
    const { opensList, ...rest } = entry;
    const children: Item[] = [];
    const item: Item = { kind: 'item', ...rest, items: children };
    if (previous?.opensList) {
      const parent = open.at(-1)?.items.at(-1) as Item;
      if (entry.depth <= previous.depth) misplaced.push(item);
      open.push({ depth: Math.max(entry.depth, previous.depth + 1), items: parent.items as Item[] });
    } else {
      while (open.length > 1 && entry.depth < (open.at(-1)?.depth ?? 0)) open.pop();
      if (entry.depth !== open.at(-1)?.depth) misplaced.push(item);
    }
    open.at(-1)?.items.push(item);
    previous = entry;
  }
  return closeOver(root);
}

/** An item reaches to the end of its deeper items. */
function closeOver(items: readonly Item[]): Item[] {
  return items.map((item) => {
    const inner = closeOver(item.items);
    return { ...item, items: inner, end: inner.at(-1)?.end ?? item.end };
  });
}
