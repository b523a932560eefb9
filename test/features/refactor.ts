/** Takes an offered refactoring in a fixture and gives the text that it makes. */
import { codeActions } from '../../server/features/code-actions.js';
import { refactoringsAt } from '../../server/features/refactorings/refactorings.js';
import { createWorkspace } from '../../server/workspace/workspace.js';
import { applyEdits, type Fixture, fixture } from './fixture.js';

/** The cursor, or the first marked range. */
function rangeOf({ ranges, position }: Fixture) {
  return ranges[0]?.range ?? { start: position, end: position };
}

/** The titles of what is offered at the cursor or on the marked range. */
export function offered(source: string): string[] {
  const given = fixture(source);
  return refactoringsAt(given.snapshot, rangeOf(given), given.workspace).map(({ title }) => title);
}

/** The text after the refactoring whose title begins so, as an editor that asks for edits at once gets it. */
export function refactored(source: string, title: string): string {
  const given = fixture(source);
  const context = { diagnostics: [], only: ['refactor'] };
  const actions = codeActions(given.snapshot, { range: rangeOf(given), context }, given.around);
  const chosen = actions.find((action) => action.title.startsWith(title));
  if (chosen === undefined) throw new Error(`Not offered: ${title}. Offered: ${actions.map((one) => one.title)}`);
  return applyEdits(given.text(), chosen.edit?.changes?.[given.snapshot.uri] ?? []);
}

/** How many mistakes of form a text has. */
export function formErrors(text: string): number {
  const workspace = createWorkspace(() => {});
  workspace.setText('file:///a.pacta', text);
  return workspace.tree('file:///a.pacta')?.pieces.reduce((sum, piece) => sum + piece.errors.length, 0) ?? 0;
}
