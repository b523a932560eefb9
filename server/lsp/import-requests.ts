/** Answers the request to bring a treaty in another format into Pacta. */
import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  RequestType,
  ResponseError,
} from 'vscode-languageserver';
import { importDocument } from '../import/import-document.js';
import { type ImportParams, type ImportResult, importRequest } from '../protocol.js';
import { renderSource } from '../workspace/rendered-source.js';

/** Registers the request. */
export function answerImports(connection: Connection): void {
  connection.onRequest(
    new RequestType<ImportParams, ImportResult, void>(importRequest),
    async (params, token: CancellationToken) => {
      try {
        const result = await imported(params);
        return token.isCancellationRequested
          ? new ResponseError<void>(LSPErrorCodes.RequestCancelled, 'The import was cancelled.')
          : result;
      } catch (error) {
        // A file that holds no treaty is refused in words; known by name, because readers are bundles of their own.
        if (error instanceof Error && error.name === 'Unreadable') return { refusal: error.message };
        connection.console.error(`An import failed: ${error instanceof Error ? error.stack : String(error)}`);
        return { refusal: `${params.name} could not be imported. The log of the Pacta language server says why.` };
      }
    },
  );
}

async function imported({ name, content }: ImportParams): Promise<ImportResult> {
  const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  const { imported: made, report } = await importDocument(name, bytes, renderSource);
  return { source: made.source, report };
}
