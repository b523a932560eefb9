import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './client-options.js';

/** The client of the language server in dist/server.js, which runs as a process of its own; not started yet. */
export function createClientOfProcess(context: ExtensionContext): LanguageClient {
  const client: LanguageClient = new LanguageClient(
    'pacta',
    'Pacta',
    { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc },
    clientOptions(() => client),
  );
  return client;
}
