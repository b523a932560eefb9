/** A client of the server over a real connection: a process of its own, spoken to through its standard input and output or IPC. */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type {
  ClientCapabilities,
  InitializeResult,
  MessageConnection,
  PublishDiagnosticsParams,
} from 'vscode-languageserver';
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { InitializationOptions } from '../../server/protocol.js';

const ROOT = path.join(import.meta.dirname, '../..');
/** Test files run side by side, each with a server of its own building. */
const BUNDLE = path.join(ROOT, `out/test/server-${process.env.VITEST_POOL_ID ?? '0'}.js`);

/** Builds the server once for all tests of a run. */
export async function buildServer(): Promise<string> {
  mkdirSync(path.dirname(BUNDLE), { recursive: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['server/lsp/node.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    loader: { '.pacta': 'text' },
    outfile: BUNDLE,
    logLevel: 'silent',
  });
  if (!existsSync(BUNDLE)) throw new Error('The server could not be built.');
  return BUNDLE;
}

export interface TestClient {
  readonly connection: MessageConnection;
  readonly initialized: InitializeResult;
  /** Opens a file in the editor; the text need not be on disk. */
  readonly open: (uri: string, text: string) => Promise<void>;
  /** Types: replaces a range, `[line, character]` from 0 to 0. */
  readonly type: (
    uri: string,
    from: readonly [number, number],
    to: readonly [number, number],
    text: string,
  ) => Promise<void>;
  /** The next findings that are pushed for a file. */
  readonly pushed: (uri: string) => Promise<PublishDiagnosticsParams>;
  /** The next findings that are pushed for a file and of which something holds; those pushed before count as well. */
  readonly pushedUntil: (
    uri: string,
    holds: (params: PublishDiagnosticsParams) => boolean,
  ) => Promise<PublishDiagnosticsParams>;
  /** How often findings have been pushed for a file. */
  readonly pushes: (uri: string) => number;
  readonly logged: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Starts a server and a client that has said hello. */
export async function startClient(
  capabilities: ClientCapabilities,
  transport: 'stdio' | 'ipc' = 'stdio',
  settings: unknown = {},
  folder?: string,
  initializationOptions?: InitializationOptions,
  listen: (connection: MessageConnection) => void = () => {},
  locale?: string,
): Promise<TestClient> {
  const { child, connection } = transport === 'stdio' ? overStdio() : overIpc();
  const waiting = new Map<string, ((params: PublishDiagnosticsParams) => void)[]>();
  const counts = new Map<string, number>();
  const versions = new Map<string, number>();
  const logged: string[] = [];
  const latest = new Map<string, PublishDiagnosticsParams>();
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    counts.set(params.uri, (counts.get(params.uri) ?? 0) + 1);
    latest.set(params.uri, params);
    for (const resolve of waiting.get(params.uri) ?? []) resolve(params);
    waiting.delete(params.uri);
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => void logged.push(message));
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => settings));
  connection.onRequest('client/registerCapability', () => null);
  listen(connection);
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
    workspaceFolders: folder === undefined ? null : [{ uri: folder, name: 'folder' }],
    ...(initializationOptions === undefined ? {} : { initializationOptions }),
    ...(locale === undefined ? {} : { locale }),
  });
  await connection.sendNotification('initialized', {});
  const pushed = (uri: string): Promise<PublishDiagnosticsParams> =>
    new Promise((resolve) => {
      waiting.set(uri, [...(waiting.get(uri) ?? []), resolve]);
    });
  return {
    connection,
    initialized,
    logged,
    async open(uri, text) {
      versions.set(uri, 1);
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'pacta', version: 1, text },
      });
    },
    async type(uri, [line, character], [endLine, endCharacter], text) {
      const version = (versions.get(uri) ?? 1) + 1;
      versions.set(uri, version);
      const range = { start: { line, character }, end: { line: endLine, character: endCharacter } };
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range, text }],
      });
    },
    pushed,
    async pushedUntil(uri, holds) {
      let last = latest.get(uri);
      while (last === undefined || !holds(last)) last = await pushed(uri);
      return last;
    },
    pushes: (uri) => counts.get(uri) ?? 0,
    async stop() {
      const left = new Promise((resolve) => child.once('exit', resolve));
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await left;
      connection.dispose();
    },
  };
}

function overStdio(): { child: ChildProcess; connection: MessageConnection } {
  const child = spawn(process.execPath, [BUNDLE, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  return {
    child,
    connection: createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)),
  };
}

function overIpc(): { child: ChildProcess; connection: MessageConnection } {
  const child = fork(BUNDLE, ['--node-ipc']);
  return { child, connection: createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child)) };
}
