/** Reading an agreement's text from disk, and saying in words why something is no text. */
import { readFileSync } from 'node:fs';
import { Failure, reasonOf } from '../failure.js';

/** The text of a file, without its byte order mark. @throws Failure if it cannot be read or is no text in UTF-8 */
export function readAgreement(absolute: string, shown: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(absolute);
  } catch (error) {
    throw new Failure(`${shown} cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
  return textOf(bytes, shown);
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
