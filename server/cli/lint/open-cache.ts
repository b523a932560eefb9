/** The cache of a run: kept in a file where it is asked for, in memory while files are watched. */
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../../package.json';
import { Failure, reasonOf } from '../failure.js';
import { writeWhole } from '../files/write-whole.js';
import { type Cache, createCache } from './cache.js';
import { CACHE_FILE, type CacheEntries, readCache, writtenCache } from './cache-file.js';
import type { ConfigurationRequest } from './configurations.js';
import { markOf } from './outcome-basis.js';

/**
 * Opens a cache that is kept in a file; one that is missing or damaged is empty.
 *
 * @param given as the command line names it; in a folder, a file of the usual name
 * @param build a mark of the program's code
 * @param remembered what this process knows already, in the place of what the file holds
 * @throws Failure for a name that agreements have
 */
export function openCache(
  given: string,
  request: ConfigurationRequest,
  build: string,
  remembered?: CacheEntries,
): Cache {
  if (given.endsWith('.pacta')) {
    throw new Failure(
      `--cache-location cannot be ${given}: an agreement would be overwritten. Name a file of its own.`,
    );
  }
  const absolute = fileIn(path.resolve(request.cwd, given));
  const program = markOf(JSON.stringify([version, build, process.versions.node, request.cwd]));
  const cache = createCache(remembered ?? readCache(absolute, program), request);
  return {
    ...cache,
    close() {
      const { entries, isNew } = cache.known();
      if (!isNew) return undefined;
      try {
        mkdirSync(path.dirname(absolute), { recursive: true });
        writeWhole(absolute, given, writtenCache(entries, program));
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
