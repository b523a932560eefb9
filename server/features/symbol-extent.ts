/** How far a declaration reaches, and what kind of thing the editor takes it for. */
import { SymbolKind as Kind } from 'vscode-languageserver';
import type { DeclaredSymbol, Place, SymbolKind } from '../model/symbols.js';

/** The place of a whole declaration: its sentence, or its article. */
export function wholeOf({ piece, node, start, end }: DeclaredSymbol): Place {
  return { piece, start: Math.min(node.start, start), end: Math.max(node.end, end) };
}

/** Kinds as outlines and searches show them, by their nearest likeness in the protocol. */
export const SYMBOL_KINDS: Readonly<Record<SymbolKind, Kind>> = {
  party: Kind.Class,
  group: Kind.Enum,
  role: Kind.Interface,
  term: Kind.Constant,
  action: Kind.Method,
  event: Kind.Event,
  body: Kind.Struct,
  topic: Kind.Key,
  article: Kind.Module,
  annex: Kind.Module,
  division: Kind.Namespace,
  label: Kind.Field,
  profile: Kind.Package,
};
