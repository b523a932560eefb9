import type { ExtensionContext } from 'vscode';
import { activateWith } from './activate.js';
import { createClientOfWorker } from './server/in-worker.js';

/** Called by VS Code for the Web, where nothing can start a process: there are no tasks, and the server is a web worker. */
export function activate(context: ExtensionContext): void {
  activateWith(context, createClientOfWorker(context));
}
