/** What the outcome of a file follows from, as short marks of texts and settings: where all of them are the same, so is the outcome. */
import { createHash } from 'node:crypto';
import type { Configuration } from './configurations.js';
import type { Sources } from './linter.js';

export interface OutcomeBasis {
  /** Mark of the settings. */
  readonly settings: string;
  /** Mark of the file's own text. */
  readonly own: string;
  /** Marks of the other files that were read for it, by absolute path; null for one that is not there. */
  readonly others: readonly (readonly [absolute: string, mark: string | null])[];
}

export function basisOf(configuration: Configuration, { own, others }: Sources): OutcomeBasis {
  return {
    settings: settingsMark(configuration),
    own: markOf(own),
    others: [...others].map(([absolute, text]) => [absolute, text === undefined ? null : markOf(text)]),
  };
}

/** The mark of everything that a configuration sets; the texts of its profile files are marked as files. */
export function settingsMark({ options, profiles }: Configuration): string {
  const sorted = Object.entries(options.rules).sort(([a], [b]) => (a < b ? -1 : 1));
  return markOf(JSON.stringify([{ ...options, rules: sorted }, profiles]));
}

/** The mark of a text: long enough that no two texts have the same. */
export function markOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 40);
}
