/** Reads the agreements of the editor's folders one after another in the background, so that searches and references reach unopened files. */
import type { Workspace } from '../workspace/workspace.js';
import type { Host } from './host.js';
import { canonicalUri } from './uris.js';

/** More files than this are not read unasked; those that open files use are read all the same. */
const MOST_FILES = 5000;

export interface FolderIndex {
  /** Reads every agreement of a folder that is not known yet. */
  readonly add: (folder: string) => Promise<void>;
  /** Reads a file of the folders again, after it has changed or been closed; forgets one that is gone. */
  readonly reread: (uri: string) => Promise<void>;
  /** Leaves the files of a folder to whoever uses them. */
  readonly remove: (folder: string) => void;
}

export function createFolderIndex(
  workspace: Workspace,
  { listAgreements, readFile }: Pick<Host, 'listAgreements' | 'readFile'>,
  isOpen: (uri: string) => boolean,
): FolderIndex {
  const folders = new Set<string>();

  async function read(uri: string): Promise<void> {
    const text = await readFile(uri);
    // Meanwhile the editor may have opened the file, or somebody who uses it may have read it.
    if (text !== undefined && !workspace.has(uri) && !isOpen(uri)) workspace.setText(uri, text);
  }

  return {
    async add(shownFolder) {
      const folder = `${canonicalUri(shownFolder).replace(/\/$/, '')}/`;
      folders.add(folder);
      for (const uri of await listAgreements(folder, MOST_FILES)) {
        if (!folders.has(folder)) return;
        await read(canonicalUri(uri));
      }
    },
    async reread(uri) {
      if (![...folders].some((folder) => uri.startsWith(folder))) return;
      await read(uri);
    },
    remove: (shownFolder) => void folders.delete(`${canonicalUri(shownFolder).replace(/\/$/, '')}/`),
  };
}
