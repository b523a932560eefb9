/** Every node of one kind in a stretch of the tree, wherever it stands: dates and open choices can stand almost anywhere. */

/** Whether a piece can hold a variant at all: a slash and a letter, as in `/ar`. Most pieces of agreements in one language cannot. */
export function mayHoldVariants({ text }: { readonly text: string }): boolean {
  return /\/[A-Za-z]/.test(text);
}

type Node = { readonly kind: string };

const indexed = new WeakMap<object, ReadonlyMap<string, readonly Node[]>>();

/** Nodes whose `kind` is `kind`, in the order of the source; those inside one another included. A tree is walked once for all kinds. */
export function nodesOfKind<N extends Node>(root: unknown, kind: N['kind']): readonly N[] {
  if (typeof root !== 'object' || root === null) return [];
  let byKind = indexed.get(root);
  if (byKind === undefined) {
    byKind = indexOf(root);
    indexed.set(root, byKind);
  }
  return (byKind.get(kind) ?? []) as readonly N[];
}

function indexOf(root: object): Map<string, Node[]> {
  const byKind = new Map<string, Node[]>();
  const walk = (node: object): void => {
    const { kind } = node as Partial<Node>;
    if (typeof kind === 'string') {
      const list = byKind.get(kind);
      if (list === undefined) byKind.set(kind, [node as Node]);
      else list.push(node as Node);
    }
    for (const key in node) {
      const value = (node as Record<string, unknown>)[key];
      if (typeof value === 'object' && value !== null) walk(value);
    }
  };
  walk(root);
  return byKind;
}
