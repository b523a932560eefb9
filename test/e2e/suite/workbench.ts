import * as vscode from 'vscode';

/** The identifier under which VS Code knows the extension. */
export const extensionId = 'pacta.pacta';

/** The URI of a file of the fixtures. */
export function fixture(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The tests need a workspace.');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file of the fixtures in an editor, as a user does. */
export function open(name: string): Thenable<vscode.TextEditor> {
  return vscode.window.showTextDocument(fixture(name));
}

/** The open tabs that hold a view of the type. */
export function viewTabs(type: string): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(type));
}

/** What stands for an answer that is not there yet. */
type Nothing = undefined | null | false;

/**
 * Asks again and again until the answer is there; the test's own time limit ends a wait that is in vain.
 * @param ask returns undefined, null or false as long as the answer is not there
 */
export async function eventually<Answer>(
  ask: () => Answer | Nothing | Thenable<Answer | Nothing>,
): Promise<NonNullable<Answer>> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The text that a hover shows, all its parts together. */
export function hoverText(hovers: readonly vscode.Hover[]): string {
  const parts = hovers.flatMap((hover) => hover.contents);
  return parts.map((part) => (typeof part === 'string' ? part : part.value)).join('\n');
}
