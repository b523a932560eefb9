/** What the server answers to the editor's first request. */
import type { ClientCapabilities, InitializeParams, InitializeResult, WorkspaceFolder } from 'vscode-languageserver';
import { TextDocumentSyncKind } from 'vscode-languageserver';
import { capabilitiesFor } from '../features/capabilities.js';
import { SOURCE } from '../features/diagnostics.js';
import type { EditorCommands, InitializationOptions } from '../protocol.js';

/** What the server has to know of the editor. */
export interface Editor {
  readonly client: ClientCapabilities;
  /** Whether it asks for findings; then none are pushed to it. */
  readonly pulls: boolean;
  readonly commands: EditorCommands;
  readonly folders: readonly Pick<WorkspaceFolder, 'uri'>[];
  /** The language of its own words, as a tag. */
  readonly locale: string;
}

/** What the editor tells of itself. Older ones have one root instead of folders. */
export function editorOf({
  capabilities,
  workspaceFolders,
  rootUri,
  initializationOptions,
  locale,
}: InitializeParams): Editor {
  const told = initializationOptions as InitializationOptions | null | undefined;
  const root = rootUri === null || rootUri === undefined ? [] : [{ uri: rootUri }];
  return {
    client: capabilities,
    pulls: capabilities.textDocument?.diagnostic !== undefined,
    commands: told?.commands ?? {},
    folders: workspaceFolders ?? root,
    locale: locale ?? 'en',
  };
}

/** What the server can do for an editor. */
export function initializeResult({ client, pulls }: Editor): InitializeResult {
  return {
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      ...(pulls
        ? { diagnosticProvider: { identifier: SOURCE, interFileDependencies: true, workspaceDiagnostics: true } }
        : {}),
      ...capabilitiesFor(client),
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
    serverInfo: { name: 'Pacta' },
  };
}
