/** Answers the request to bring a treaty in another format into Pacta. */
import { type Connection, RequestType } from 'vscode-languageserver';
import { importTreaty } from '../import/import-treaty.js';
import { readMarkdown } from '../import/readers/markdown.js';
import { readText } from '../import/readers/text.js';
import { reportOf } from '../import/report.js';
import { type ImportParams, type ImportResult, importRequest } from '../protocol.js';
import { renderSource } from '../workspace/rendered-source.js';

/** Registers the request. */
export function answerImports(connection: Connection): void {
  connection.onRequest(
    new RequestType<ImportParams, ImportResult, void>(importRequest),
    async (params: ImportParams): Promise<ImportResult> => {
      try {
        return imported(params);
      } catch (error) {
        connection.console.error(`An import failed: ${error instanceof Error ? error.stack : String(error)}`);
        return { refusal: `${params.name} could not be imported. The log of the Pacta language server says why.` };
      }
    },
  );
}

function imported({ name, content }: ImportParams): ImportResult {
  const text = textOfBytes(Uint8Array.from(atob(content), (character) => character.charCodeAt(0)));
  if (text === undefined) {
    return { refusal: `${name} is not text in UTF-8. Save it as plain text in UTF-8 (.txt) and import that.` };
  }
  const blocks = /\.(?:md|markdown)$/iu.test(name) ? readMarkdown(text) : readText(text);
  if (blocks.length === 0) return { refusal: `${name} is empty, so there is nothing to import.` };
  const result = importTreaty(blocks, renderSource);
  return { source: result.source, report: reportOf(result, name) };
}

function textOfBytes(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
