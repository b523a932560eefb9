/** Reading what has no size that is known beforehand: standard input, a pipe, a device. */
import { readSync } from 'node:fs';

const CHUNK = 64 * 1024;

/**
 * Everything that a descriptor gives, or `undefined` for more than `most` bytes: a device can go on for ever.
 * @throws what the system says, but for a pipe that has nothing yet
 */
export function readToEnd(descriptor: number, most: number): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const read = readSome(descriptor, chunk);
    if (read === 0) return Buffer.concat(chunks, length);
    length += read;
    if (length > most) return undefined;
    chunks.push(chunk.subarray(0, read));
  }
}

function readSome(descriptor: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(descriptor, chunk);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Windows says so of a pipe that has come to its end.
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      pause(5);
    }
  }
}

/** Waits while whoever is at the other end of a non-blocking pipe catches up. */
export function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
