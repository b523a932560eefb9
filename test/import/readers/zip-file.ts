/** Zip files as they are, and as they are forged. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Entry {
  readonly content: string | Uint8Array;
  /** What the file says that it unpacks to; the truth where nothing is said. */
  readonly claims?: number;
  readonly isEncrypted?: boolean;
}

export function zipFile(entries: Readonly<Record<string, string | Uint8Array | Entry>>): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, given] of Object.entries(entries)) {
    const {
      content,
      claims,
      isEncrypted = false,
    } = typeof given === 'string' || given instanceof Uint8Array ? ({ content: given } as Entry) : given;
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const called = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(isEncrypted ? 1 : 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claims ?? bytes.length, 18);
    fields.writeUInt16LE(called.length, 22);
    const listed = Buffer.alloc(14);
    listed.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, called, packed]);
    bodies.push(local);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, listed, called);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(entries).length, 8);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...bodies, listing, end]));
}
