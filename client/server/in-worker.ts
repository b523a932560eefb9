import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions } from './client-options.js';

/** A web worker, as the browser gives it: the extension is compiled without the browser's types. */
declare const Worker: new (address: string) => never;

/** The client of the language server in dist/server-browser.js, which runs as a web worker; not started yet. */
export function createClientOfWorker(context: ExtensionContext): LanguageClient {
  const program = Uri.joinPath(context.extensionUri, 'dist/server-browser.js').toString(true);
  const client: LanguageClient = new LanguageClient(
    'pacta',
    'Pacta',
    // A new worker for each start, so that a server that stopped can be started again.
    async () => new Worker(program),
    clientOptions(() => client),
  );
  return client;
}
