import type { ExtensionContext } from 'vscode';
import { activateWith } from './activate.js';
import { createClientOfProcess } from './server/in-process.js';
import { registerLintTasks } from './tasks/lint-tasks.js';

/** Called by VS Code on the desktop, and by its servers, when the extension is first wanted. */
export function activate(context: ExtensionContext): void {
  context.subscriptions.push(registerLintTasks(context));
  activateWith(context, createClientOfProcess(context));
}
