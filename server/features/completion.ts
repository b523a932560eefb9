/** Completion: what can stand at the cursor and nothing else, what this agreement uses first; of the chosen item, what it would print. */
import {
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  InsertTextFormat,
  MarkupKind,
  type Position,
  type Range,
} from 'vscode-languageserver';
import type { Snapshot } from '../workspace/workspace.js';
import { CAPABILITIES } from './capabilities.js';
import type { Offer } from './completion/offer.js';
import { offersAt } from './completion/offers.js';
import { printedOffer } from './completion/printed-offer.js';
import { documentRequest, type Feature, resolveRequest, type Surroundings } from './feature.js';
import { cursorAt, rangeAt } from './positions.js';

/** More uses than any name has; what is used more sorts first. */
const MANY_USES = 99_999;

/** What an item carries so that it can be told of once it is chosen. */
interface ItemData {
  readonly uri: string;
  readonly position: Position;
}

/** The items at a position; the list is complete, so that the editor narrows it down by itself. */
export function complete(
  snapshot: Snapshot,
  position: Position,
  { workspace, client }: Pick<Surroundings, 'workspace' | 'client'>,
): CompletionList {
  const cursor = cursorAt(snapshot.tree, position);
  if (cursor === undefined) return { isIncomplete: false, items: [] };
  const { offers, replaces } = offersAt(snapshot, cursor, workspace);
  const range = rangeAt(snapshot.tree, cursor.index, replaces);
  const withSnippets = client.textDocument?.completion?.completionItem?.snippetSupport === true;
  const data: ItemData = { uri: snapshot.uri, position };
  const items = offers.flatMap((offer, index) => {
    const item = itemOf(offer, index, range, withSnippets);
    return item === undefined ? [] : [{ ...item, data }];
  });
  return { isIncomplete: false, items };
}

function itemOf(offer: Offer, index: number, range: Range, withSnippets: boolean): CompletionItem | undefined {
  const { label, kind, insert = label, snippet = false, detail, rank, uses = 0, filter } = offer;
  if (snippet && !withSnippets) return undefined;
  const order = String(MANY_USES - Math.min(uses, MANY_USES)).padStart(5, '0');
  return {
    label,
    kind,
    textEdit: { range, newText: insert },
    ...(snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(detail === undefined ? {} : { detail }),
    sortText: `${rank}${order}${String(index).padStart(4, '0')}`,
    filterText: filter ?? label,
  };
}

/** The item with the sentence that it would print, and with what is said of the name or model that it writes. */
export function resolveItem(item: CompletionItem, { workspace }: Pick<Surroundings, 'workspace'>): CompletionItem {
  const data = item.data as ItemData | undefined;
  const snapshot = data === undefined ? undefined : workspace.snapshot(data.uri);
  const cursor = data === undefined || snapshot === undefined ? undefined : cursorAt(snapshot.tree, data.position);
  if (snapshot === undefined || cursor === undefined) return item;
  const { offers, replaces } = offersAt(snapshot, cursor, workspace);
  const offer = offers.find(({ label }) => label === item.label);
  if (offer === undefined) return item;
  const printed = printedOffer(offer, snapshot, cursor, replaces.start)?.map((line) => `> ${line}`) ?? [];
  const told = [...(printed.length === 0 ? [] : [printed.join('\n>\n')]), offer.documentation?.() ?? ''];
  const value = told.filter((part) => part !== '').join('\n\n');
  return value === '' ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value } };
}

export const completion: Feature = {
  capabilities: CAPABILITIES.completion,
  requests: [
    documentRequest(CompletionRequest.type, null, (snapshot, { position }, around) =>
      complete(snapshot, position, around),
    ),
    resolveRequest(
      CompletionResolveRequest.type,
      (item, around) => resolveItem(item, around),
      ({ data }) => (data as ItemData | undefined)?.uri,
    ),
  ],
};
