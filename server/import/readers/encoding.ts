/** Bytes as letters: UTF-8 and UTF-16 as they say of themselves, older encodings by what they declare or by what can be read in them. */
import { Unreadable } from './unreadable.js';

export interface Decoded {
  readonly text: string;
  /** A sentence for the drafter where the encoding had to be guessed. */
  readonly remark?: string;
}

/**
 * @param declared the encoding that the file names in its own words, as HTML and XML do
 * @throws Unreadable if the bytes are no text, or a text of an encoding that cannot be told
 */
export function decoded(bytes: Uint8Array, shown: string, declared?: string): Decoded {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return { text: decodedAs(marked, bytes) ?? lost(shown) };
  const wide = unmarkedText(bytes);
  if (wide !== undefined) return { text: wide };
  if (isBinary(bytes)) {
    throw new Unreadable(
      `${shown} is not a text: it holds signs that pictures, programs and databases have. Nothing was imported.`,
    );
  }
  const named = declared === undefined || /^utf-?16/iu.test(declared) ? undefined : decodedAs(declared, bytes);
  if (named !== undefined) return { text: named };
  const modern = decodedAs('utf-8', bytes);
  return modern === undefined ? olderText(bytes, shown) : { text: modern };
}

function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function markedEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 that lacks its mark is told by zeros that stand at every second place only. */
function unmarkedText(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of start.entries()) if (byte === 0) index % 2 === 0 ? even++ : odd++;
  if (Math.min(even, odd) > 0 || Math.max(even, odd) < 1 + start.length / 20) return undefined;
  const text = decodedAs(odd > 0 ? 'utf-16le' : 'utf-16be', bytes);
  return text !== undefined && !/(?!\s)\p{Cc}|\p{Co}|\p{Cn}/u.test(text) ? text : undefined;
}

function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const start = bytes.subarray(0, 65536);
  let controls = 0;
  for (const byte of start) if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a) controls++;
  return controls > 2 + start.length / 1000;
}

/** Small words by which a text in an older encoding is told; letters of another encoding hardly ever make them. */
const OLDER: readonly { readonly encoding: string; readonly called: string; readonly words: RegExp }[] = [
  {
    encoding: 'windows-1252',
    called: 'Western European (Windows-1252)',
    words: /(?<!\p{L})(?:the|of|and|les|des|et|à|los|del|y|der|und|die|di|e|o|que)(?!\p{L})/giu,
  },
  {
    encoding: 'windows-1256',
    called: 'Arabic (Windows-1256)',
    words: /(?<!\p{L})(?:في|من|على|إلى|هذا|أو|أن)(?!\p{L})/gu,
  },
  {
    encoding: 'windows-1251',
    called: 'Cyrillic (Windows-1251)',
    words: /(?<!\p{L})(?:и|в|на|или|что|с|не)(?!\p{L})/giu,
  },
];

function olderText(bytes: Uint8Array, shown: string): Decoded {
  if (isNearlyModern(bytes)) {
    throw new Unreadable(
      `${shown} is a text in UTF-8, but some of its letters are damaged. Open it, mend the signs that look wrong, and save it as UTF-8.`,
    );
  }
  const read = OLDER.flatMap(({ encoding, called, words }) => {
    const text = decodedAs(encoding, bytes);
    if (text === undefined || /(?=\P{ASCII})\p{Cc}/u.test(text)) return [];
    return [{ text, called, count: text.match(words)?.length ?? 0 }];
  });
  const [first, ...others] = read;
  if (first === undefined) return lost(shown);
  const best = others.reduce((found, one) => (one.count > found.count ? one : found), first);
  return {
    text: best.text,
    remark: `${shown} is not saved as UTF-8: it was read as ${best.called}. Look at letters with accents, or save it as UTF-8 and import it again.`,
  };
}

/** Whether nearly all letters outside ASCII are sound UTF-8, which no text of another encoding is by chance. */
function isNearlyModern(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  const foreign = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return foreign > 4 * broken;
}

function lost(shown: string): never {
  throw new Unreadable(
    `${shown} is saved in an encoding that cannot be told. Save it as UTF-8, so that no letter is lost.`,
  );
}
