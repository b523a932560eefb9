/** Completion: what can stand at the cursor and nothing else, what this agreement uses first. */
import {
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  InsertTextFormat,
  MarkupKind,
  type Position,
  type Range,
} from 'vscode-languageserver';
import type { Snapshot } from '../workspace/workspace.js';
import type { Offer } from './completion/offer.js';
import { offersAt } from './completion/offers.js';
import { documentRequest, type Feature, type Surroundings } from './feature.js';
import { cursorAt, rangeAt } from './positions.js';

/** More uses than any name has; what is used more sorts first. */
const MANY_USES = 99_999;

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
  const items = offers.flatMap((offer, index) => {
    const item = itemOf(offer, index, range, withSnippets);
    return item === undefined ? [] : [item];
  });
  return { isIncomplete: false, items };
}

function itemOf(offer: Offer, index: number, range: Range, withSnippets: boolean): CompletionItem | undefined {
  const { label, kind, insert = label, snippet = false, detail, documentation, rank, uses = 0, filter } = offer;
  if (snippet && !withSnippets) return undefined;
  const order = String(MANY_USES - Math.min(uses, MANY_USES)).padStart(5, '0');
  return {
    label,
    kind,
    textEdit: { range, newText: insert },
    ...(snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
    sortText: `${rank}${order}${String(index).padStart(4, '0')}`,
    filterText: filter ?? label,
  };
}

export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: ['{', '/', '['] } }),
  requests: [
    documentRequest(CompletionRequest.type, null, (snapshot, { position }, around) =>
      complete(snapshot, position, around),
    ),
  ],
};
