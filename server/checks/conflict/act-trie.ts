/** Acts by their words, so that those that an act continues and those that continue it are found without comparing it with all. */

interface Node<E> {
  next: Map<string, Node<E>> | undefined;
  /** An entry that alone lies below this node, with the words that are left of it; spares the nodes in between. */
  lone: Stored<E> | undefined;
  entry: Stored<E> | undefined;
}
interface Stored<E> {
  readonly words: readonly string[];
  readonly value: E;
}

/** An entry with the word by which the longer of two acts goes on behind the shorter. */
export interface Met<E> {
  readonly value: E;
  readonly nextWord: string | undefined;
}

export interface ActTrie<E> {
  /** The entry of exactly these words, made if there is none. */
  readonly at: (words: readonly string[], make: () => E) => E;
  readonly remove: (words: readonly string[]) => void;
  /** Entries whose words these words continue, themselves included. */
  readonly begun: (words: readonly string[]) => Met<E>[];
  /** Entries whose words continue these, themselves left out. */
  readonly continuing: (words: readonly string[]) => Met<E>[];
}

export function createActTrie<E>(): ActTrie<E> {
  const root: Node<E> = emptyNode();

  function place(node: Node<E>, stored: Stored<E>, depth: number): void {
    let at = node;
    for (let index = depth; ; index++) {
      const word = stored.words[index];
      if (word === undefined) {
        at.entry = stored;
        return;
      }
      if (at.next === undefined) {
        if (at.lone === undefined) {
          at.lone = stored;
          return;
        }
        const before = at.lone;
        at.lone = undefined;
        at.next = new Map();
        place(at, before, index);
      }
      const next: Map<string, Node<E>> = at.next;
      let below = next.get(word);
      if (below === undefined) {
        below = emptyNode();
        next.set(word, below);
      }
      at = below;
    }
  }

  return {
    at(words, make) {
      let node: Node<E> | undefined = root;
      for (let index = 0; node !== undefined; index++) {
        if (index === words.length) {
          if (node.entry !== undefined) return node.entry.value;
          break;
        }
        if (node.lone !== undefined && sameWords(node.lone.words, words)) return node.lone.value;
        node = node.next?.get(words[index] ?? '');
      }
      const stored = { words, value: make() };
      place(root, stored, 0);
      return stored.value;
    },
    remove(words) {
      let node: Node<E> | undefined = root;
      for (let index = 0; node !== undefined; index++) {
        if (node.lone !== undefined && sameWords(node.lone.words, words)) node.lone = undefined;
        if (index === words.length) node.entry = undefined;
        node = index < words.length ? node.next?.get(words[index] ?? '') : undefined;
      }
    },
    begun(words) {
      const found: Met<E>[] = [];
      let node: Node<E> | undefined = root;
      for (let index = 0; node !== undefined; index++) {
        if (node.entry !== undefined) found.push({ value: node.entry.value, nextWord: words[index] });
        const { lone } = node;
        if (lone !== undefined && lone.words.length <= words.length && startsWith(words, lone.words)) {
          found.push({ value: lone.value, nextWord: words[lone.words.length] });
        }
        node = index < words.length ? node.next?.get(words[index] ?? '') : undefined;
      }
      return found;
    },
    continuing(words) {
      const found: Met<E>[] = [];
      const take = ({ value, words: longer }: Stored<E>): void => {
        if (longer.length > words.length && startsWith(longer, words))
          found.push({ value, nextWord: longer[words.length] });
      };
      let node: Node<E> | undefined = root;
      for (let index = 0; index < words.length && node !== undefined; index++) {
        if (node.lone !== undefined) take(node.lone);
        node = node.next?.get(words[index] ?? '');
      }
      const waiting = node === undefined ? [] : [node];
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (next.entry !== undefined) take(next.entry);
        if (next.lone !== undefined) take(next.lone);
        if (next.next !== undefined) waiting.push(...next.next.values());
      }
      return found;
    },
  };
}

function emptyNode<E>(): Node<E> {
  return { next: undefined, lone: undefined, entry: undefined };
}

function startsWith(words: readonly string[], beginning: readonly string[]): boolean {
  return beginning.every((word, index) => words[index] === word);
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && startsWith(a, b);
}
