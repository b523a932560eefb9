/** Reads one entry of a zip archive, as far as Word files need it: entries stored or deflated, sizes in the central directory. */
import { inflateRawSync } from 'node:zlib';

export function unzipped(archive: Uint8Array, wanted: string): string {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = bytes.readUInt32LE(end + 16);
  for (let entry = bytes.readUInt16LE(end + 10); entry > 0; entry--) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (name === wanted) return contentAt(bytes, bytes.readUInt32LE(at + 42), bytes.readUInt32LE(at + 20));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  throw new Error(`The archive holds no ${wanted}.`);
}

function contentAt(bytes: Buffer, at: number, size: number): string {
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const content = bytes.subarray(start, start + size);
  return (bytes.readUInt16LE(at + 8) === 0 ? content : inflateRawSync(content)).toString('utf8');
}
