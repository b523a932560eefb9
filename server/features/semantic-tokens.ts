/** Semantic colouring: whole, of a range, and as the difference to what was given before, at the cost of what changed. */
import {
  type Range,
  type SemanticTokens,
  type SemanticTokensDelta,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import type { Snapshot, Workspace } from '../workspace/workspace.js';
import { CAPABILITIES } from './capabilities.js';
import { documentRequest, type Feature } from './feature.js';
import { type PieceToken, tokensOf } from './piece-tokens.js';

/** How many numbers the protocol writes for a token. */
const WIDTH = 5;

/** A piece as its tokens were given: the list stays the same object while the piece does. */
interface GivenPiece {
  readonly tokens: readonly PieceToken[];
  readonly lineBreaks: number;
}

/** What was given of a file. */
interface Given {
  readonly resultId: string;
  readonly pieces: readonly GivenPiece[];
}

const givenBy = new WeakMap<Workspace, Map<string, Given>>();

/** Where the last token stood: the protocol counts from token to token. */
interface Pen {
  line: number;
  character: number;
}

function write(tokens: readonly PieceToken[], firstLine: number, pen: Pen, data: number[]): void {
  for (const { line, character, length, type, modifiers } of tokens) {
    const at = firstLine + line;
    const isSameLine = at === pen.line;
    data.push(at - pen.line, isSameLine ? character - pen.character : character, length, type, modifiers);
    pen.line = at;
    pen.character = character;
  }
}

function pieceTokens({ model }: Snapshot): readonly GivenPiece[] {
  return model.units.map((unit) => ({ tokens: tokensOf(unit), lineBreaks: unit.piece.lineStarts.length }));
}

function remember(snapshot: Snapshot, workspace: Workspace, pieces: Given['pieces']): string {
  const files = givenBy.get(workspace) ?? new Map<string, Given>();
  givenBy.set(workspace, files);
  const resultId = String(Number(files.get(snapshot.uri)?.resultId ?? 0) + 1);
  files.set(snapshot.uri, { resultId, pieces });
  return resultId;
}

/** All tokens of a file. */
export function fullTokens(snapshot: Snapshot, workspace: Workspace): SemanticTokens {
  const pieces = pieceTokens(snapshot);
  const data: number[] = [];
  const pen: Pen = { line: 0, character: 0 };
  for (const [index, { tokens }] of pieces.entries()) write(tokens, snapshot.tree.lines[index] ?? 0, pen, data);
  return { resultId: remember(snapshot, workspace, pieces), data };
}

/** What changed since `previousResultId`, as one edit; all tokens where that result is not the last one. */
export function tokensSince(
  snapshot: Snapshot,
  previousResultId: string,
  workspace: Workspace,
): SemanticTokens | SemanticTokensDelta {
  const before = givenBy.get(workspace)?.get(snapshot.uri);
  if (before === undefined || before.resultId !== previousResultId) return fullTokens(snapshot, workspace);
  const { lines } = snapshot.tree;
  const old = before.pieces;
  const pieces = pieceTokens(snapshot);
  const shorter = Math.min(old.length, pieces.length);
  let head = 0;
  while (head < shorter && isSame(old[head], pieces[head])) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(old.at(-1 - tail), pieces.at(-1 - tail))) tail++;
  const resultId = remember(snapshot, workspace, pieces);
  if (head === pieces.length && head === old.length) return { resultId, edits: [] };

  const data: number[] = [];
  const pen = penBehind(pieces, head, lines);
  const end = pieces.length - tail;
  for (let index = head; index < end; index++) write(pieces[index]?.tokens ?? [], lines[index] ?? 0, pen, data);
  let deleted = countTokens(old, head, old.length - tail);
  // The next token is counted from the last one that changed, so it is written anew as well.
  const next = pieces.findIndex(({ tokens }, index) => index >= end && tokens.length > 0);
  if (next !== -1) {
    write((pieces[next]?.tokens ?? []).slice(0, 1), lines[next] ?? 0, pen, data);
    deleted++;
  }
  const start = countTokens(pieces, 0, head) * WIDTH;
  return { resultId, edits: [{ start, deleteCount: deleted * WIDTH, data }] };
}

/** Whether a piece's tokens are as before; a piece that was read anew mostly has the same ones. */
function isSame(before: GivenPiece | undefined, after: GivenPiece | undefined): boolean {
  if (before === undefined || after === undefined || before.lineBreaks !== after.lineBreaks) return false;
  if (before.tokens === after.tokens) return true;
  if (before.tokens.length !== after.tokens.length) return false;
  return before.tokens.every((one, index) => {
    const other = after.tokens[index];
    return (
      other !== undefined &&
      one.line === other.line &&
      one.character === other.character &&
      one.length === other.length &&
      one.type === other.type &&
      one.modifiers === other.modifiers
    );
  });
}

function penBehind(pieces: Given['pieces'], end: number, lines: readonly number[]): Pen {
  for (let index = end - 1; index >= 0; index--) {
    const last = pieces[index]?.tokens.at(-1);
    if (last !== undefined) return { line: (lines[index] ?? 0) + last.line, character: last.character };
  }
  return { line: 0, character: 0 };
}

function countTokens(pieces: Given['pieces'], start: number, end: number): number {
  let count = 0;
  for (let index = start; index < end; index++) count += pieces[index]?.tokens.length ?? 0;
  return count;
}

/** The tokens on the lines of a range. */
export function rangeTokens({ tree, model }: Snapshot, { start, end }: Range): SemanticTokens {
  const data: number[] = [];
  const pen: Pen = { line: 0, character: 0 };
  for (const [index, unit] of model.units.entries()) {
    const first = tree.lines[index] ?? 0;
    if (first > end.line || first + unit.piece.lineStarts.length < start.line) continue;
    const tokens = tokensOf(unit).filter(({ line }) => first + line >= start.line && first + line <= end.line);
    write(tokens, first, pen, data);
  }
  return { data };
}

export const semanticTokens: Feature = {
  capabilities: CAPABILITIES.semanticTokens,
  requests: [
    documentRequest(SemanticTokensRequest.type, null, (snapshot, _params, { workspace }) =>
      fullTokens(snapshot, workspace),
    ),
    documentRequest(SemanticTokensDeltaRequest.type, null, (snapshot, { previousResultId }, { workspace }) =>
      tokensSince(snapshot, previousResultId, workspace),
    ),
    documentRequest(SemanticTokensRangeRequest.type, null, (snapshot, { range }) => rangeTokens(snapshot, range)),
  ],
};
