/** The language server: wires the workspace, the features and the editor's messages to one connection. */
import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  type FileEvent,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import { parse } from '../../grammar/parse.js';
import { CONFIG_FILE } from '../checks/config.js';
import { SOURCE } from '../features/diagnostics.js';
import type { Surroundings } from '../features/feature.js';
import { capabilitiesOf, FEATURES } from '../features/registry.js';
import { previewChangedNotification } from '../protocol.js';
import { createWorkspace } from '../workspace/workspace.js';
import { createConfigReport } from './config-report.js';
import { createDiagnosticsFeed, type DiagnosticsFeed } from './diagnostics-feed.js';
import { answerDrafts } from './draft-requests.js';
import { answerExports } from './export-requests.js';
import { answerFeatures } from './feature-requests.js';
import { createFileLoader } from './file-loader.js';
import { createFolderIndex } from './folder-index.js';
import { createFromSnapshot } from './from-snapshot.js';
import type { Host } from './host.js';
import { answerImports } from './import-requests.js';
import { createOpenFiles } from './open-files.js';
import { createQuietTurn } from './quiet-turn.js';
import { answerRendering } from './rendering-requests.js';
import { createSettings } from './settings.js';
import { canonicalUri } from './uris.js';
import { answerViews } from './view-requests.js';

/** Serves one editor over a connection, which is listened to from here on. */
export function startServer(connection: Connection, host: Host): void {
  /** A defect costs what it is in, is told in the log, and never the server. */
  const logDefect = (what: string, error: unknown): void =>
    connection.console.error(`${what} failed: ${error instanceof Error ? error.stack : String(error)}`);
  const workspace = createWorkspace(logDefect);
  const openFiles = createOpenFiles(workspace);
  const loader = createFileLoader(workspace, host);
  const folders = createFolderIndex(workspace, host, (uri) => openFiles.get(uri) !== undefined);
  const settings = createSettings(host);
  const reportConfigs = createConfigReport(connection, settings);
  const rulePage = (rule: string): string | undefined =>
    host.rulePages === undefined ? undefined : `${host.rulePages}${rule}.md`;
  /** Files whose settings have been asked for; what they wait for, while they do. */
  const preparing = new Map<string, Promise<void>>();
  let client: ClientCapabilities = {};
  let openFolders: readonly WorkspaceFolder[] = [];
  const fromSnapshot = createFromSnapshot(connection, workspace, ready);
  const rendering = answerRendering(connection, fromSnapshot);
  answerExports(connection, fromSnapshot, host);
  answerViews(connection, workspace, host, fromSnapshot);
  answerDrafts(connection, workspace.profiles);
  answerImports(connection);
  let feed: DiagnosticsFeed | undefined;

  /** Sets the file's options and reads what it uses. */
  function ready(uri: string): Promise<void> | undefined {
    return preparing.get(uri) ?? loader.load(uri);
  }

  function prepare(uri: string): void {
    const prepared = settings
      .optionsFor(uri)
      .then((options) => {
        workspace.setOptions(uri, options);
        reportConfigs();
        return loader.load(uri);
      })
      .catch((error) => logDefect('Reading what a file needs', error))
      .then(() => {
        if (preparing.get(uri) === prepared) preparing.delete(uri);
      });
    preparing.set(uri, prepared);
  }

  /** Files that were found to use another one, by that other one's address. */
  function dependents(uri: string): string[] {
    return [...openFiles.uris()].filter(
      (other) => other !== uri && workspace.snapshot(other)?.files.some((file) => file.uri === uri),
    );
  }

  async function analyse(uri: string, because: 'edited' | 'surroundings'): Promise<void> {
    const waiting = ready(uri);
    if (waiting !== undefined) {
      const version = openFiles.get(uri)?.version;
      await waiting;
      // Somebody has typed meanwhile: the analysis of that edit is already due.
      if (openFiles.get(uri)?.version !== version) return;
    }
    const open = openFiles.get(uri);
    if (open === undefined) return;
    feed?.analysed(uri, because);
    void connection.sendNotification(previewChangedNotification, { uri: open.shownUri });
  }

  const edited = createQuietTurn(host, (uri) => {
    void analyse(uri, 'edited')
      .then(() => {
        for (const other of dependents(uri)) affected.touch(other);
      })
      .catch((error) => logDefect('An analysis', error));
  });
  const affected = createQuietTurn(host, (uri) => {
    void analyse(uri, 'surroundings').catch((error) => logDefect('An analysis', error));
  });

  function analyseAll(): void {
    for (const uri of openFiles.uris()) affected.touch(uri);
  }

  connection.onInitialize(({ capabilities, workspaceFolders }: InitializeParams): InitializeResult => {
    client = capabilities;
    openFolders = workspaceFolders ?? [];
    const pulled = client.textDocument?.diagnostic !== undefined;
    const refresh = (): void => {
      if (client.workspace?.diagnostics?.refreshSupport) void connection.languages.diagnostics.refresh();
    };
    feed = createDiagnosticsFeed(connection, workspace, openFiles, rulePage, pulled, refresh, settings.isIgnored);
    return {
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        ...(pulled
          ? { diagnosticProvider: { identifier: SOURCE, interFileDependencies: true, workspaceDiagnostics: false } }
          : {}),
        ...capabilitiesOf(FEATURES, client),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
      serverInfo: { name: 'Pacta' },
    };
  });

  connection.onInitialized(() => {
    // The parser is built only now, so that the editor has its answer first.
    host.later(() => void parse('party A "A".'));
    void watchFiles();
    for (const { uri } of openFolders) void folders.add(uri);
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) folders.remove(uri);
        for (const { uri } of added) void folders.add(uri);
      });
    }
    if (client.workspace?.configuration) void readEditorSettings();
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: SOURCE });
    }
  });

  async function watchFiles(): Promise<void> {
    if (!client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    const watchers = [{ globPattern: '**/*.pacta' }, { globPattern: `**/${CONFIG_FILE}` }];
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }

  async function readEditorSettings(): Promise<void> {
    takeEditorSettings(await connection.workspace.getConfiguration(SOURCE));
  }

  function takeEditorSettings(value: unknown): void {
    for (const problem of settings.setEditorSettings(value)) connection.console.warn(problem);
    prepareAll();
  }

  function prepareAll(): void {
    for (const uri of openFiles.uris()) prepare(uri);
    analyseAll();
  }

  connection.onDidChangeConfiguration(({ settings: sent }) => {
    if (client.workspace?.configuration) void readEditorSettings();
    else takeEditorSettings((sent as Record<string, unknown> | null | undefined)?.[SOURCE]);
  });

  connection.onDidOpenTextDocument((params) => {
    const uri = openFiles.opened(params);
    prepare(uri);
    edited.touch(uri);
  });

  connection.onDidChangeTextDocument((params) => edited.touch(openFiles.changed(params)));

  connection.onDidCloseTextDocument((params) => {
    const uri = openFiles.closed(params);
    edited.forget(uri);
    preparing.delete(uri);
    feed?.closed(uri, params.textDocument.uri);
    rendering.forget(params.textDocument.uri);
    void folders.reread(uri).then(analyseAll);
  });

  connection.onDidChangeWatchedFiles(({ changes }) => filesChanged(changes));

  function filesChanged(changes: readonly FileEvent[]): void {
    const uris = changes.map((change) => canonicalUri(change.uri));
    if (uris.some((uri) => uri.endsWith(`/${CONFIG_FILE}`))) {
      settings.forgetFiles();
      prepareAll();
    }
    const read = uris.filter((uri) => openFiles.get(uri) === undefined && uri.endsWith('.pacta'));
    // Forgotten, a file is wanted again by whoever uses it, also one that was missing so far.
    for (const uri of read) workspace.remove(uri);
    if (read.length > 0) void Promise.all(read.map(folders.reread)).then(analyseAll);
  }

  connection.onRequest(DocumentDiagnosticRequest.type, async (params) => {
    try {
      await ready(canonicalUri(params.textDocument.uri));
      if (feed !== undefined) return feed.pull(params);
    } catch (error) {
      logDefect(DocumentDiagnosticRequest.method, error);
    }
    return { kind: 'full' as const, items: [] };
  });

  const ground = {
    ready,
    surroundings: (token: CancellationToken): Surroundings => ({ workspace, token, rulePage, client }),
  };
  answerFeatures(connection, FEATURES, ground);
  connection.onShutdown(() => {});
  connection.listen();
}
