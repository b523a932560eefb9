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
import { readPage } from './html.js';
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

/** @throws Unreadable if it is no sound Word document, is locked, holds programs or is made to do harm */
export async function readWord(bytes: Uint8Array, shown: string): Promise<Reading> {
  const parts = await readParts(bytes, shown);
  const counter = createCounter(numberingOf(parts.numbering, parts.styles, shown));
  const text = writtenOut(parts.xml.get(parts.main) ?? '', counter, shown);
  const entries = new Map<string, Uint8Array>();
  const encoder = new TextEncoder();
  for (const [path, xml] of parts.xml) {
    const isLists = xml === parts.numbering;
    if (!isLists) entries.set(path, encoder.encode(xml === parts.xml.get(parts.main) ? text.xml : xml));
  }
  const { html, losses } = await pageOf(storedZip(entries), shown);
  const page = readPage(html, shown);
  return {
    blocks: page.blocks.map((block, index) => ({ ...block, line: index + 1 })),
    remarks: [...remarksOn(text, parts.hasComments, counter.unknown), ...losses, ...page.remarks],
    unit: 'paragraph',
  };
}

async function pageOf(
  zip: Uint8Array<ArrayBuffer>,
  shown: string,
): Promise<{ readonly html: string; readonly losses: readonly string[] }> {
  const options = { styleMap: STYLES, includeDefaultStyleMap: false, includeEmbeddedStyleMap: false };
  try {
    // Node and the browser take it by different names.
    const input = { buffer: zip as Buffer<ArrayBuffer>, arrayBuffer: zip.buffer };
    const { value, messages } = await mammoth.convertToHtml(input, { ...options, externalFileAccess: false });
    const signs = messages.filter(({ message }) => message.includes('w:sym')).length;
    const losses =
      signs === 0
        ? []
        : [
            signs === 1
              ? 'A sign of a special font could not be read.'
              : `${signs} signs of a special font could not be read.`,
          ];
    return { html: value, losses };
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
