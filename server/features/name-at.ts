/** The name that the cursor stands on, and what it stands for. */
import type { Position } from 'vscode-languageserver';
import type { Namespace, Scope } from '../model/scope.js';
import { namespaceOf } from '../model/scope.js';
import { type DeclaredSymbol, type Mention, type Place, summaryOf } from '../model/symbols.js';
import type { NameRole } from '../model/walk.js';
import type { Snapshot } from '../workspace/workspace.js';
import { cursorAt } from './positions.js';

/** A name under the cursor: where it stands, and its declaration if there is one. */
export interface NameAt {
  readonly place: Place;
  readonly name: string;
  readonly namespace: Namespace;
  readonly symbol: DeclaredSymbol | undefined;
  /** Whether the cursor is on the declaration itself. */
  readonly declaring: boolean;
}

/** The namespace in which a name is looked up. */
export function namespaceFor(role: NameRole): Namespace {
  if (role === 'topic') return 'topics';
  return role === 'profile' ? 'profiles' : 'names';
}

/** What a mention stands for. Rivals in brackets, and what a clause expects, are no names of the agreement's own. */
export function declarationOf(mention: Mention, scope: Scope): DeclaredSymbol | undefined {
  if (mention.role === 'clause-name') return undefined;
  return scope.lookup(mention.name, namespaceFor(mention.role));
}

/** The name at a position, or undefined where there is none. */
export function nameAt(snapshot: Snapshot, position: Position): NameAt | undefined {
  const cursor = cursorAt(snapshot.tree, position);
  if (cursor === undefined) return undefined;
  const { piece, offset } = cursor;
  const { scope } = snapshot.context;
  const { symbols, mentions } = summaryOf(piece);
  const holds = ({ start, end }: Place): boolean => start <= offset && offset <= end;
  const declared = symbols.find(holds);
  if (declared !== undefined) {
    const { start, end, name, kind } = declared;
    return { place: { piece, start, end }, name, namespace: namespaceOf(kind), symbol: declared, declaring: true };
  }
  const mention = mentions.find(holds);
  if (mention === undefined) return undefined;
  const { start, end, name, role } = mention;
  return {
    place: { piece, start, end },
    name,
    namespace: namespaceFor(role),
    symbol: declarationOf(mention, scope),
    declaring: false,
  };
}
