/**
 * Two renderings of one agreement side by side, paragraph beside paragraph: two languages, or what two parties propose. Paragraphs are
 * paired by the sentence that they come from, so that one which only one side has leaves an empty place on the other.
 */
import type { Piece } from '../../../grammar/parse.js';
import type { Document } from '../document.js';
import { plainText } from '../words.js';
import { type Printed, printedOf, type Role } from './printed.js';

/** What stands in two columns: `left` comes first in the reading direction of its language. */
export interface Columns {
  readonly left: Document;
  readonly right: Document;
  /** What is printed above the columns, for instance who proposes what stands in them. */
  readonly heads?: readonly [string, string];
}

export interface Row {
  readonly role: Role;
  readonly left?: Printed;
  readonly right?: Printed;
}

/** The rows in the order of the left column; what only the right one has stands behind what it follows there. */
export function rowsOf({ left, right }: Columns): readonly Row[] {
  const rights = printedOf(right);
  const partners = createIndex(rights);
  const rows: { role: Role; left?: Printed; right?: Printed }[] = [];
  const rowOf = new Map<Printed, (typeof rows)[number]>();
  for (const one of printedOf(left)) {
    const partner = partners.take(one);
    const row = { role: one.role, left: one, ...(partner && { right: partner }) };
    if (partner) rowOf.set(partner, row);
    rows.push(row);
  }
  let behind = 0;
  for (const one of rights) {
    const row = rowOf.get(one);
    if (row !== undefined) {
      // A paragraph that stands further up on the left, as a signature may, does not turn the search back.
      behind = Math.max(behind, rows.indexOf(row, behind) + 1);
      continue;
    }
    while (isInFront(rows[behind], one)) behind++;
    rows.splice(behind++, 0, { role: one.role, right: one });
  }
  return rows;
}

/** Whether a row that only the left side has was written in front of a paragraph of the right one. */
function isInFront(row: Row | undefined, { source }: Printed): boolean {
  if (row?.left === undefined || row.right !== undefined) return false;
  return row.left.source.piece === source.piece && row.left.source.offset < source.offset;
}

/** What a language calls itself, for the head of its column. */
export function languageName(lang: string): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
}

/** Whether the two sides of a row read alike, marks apart: a number may differ for what was left out above. */
export function readsAlike({ left, right }: Row): boolean {
  return left !== undefined && right !== undefined && plainText(left.words) === plainText(right.words);
}

/** Finds the paragraph that comes from the same place, each once. */
function createIndex(all: readonly Printed[]): { readonly take: (one: Printed) => Printed | undefined } {
  const pieces = new Map<Piece, Map<string, Printed[]>>();
  const keyOf = ({ source, role, part }: Printed): string => `${source.offset} ${role} ${part}`;
  for (const one of all) {
    const { piece } = one.source;
    const places = pieces.get(piece) ?? new Map<string, Printed[]>();
    pieces.set(piece, places);
    const key = keyOf(one);
    places.set(key, [...(places.get(key) ?? []), one]);
  }
  return { take: (one) => pieces.get(one.source.piece)?.get(keyOf(one))?.shift() };
}
