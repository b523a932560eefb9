/** The hierarchy of acts: what an action is a kind of, and which actions are kinds of it. */
import {
  type Position,
  type TypeHierarchyItem,
  TypeHierarchyPrepareRequest,
  TypeHierarchySubtypesRequest,
  TypeHierarchySupertypesRequest,
} from 'vscode-languageserver';
import { canonical, type DeclaredSymbol } from '../model/symbols.js';
import { titleWords } from '../model/text.js';
import { createLocator } from '../workspace/locate.js';
import type { Snapshot, Workspace } from '../workspace/workspace.js';
import { CAPABILITIES } from './capabilities.js';
import { documentRequest, type Feature, workspaceRequest } from './feature.js';
import { nameAt } from './name-at.js';
import { SYMBOL_KINDS, wholeOf } from './symbol-extent.js';

/** What an item carries, to be found again: its name, and the file from which it was asked for. */
interface ItemData {
  readonly name: string;
  readonly uri: string;
}

/** The action at a position, or null for any other name. */
export function prepareHierarchy(snapshot: Snapshot, position: Position): TypeHierarchyItem[] | null {
  const symbol = nameAt(snapshot, position)?.symbol;
  if (symbol?.kind !== 'action') return null;
  return itemOf(symbol, snapshot);
}

/** The acts that an act is declared to be a kind of. */
export function widerActs({ name, uri }: ItemData, workspace: Workspace): TypeHierarchyItem[] {
  const snapshot = workspace.snapshot(uri);
  const node = snapshot?.context.scope.lookup(name)?.node;
  if (snapshot === undefined || node?.kind !== 'action') return [];
  return node.is.flatMap(({ text }) => {
    const wider = snapshot.context.scope.lookup(canonical(text));
    return wider === undefined ? [] : itemOf(wider, snapshot);
  });
}

/** The acts that are declared to be kinds of an act. */
export function narrowerActs({ name, uri }: ItemData, workspace: Workspace): TypeHierarchyItem[] {
  const snapshot = workspace.snapshot(uri);
  if (snapshot === undefined) return [];
  return [...snapshot.context.scope.symbols('names')].flatMap((symbol) => {
    const isNarrower = symbol.node.kind === 'action' && symbol.node.is.some(({ text }) => canonical(text) === name);
    return isNarrower ? itemOf(symbol, snapshot) : [];
  });
}

function itemOf(symbol: DeclaredSymbol, snapshot: Snapshot): TypeHierarchyItem[] {
  const { locate } = createLocator(snapshot.files);
  const whole = locate(wholeOf(symbol));
  const name = locate(symbol);
  if (whole === undefined || name === undefined || symbol.node.kind !== 'action') return [];
  const data: ItemData = { name: symbol.name, uri: snapshot.uri };
  return [
    {
      name: symbol.name,
      kind: SYMBOL_KINDS.action,
      detail: titleWords(symbol.node.title),
      uri: whole.uri,
      range: whole.range,
      selectionRange: name.range,
      data,
    },
  ];
}

const fileOf = ({ item }: { readonly item: TypeHierarchyItem }): string => (item.data as ItemData).uri;

export const typeHierarchy: Feature = {
  capabilities: CAPABILITIES.typeHierarchy,
  requests: [
    documentRequest(TypeHierarchyPrepareRequest.type, null, (snapshot, { position }) =>
      prepareHierarchy(snapshot, position),
    ),
    workspaceRequest(
      TypeHierarchySupertypesRequest.type,
      null,
      ({ item }, { workspace }) => widerActs(item.data as ItemData, workspace),
      fileOf,
    ),
    workspaceRequest(
      TypeHierarchySubtypesRequest.type,
      null,
      ({ item }, { workspace }) => narrowerActs(item.data as ItemData, workspace),
      fileOf,
    ),
  ],
};
