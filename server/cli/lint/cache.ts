/** What earlier runs found, so that a file of which nothing has changed is not checked again. */
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../../package.json';
import { Failure, reasonOf } from '../failure.js';
import type { GivenAgreement } from '../files/given-agreement.js';
import { isMissing, readAgreement } from '../files/read-agreement.js';
import { writeWhole } from '../files/write-whole.js';
import { CACHE_FILE, type CacheEntries, type CacheEntry, readCache, writtenCache } from './cache-file.js';
import { type ConfigurationRequest, createConfigurations } from './configurations.js';
import type { FileOutcome } from './file-linter.js';
import { markOf, settingsMark } from './outcome-basis.js';

export interface Cache {
  /** The outcome of an earlier run, if everything that it follows from is as it was then. */
  readonly recall: (agreement: GivenAgreement) => FileOutcome | undefined;
  /** Takes an outcome of this run. */
  readonly keep: (agreement: GivenAgreement, outcome: FileOutcome) => void;
  /** Ends the run: writes what it found. Returns what there is to say about it, if anything. */
  readonly close: () => string | undefined;
}

/**
 * Opens a cache; one that is missing or damaged is empty.
 *
 * An outcome follows from the program, the folder that paths are shown from, the settings, the file's own text, and every file that
 * was read for it. The first two hold for the whole cache, the others for each entry.
 *
 * @param given as the command line names it; in a folder, a file of the usual name
 * @param build a mark of the program's code
 * @throws Failure for a name that agreements have
 */
export function openCache(given: string, request: ConfigurationRequest, build: string): Cache {
  const { cwd } = request;
  if (given.endsWith('.pacta')) {
    throw new Failure(
      `--cache-location cannot be ${given}: an agreement would be overwritten. Name a file of its own.`,
    );
  }
  const absolute = fileIn(path.resolve(cwd, given));
  const program = markOf(JSON.stringify([version, build, process.versions.node, cwd]));
  const configurations = createConfigurations(request);
  const before = readCache(absolute, program);
  const kept = new Map<string, CacheEntry>();
  let isChanged = false;
  const marks = new Map<string, string | null | undefined>();
  const markAt = (file: string): string | null | undefined => {
    if (!marks.has(file)) marks.set(file, markOnDisk(file));
    return marks.get(file);
  };

  const isAsItWas = ({ file, text }: GivenAgreement, { basis }: CacheEntry): boolean => {
    const configuration = configurations.of(file.absolute);
    if (file.isNamed !== true && configuration.leavesOut(file.absolute)) return false;
    const own = text === undefined ? markAt(file.absolute) : markOf(text);
    return (
      basis.settings === settingsMark(configuration) &&
      basis.own === own &&
      basis.others.every(([other, mark]) => markAt(other) === mark)
    );
  };

  return {
    recall(agreement) {
      const { shown } = agreement.file;
      const entry = before.get(shown);
      try {
        if (entry === undefined || !isAsItWas(agreement, entry)) return undefined;
      } catch (error) {
        // A configuration that cannot be read is said when the file is checked.
        if (error instanceof Failure) return undefined;
        throw error;
      }
      kept.set(shown, entry);
      return { ...entry.outcome, problems: configurations.problems() };
    },
    keep({ file }, { result, note, basis }) {
      if (result === undefined || basis === undefined) return;
      kept.set(file.shown, { basis, outcome: note === undefined ? { result } : { result, note } });
      isChanged = true;
    },
    close() {
      const all = withOthers(kept, before, cwd);
      if (!isChanged && all.size === before.size) return undefined;
      try {
        mkdirSync(path.dirname(absolute), { recursive: true });
        writeWhole(absolute, given, writtenCache(all, program));
        return undefined;
      } catch (error) {
        const why = error instanceof Failure ? error.message : `${given} cannot be written: ${reasonOf(error)}.`;
        return `${why} The next run will check again what this one has checked.`;
      }
    },
  };
}

/** A folder stands for the file of the usual name in it. */
function fileIn(absolute: string): string {
  return statSync(absolute, { throwIfNoEntry: false })?.isDirectory() === true
    ? path.join(absolute, CACHE_FILE)
    : absolute;
}

/** The entries of this run, and those of files that it did not look at, as long as the files are there. */
function withOthers(kept: CacheEntries, before: CacheEntries, cwd: string): CacheEntries {
  const all = new Map(kept);
  for (const [shown, entry] of before) {
    if (!all.has(shown) && markOnDisk(path.resolve(cwd, shown)) === entry.basis.own) all.set(shown, entry);
  }
  return all;
}

/** The mark of a file's text; null if it is not there, undefined if it cannot be read. */
function markOnDisk(absolute: string): string | null | undefined {
  try {
    return markOf(readAgreement(absolute, absolute));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return isMissing(error) ? null : undefined;
  }
}
