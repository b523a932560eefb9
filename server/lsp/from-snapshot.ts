/** Answers the extension's own requests from the snapshot of a file. */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Snapshot, Workspace } from '../workspace/workspace.js';
import { canonicalUri } from './uris.js';

/** Waits until the file is read with all that it uses, and gives its snapshot to the answer. */
export type FromSnapshot = <R>(
  shownUri: string,
  token: CancellationToken,
  answer: (snapshot: Snapshot) => R | null | Promise<R | null>,
) => Promise<R | null>;

/** A defect is logged and the answer is null, so that the view keeps what it shows. */
export function createFromSnapshot(
  connection: Connection,
  workspace: Workspace,
  ready: (uri: string) => Promise<void> | undefined,
): FromSnapshot {
  return async (shownUri, token, answer) => {
    const uri = canonicalUri(shownUri);
    try {
      await ready(uri);
      const snapshot = workspace.snapshot(uri);
      return snapshot === undefined || token.isCancellationRequested ? null : await answer(snapshot);
    } catch (error) {
      connection.console.error(`A view of ${uri} failed: ${error instanceof Error ? error.stack : String(error)}`);
      return null;
    }
  };
}
