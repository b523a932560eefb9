/** Answers the extension's own requests: the preview, and exports as text. */
import type { Connection } from 'vscode-languageserver';
import { exportRequest, previewRequest } from '../protocol.js';
import type { Workspace } from '../workspace/workspace.js';

/** Registers the requests of protocol.ts. */
export function answerRendering(
  connection: Connection,
  _workspace: Workspace,
  _ready: (uri: string) => Promise<void> | undefined,
): void {
  connection.onRequest(previewRequest, () => null);
  connection.onRequest(exportRequest, () => null);
}
