/** The file that a cache is kept in: one line that says for which program it holds and what the rest adds up to, then the entries. */
import { readFileSync } from 'node:fs';
import type { FileOutcome } from './file-linter.js';
import { markOf, type OutcomeBasis } from './outcome-basis.js';

/** The file where `--cache-location` names none. */
export const CACHE_FILE = '.pacta-cache';

export interface CacheEntry {
  readonly basis: OutcomeBasis;
  readonly outcome: Pick<FileOutcome, 'result' | 'note'>;
}

/** Entries by the shown path of the file. */
export type CacheEntries = ReadonlyMap<string, CacheEntry>;

/** Changes with every change of what is written here. */
const FORM = 'pacta cache 1';

/** The text of the file. @param program the mark of the program that the outcomes come from */
export function writtenCache(entries: CacheEntries, program: string): string {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  const body = `${sorted.map((entry) => JSON.stringify(entry)).join('\n')}\n`;
  return `${headOf(program, body)}\n${body}`;
}

/** The entries of a file. Empty for one that is missing, damaged, or of another program: a cache is never worth a complaint. */
export function readCache(absolute: string, program: string): CacheEntries {
  try {
    const text = readFileSync(absolute, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (end < 0 || text.slice(0, end) !== headOf(program, body)) return new Map();
    const lines = body.split('\n').filter((line) => line !== '');
    return new Map(lines.map((line) => JSON.parse(line) as [string, CacheEntry]));
  } catch {
    return new Map();
  }
}

function headOf(program: string, body: string): string {
  return `${FORM} ${program} ${markOf(body)}`;
}
