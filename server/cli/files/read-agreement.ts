/** Reading an agreement's text from disk, and saying in words why something is no text. */
import { closeSync, openSync, readFileSync, type Stats, statSync } from 'node:fs';
import { Failure, reasonOf } from '../failure.js';
import { printedName } from './printed-name.js';
import { readToEnd } from './read-to-end.js';

/** More than the longest agreement has, many times over. */
export const MOST_BYTES = 256 * 1024 * 1024;

/**
 * The text of a file, without its byte order mark.
 *
 * @param isNamed whether the command line names it: only then may it be a pipe or a device, which can keep a reader waiting for ever
 * @throws Failure if it cannot be read or is no text in UTF-8
 */
export function readAgreement(absolute: string, shown: string, isNamed = false): string {
  const name = printedName(shown);
  let bytes: Uint8Array | undefined;
  try {
    const stat = statSync(absolute);
    if (stat.isFile() || stat.isDirectory()) bytes = stat.size > MOST_BYTES ? undefined : readFileSync(absolute);
    else if (isNamed) bytes = readUnsized(absolute);
    else throw new Failure(`${name} cannot be read: it is ${specialKind(stat)}, not a file.`);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${name} cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
  if (bytes === undefined) throw new Failure(`${name} is larger than any agreement, so it was not read.`);
  return textOf(bytes, name);
}

function readUnsized(absolute: string): Uint8Array | undefined {
  const descriptor = openSync(absolute, 'r');
  try {
    return readToEnd(descriptor, MOST_BYTES);
  } finally {
    closeSync(descriptor);
  }
}

function specialKind(stat: Stats): string {
  if (stat.isFIFO()) return 'a pipe';
  return stat.isSocket() ? 'a socket' : 'a device';
}

/** Whether reading failed because there is no such file. */
export function isMissing({ cause }: Failure): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}

/** Bytes as text, without the byte order mark. @throws Failure if they are no text in UTF-8 */
export function textOf(bytes: Uint8Array, shown: string): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new Failure(`${shown} is saved as UTF-16. Save it as UTF-8, so that every tool reads the same words.`);
  }
  if (bytes.includes(0)) {
    throw new Failure(
      `${shown} is not a text: it holds zero bytes, as pictures, programs and word-processor files do.`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(`${shown} is not a text in UTF-8. Save it as UTF-8, so that no letter is lost.`);
  }
}
