/** Files that only the editor can read: those of a browser, and of folders that are on no disk. */
import type { Connection } from 'vscode-languageserver';
import { type ListAgreementsParams, listAgreementsRequest, type ReadFileParams, readFileRequest } from '../protocol.js';
import type { Host } from './host.js';

/** Reads files by asking the editor. An editor that does not know the requests leaves the open files, which are checked all the same. */
export function filesByEditor(connection: Connection): Pick<Host, 'readFile' | 'listAgreements'> {
  return {
    async readFile(uri) {
      try {
        const params: ReadFileParams = { uri };
        return (await connection.sendRequest<string | null>(readFileRequest, params)) ?? undefined;
      } catch {
        return undefined;
      }
    },
    async listAgreements(folder, most) {
      try {
        const params: ListAgreementsParams = { folder, most };
        return await connection.sendRequest<string[]>(listAgreementsRequest, params);
      } catch {
        return [];
      }
    },
  };
}
