/** Reads the agreements of the editor's folders one after another in the background, so that searches and references reach unopened files. */
import type { Workspace } from '../workspace/workspace.js';
import type { Host } from './host.js';
import { canonicalUri } from './uris.js';

/** More files than this are not read unasked; those that open files use are read all the same. */
const MOST_FILES = 5000;

export interface FolderIndex {
  /** Reads every agreement of a folder that is not known yet; the addresses of all that it holds. */
  readonly add: (folder: string) => Promise<readonly string[]>;
  /** Reads a file of the folders again, after it has changed or been closed; whether it is there and in one of them. */
  readonly reread: (uri: string) => Promise<boolean>;
  /** Leaves the files of a folder to whoever uses them; their addresses, but for those in another folder too. */
  readonly remove: (folder: string) => readonly string[];
  /** The agreements of all folders. */
  readonly files: () => Iterable<string>;
}

export function createFolderIndex(
  workspace: Workspace,
  { listAgreements, readFile }: Pick<Host, 'listAgreements' | 'readFile'>,
  isOpen: (uri: string) => boolean,
): FolderIndex {
  const folders = new Set<string>();
  const files = new Set<string>();
  const isInside = (uri: string): boolean => [...folders].some((folder) => uri.startsWith(folder));

  async function read(uri: string): Promise<boolean> {
    const text = await readFile(uri);
    if (text === undefined) files.delete(uri);
    else if (isInside(uri)) files.add(uri);
    // Meanwhile the editor may have opened the file, or somebody who uses it may have read it.
    if (text !== undefined && !workspace.has(uri) && !isOpen(uri)) workspace.setText(uri, text);
    return text !== undefined;
  }

  return {
    async add(shownFolder) {
      const folder = folderUri(shownFolder);
      folders.add(folder);
      const found = (await listAgreements(folder, MOST_FILES)).map(canonicalUri);
      for (const uri of found) {
        if (!folders.has(folder)) return [];
        await read(uri);
      }
      return found;
    },
    reread: async (uri) => isInside(uri) && (await read(uri)),
    remove(shownFolder) {
      folders.delete(folderUri(shownFolder));
      const left = [...files].filter((uri) => !isInside(uri));
      for (const uri of left) files.delete(uri);
      return left;
    },
    files: () => files,
  };
}

function folderUri(shownFolder: string): string {
  return `${canonicalUri(shownFolder).replace(/\/$/, '')}/`;
}
