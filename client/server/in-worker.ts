import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions } from './client-options.js';

type Port = ConstructorParameters<typeof BrowserMessageReader>[0];

/** A web worker, as the browser gives it: the extension is compiled without the browser's types. */
declare const Worker: new (address: string) => Port & { terminate(): void };

/** The client of the language server in dist/server-browser.js, which runs as a web worker; not started yet. */
export function createClientOfWorker(context: ExtensionContext): LanguageClient {
  const program = Uri.joinPath(context.extensionUri, 'dist/server-browser.js').toString(true);
  let worker: InstanceType<typeof Worker> | undefined;
  // Each start has a worker of its own. The client is given its channels and not the worker, which it would not know for one:
  // VS Code puts its own in the place of the browser's.
  const start = async () => {
    worker?.terminate();
    worker = new Worker(program);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const client: LanguageClient = new LanguageClient(
    'pacta',
    'Pacta',
    start,
    clientOptions(() => client),
  );
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return client;
}
