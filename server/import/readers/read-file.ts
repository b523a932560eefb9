/** The bytes of a file of any kind that is read as the paragraphs of its text. */
import { decoded } from './encoding.js';
import { kindOf } from './file-kind.js';
import { LARGEST_TEXT, LONGEST_PARAGRAPH, largestFile, MOST_LETTERS, MOST_PARAGRAPHS, tooLarge } from './limits.js';
import { readMarkdown } from './markdown.js';
import type { Reading } from './reading.js';
import { readText } from './text.js';
import { Unreadable } from './unreadable.js';

/**
 * @param name the file's name, whose ending tells Markdown from plain text; may be empty
 * @param shown what the file is called in messages
 * @param onStep called now and then while a long file is read
 * @throws Unreadable with a message for the drafter
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  shown: string,
  onStep: () => void = () => undefined,
): Promise<Reading> {
  if (bytes.length > largestFile(name)) throw new Unreadable(tooLarge(shown, largestFile(name)));
  const reading = await readingOf(name, bytes, shown, onStep);
  if (reading.blocks.length === 0) {
    throw new Unreadable(
      `${shown} holds no text, so there is nothing to import. A scanned page has to be recognised first.`,
    );
  }
  const letters = reading.blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (letters > MOST_LETTERS || reading.blocks.length > MOST_PARAGRAPHS) {
    throw new Unreadable(
      `${shown} holds more text than any treaty: ${letters} letters in ${reading.blocks.length} paragraphs. Import its parts one by one.`,
    );
  }
  const endless = reading.blocks.find(({ text }) => text.length > LONGEST_PARAGRAPH);
  if (endless !== undefined) {
    throw new Unreadable(
      `${shown} holds one paragraph of ${endless.text.length} letters, at ${reading.unit} ${endless.line}: its paragraphs cannot be told apart. Put each on a line of its own, and import that.`,
    );
  }
  return reading;
}

async function readingOf(name: string, bytes: Uint8Array, shown: string, onStep: () => void): Promise<Reading> {
  const kind = kindOf(name, bytes, shown);
  if (kind === 'word') return (await import('./marked-up.js')).readWord(bytes, shown, onStep);
  if (bytes.length > LARGEST_TEXT) throw new Unreadable(tooLarge(shown, LARGEST_TEXT));
  const { text, remark } = decoded(bytes, shown, declaredEncoding(kind, bytes));
  const reading = await textReading(kind, text, shown);
  return remark === undefined ? reading : { ...reading, remarks: [remark, ...reading.remarks] };
}

async function textReading(kind: string, text: string, shown: string): Promise<Reading> {
  switch (kind) {
    case 'html':
      return (await import('./marked-up.js')).readPage(text, shown);
    case 'xml':
      return (await import('./marked-up.js')).readAkomaNtoso(text, shown);
    case 'markdown':
      return { blocks: readMarkdown(text), remarks: [], unit: 'line' };
    default:
      return { blocks: readText(text), remarks: [], unit: 'line' };
  }
}

/** The encoding that a page or XML names at its beginning. */
function declaredEncoding(kind: string, bytes: Uint8Array): string | undefined {
  if (kind !== 'html' && kind !== 'xml') return undefined;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const named =
    kind === 'xml'
      ? /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/u.exec(start)
      : /<meta[^>]*charset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(start);
  return named?.[1];
}
