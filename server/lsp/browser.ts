/** Starts the language server in a web worker. Files beside the open ones are asked of the extension, which can read any workspace. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { type ReadFileParams, readFileRequest } from '../protocol.js';
import type { Host } from './host.js';
import { startServer } from './server.js';

/** The worker's own side of the channel to the extension; the program is compiled without the browser's types. */
interface WorkerScope {
  readonly postMessage: (message: unknown) => void;
  readonly addEventListener: (type: string, listener: (event: unknown) => void) => void;
}

/** Starts serving the editor that started this worker. */
export function startInBrowser(scope: WorkerScope): void {
  const port = scope as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
  const connection = createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port));
  const host: Host = {
    async readFile(uri) {
      try {
        const text = await connection.sendRequest<string | null>(readFileRequest, { uri } satisfies ReadFileParams);
        return text ?? undefined;
      } catch {
        // An extension that cannot read files leaves the open ones, which are checked all the same.
        return undefined;
      }
    },
    listAgreements: async () => [],
    later: (run) => void setTimeout(run, 0),
    rulePages: undefined,
  };
  startServer(connection, host);
}

startInBrowser(globalThis as unknown as WorkerScope);
