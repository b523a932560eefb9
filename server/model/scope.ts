/** Every name that a file can use: its own, those of the files it uses, and topics and profiles in namespaces of their own. */
import type { Piece, Tree } from '../../grammar/parse.js';
import { type DeclaredSymbol, type SymbolKind, signatureOf, summaryOf } from './symbols.js';

/** The three namespaces: one for topics, one for profiles, one for everything else. */
export type Namespace = 'names' | 'topics' | 'profiles';

/** Looks names up. The first declaration of a name counts; further ones are duplicates. */
export interface Scope {
  readonly lookup: (name: string, namespace?: Namespace) => DeclaredSymbol | undefined;
  /** Every declaration of a name in this file and those it uses, this file's first. */
  readonly all: (name: string, namespace?: Namespace) => readonly DeclaredSymbol[];
  /** Every symbol of a namespace. */
  readonly symbols: (namespace: Namespace) => Iterable<DeclaredSymbol>;
  /** The symbols of some kinds. Costs what these are, however many articles and labels the file has. */
  readonly ofKinds: (...kinds: readonly SymbolKind[]) => Iterable<DeclaredSymbol>;
}

/** The namespace that declarations of a kind live in. */
export function namespaceOf(kind: SymbolKind): Namespace {
  if (kind === 'topic') return 'topics';
  return kind === 'profile' ? 'profiles' : 'names';
}

/** A scope that can follow its file's edits: `replace` takes pieces out and puts others in. */
export interface EditableScope extends Scope {
  /**
   * Puts new pieces in the place of old ones; returns the names whose declarations read otherwise than before.
   *
   * @param pieces all pieces as they are now, in their order
   */
  readonly replace: (
    removed: readonly Piece[],
    added: readonly Piece[],
    pieces: readonly Piece[],
  ) => ReadonlySet<string>;
}

interface Table extends Record<Namespace, Map<string, DeclaredSymbol[]>> {
  readonly kinds: Map<SymbolKind, Set<DeclaredSymbol>>;
}

function emptyTable(): Table {
  return { names: new Map(), topics: new Map(), profiles: new Map(), kinds: new Map() };
}

/**
 * A scope over one file.
 *
 * @param imported the symbols that used files and built-in profiles bring in
 */
export function createScope(tree: Tree, imported: Iterable<DeclaredSymbol>): EditableScope {
  const own = emptyTable();
  const others = emptyTable();
  for (const symbol of imported) add(others, symbol);
  for (const piece of tree.pieces) for (const symbol of summaryOf(piece).symbols) add(own, symbol);

  const all = (name: string, namespace: Namespace = 'names'): readonly DeclaredSymbol[] => {
    const mine = own[namespace].get(name);
    const theirs = others[namespace].get(name);
    if (mine === undefined) return theirs ?? [];
    return theirs === undefined ? mine : [...mine, ...theirs];
  };
  return {
    all,
    lookup: (name, namespace = 'names') => own[namespace].get(name)?.[0] ?? others[namespace].get(name)?.[0],
    *symbols(namespace) {
      for (const list of own[namespace].values()) yield* list;
      for (const [name, list] of others[namespace]) if (!own[namespace].has(name)) yield* list;
    },
    *ofKinds(...kinds) {
      for (const kind of kinds) {
        yield* own.kinds.get(kind) ?? [];
        for (const symbol of others.kinds.get(kind) ?? []) {
          if (!own[namespaceOf(kind)].has(symbol.name)) yield symbol;
        }
      }
    },
    replace(removed, added, pieces) {
      const before = signatures(removed);
      const after = signatures(added);
      for (const piece of removed) {
        for (const symbol of summaryOf(piece).symbols) remove(own, symbol);
      }
      for (const piece of added) {
        for (const symbol of summaryOf(piece).symbols) {
          add(own, symbol);
          sortByPlace(own[namespaceOf(symbol.kind)].get(symbol.name) ?? [], pieces);
        }
      }
      const changed = new Set<string>();
      for (const [key, signature] of before) if (after.get(key) !== signature) changed.add(key);
      for (const [key, signature] of after) if (before.get(key) !== signature) changed.add(key);
      return changed;
    },
  };
}

function signatures(pieces: readonly Piece[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const piece of pieces) {
    for (const symbol of summaryOf(piece).symbols) {
      found.set(symbol.name, `${found.get(symbol.name) ?? ''}${signatureOf(symbol)}\n`);
    }
  }
  return found;
}

/** Of a name that is declared twice, the first declaration in the file counts. */
function sortByPlace(symbols: DeclaredSymbol[], pieces: readonly Piece[]): void {
  if (symbols.length < 2) return;
  const order = new Map(symbols.map((symbol) => [symbol, pieces.indexOf(symbol.piece)]));
  symbols.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0) || a.start - b.start);
}

function add(table: Table, symbol: DeclaredSymbol): void {
  const names = table[namespaceOf(symbol.kind)];
  const list = names.get(symbol.name);
  if (list === undefined) names.set(symbol.name, [symbol]);
  else list.push(symbol);
  const kind = table.kinds.get(symbol.kind);
  if (kind === undefined) table.kinds.set(symbol.kind, new Set([symbol]));
  else kind.add(symbol);
}

function remove(table: Table, symbol: DeclaredSymbol): void {
  const names = table[namespaceOf(symbol.kind)];
  const list = names.get(symbol.name)?.filter((other) => other !== symbol) ?? [];
  if (list.length === 0) names.delete(symbol.name);
  else names.set(symbol.name, list);
  table.kinds.get(symbol.kind)?.delete(symbol);
}
