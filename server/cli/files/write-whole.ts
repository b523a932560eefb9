/** Writing a file whole or not at all: whoever reads it meanwhile, or after a failure, finds the old one or the new one. */
import { lstatSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure, reasonOf } from '../failure.js';

/**
 * Writes a file by way of a temporary one beside it. A link is followed, and the permissions of a file that is there are kept.
 *
 * @throws Failure if it cannot be written; nothing is left behind then
 */
export function writeWhole(absolute: string, shown: string, content: string | Uint8Array): void {
  const target = behindLinks(absolute);
  const present = statSync(target, { throwIfNoEntry: false });
  if (present?.isDirectory() === true) throw new Failure(`${shown} cannot be written: it is a folder, not a file.`);
  try {
    // A device such as /dev/stdout or a named pipe is written to; only a file can be replaced.
    if (present !== undefined && !present.isFile()) {
      writeFileSync(target, content);
      return;
    }
    const temporary = path.join(path.dirname(target), `.${path.basename(target).slice(0, 100)}.${process.pid}.part`);
    try {
      writeFileSync(temporary, content, { flag: 'wx', mode: present?.mode ?? 0o666, flush: true });
      renameSync(temporary, target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(temporary, { force: true });
      throw error;
    }
  } catch (error) {
    throw new Failure(`${shown} cannot be written: ${reasonOf(error)}. Nothing was changed.`);
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
