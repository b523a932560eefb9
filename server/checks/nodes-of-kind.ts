/** Every node of one kind in a stretch of the tree, wherever it stands: dates and open choices can stand almost anywhere. */

/** Nodes whose `kind` is `kind`, in the order of the source; those inside one another included. */
export function nodesOfKind<N extends { readonly kind: string }>(root: unknown, kind: N['kind']): N[] {
  const found: N[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const one of node) walk(one);
      return;
    }
    if ((node as { kind?: unknown }).kind === kind) found.push(node as N);
    for (const value of Object.values(node)) walk(value);
  };
  walk(root);
  return found;
}
