/** The same words come out of every writer: of the examples, in every language that they are made in, each format is taken apart again. */
import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { documentJson } from '../../server/cli/render-json.js';
import { printPdf } from '../../server/printing/print-pdf.js';
import { systemFontsFor } from '../../server/printing/system-fonts.js';
import { type Document, renderDocument } from '../../server/render/render.js';
import { plainText } from '../../server/render/words.js';
import { writeAkn } from '../../server/render/writers/akn.js';
import { needsContents } from '../../server/render/writers/contents.js';
import { writeDocx } from '../../server/render/writers/docx.js';
import { writeHtml } from '../../server/render/writers/html.js';
import { writeMarkdown } from '../../server/render/writers/markdown.js';
import { printedOf } from '../../server/render/writers/printed.js';
import { writeText } from '../../server/render/writers/text.js';
import { FIRST_LOOK } from './first-look.pacta.js';
import { pdfText } from './pdf-text.js';
import { snapshotOf } from './rendered.js';
import { SIX_LANGUAGES } from './six-languages.pacta.js';
import { unzipped } from './unzip.js';

const example = (name: string): string =>
  readFileSync(new URL(`../../examples/${name}.pacta`, import.meta.url), 'utf8');
const TERMS = { 'defence-terms.pacta': example('defence-terms') };

const SOURCES: Readonly<Record<string, string>> = {
  'six languages': SIX_LANGUAGES,
  'the first look': FIRST_LOOK,
  'the example with other files': example('jordan-spain-defence-cooperation'),
  'a memorandum': example('kinds/memorandum'),
  'a treaty of several parties': example('kinds/collective-defence'),
  'a status of forces': example('kinds/status-of-forces'),
};

const CASES = Object.entries(SOURCES).flatMap(([name, text]) => {
  const snapshot = snapshotOf(text, TERMS);
  const declared = snapshot.model.context.agreement?.languages.map(({ tag }) => tag) ?? [];
  const languages = declared.length === 0 ? ['en'] : declared;
  return languages.map((lang): [string, Document] => {
    const document = renderDocument(snapshot, { lang });
    if (document === undefined) throw new Error(`${name} holds no agreement.`);
    return [`${name}, ${lang}`, document];
  });
});

/** Words and numbers by how often they occur, whatever the marks between them. */
function tally(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  // Chinese has no blanks: where its lines break is no matter of words, so each character is counted by itself.
  for (const word of text.normalize('NFC').match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The words of a document; what counts paragraphs only where `marks` is set. */
function wordsOf(document: Document, marks: boolean): ReadonlyMap<string, number> {
  const lines = printedOf(document).map(({ mark = '', words }) => `${marks ? mark : ''} ${plainText(words)}`);
  return tally(lines.join('\n'));
}

/** What one row of words holds more often than another. */
function more(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): readonly string[] {
  return [...one].filter(([word, count]) => count > (other.get(word) ?? 0)).map(([word]) => word);
}

const withoutTags = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
}

/** The text of a page's body. */
function pageText(node: Node): string {
  if (node.nodeName === 'style' || node.nodeName === 'head') return '';
  const inner = (node.childNodes ?? []).map(pageText).join('');
  return node.value ?? (/^(?:p|h\d|li|div|section|header)$/.test(node.nodeName) ? `\n${inner}\n` : inner);
}

/** The words in the tree, in the order in which they stand. */
function treeText(value: unknown, isInside = false): string {
  if (Array.isArray(value)) {
    const parts = value.map((one) => treeText(one, isInside));
    return isRuns(value) ? parts.join('') + (isInside ? '' : '\n') : parts.join('\n');
  }
  if (value === null || typeof value !== 'object') return '';
  return Object.entries(value)
    .map(([key, inner]) => {
      if (typeof inner !== 'string') return treeText(inner, key === 'runs');
      return SAID.has(key) ? `${inner}${key === 'text' ? '' : '\n'}` : '';
    })
    .join('');
}

const SAID: ReadonlySet<string> = new Set(['text', 'mark', 'heading']);
const isRuns = (value: readonly unknown[]): boolean =>
  value.every((one) => typeof one === 'object' && one !== null && ('text' in one || 'runs' in one));

describe.each(CASES)('%s', (_, document) => {
  const all = wordsOf(document, true);

  test('there are words', () => {
    expect(all.size).toBeGreaterThan(40);
  });

  test.each([
    ['HTML', (): string => pageText(parse(writeHtml(document)) as unknown as Node)],
    ['text', (): string => writeText(document)],
    ['Markdown', (): string => writeMarkdown(document).replace(/\\(.)/g, '$1')],
    [
      'Akoma Ntoso',
      (): string =>
        withoutTags(
          writeAkn(document)
            .replace(/<meta>.*?<\/meta>/gs, '')
            .replace(/<(?:b|i|ref|date|party|span)\b[^>]*>|<\/(?:b|i|ref|date|party|span)>/g, ''),
        ),
    ],
    ['JSON', (): string => treeText((JSON.parse(documentJson(document)) as { blocks: unknown }).blocks)],
  ])('%s holds its words and no others', (_format, text) => {
    const found = tally(text());
    expect({ lost: more(all, found), added: more(found, all) }).toEqual({ lost: [], added: [] });
  });

  test('Word holds its words, and its marks where Word does not count', async () => {
    const xml = unzipped(await writeDocx(document), 'word/document.xml');
    const texts = xml.replace(/<w:instrText.*?<\/w:instrText>/gs, '').replace(/<w:tab\/>|<\/w:p>/g, ' ');
    const found = tally(
      withoutTags(texts.replace(/<\/?w:(?:r|t|rPr|rtl|lang|hyperlink|fldChar|rStyle|bookmark\w+|i|iCs)\b[^>]*>/g, '')),
    );
    expect({ lost: more(wordsOf(document, false), found), added: more(found, all) }).toEqual({ lost: [], added: [] });
  });

  test('PDF holds its words, and its title on every page', async ({ skip }) => {
    skip(document.lang === 'zh' && systemFontsFor('zh').length === 0, 'Not checked: no Chinese font on this machine.');
    skip(needsContents(document), 'Not checked: a table of contents says the headings twice.');
    const { pages } = await pdfText(await printPdf(document), document.direction);
    const found = tally(pages.flat().join('\n'));
    const lost = more(all, found);
    // Words from left to right in a line from right to left are drawn in pieces that this reader does not join.
    expect(document.direction === 'rtl' ? lost.filter((word) => /\p{Script=Arabic}/u.test(word)) : lost).toEqual([]);
    if (document.direction === 'rtl') return;
    const furniture = tally(document.title);
    expect(more(found, all).filter((word) => !furniture.has(word) && !/^\d+$/.test(word))).toEqual([]);
  });
});
