/** A zip file that holds its entries as they are, unpacked: what is handed to a library that reads zip files only. */
import { checksum } from './checksum.js';

export function storedZip(entries: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of entries) {
    const called = new TextEncoder().encode(name);
    const sizes = [checksum(content), content.length, content.length] as const;
    const local = record(0x04034b50, 30, called, sizes);
    const listed = record(0x02014b50, 46, called, sizes, offset);
    bodies.push(local, content);
    directory.push(listed);
    offset += local.length + content.length;
  }
  const length = directory.reduce((sum, { length: one }) => sum + one, 0);
  return joined([...bodies, ...directory, end(entries.size, length, offset)]);
}

/** The record in front of an entry's content (30 bytes and the name), or the one in the directory (46 bytes and the name). */
function record(
  signature: number,
  size: 30 | 46,
  name: Uint8Array,
  [sum, packed, unpacked]: readonly [number, number, number],
  offset = 0,
): Uint8Array {
  const bytes = new Uint8Array(size + name.length);
  const view = new DataView(bytes.buffer);
  // The directory's record has one field more in front, the version that made the file.
  const shift = size === 46 ? 2 : 0;
  view.setUint32(0, signature, true);
  view.setUint16(4 + shift, 20, true);
  // Names are in UTF-8.
  view.setUint16(6 + shift, 0x0800, true);
  view.setUint32(14 + shift, sum, true);
  view.setUint32(18 + shift, packed, true);
  view.setUint32(22 + shift, unpacked, true);
  view.setUint16(26 + shift, name.length, true);
  if (size === 46) view.setUint32(42, offset, true);
  bytes.set(name, size);
  return bytes;
}

function end(count: number, length: number, offset: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, offset, true);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
