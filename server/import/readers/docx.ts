/**
 * A Word file as paragraphs. Its parts are unpacked with limits, the numbers that Word counts are written into the text, and mammoth,
 * which sees nothing but these parts, makes a page of it that is read as every page is.
 */
import mammoth from 'mammoth';
import { createCounter } from './docx/counter.js';
import { numberingOf } from './docx/numbering.js';
import { readParts } from './docx/parts.js';
import { storedZip } from './docx/stored-zip.js';
import { type WrittenOut, writtenOut } from './docx/written-out.js';
import { type PageText, pageText, remarksOnPages } from './html.js';
import { LARGEST_PIECE } from './limits.js';
import type { Reading } from './reading.js';
import { Unreadable } from './unreadable.js';

/** Numbers are written out already; the classes are what the reader of pages leaves out. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='heading ${level}'] => h${level}:fresh`),
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Heading ${level}'] => h${level}:fresh`),
  "p[style-name^='toc '] => p.contents:fresh",
  "p[style-name^='TOC '] => p.contents:fresh",
  "p[style-name='table of figures'] => p.contents:fresh",
  'p => p:fresh',
];

/**
 * @param onStep called before each piece of a long text
 * @throws Unreadable if it is no sound Word document, is locked, holds programs or is made to do harm
 */
export async function readWord(bytes: Uint8Array, shown: string, onStep: () => void): Promise<Reading> {
  const parts = await readParts(bytes, shown);
  const counter = createCounter(numberingOf(parts.numbering, parts.styles, shown));
  const text = writtenOut(parts.xml.get(parts.main) ?? '', counter, shown);
  const beside = new Map<string, Uint8Array>();
  for (const [path, xml] of parts.xml) if (xml !== parts.numbering) beside.set(path, encoded(xml));
  const pages: PageText[] = [];
  let signs = 0;
  for (const piece of text.pieces) {
    onStep();
    if (piece.length > LARGEST_PIECE)
      throw new Unreadable(`${shown} holds a table larger than any treaty. It was not read.`);
    const { html, unread } = await pageOf(storedZip(new Map([...beside, [parts.main, encoded(piece)]])), shown);
    pages.push(pageText(html, shown));
    signs += unread;
  }
  const blocks = pages.flatMap((page) => page.blocks);
  return {
    blocks: blocks.map((block, index) => ({ ...block, line: index + 1 })),
    remarks: [
      ...remarksOn(text, parts.hasComments, counter.unknown),
      ...(signs === 0 ? [] : [`Signs of special fonts that could not be read: ${signs}.`]),
      ...remarksOnPages(pages),
    ],
    unit: 'paragraph',
  };
}

function encoded(xml: string): Uint8Array {
  return new TextEncoder().encode(xml);
}

/** A piece as HTML, and the count of signs in it that have no letter. */
async function pageOf(
  zip: Uint8Array<ArrayBuffer>,
  shown: string,
): Promise<{ readonly html: string; readonly unread: number }> {
  const options = { styleMap: STYLES, includeDefaultStyleMap: false, includeEmbeddedStyleMap: false };
  try {
    // Node and the browser take it by different names.
    const input = { buffer: zip as Buffer<ArrayBuffer>, arrayBuffer: zip.buffer };
    const { value, messages } = await mammoth.convertToHtml(input, { ...options, externalFileAccess: false });
    return { html: value, unread: messages.filter(({ message }) => message.includes('w:sym')).length };
  } catch {
    throw new Unreadable(
      `${shown} is damaged: its text cannot be read. Open it in Word or LibreOffice, which may mend it, save it again, and import that.`,
    );
  }
}

const MOST_BOXES = 5;

function remarksOn(
  { boxes, hasRevisions, hasHiddenWords, formulas }: WrittenOut,
  hasComments: boolean,
  unknown: ReadonlySet<string>,
): readonly string[] {
  const remarks: string[] = [];
  if (hasRevisions) remarks.push('The text has tracked changes: it was read as if all of them were accepted.');
  if (hasComments) remarks.push('Comments beside the text were left out.');
  if (hasHiddenWords) remarks.push('Words that are formatted as hidden were left out.');
  if (formulas === 1) remarks.push('A formula stands as a row of signs: look at it.');
  if (formulas > 1) remarks.push(`${formulas} formulas stand as rows of signs: look at them.`);
  if (boxes.length > 0) {
    const begin = boxes.slice(0, MOST_BOXES).map((words) => `“${words.trim().slice(0, 60)}”`);
    const what = boxes.length === 1 ? 'A text box was' : `${boxes.length} text boxes were`;
    remarks.push(`${what} left out: ${begin.join(', ')}${boxes.length > MOST_BOXES ? ' and more' : ''}.`);
  }
  if (unknown.size > 0) remarks.push(`Numbers of the kinds ${[...unknown].join(', ')} are given in figures.`);
  return remarks;
}
