/** Formatting: a file, a stretch of it, or the sentence that a full stop has just ended. */
import {
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  type Position,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import { textOf } from '../../grammar/parse.js';
import { DEFAULT_FORMAT, type FormatOptions, formatPiece, formatTree } from '../../grammar/print.js';
import { sentenceAt as sentenceWritten } from '../../grammar/sentence-at.js';
import type { Snapshot } from '../workspace/workspace.js';
import { CAPABILITIES } from './capabilities.js';
import { documentRequest, type Feature } from './feature.js';
import { lineEdits } from './line-edits.js';
import { sentenceAt } from './norm-at.js';
import { cursorAt, offsetAt, rangeAt } from './positions.js';

/** The edits that bring a file into its canonical layout. */
export function formatFile({ tree }: Snapshot, options: FormatOptions = DEFAULT_FORMAT): TextEdit[] {
  return lineEdits(textOf(tree), formatTree(tree, options)).map(({ start, end, text }) => ({
    range: { start: { line: start, character: 0 }, end: { line: end, character: 0 } },
    newText: text,
  }));
}

/** The edits of the canonical layout that lie on the lines of a range. */
export function formatRange({ tree }: Snapshot, range: Range, options: FormatOptions = DEFAULT_FORMAT): TextEdit[] {
  const first = cursorAt(tree, range.start)?.index ?? 0;
  const last = cursorAt(tree, range.end)?.index ?? first;
  const edits: TextEdit[] = [];
  for (let index = first; index <= last; index++) {
    const piece = tree.pieces[index];
    if (piece === undefined) continue;
    const base = tree.lines[index] ?? 0;
    // The blank lines behind a piece set it apart from the next one, and are its neighbour's as much as its own.
    const body = piece.text.trimEnd();
    const isWindows = /^[^\n\r]*\r\n/.test(piece.text);
    const formatted = formatPiece(piece, options).trimEnd();
    const after = isWindows ? formatted.replaceAll('\n', '\r\n') : formatted;
    for (const { start, end, text } of lineEdits(body, after)) {
      const lines = { start: base + start, end: base + end };
      if (lines.start < range.start.line || lines.end - 1 > range.end.line) continue;
      const isLast = end > piece.lineStarts.length || !/[\r\n]$/.test(text);
      const target = isLast
        ? rangeAt(tree, index, { start: lineStart(piece.lineStarts, start), end: body.length })
        : { start: { line: lines.start, character: 0 }, end: { line: lines.end, character: 0 } };
      edits.push({ range: target, newText: text });
    }
  }
  return edits;
}

function lineStart(lineStarts: readonly number[], line: number): number {
  return line === 0 ? 0 : (lineStarts[line - 1] ?? 0);
}

/** The edits for the sentence that ends at the full stop in front of `position`. */
export function formatSentence(
  snapshot: Snapshot,
  position: Position,
  options: FormatOptions = DEFAULT_FORMAT,
): TextEdit[] {
  const { tree } = snapshot;
  const cursor = cursorAt(tree, position);
  if (cursor === undefined || offsetAt(tree, position) === 0) return [];
  const { piece, offset, index } = cursor;
  const { inside } = sentenceWritten(piece.text, offset);
  if (inside !== 'sentence' || piece.text[offset - 1] !== '.') return [];
  const at = sentenceAt({ piece, index, offset });
  if (at === undefined || at.paragraph.end !== offset || at.paragraph.kind === 'broken') return [];
  return formatRange(snapshot, rangeAt(tree, index, at.paragraph), options);
}

export const formatting: Feature = {
  capabilities: CAPABILITIES.formatting,
  requests: [
    documentRequest(DocumentFormattingRequest.type, null, (snapshot, _params, { format }) =>
      formatFile(snapshot, format),
    ),
    documentRequest(DocumentRangeFormattingRequest.type, null, (snapshot, { range }, { format }) =>
      formatRange(snapshot, range, format),
    ),
    documentRequest(DocumentOnTypeFormattingRequest.type, null, (snapshot, { position }, { format }) =>
      formatSentence(snapshot, position, format),
    ),
  ],
};
