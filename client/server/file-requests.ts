import { type Disposable, RelativePattern, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ListAgreementsParams,
  listAgreementsRequest,
  type ReadFileParams,
  readFileRequest,
} from '../../server/protocol.js';

/** Files larger than this are no agreements, and are not read for one that uses them. */
const largestFile = 64 * 1024 * 1024;

/** Answers the server's requests for files that it cannot read itself: those of a browser, and of folders that are on no disk. */
export function answerFileRequests(client: BaseLanguageClient): readonly Disposable[] {
  return [
    client.onRequest(readFileRequest, async ({ uri }: ReadFileParams): Promise<string | null> => {
      try {
        const bytes = await workspace.fs.readFile(client.protocol2CodeConverter.asUri(uri));
        return bytes.length > largestFile ? null : new TextDecoder().decode(bytes);
      } catch {
        // A file that is not there, or that may not be read, is missing all the same.
        return null;
      }
    }),
    client.onRequest(listAgreementsRequest, async ({ folder, most }: ListAgreementsParams): Promise<string[]> => {
      const pattern = new RelativePattern(client.protocol2CodeConverter.asUri(folder), '**/*.pacta');
      const found = await workspace.findFiles(pattern, '**/{node_modules,.*}/**', most);
      return found.map((uri) => client.code2ProtocolConverter.asUri(uri));
    }),
  ];
}
