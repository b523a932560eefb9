/** A ZIP archive, as far as Word files need one: each entry packed, or stored where packing gains nothing. */

export interface Entry {
  readonly name: string;
  readonly content: string;
}

/** The bytes of an archive; always the same for the same entries, since none bears a date. */
export async function zipped(entries: readonly Entry[]): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const bytes = new TextEncoder().encode(content);
    const packed = await deflated(bytes);
    const path = new TextEncoder().encode(name);
    const fields = [
      UTF8_NAMES,
      DEFLATED,
      0,
      NO_DATE,
      ...words(crc32(bytes)),
      ...words(packed.length),
      ...words(bytes.length),
      path.length,
      0,
    ];
    const head = record(0x0403_4b50, [VERSION, ...fields]);
    directory.push(record(0x0201_4b50, [VERSION, VERSION, ...fields, 0, 0, 0, 0, 0, ...words(offset)]), path);
    parts.push(head, path, packed);
    offset += head.length + path.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = entries.length;
  const end = record(0x0605_4b50, [0, 0, count, count, ...words(size), ...words(offset), 0]);
  return joined([...parts, ...directory, end]);
}

const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the first day that the format knows. */
const NO_DATE = 0x0021;

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** A record of the archive: its signature and 16-bit fields, the lowest byte first. */
function record(signature: number, fields: readonly number[]): Uint8Array {
  const all = [...words(signature), ...fields];
  return Uint8Array.from(all.flatMap((field) => [field & 0xff, field >>> 8]));
}

/** A 32-bit number as two fields. */
function words(value: number): [number, number] {
  return [value & 0xffff, value >>> 16];
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

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb8_8320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffff_ffff;
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffff_ffff) >>> 0;
}
