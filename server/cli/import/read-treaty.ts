/** The bytes of the file that is imported. Its size is looked at before anything of it is read. */
import { closeSync, fstatSync, openSync } from 'node:fs';
import { largestFile, tooLarge } from '../../import/readers/limits.js';
import { Failure, reasonOf } from '../failure.js';
import { readToEnd } from '../files/read-to-end.js';

/** @throws Failure if it cannot be read, or is larger than any treaty */
export function readTreaty(absolute: string, shown: string): Uint8Array {
  const most = largestFile(absolute);
  let bytes: Uint8Array | undefined;
  try {
    const descriptor = openSync(absolute, 'r');
    try {
      bytes = fstatSync(descriptor).size > most ? undefined : readToEnd(descriptor, most);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw new Failure(`${shown} cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
  if (bytes === undefined) throw new Failure(tooLarge(shown, most));
  return bytes;
}
