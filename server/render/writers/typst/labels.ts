/** Labels for what references of a document point to. */
import type { Printed } from '../printed.js';

export interface Labels {
  /** The label of a place of this document. */
  readonly of: (id: string) => string | undefined;
  /** The labels that a paragraph bears: each id is borne by the first paragraph that has it. */
  readonly borneBy: (one: Printed) => readonly string[];
}

/** @param prefix tells apart two documents that stand in one file */
export function createLabels(all: readonly Printed[], prefix: string): Labels {
  const bearers = new Map<string, { readonly label: string; readonly bearer: Printed }>();
  for (const one of all) {
    for (const id of one.anchors) {
      if (!bearers.has(id)) bearers.set(id, { label: `${prefix}${bearers.size + 1}`, bearer: one });
    }
  }
  return {
    of: (id) => bearers.get(id)?.label,
    borneBy: (one) =>
      one.anchors.flatMap((id) => {
        const found = bearers.get(id);
        return found?.bearer === one ? [found.label] : [];
      }),
  };
}
