/** Document highlight and linked editing: the occurrences of a name in the file that is shown. */
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  LinkedEditingRangeRequest,
  type LinkedEditingRanges,
  type Position,
} from 'vscode-languageserver';
import { createLocator } from '../workspace/locate.js';
import type { Snapshot } from '../workspace/workspace.js';
import { CAPABILITIES } from './capabilities.js';
import { documentRequest, type Feature } from './feature.js';
import { nameAt } from './name-at.js';
import { occurrencesIn } from './references.js';

/** The occurrences of the name at a position, its declaration as the one that writes it. */
export function highlights(snapshot: Snapshot, position: Position): DocumentHighlight[] {
  const at = nameAt(snapshot, position);
  if (at?.symbol === undefined) return [];
  const { locate } = createLocator([snapshot]);
  return occurrencesIn(snapshot, at.symbol).flatMap((place) => {
    const there = locate(place);
    const kind = place.declaring ? DocumentHighlightKind.Write : DocumentHighlightKind.Read;
    return there === undefined ? [] : [{ range: there.range, kind }];
  });
}

/** A name, its last letters typed on or not: letters of any script, digits, underscores and single hyphens inside. */
const NAME_PATTERN = String.raw`\p{L}[\p{L}\p{M}\p{N}_]*(-[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*)*-?`;

/** The ranges that are edited together: all occurrences, where the name is declared in this file and once only. */
export function linkedRanges(snapshot: Snapshot, position: Position): LinkedEditingRanges | null {
  const at = nameAt(snapshot, position);
  if (at?.symbol === undefined || snapshot.context.scope.all(at.name, at.namespace).length !== 1) return null;
  if (!snapshot.tree.pieces.includes(at.symbol.piece)) return null;
  const ranges = highlights(snapshot, position).map(({ range }) => range);
  return ranges.length < 2 ? null : { ranges, wordPattern: NAME_PATTERN };
}

export const documentHighlight: Feature = {
  capabilities: CAPABILITIES.documentHighlight,
  requests: [
    documentRequest(DocumentHighlightRequest.type, null, (snapshot, { position }) => highlights(snapshot, position)),
  ],
};

export const linkedEditing: Feature = {
  capabilities: CAPABILITIES.linkedEditing,
  requests: [
    documentRequest(LinkedEditingRangeRequest.type, null, (snapshot, { position }) => linkedRanges(snapshot, position)),
  ],
};
