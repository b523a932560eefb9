/** Names of the places that references lead to. */
import type { Printed } from '../printed.js';

export interface Bookmarks {
  readonly of: (id: string) => string | undefined;
  /** The markup that begins and ends a paragraph's bookmark; empty for one that no id belongs to. */
  readonly around: (one: Printed) => readonly [start: string, end: string];
}

/** @param prefix tells two documents in one file apart */
export function createBookmarks(printed: readonly Printed[], prefix: string, firstNumber: number): Bookmarks {
  const names = new Map<string, { readonly name: string; readonly number: number; readonly bearer: Printed }>();
  for (const one of printed) {
    for (const id of one.anchors) {
      if (!names.has(id))
        names.set(id, { name: bookmarkName(prefix, id, names.size), number: firstNumber + names.size, bearer: one });
    }
  }
  return {
    of: (id) => names.get(id)?.name,
    around(one) {
      const found = names.get(one.anchors[0] ?? '');
      if (found === undefined || found.bearer !== one) return ['', ''];
      const { name, number } = found;
      return [`<w:bookmarkStart w:id="${number}" w:name="${name}"/>`, `<w:bookmarkEnd w:id="${number}"/>`];
    },
  };
}

/** Word wants a letter in front, no more than forty characters, and nothing but letters, digits and underscores. */
function bookmarkName(prefix: string, id: string, number: number): string {
  const plain = id.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '_');
  return plain === id && plain.length <= 36 ? `${prefix}_${plain}` : `${prefix}_${plain.slice(0, 28)}_${number}`;
}
