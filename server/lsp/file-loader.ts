/** Reads the files that others use or are tied to, as long as one leads to the next. */
import type { Workspace } from '../workspace/workspace.js';
import type { Host } from './host.js';

export interface FileLoader {
  /** Resolves once every file that `uri` needs is known, or known to be missing; at once where nothing is wanted. */
  readonly load: (uri: string) => Promise<void> | undefined;
}

export function createFileLoader(workspace: Workspace, { readFile }: Pick<Host, 'readFile'>): FileLoader {
  const reading = new Map<string, Promise<void>>();

  function read(uri: string): Promise<void> {
    const underWay = reading.get(uri);
    if (underWay !== undefined) return underWay;
    const done = readFile(uri).then((text) => {
      reading.delete(uri);
      // The editor may have opened the file meanwhile, and then it knows best.
      if (workspace.has(uri)) return;
      if (text === undefined) workspace.setMissing(uri);
      else workspace.setText(uri, text);
    });
    reading.set(uri, done);
    return done;
  }

  async function loadAll(uri: string): Promise<void> {
    for (let wanted = workspace.wanted(uri); wanted.length > 0; wanted = workspace.wanted(uri)) {
      await Promise.all(wanted.map(read));
    }
  }

  return { load: (uri) => (workspace.wanted(uri).length === 0 ? undefined : loadAll(uri)) };
}
