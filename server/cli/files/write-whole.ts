/** Writing a file whole or not at all: whoever reads it meanwhile, or after a failure, finds the old one or the new one. */
import { randomBytes } from 'node:crypto';
import { lstatSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure, reasonOf } from '../failure.js';
import { printedName } from './printed-name.js';
import { holdSignals } from './signals.js';

/**
 * Writes a file by way of a temporary one beside it. A link is followed, and the permissions of a file that is there are kept.
 *
 * @throws Failure if it cannot be written; nothing is left behind then
 */
export function writeWhole(absolute: string, shown: string, content: string | Uint8Array): void {
  const target = behindLinks(absolute);
  const name = printedName(shown);
  const present = statSync(target, { throwIfNoEntry: false });
  if (present?.isDirectory() === true) throw new Failure(`${name} cannot be written: it is a folder, not a file.`);
  const release = holdSignals();
  try {
    // A device such as /dev/stdout or a named pipe is written to; only a file can be replaced.
    if (present !== undefined && !present.isFile()) {
      writeFileSync(target, content);
      return;
    }
    // In a container every run has the same process id, so what tells two runs apart has to be drawn by lot.
    const lot = randomBytes(6).toString('hex');
    const temporary = path.join(path.dirname(target), `.${path.basename(target).slice(0, 50)}.${lot}.part`);
    try {
      writeFileSync(temporary, content, { flag: 'wx', mode: present?.mode ?? 0o666, flush: true });
      renameSync(temporary, target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(temporary, { force: true });
      throw error;
    }
  } catch (error) {
    throw new Failure(`${name} cannot be written: ${reasonOf(error)}. Nothing was changed.`);
  } finally {
    release();
  }
}

function behindLinks(absolute: string): string {
  const isLink = lstatSync(absolute, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  if (!isLink) return absolute;
  try {
    return realpathSync(absolute);
  } catch {
    return absolute;
  }
}
