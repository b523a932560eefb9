/**
 * The entries of a zip file, read with limits: what an entry says of its size is checked first, and counted again while it is
 * unpacked, for a file made to do harm does not tell the truth. Works wherever bytes do: no file, no process.
 * Format: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
 */
import { LARGEST_UNPACKED, MOST_ENTRIES } from '../limits.js';
import { Unreadable } from '../unreadable.js';
import { checksum } from './checksum.js';

export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly checksum: number;
  /** Bytes in the file, and bytes when unpacked, as the file says. */
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const CHUNK = 65_536;

/** The directory of a zip file. @throws Unreadable if it is damaged, or says that it unpacks to more than is read */
export function entriesOf(bytes: Uint8Array, shown: string): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view, shown);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw tooMuch(shown);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY) throw damaged(shown);
    const length = view.getUint16(at + 28, true);
    const more = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const entry = entryAt(view, at, new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)));
    total += entry.unpacked;
    if (total > LARGEST_UNPACKED) throw tooMuch(shown);
    entries.set(entry.name, entry);
    at += 46 + length + more;
  }
  return entries;
}

/** The record at the end of the file, behind which only a comment may stand. */
function endOf(view: DataView, shown: string): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  throw damaged(shown);
}

function entryAt(view: DataView, at: number, name: string): ZipEntry {
  return {
    name,
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** The content of an entry. @throws Unreadable if it is damaged, or longer than `most` bytes or than it says */
export async function unpack(bytes: Uint8Array, entry: ZipEntry, most: number, shown: string): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packed, unpacked, method } = entry;
  if (entry.isEncrypted) {
    throw new Unreadable(`${shown} is protected with a password. Save it without one, and import that.`);
  }
  if (unpacked > most) throw tooMuch(shown);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw damaged(shown);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length || (method !== STORED && method !== DEFLATED)) throw damaged(shown);
  const content = bytes.subarray(start, start + packed);
  const whole = method === STORED ? content : await inflated(content, unpacked, shown);
  if (whole.length !== unpacked || checksum(whole) !== entry.checksum) throw damaged(shown);
  return whole;
}

/** Unpacks piece by piece and stops at the first byte too many. */
async function inflated(packed: Uint8Array, unpacked: number, shown: string): Promise<Uint8Array> {
  let next = 0;
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (next >= packed.length) controller.close();
      else controller.enqueue(packed.slice(next, next + CHUNK));
      next += CHUNK;
    },
  });
  const reader = source.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const whole = new Uint8Array(unpacked);
  let filled = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => Promise.reject(damaged(shown)));
    if (done) return whole.subarray(0, filled);
    if (filled + value.length > unpacked) {
      await reader.cancel().catch(() => undefined);
      throw tooMuch(shown);
    }
    whole.set(value, filled);
    filled += value.length;
  }
}

function damaged(shown: string): Unreadable {
  return new Unreadable(
    `${shown} is damaged, or was cut short on its way. Open it in Word or LibreOffice, which may mend it, save it again, and import that.`,
  );
}

function tooMuch(shown: string): Unreadable {
  return new Unreadable(
    `${shown} unpacks to far more than any treaty needs, as files made to fill a computer's memory do. Nothing of it was read.`,
  );
}
