/** Brings findings to the editor: pushed after every analysis, or given when the editor pulls them. */
import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { Localise } from '../checks/locales/messages.js';
import { toDiagnostic } from '../features/diagnostics.js';
import { diagnosticsOf } from '../workspace/diagnostics.js';
import type { Workspace } from '../workspace/workspace.js';
import type { OpenFiles } from './open-files.js';
import { canonicalUri } from './uris.js';

export interface DiagnosticsFeed {
  /** Called when a file was analysed anew: because it was typed in, or because another file or a setting changed. */
  readonly analysed: (uri: string, because: 'edited' | 'surroundings') => void;
  readonly closed: (uri: string, shownUri: string) => void;
  /** Answers a pull; the result id stands for the findings as they were last given. */
  readonly pull: (params: DocumentDiagnosticParams) => DocumentDiagnosticReport;
}

interface Given {
  readonly id: string;
  readonly fingerprint: string;
}

/**
 * @param pulled whether the editor asks for findings itself; then none are pushed
 * @param refresh asks the editor to pull again, if it can be asked
 * @param isIgnored whether a file is not to be checked
 */
export function createDiagnosticsFeed(
  connection: Connection,
  workspace: Workspace,
  openFiles: OpenFiles,
  rulePage: (rule: string) => string | undefined,
  localise: Localise,
  pulled: boolean,
  refresh: () => void,
  isIgnored: (uri: string) => boolean,
): DiagnosticsFeed {
  const given = new Map<string, Given>();
  let ids = 0;

  function current(uri: string): Diagnostic[] {
    if (isIgnored(uri)) return [];
    const found = diagnosticsOf(workspace, uri)?.diagnostics ?? [];
    return found.map((one) => toDiagnostic(one, rulePage, localise));
  }

  function remember(uri: string, items: readonly Diagnostic[]): Given {
    const fingerprint = JSON.stringify(items);
    const before = given.get(uri);
    if (before?.fingerprint === fingerprint) return before;
    const now = { id: String(++ids), fingerprint };
    given.set(uri, now);
    return now;
  }

  return {
    analysed(uri, because) {
      const open = openFiles.get(uri);
      if (open === undefined) return;
      if (!pulled) {
        const { shownUri, version } = open;
        void connection.sendDiagnostics({ uri: shownUri, version, diagnostics: current(uri) });
        return;
      }
      // The editor pulls for the file that is typed in by itself; only what it cannot know of is announced.
      if (because === 'edited') return;
      const before = given.get(uri);
      if (before !== undefined && remember(uri, current(uri)) !== before) refresh();
    },
    closed(uri, shownUri) {
      given.delete(uri);
      if (!pulled) void connection.sendDiagnostics({ uri: shownUri, diagnostics: [] });
    },
    pull({ textDocument, previousResultId }) {
      const uri = canonicalUri(textDocument.uri);
      const items = current(uri);
      const { id } = remember(uri, items);
      if (id === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
      return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
    },
  };
}
