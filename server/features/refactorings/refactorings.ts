/** Every refactoring there is, in the order in which they are offered. */
import type { Range } from 'vscode-languageserver';
import type { Snapshot, Workspace } from '../../workspace/workspace.js';
import { elementAt, sentenceAt } from '../norm-at.js';
import { cursorAt } from '../positions.js';
import { extractName } from './extract-name.js';
import { extractTerm } from './extract-term.js';
import { inlineTerm } from './inline-term.js';
import { listToSentences } from './list-to-sentences.js';
import { moveArticle } from './move-article.js';
import { oneSided } from './one-sided.js';
import { ownWording } from './own-wording.js';
import { proseToNorm } from './prose-to-norm.js';
import type { Ground, Refactor, Refactoring } from './refactoring.js';
import { sentencesToList } from './sentences-to-list.js';
import { settleBracket } from './settle-bracket.js';
import { sortDefinitions } from './sort-definitions.js';
import { switchRegister } from './switch-register.js';

export const REFACTORINGS: readonly Refactor[] = [
  settleBracket,
  proseToNorm,
  oneSided,
  extractTerm,
  extractName,
  inlineTerm,
  sentencesToList,
  listToSentences,
  ownWording,
  sortDefinitions,
  moveArticle,
  switchRegister,
];

/** What is offered at a range, the first of each title. */
export function refactoringsAt(snapshot: Snapshot, range: Range, workspace: Workspace): readonly Refactoring[] {
  const ground = groundAt(snapshot, range, workspace);
  if (ground === undefined) return [];
  const all = REFACTORINGS.flatMap((refactor) => refactor(ground));
  return [...new Map(all.toReversed().map((one) => [one.title, one])).values()].toReversed();
}

function groundAt(snapshot: Snapshot, { start, end }: Range, workspace: Workspace): Ground | undefined {
  const cursor = cursorAt(snapshot.tree, start);
  const behind = cursorAt(snapshot.tree, end);
  if (cursor === undefined) return undefined;
  const isInside = behind?.piece === cursor.piece && behind.offset > cursor.offset;
  return {
    snapshot,
    workspace,
    cursor,
    selected: isInside ? { start: cursor.offset, end: behind.offset } : undefined,
    element: elementAt(cursor.piece, cursor.offset),
    sentence: sentenceAt(cursor),
  };
}
