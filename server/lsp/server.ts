/** The language server: wires the workspace, the features and the editor's messages to one connection. */
import {
  type CancellationToken,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  type FileEvent,
} from 'vscode-languageserver';
import { parse, textOf } from '../../grammar/parse.js';
import { CONFIG_FILE } from '../checks/config.js';
import { IN_ENGLISH, type Localise, messagesIn } from '../checks/locales/messages.js';
import { SOURCE } from '../features/diagnostics.js';
import type { Surroundings } from '../features/feature.js';
import { FEATURES } from '../features/registry.js';
import { previewChangedNotification } from '../protocol.js';
import { createWorkspace } from '../workspace/workspace.js';
import { createConfigReport } from './config-report.js';
import { createDiagnosticsFeed } from './diagnostics-feed.js';
import { answerDrafts } from './draft-requests.js';
import { answerExports } from './export-requests.js';
import { answerFeatures, cancelled } from './feature-requests.js';
import { createFileLoader } from './file-loader.js';
import { createFolderChecks } from './folder-checks.js';
import { createFolderIndex } from './folder-index.js';
import { createFromSnapshot } from './from-snapshot.js';
import type { Host } from './host.js';
import { answerImports } from './import-requests.js';
import type { Editor } from './initialize.js';
import { createOpenFiles } from './open-files.js';
import { createProfileFiles } from './profile-files.js';
import { createQuietTurn } from './quiet-turn.js';
import { createRefreshes } from './refreshes.js';
import { answerRendering } from './rendering-requests.js';
import { createSettings } from './settings.js';
import { beginProgress, createUnopenedCheck } from './unopened-check.js';
import { canonicalUri } from './uris.js';
import { answerViews } from './view-requests.js';
import { answerWorkspaceDiagnostics } from './workspace-diagnostics.js';

/** Serves an editor that has told of itself, over a connection that is listened to already. */
export function startServer(connection: Connection, host: Host, editor: Editor): void {
  /** A defect costs what it is in, is told in the log, and never the server. */
  const logDefect = (what: string, error: unknown): void =>
    connection.console.error(`${what} failed: ${error instanceof Error ? error.stack : String(error)}`);
  const kinds = createProfileFiles(textNow);
  const workspace = createWorkspace(logDefect, kinds.library);
  const openFiles = createOpenFiles(workspace);
  const isOpen = (uri: string): boolean => openFiles.get(uri) !== undefined;
  const loader = createFileLoader(workspace, host);
  const folders = createFolderIndex(workspace, host, isOpen);
  const settings = createSettings(host);
  const reportConfigs = createConfigReport(connection, settings.found, kinds.problemsOf);
  const rulePage = (rule: string): string | undefined =>
    host.rulePages === undefined ? undefined : `${host.rulePages}${rule}.md`;
  /** Puts findings into the drafter's language, which is loaded before the first of them is told. */
  let words = IN_ENGLISH;
  const localise: Localise = (rule, message) => words(rule, message);
  let worded = loadWords();
  /** Files whose settings have been asked for; what they wait for, while they do. */
  const preparing = new Map<string, Promise<void>>();
  const fromSnapshot = createFromSnapshot(connection, workspace, ready);
  const rendering = answerRendering(connection, fromSnapshot);
  answerExports(connection, fromSnapshot, host);
  answerViews(connection, workspace, host, fromSnapshot);
  answerDrafts(connection, workspace.profiles);
  answerImports(connection);
  const refresh = createRefreshes(connection, host, editor.client);
  const feed = createDiagnosticsFeed(
    connection,
    workspace,
    openFiles,
    rulePage,
    localise,
    editor.pulls,
    () => {
      if (editor.client.workspace?.diagnostics?.refreshSupport) void connection.languages.diagnostics.refresh();
    },
    settings.isIgnored,
  );
  const checks = createFolderChecks({
    later: host.later,
    isOpen,
    check: createUnopenedCheck(workspace, openFiles, loader, settings, readSettings, rulePage, localise),
    begin: async () => (editor.client.window?.workDoneProgress ? beginProgress(connection) : undefined),
    found: (uri, items) => {
      if (!editor.pulls) void connection.sendDiagnostics({ uri, diagnostics: [...items] });
    },
    failed: (uri, error) => logDefect(`The check of ${uri}`, error),
  });
  /** Resolves once the folders have been read. */
  let indexing: Promise<unknown> = Promise.resolve();
  /** An editor that pulls may never ask for files that are not open. */
  let checksFolders = !editor.pulls;

  /** The text of a file as the editor has it, else as it is stored. */
  async function textNow(uri: string): Promise<string | undefined> {
    const tree = isOpen(uri) ? workspace.tree(uri) : undefined;
    return tree === undefined ? host.readFile(uri) : textOf(tree);
  }

  /** Sets the file's options and reads what it uses. */
  function ready(uri: string): Promise<void> | undefined {
    return preparing.get(uri) ?? loader.load(uri);
  }

  async function loadWords(): Promise<void> {
    words = await messagesIn(settings.messageLanguage() ?? editor.locale);
  }

  /** Sets the options that hold for a file, and follows the kinds of agreement that its configuration names. */
  async function readSettings(uri: string): Promise<void> {
    await worded;
    workspace.setOptions(uri, await settings.optionsFor(uri));
    await followKinds();
  }

  async function followKinds(): Promise<void> {
    const isNew = await kinds.follow(settings.found());
    reportConfigs();
    if (!isNew) return;
    analyseAll();
    checkFolders(folders.files());
  }

  function prepare(uri: string): void {
    const prepared = readSettings(uri)
      .then(() => loader.load(uri))
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
    feed.analysed(uri, because);
    if (because === 'surroundings') refresh();
    void connection.sendNotification(previewChangedNotification, { uri: open.shownUri });
  }

  const edited = createQuietTurn(host, (uri) => {
    void analyse(uri, 'edited')
      .then(() => {
        for (const other of dependents(uri)) affected.touch(other);
        return kinds.changed(uri) ? followKinds() : undefined;
      })
      .catch((error) => logDefect('An analysis', error));
  });
  const affected = createQuietTurn(host, (uri) => {
    void analyse(uri, 'surroundings').catch((error) => logDefect('An analysis', error));
  });

  function analyseAll(): void {
    for (const uri of openFiles.uris()) affected.touch(uri);
  }

  function checkFolders(uris: Iterable<string>): void {
    if (checksFolders) checks.due(uris);
  }

  function addFolder(uri: string): void {
    const added = folders.add(uri).then(checkFolders, (error) => logDefect('Reading a folder', error));
    indexing = Promise.all([indexing, added]);
  }

  connection.onInitialized(() => {
    const { client } = editor;
    // The parser is built only now, so that the editor has its answer first.
    host.later(() => void parse('party A "A".'));
    void watchFiles();
    for (const { uri } of editor.folders) addFolder(uri);
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) for (const left of folders.remove(uri)) checks.forget(left);
        for (const { uri } of added) addFolder(uri);
      });
    }
    if (client.workspace?.configuration) void readEditorSettings();
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: SOURCE });
    }
  });

  async function watchFiles(): Promise<void> {
    if (!editor.client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    const watchers = [{ globPattern: '**/*.pacta' }, { globPattern: `**/${CONFIG_FILE}` }];
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }

  async function readEditorSettings(): Promise<void> {
    takeEditorSettings(await connection.workspace.getConfiguration(SOURCE));
  }

  function takeEditorSettings(value: unknown): void {
    for (const problem of settings.setEditorSettings(value)) connection.console.warn(problem);
    worded = loadWords();
    prepareAll();
  }

  function prepareAll(): void {
    for (const uri of openFiles.uris()) prepare(uri);
    analyseAll();
    checkFolders(folders.files());
  }

  connection.onDidChangeConfiguration(({ settings: sent }) => {
    if (editor.client.workspace?.configuration) void readEditorSettings();
    else takeEditorSettings((sent as Record<string, unknown> | null | undefined)?.[SOURCE]);
  });

  connection.onDidOpenTextDocument((params) => {
    const uri = openFiles.opened(params);
    checks.forget(uri);
    prepare(uri);
    edited.touch(uri);
  });

  connection.onDidChangeTextDocument((params) => edited.touch(openFiles.changed(params)));

  // While a file is typed in, those that are not open wait: they are checked again when it is saved.
  connection.onDidSaveTextDocument(({ textDocument }) => checks.changed(canonicalUri(textDocument.uri)));

  connection.onDidCloseTextDocument((params) => {
    const uri = openFiles.closed(params);
    edited.forget(uri);
    preparing.delete(uri);
    feed.closed(uri, params.textDocument.uri);
    rendering.forget(params.textDocument.uri);
    reread([uri]);
  });

  connection.onDidChangeWatchedFiles(({ changes }) => filesChanged(changes));

  function filesChanged(changes: readonly FileEvent[]): void {
    const uris = changes.map((change) => canonicalUri(change.uri));
    if (uris.some((uri) => uri.endsWith(`/${CONFIG_FILE}`))) {
      settings.forgetFiles();
      prepareAll();
    }
    const read = uris.filter((uri) => !isOpen(uri) && uri.endsWith('.pacta'));
    // Forgotten, a file is wanted again by whoever uses it, also one that was missing so far.
    for (const uri of read) workspace.remove(uri);
    if (read.length > 0) reread(read);
  }

  /** Takes in files as they are stored, and whatever depends on them. */
  function reread(uris: readonly string[]): void {
    const all = uris.map(async (uri) => {
      if (await folders.reread(uri)) checkFolders([uri]);
      else checks.forget(uri);
      checks.changed(uri);
      if (kinds.changed(uri)) await followKinds();
    });
    void Promise.all(all)
      .then(analyseAll)
      .catch((error) => logDefect('Reading files again', error));
  }

  connection.onRequest(DocumentDiagnosticRequest.type, async (params, token) => {
    try {
      await ready(canonicalUri(params.textDocument.uri));
      if (token.isCancellationRequested) return cancelled();
      return feed.pull(params);
    } catch (error) {
      logDefect(DocumentDiagnosticRequest.method, error);
    }
    return { kind: 'full' as const, items: [] };
  });

  answerWorkspaceDiagnostics(connection, checks, isOpen, async () => {
    await indexing;
    if (checksFolders) return;
    checksFolders = true;
    checkFolders(folders.files());
  });

  answerFeatures(connection, FEATURES, {
    ready,
    surroundings: (token: CancellationToken): Surroundings => ({
      workspace,
      token,
      rulePage,
      localise,
      client: editor.client,
      format: settings.format(),
      commands: editor.commands,
    }),
  });
  connection.onShutdown(() => {});
}
