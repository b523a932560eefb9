/** Starts the language server in a web worker. Files beside the open ones are asked of the extension, which can read any workspace. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { writeDocx } from '../render/writers/docx.js';
import { filesByEditor } from './files-by-editor.js';
import type { Host } from './host.js';
import { editorOf, initializeResult } from './initialize.js';
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
    ...filesByEditor(connection),
    later: (run) => void setTimeout(run, 0),
    rulePages: undefined,
    binaryWriters: { docx: writeDocx },
  };
  connection.onInitialize((params) => {
    const editor = editorOf(params);
    startServer(connection, host, editor);
    return initializeResult(editor);
  });
  connection.listen();
}

startInBrowser(globalThis as unknown as WorkerScope);
