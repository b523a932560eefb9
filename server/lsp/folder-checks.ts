/** Checks the agreements of the editor's folders that are not open, one after another, so that their findings are seen too. */
import type { Diagnostic } from 'vscode-languageserver';
import type { Host } from './host.js';

/** What a file was found to say, under an id that stays as long as that does. */
export interface Checked {
  readonly id: string;
  readonly items: readonly Diagnostic[];
}

/** One file's check. */
export interface FileCheck {
  readonly items: readonly Diagnostic[];
  /** The files that its findings depend on, at any remove. */
  readonly needs: readonly string[];
}

/** Tells the drafter how far a long check has come. */
export interface CheckProgress {
  readonly report: (done: number, total: number) => void;
  readonly done: () => void;
  readonly isCancelled: () => boolean;
}

export interface FolderChecks {
  /** Files whose findings have to be worked out, or worked out again. */
  readonly due: (uris: Iterable<string>) => void;
  /** A file reads otherwise than before: whatever needs it is due. */
  readonly changed: (uri: string) => void;
  /** A file is gone, or open and looked after elsewhere. */
  readonly forget: (uri: string) => void;
  /** Resolves once nothing is due. */
  readonly settled: () => Promise<void>;
  readonly checked: () => ReadonlyMap<string, Checked>;
}

export interface FolderChecksNeeds extends Pick<Host, 'later'> {
  readonly check: (uri: string) => Promise<FileCheck>;
  readonly isOpen: (uri: string) => boolean;
  /** Begins to show progress, if the editor can. */
  readonly begin: () => Promise<CheckProgress | undefined>;
  /** Told of findings that are others than before. */
  readonly found: (uri: string, items: readonly Diagnostic[]) => void;
  readonly failed: (uri: string, error: unknown) => void;
}

/** Fewer files than this are checked before a drafter could read of it. */
const FEWEST_TO_TELL = 20;

export function createFolderChecks({ check, isOpen, begin, found, failed, later }: FolderChecksNeeds): FolderChecks {
  const waiting = new Set<string>();
  const results = new Map<string, Checked & FileCheck>();
  let running: Promise<void> | undefined;
  let ids = 0;
  const turn = (): Promise<void> => new Promise((resolve) => later(resolve));

  function start(): void {
    if (running !== undefined || waiting.size === 0) return;
    running = run()
      .catch((error) => failed('The folders', error))
      .finally(() => {
        running = undefined;
        start();
      });
  }

  async function run(): Promise<void> {
    await turn();
    // An editor that shows no progress has its files checked all the same.
    const progress = waiting.size < FEWEST_TO_TELL ? undefined : await begin().catch(() => undefined);
    let done = 0;
    for (const uri of waiting) {
      waiting.delete(uri);
      if (progress?.isCancelled()) waiting.clear();
      else if (!isOpen(uri)) await checkOne(uri);
      progress?.report(++done, done + waiting.size);
      // What the drafter does comes first: it is taken in between two files.
      await turn();
    }
    progress?.done();
  }

  async function checkOne(uri: string): Promise<void> {
    try {
      const checked = await check(uri);
      if (!isOpen(uri)) keep(uri, checked);
    } catch (error) {
      failed(uri, error);
    }
  }

  function keep(uri: string, { items, needs }: FileCheck): void {
    const before = results.get(uri);
    const isSame = before !== undefined && JSON.stringify(before.items) === JSON.stringify(items);
    results.set(uri, isSame ? { ...before, needs } : { id: `f${++ids}`, items, needs });
    if (!isSame && (items.length > 0 || before !== undefined)) found(uri, items);
  }

  return {
    due(uris) {
      for (const uri of uris) if (!isOpen(uri)) waiting.add(uri);
      start();
    },
    changed(uri) {
      for (const [other, { needs }] of results) if (needs.includes(uri) && !isOpen(other)) waiting.add(other);
      start();
    },
    forget(uri) {
      waiting.delete(uri);
      const before = results.get(uri);
      results.delete(uri);
      if (before !== undefined && before.items.length > 0 && !isOpen(uri)) found(uri, []);
    },
    async settled() {
      while (running !== undefined) await running;
    },
    checked: () => results,
  };
}
