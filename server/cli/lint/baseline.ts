/** The findings that a team has decided to live with for now: kept in a file, so that only new ones fail a run. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Failure, reasonOf } from '../failure.js';
import { withSlashes } from '../files/shown-path.js';
import { writeWhole } from '../files/write-whole.js';
import { fingerprintsOf, type TextOf } from './fingerprint.js';
import type { FileResult } from './results.js';

/** The name of the file where none is given. */
export const BASELINE_FILE = 'pacta-baseline.json';

interface Entry {
  readonly fingerprint: string;
  readonly rule: string;
  /** For whoever reads a change of the baseline; never compared. */
  readonly message: string;
}

/** Entries by the path of their file, relative to the baseline's folder. */
type Entries = Readonly<Record<string, readonly Entry[]>>;

export interface Baseline {
  /** The findings of a file that are not in the baseline; while the baseline is updated, none. */
  readonly without: (result: FileResult, textOf: TextOf) => FileResult;
  /** Ends the run: writes an updated baseline. Returns what there is to say about it, if anything. */
  readonly close: () => string | undefined;
}

/**
 * Opens a baseline.
 *
 * @param given as the command line names it
 * @param update makes the findings of this run the baseline: those that are gone are pruned, those of files that the run does not
 * look at are kept as long as the files are there
 * @throws Failure if it cannot be read, or is no baseline
 */
export function openBaseline(given: string, cwd: string, update: boolean): Baseline {
  const absolute = path.resolve(cwd, given);
  const folder = path.dirname(absolute);
  const before = read(absolute, given, update);
  const seen = new Map<string, readonly Entry[]>();
  let known = 0;
  let gone = 0;
  return {
    without(result, textOf) {
      const key = withSlashes(path.relative(folder, path.resolve(cwd, result.path)));
      const fingerprints = fingerprintsOf(result, textOf);
      const entries = result.diagnostics.map(({ rule, message }, index) => ({
        fingerprint: fingerprints[index] ?? '',
        rule,
        message,
      }));
      seen.set(key, entries);
      if (update) return { ...result, diagnostics: [] };
      const accepted = new Set((before[key] ?? []).map(({ fingerprint }) => fingerprint));
      const diagnostics = result.diagnostics.filter((_, index) => !accepted.has(fingerprints[index] ?? ''));
      known += result.diagnostics.length - diagnostics.length;
      gone += accepted.size - (result.diagnostics.length - diagnostics.length);
      return { ...result, diagnostics };
    },
    close() {
      if (!update) return gone === 0 ? undefined : outlived(gone, known, given);
      const elsewhere = Object.entries(before).filter(([key]) => !seen.has(key) && existsSync(path.join(folder, key)));
      const all = [...elsewhere, ...seen].filter(([, entries]) => entries.length > 0);
      const files = Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
      writeWhole(absolute, given, `${JSON.stringify({ version: 1, files }, null, 2)}\n`);
      const count = Object.values(files).flat().length;
      return `${given} now holds ${count === 1 ? 'one finding' : `${count} findings`}; only others are reported from now on.`;
    },
  };
}

function outlived(gone: number, known: number, given: string): string {
  const findings = gone === 1 ? 'One finding' : `${gone} findings`;
  return `${findings} of ${given} ${gone === 1 ? 'is' : 'are'} no longer found (${known} still are). Take them out with --update-baseline.`;
}

function read(absolute: string, given: string, update: boolean): Entries {
  let text: string;
  try {
    text = readFileSync(absolute, 'utf8');
  } catch (error) {
    if (update && (error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new Failure(`The baseline ${given} cannot be read: ${reasonOf(error)}. Make one with --update-baseline.`);
  }
  try {
    const { version, files } = JSON.parse(text) as { version?: unknown; files?: unknown };
    if (version === 1 && typeof files === 'object' && files !== null) return files as Entries;
  } catch {
    // Said below: what is not JSON is no baseline either.
  }
  throw new Failure(`${given} is no baseline of Pacta. Make a new one with --update-baseline, after removing it.`);
}
