/** What a refactoring is: a rewording that the drafter may want at a place, though nothing is wrong there. */
import type { CodeActionKind } from 'vscode-languageserver';
import type { Element, Span } from '../../../grammar/ast.js';
import type { Piece } from '../../../grammar/parse.js';
import type { Fix } from '../../checks/rule.js';
import { pieceIndex } from '../../workspace/locate.js';
import type { Snapshot, Workspace } from '../../workspace/workspace.js';
import type { SentenceAt } from '../norm-at.js';
import type { Cursor } from '../positions.js';

/** Where a drafter has asked: the cursor, or the beginning of what is selected. */
export interface Ground {
  readonly snapshot: Snapshot;
  readonly workspace: Workspace;
  readonly cursor: Cursor;
  /** What is selected, where it is something and lies in one piece. */
  readonly selected: Span | undefined;
  readonly element: Element | undefined;
  readonly sentence: SentenceAt | undefined;
}

/** Puts a text in the place of a stretch of the piece at `index`. */
export interface SourceEdit extends Span {
  readonly index: number;
  readonly text: string;
}

/** One offer. The edits are worked out when they are asked for: most offers are never taken. */
export interface Refactoring {
  readonly title: string;
  readonly kind: CodeActionKind;
  readonly edits: () => readonly SourceEdit[];
}

/** What is offered at a place; told quickly, since editors ask with every step of the cursor. */
export type Refactor = (ground: Ground) => readonly Refactoring[];

/** The source between two offsets of the piece that the cursor is in. */
export function sourceOf({ cursor }: Ground, { start, end }: Span): string {
  return cursor.piece.text.slice(start, end);
}

/** The edits of a rule's fix; none where it edits another file. */
export function editsOfFix({ edits }: Fix, { tree }: Snapshot): readonly SourceEdit[] {
  const index = pieceIndex(tree);
  const placed = edits.flatMap(({ piece, start, end, text }) => {
    const at = index.get(piece);
    return at === undefined ? [] : [{ index: at, start, end, text }];
  });
  return placed.length === edits.length ? placed : [];
}

/** The stretch to delete for a sentence to be gone with its line. */
export function wholeLines({ text }: Piece, { start, end }: Span): Span {
  const before = /\n?[^\S\n]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const isAlone = /^[^\S\n]*(?:\r?\n|$)/.test(text.slice(end));
  return isAlone ? { start: start - before.length, end } : { start, end };
}

/** The blanks in front of an offset on its line. */
export function indentAt({ text }: Piece, offset: number): string {
  return /(?:^|\n)([^\S\n]*)$/.exec(text.slice(0, offset))?.[1] ?? '  ';
}
