/** List items nested as their marks say. */
import { counted, firstOf } from './counting.js';
import { type ImportedItem, type Marked, wholeText } from './structure.js';

export interface NestedItem extends Marked {
  readonly items: readonly NestedItem[];
}

/** A list, and the sample of the marks at each depth. */
export interface NestedList {
  readonly items: readonly NestedItem[];
  readonly samples: readonly string[];
}

interface Draft extends NestedItem {
  readonly items: Draft[];
}
interface Level {
  readonly sample: string;
  readonly items: Draft[];
}
const DEEPEST = 2;

/** The items as a tree, or undefined where a mark is out of order, glued to its words, or of two manners at one depth. */
export function nestedList(items: readonly ImportedItem[]): NestedList | undefined {
  const samples: string[] = [];
  const open: Level[] = [];
  for (const item of items) {
    if (item.isGlued || item.text === '' || !takes(item, open, samples)) return undefined;
  }
  const [root] = open;
  return root === undefined ? undefined : { items: root.items, samples };
}

/** Puts an item where its mark is the next one, the deepest such place; else one deeper, where it is the first of a series. */
function takes(item: ImportedItem, open: Level[], samples: string[]): boolean {
  const entry: Draft = { mark: item.mark, isGlued: false, text: item.text, items: [] };
  const at = open.findLastIndex((level) => isNextOf(level, item.mark));
  if (at !== -1) {
    open.length = at + 1;
    open[at]?.items.push(entry);
    return true;
  }
  const depth = open.length;
  const sample = firstOf(item.mark);
  if (depth > DEEPEST || sample !== item.mark || (samples[depth] ?? sample) !== sample) return false;
  samples[depth] = sample;
  const items = open.at(-1)?.items.at(-1)?.items ?? [];
  items.push(entry);
  open.push({ sample, items });
  return true;
}

function isNextOf({ sample, items }: Level, mark: string): boolean {
  return counted(sample, items.length + 1) === mark;
}

/** The items in one row, each with its mark in its words. */
export function ownMarkedList(items: readonly ImportedItem[]): readonly NestedItem[] {
  return items.map((item) => ({ mark: '', isGlued: false, text: wholeText(item), items: [] }));
}
