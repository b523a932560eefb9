/** What earlier runs found, so that a file of which nothing has changed is not checked again. */
import path from 'node:path';
import { Failure } from '../failure.js';
import type { GivenAgreement } from '../files/given-agreement.js';
import { isMissing, readAgreement } from '../files/read-agreement.js';
import type { CacheEntries, CacheEntry } from './cache-file.js';
import { type ConfigurationRequest, createConfigurations } from './configurations.js';
import type { FileOutcome } from './file-linter.js';
import { markOf, settingsMark } from './outcome-basis.js';

export interface Cache {
  /** The outcome of an earlier run, if everything that it follows from is as it was then. */
  readonly recall: (agreement: GivenAgreement) => FileOutcome | undefined;
  /** Takes an outcome of this run. */
  readonly keep: (agreement: GivenAgreement, outcome: FileOutcome) => void;
  /** What is known at the end of the run, of files that it did not look at as well; and whether it is what was known before. */
  readonly known: () => { readonly entries: CacheEntries; readonly isNew: boolean };
  /** Ends the run. Returns what there is to say about the cache, if anything. */
  readonly close: () => string | undefined;
}

/**
 * A cache that lives as long as the process. An outcome follows from the settings, the file's own text, and every file that was read
 * for it; the program and the folder that paths are shown from are the same for all of them.
 *
 * @param before what is known
 */
export function createCache(before: CacheEntries, request: ConfigurationRequest): Cache {
  const configurations = createConfigurations(request);
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
    known() {
      const entries = withOthers(kept, before, request.cwd);
      return { entries, isNew: isChanged || entries.size !== before.size };
    },
    close: () => undefined,
  };
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
