/** `pacta lint --watch`: a run after every change of something that matters. */
import { existsSync, type FSWatcher, statSync, watch } from 'node:fs';
import path from 'node:path';
import { CONFIG_FILE } from '../../checks/config.js';
import { Failure, reasonOf } from '../failure.js';
import { printedName } from '../files/printed-name.js';
import type { Surroundings } from '../surroundings.js';
import type { CacheEntries } from './cache-file.js';
import { chosenAgreements } from './chosen-agreements.js';
import { type EndOfRun, lintOnce } from './lint-once.js';
import type { LintRequest } from './lint-request.js';

/** Programs save in several steps; a run waits until they are through. */
const SETTLE_MS = 80;

/** What is watched after a run. */
interface Watched {
  readonly folders: readonly string[];
  /** Files of any name that the findings follow from. */
  readonly files: ReadonlySet<string>;
}

/** Runs until the process is stopped, or nobody reads the report any more. @throws Failure for options that do not go with it */
export async function watchLint(request: LintRequest, surroundings: Surroundings): Promise<number> {
  const { err, out } = surroundings;
  refuse(request);
  const watcher = createWatcher();
  const first = chosenAgreements(request, surroundings);
  watcher.watch(watchedAfter({ ...first, entries: new Map() }, request, surroundings), Date.now());
  let entries: CacheEntries = new Map();
  for (;;) {
    const moment = Date.now();
    try {
      const end = await lintOnce(request, surroundings, { entries, begun: performance.now() });
      entries = end.entries;
      watcher.watch(watchedAfter(end, request, surroundings), moment);
      if (out.isClosed()) return end.status;
      const files = end.agreements.length === 1 ? 'one file' : `${end.agreements.length} files`;
      err.write(`pacta: Watching ${files}. Stop with Ctrl+C.\n`);
    } catch (error) {
      // A configuration in the making, for one: it may be right after the next change.
      if (!(error instanceof Failure)) throw error;
      err.write(`pacta: ${error.message}\n`);
    }
    await watcher.changed();
  }
}

function refuse({ args, options }: LintRequest): void {
  const misfit = (['fix', 'fix-dry-run', 'update-baseline'] as const).find((name) => options[name]);
  if (misfit !== undefined) throw new Failure(`--watch does not go with --${misfit}: it reports and changes nothing.`);
  if (args.includes('-')) throw new Failure('Standard input cannot be watched: name a file.');
}

function watchedAfter(
  { agreements, folders, entries }: Omit<EndOfRun, 'status'>,
  request: LintRequest,
  { cwd }: Surroundings,
): Watched {
  const named = [request.options.config, request.options.baseline, ...request.options.profile];
  const files = new Set([
    ...agreements.map(({ file }) => file.absolute),
    ...[...entries.values()].flatMap(({ basis }) => basis.others.map(([file]) => file)),
    ...named.flatMap((file) => (file === undefined ? [] : [path.resolve(cwd, file)])),
  ]);
  const homes = [...files].map((file) => path.dirname(file));
  return { folders: [...new Set([cwd, ...folders, ...homes, ...homes.flatMap((home) => upTo(cwd, home))])], files };
}

/** The folders between a folder and the one above it that the run is in: configurations lie there. */
function upTo(cwd: string, folder: string): string[] {
  const above: string[] = [];
  for (let at = folder; at !== cwd && at.startsWith(cwd + path.sep); at = path.dirname(at))
    above.push(path.dirname(at));
  return above;
}

interface Watcher {
  /** Says what to watch from now on. @throws Failure where the system does not let it */
  readonly watch: (watched: Watched, moment: number) => void;
  /** Resolves some moments after the next change, which may have come already, since the last time or since `moment`. */
  readonly changed: () => Promise<void>;
}

/** Watches folders, during the runs as well. */
function createWatcher(): Watcher {
  const watchers = new Map<string, FSWatcher>();
  let files: ReadonlySet<string> = new Set();
  let isChanged = false;
  let wake = (): void => undefined;
  const change = (): void => {
    isChanged = true;
    wake();
  };
  const open = (folder: string): void => {
    try {
      const watcher = watch(folder, (_, name) => {
        if (name === null || isRelevant(path.join(folder, name), files)) change();
      });
      // A folder that goes away takes its watcher with it.
      watcher.on('error', change);
      watchers.set(folder, watcher);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
      throw new Failure(`${printedName(folder)} cannot be watched: ${reasonOf(error)}.`);
    }
  };
  return {
    watch(watched, moment) {
      files = watched.files;
      for (const [folder, watcher] of watchers) {
        if (watched.folders.includes(folder) && existsSync(folder)) continue;
        watcher.close();
        watchers.delete(folder);
      }
      const fresh = new Set(watched.folders.filter((folder) => !watchers.has(folder)));
      fresh.forEach(open);
      if ([...files].some((file) => fresh.has(path.dirname(file)) && changedSince(file, moment))) change();
    },
    async changed() {
      if (!isChanged) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
      isChanged = false;
    },
  };
}

/** Whether a change of this file can change what is found: of what else lies in the folders, only what agreements may be made of. */
function isRelevant(file: string, files: ReadonlySet<string>): boolean {
  const name = path.basename(file);
  if (files.has(file) || name.endsWith('.pacta') || name === CONFIG_FILE || name === '.gitignore') return true;
  return !name.startsWith('.') && statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
}

function changedSince(file: string, moment: number): boolean {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat !== undefined && stat.mtimeMs >= moment;
}
