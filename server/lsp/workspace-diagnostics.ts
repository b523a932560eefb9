/** Gives the findings of files that are not open to editors that pull them. Those of open files are pulled file by file. */
import {
  type CancellationToken,
  type Connection,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { cancelled } from './feature-requests.js';
import type { FolderChecks } from './folder-checks.js';
import { canonicalUri } from './uris.js';

/**
 * Registers the request; an answer waits until the check that is under way is done.
 *
 * @param begin reads the folders and has their files checked, unless they are already
 */
export function answerWorkspaceDiagnostics(
  connection: Connection,
  checks: FolderChecks,
  isOpen: (uri: string) => boolean,
  begin: () => Promise<void>,
): void {
  connection.onRequest(WorkspaceDiagnosticRequest.type, async (params, token) => {
    await Promise.race([begin().then(checks.settled), cancellation(token)]);
    return token.isCancellationRequested ? cancelled() : reportOf(params, checks, isOpen);
  });
}

function cancellation(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => token.onCancellationRequested(() => resolve()));
}

function reportOf(
  { previousResultIds }: WorkspaceDiagnosticParams,
  checks: FolderChecks,
  isOpen: (uri: string) => boolean,
): WorkspaceDiagnosticReport {
  const checked = checks.checked();
  const before = new Map(previousResultIds.map(({ uri, value }) => [canonicalUri(uri), { uri, value }]));
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  for (const [uri, { id, items: found }] of checked) {
    const known = before.get(uri);
    const shown = { uri: known?.uri ?? uri, version: null, resultId: id };
    if (known?.value === id) items.push({ ...shown, kind: DocumentDiagnosticReportKind.Unchanged });
    else items.push({ ...shown, kind: DocumentDiagnosticReportKind.Full, items: [...found] });
  }
  // Of files that are gone the editor shows nothing any more.
  for (const [uri, { uri: shownUri }] of before) {
    if (checked.has(uri) || isOpen(uri)) continue;
    items.push({ kind: DocumentDiagnosticReportKind.Full, uri: shownUri, version: null, items: [] });
  }
  return { items };
}
