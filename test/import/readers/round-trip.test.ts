/** What the project's own writers write, its readers read again: the examples, in every format, with every word and every mark. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../server/import/compare-words.js';
import { readFile } from '../../../server/import/readers/read-file.js';
import type { Document } from '../../../server/render/document.js';
import { writeAkn } from '../../../server/render/writers/akn.js';
import { writeDocx } from '../../../server/render/writers/docx.js';
import { writeHtml } from '../../../server/render/writers/html.js';
import { writeText } from '../../../server/render/writers/text.js';
import { documentOf } from '../../../server/workspace/rendered-source.js';

const FOLDER = new URL('../../../examples/', import.meta.url);
const EXAMPLES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.pacta'))
  .flatMap((name): [string, Document][] => {
    const document = documentOf(readFileSync(new URL(name, FOLDER), 'utf8'));
    return document === undefined ? [] : [[name, document]];
  });

const WRITERS: Readonly<Record<string, (document: Document) => string | Promise<Uint8Array>>> = {
  'a.html': writeHtml,
  'a.xml': writeAkn,
  'a.docx': writeDocx,
};

test('there are examples', () => {
  expect(EXAMPLES.length).toBeGreaterThan(20);
});

describe.each(Object.entries(WRITERS))('%s', (name, write) => {
  test.each(EXAMPLES)('%s', async (_, document) => {
    const written = await write(document);
    const { blocks } = await readFile(name, typeof written === 'string' ? Buffer.from(written) : written, name);
    expect(wordsOf(blocks.map(({ text }) => text).join('\n'))).toEqual(wordsOf(writeText(document)));
  });
});
