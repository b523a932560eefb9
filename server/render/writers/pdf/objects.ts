/** A PDF file as its numbered objects, as far as Typst's files need it: one table of places at the end, streams with direct lengths. */

/** The bytes of a file one to one as characters, and back. */
export function binaryText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

export function binaryBytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** Every object by its number, from `1 0 obj` to the next one. */
export type PdfObjects = ReadonlyMap<number, string>;

/** The objects of a file in their order. @throws Error for a file that is laid out in another way */
export function objectsOf(file: string): PdfObjects {
  const table = tableOf(file);
  const places = table.map(({ offset }) => offset).sort((a, b) => a - b);
  const end = startOfTable(file);
  return new Map(
    [...table]
      .sort((a, b) => a.offset - b.offset)
      .map(({ number, offset }) => [number, file.slice(offset, places.find((one) => one > offset) ?? end)]),
  );
}

/** The file with other objects in the place of some; every number stays. */
export function withObjects(file: string, objects: PdfObjects): string {
  const first = Math.min(...tableOf(file).map(({ offset }) => offset));
  let body = file.slice(0, first);
  const places = new Map<number, number>();
  for (const [number, text] of objects) {
    places.set(number, body.length);
    body += text;
  }
  const size = Math.max(...places.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place === undefined ? '0000000000 65535 f\r\n' : `${String(place).padStart(10, '0')} 00000 n\r\n`;
  });
  const trailer = file
    .slice(file.indexOf('trailer', startOfTable(file)))
    .replace(/startxref\s+\d+/, `startxref\n${body.length}`);
  return `${body}xref\n0 ${size}\n${rows.join('')}${trailer}`;
}

/** What stands between `stream` and `endstream` of an object, unpacked; undefined where it holds none. */
export async function unpacked(object: string): Promise<string | undefined> {
  const [head] = /stream\r?\n/.exec(object) ?? [];
  const length = /\/Length (\d+)/.exec(object)?.[1];
  if (head === undefined || length === undefined) return undefined;
  const start = object.indexOf(head) + head.length;
  const packed = object.slice(start, start + Number(length));
  if (!/\/Filter\s*\/FlateDecode/.test(object.slice(0, start))) return packed;
  return binaryText(await through(binaryBytes(packed), new DecompressionStream('deflate')));
}

/** The object with another stream, packed. */
export async function withStream(object: string, content: string): Promise<string> {
  const packed = binaryText(await through(binaryBytes(content), new CompressionStream('deflate')));
  const dictionary = object
    .slice(0, object.search(/>>\s*stream\r?\n/))
    .replace(/\/Length \d+/, `/Length ${packed.length}`)
    .replace(/\s*\/Filter\s*\/FlateDecode/, '');
  return `${dictionary}  /Filter /FlateDecode\n>>\nstream\n${packed}\nendstream\nendobj\n\n`;
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  change: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(change)).arrayBuffer());
}

function startOfTable(file: string): number {
  return Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1] ?? Number.NaN);
}

function tableOf(file: string): readonly { readonly number: number; readonly offset: number }[] {
  const start = startOfTable(file);
  const [head, count] = /^xref\s+0 (\d+)\s+/.exec(file.slice(start, start + 40)) ?? [];
  if (head === undefined) throw new Error('The PDF has no table of its objects.');
  return Array.from({ length: Number(count) }, (_, number) => {
    const row = file.substr(start + head.length + 20 * number, 20);
    return { number, offset: Number(row.slice(0, 10)), used: row[17] === 'n' };
  }).filter(({ used }) => used);
}
