/** Every place that speaks of a name, across the files that are known. */
import { type Location, type Position, ReferencesRequest } from 'vscode-languageserver';
import type { Tree } from '../../grammar/parse.js';
import { type DeclaredSymbol, type Place, summaryOf } from '../model/symbols.js';
import { createLocator } from '../workspace/locate.js';
import type { Snapshot, Workspace } from '../workspace/workspace.js';
import { CAPABILITIES } from './capabilities.js';
import { documentRequest, type Feature } from './feature.js';
import { declarationOf, nameAt, namespaceFor } from './name-at.js';
import { usesIn } from './uses.js';

/** A place where a name is declared or mentioned, in the file of a snapshot. */
export interface Occurrence extends Place {
  readonly declaring: boolean;
}

/** The occurrences of a symbol in a snapshot's own file; pieces that never mention the name are passed over. */
export function occurrencesIn({ tree, context }: Snapshot, symbol: DeclaredSymbol): Occurrence[] {
  const found: Occurrence[] = [];
  for (const piece of tree.pieces) {
    const { symbols, mentions } = summaryOf(piece);
    for (const one of symbols) if (one === symbol) found.push({ ...placeOf(one), declaring: true });
    if (!usesIn(piece).has(symbol.name)) continue;
    for (const mention of mentions) {
      if (mention.name === symbol.name && declarationOf(mention, context.scope) === symbol) {
        found.push({ ...placeOf(mention), declaring: false });
      }
    }
  }
  return found;
}

function placeOf({ piece, start, end }: Place): Place {
  return { piece, start, end };
}

/** The occurrences of a symbol in every file that is known and that could mean it. */
export function occurrences(
  symbol: DeclaredSymbol,
  snapshot: Snapshot,
  workspace: Workspace,
): (Occurrence & { readonly uri: string })[] {
  const home = snapshot.files.find(({ tree }) => holds(tree, symbol));
  const uris = [...new Set([snapshot.uri, ...(home === undefined ? [] : [home.uri]), ...workspace.uris()])];
  return uris.flatMap((uri) => {
    if (uri !== snapshot.uri && !speaksOf(workspace.tree(uri), symbol)) return [];
    const other = uri === snapshot.uri ? snapshot : workspace.snapshot(uri);
    const canMean = other?.files.some(({ tree }) => holds(tree, symbol));
    if (other === undefined || !canMean) return [];
    return occurrencesIn(other, symbol).map((place) => ({ ...place, uri }));
  });
}

/** Whether a file declares the symbol or mentions its name at all: told before anything is looked up in it. */
function speaksOf(tree: Tree | undefined, symbol: DeclaredSymbol): boolean {
  return tree?.pieces.some((piece) => piece === symbol.piece || usesIn(piece).has(symbol.name)) ?? false;
}

function holds(tree: Tree, { piece }: DeclaredSymbol): boolean {
  return tree.pieces.includes(piece);
}

/** The references to the name at a position. A name that nothing declares is at least found in its own file. */
export function references(
  snapshot: Snapshot,
  position: Position,
  includeDeclaration: boolean,
  workspace: Workspace,
): Location[] {
  const at = nameAt(snapshot, position);
  if (at === undefined) return [];
  if (at.symbol !== undefined) return locationsOf([at.symbol], snapshot, includeDeclaration, workspace);
  return located(undeclaredMentions(snapshot, at.name, at.namespace), snapshot, workspace);
}

/** The references to some symbols, in every file that is known. */
export function locationsOf(
  symbols: readonly DeclaredSymbol[],
  snapshot: Snapshot,
  includeDeclaration: boolean,
  workspace: Workspace,
): Location[] {
  const places = symbols
    .flatMap((symbol) => occurrences(symbol, snapshot, workspace))
    .filter(({ declaring }) => includeDeclaration || !declaring);
  return located(places, snapshot, workspace);
}

function located(
  places: readonly (Place & { readonly uri: string })[],
  snapshot: Snapshot,
  workspace: Workspace,
): Location[] {
  const { locate } = createLocator([
    ...snapshot.files,
    ...[...new Set(places.map(({ uri }) => uri))].flatMap((uri) => {
      const tree = workspace.tree(uri);
      return tree === undefined ? [] : [{ uri, tree }];
    }),
  ]);
  return places.flatMap((place) => {
    const there = locate(place);
    return there === undefined ? [] : [{ uri: there.uri, range: there.range }];
  });
}

function undeclaredMentions({ tree, uri }: Snapshot, name: string, namespace: string) {
  return tree.pieces.flatMap((piece) =>
    summaryOf(piece)
      .mentions.filter((mention) => mention.name === name && namespaceFor(mention.role) === namespace)
      .map((mention) => ({ ...placeOf(mention), declaring: false, uri })),
  );
}

export const referencesFeature: Feature = {
  capabilities: CAPABILITIES.references,
  requests: [
    documentRequest(ReferencesRequest.type, null, (snapshot, { position, context }, { workspace }) =>
      references(snapshot, position, context.includeDeclaration, workspace),
    ),
  ],
};
