/** What a file brings in: the declarations of the files that it uses, and the built-in profiles of its kinds. */
import { parse, type Tree } from '../../grammar/parse.js';
import { agreementOf } from '../model/agreement.js';
import { canonical, type DeclaredSymbol, type Place, summaryOf } from '../model/symbols.js';
import { rawWords } from '../model/text.js';
import { builtInProfiles } from '../profiles/built-in.js';

/** A path that a file names, as `use` or as a tie, with its place. */
export interface NamedPath {
  readonly path: string;
  readonly place: Place;
}

/** Keeps what a tree was read for: trees never change, and each keystroke asks several times. */
function rememberedByTree<T>(read: (tree: Tree) => T): (tree: Tree) => T {
  const known = new WeakMap<Tree, T>();
  return (tree) => {
    const before = known.get(tree);
    if (before !== undefined) return before;
    const made = read(tree);
    known.set(tree, made);
    return made;
  };
}

/** The paths behind `use`, in order. */
export const usedPaths: (tree: Tree) => readonly NamedPath[] = rememberedByTree(readUsedPaths);

function readUsedPaths(tree: Tree): NamedPath[] {
  const paths: NamedPath[] = [];
  for (const piece of tree.pieces) {
    for (const element of piece.elements) {
      if (element.kind !== 'use') continue;
      const { start, end } = element.path;
      paths.push({ path: rawWords(element.path), place: { piece, start, end } });
    }
  }
  return paths;
}

/** The URI of a path relative to the file that names it. Back slashes are taken for slashes, as drafters on Windows write them. */
export function resolvePath(path: string, from: string): string | undefined {
  try {
    return new URL(path.replaceAll('\\', '/').split('/').map(encodeSegment).join('/'), from).toString();
  } catch {
    return undefined;
  }
}

function encodeSegment(segment: string): string {
  return segment === '.' || segment === '..' ? segment : encodeURIComponent(segment);
}

const DECLARED = new Set(['party', 'group', 'role', 'term', 'action', 'event', 'body', 'topic', 'profile']);

/** The symbols that another file can use of this one: its declarations, topics and profiles, not its articles. */
export const exportedSymbols: (tree: Tree) => readonly DeclaredSymbol[] = rememberedByTree(readExportedSymbols);

function readExportedSymbols(tree: Tree): DeclaredSymbol[] {
  return tree.pieces.flatMap((piece) => summaryOf(piece).symbols.filter(({ kind }) => DECLARED.has(kind)));
}

/** Parses built-in profiles when they are first asked for. */
export interface ProfileLibrary {
  /** The symbols of a built-in profile and of those it extends; empty for a name that is none. */
  readonly symbolsOf: (name: string) => readonly DeclaredSymbol[];
  /** The tree of a built-in profile. */
  readonly treeOf: (name: string) => Tree | undefined;
  readonly names: readonly string[];
}

export function createProfileLibrary(sources: Readonly<Record<string, string>> = builtInProfiles()): ProfileLibrary {
  const trees = new Map<string, Tree>();
  const treeOf = (name: string): Tree | undefined => {
    const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
    if (source === undefined) return undefined;
    let tree = trees.get(name);
    if (tree === undefined) {
      tree = parse(source);
      trees.set(name, tree);
    }
    return tree;
  };
  const symbolsOf = (name: string, seen = new Set<string>()): DeclaredSymbol[] => {
    const tree = treeOf(name);
    if (tree === undefined || seen.has(name)) return [];
    seen.add(name);
    const own = exportedSymbols(tree);
    return [...own, ...own.flatMap((symbol) => basesOf(symbol).flatMap((base) => symbolsOf(base, seen)))];
  };
  return { symbolsOf: (name) => symbolsOf(name), treeOf, names: Object.keys(sources) };
}

/** The names of the profiles that a profile extends. */
export function basesOf({ node }: DeclaredSymbol): string[] {
  return node.kind === 'profile' ? node.extends.map((name) => canonical(name.text)) : [];
}

/** The built-in profiles that a file names: as a kind of its agreement, or as what its own profiles extend. */
export function namedProfiles(tree: Tree, symbols: readonly DeclaredSymbol[]): string[] {
  const kinds = agreementOf(tree)?.kinds.map((name) => canonical(name.text)) ?? [];
  return [...new Set([...kinds, ...symbols.flatMap(basesOf)])];
}
