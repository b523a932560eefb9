import { expect, test } from 'vitest';
import type { Block, ListItem, Provision } from '../../server/render/document.js';
import { plainText } from '../../server/render/words.js';
import { writeDocx } from '../../server/render/writers/docx.js';
import { render } from './rendered.js';
import { SIX_LANGUAGES } from './six-languages.pacta.js';
import { unzipped } from './unzip.js';

async function wordXml(text: string, lang = 'en'): Promise<string> {
  return unzipped(await writeDocx(render(text, { lang })), 'word/document.xml');
}

/** Characters of the words in the file, marks that Word counts left out. */
function characters(xml: string): string {
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join('');
  return texts
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/[\s_]+/gu, '');
}

/** What the tree says, with the marks only where Word does not count. */
function expected(blocks: readonly Block[], counted: boolean): string {
  return blocks
    .map((block) => blockText(block, counted))
    .join('')
    .replace(/[\s_]+/gu, '');
}

function blockText(block: Block, counted: boolean): string {
  const mark = (text = ''): string => (counted ? '' : text);
  const items = (list: readonly ListItem[]): string =>
    list.map((item) => mark(item.mark) + plainText(item.words) + items(item.items)).join('');
  const provision = (one: Provision): string =>
    mark(one.mark) + plainText(one.words) + items(one.items) + plainText(one.after ?? []);
  switch (block.kind) {
    case 'title':
      return plainText(block.title) + plainText(block.between ?? []);
    case 'preamble':
      return [block.opening, ...block.recitals.map(({ words }) => words), block.formula].map(plainText).join('');
    case 'division':
      return block.heading + plainText(block.title);
    case 'article':
    case 'annex':
      return block.heading + plainText(block.title) + block.provisions.map(provision).join('');
    case 'closing':
      return block.paragraphs.map(plainText).join('');
    case 'signatures':
      return block.signatures
        .map((one) => plainText([...one.for, ...(one.by ?? []), ...(one.capacity ?? [])]))
        .join('');
    case 'broken':
      return plainText(block.words);
  }
}

test.each(['en', 'fr', 'es', 'ru', 'zh'])(
  '%s: every word is in the file, and Word counts the paragraphs and items',
  async (lang) => {
    const xml = await wordXml(SIX_LANGUAGES, lang);
    expect(characters(xml)).toBe(expected(render(SIX_LANGUAGES, { lang }).blocks, true));
    expect(xml).toContain('<w:numPr>');
  },
);

test.each(['ar'])('%s: marks that Word does not count so are written out', async (lang) => {
  const xml = await wordXml(SIX_LANGUAGES, lang);
  expect(characters(xml)).toBe(expected(render(SIX_LANGUAGES, { lang }).blocks, false));
  expect(xml).not.toContain('<w:numPr>');
});

test('Arabic paragraphs and runs go from right to left', async () => {
  const xml = await wordXml(SIX_LANGUAGES, 'ar');
  expect(xml).toContain('<w:bidi/>');
  expect(xml).toContain('<w:rtl/>');
});

test('references are fields, proposals have a style, each article counts anew', async () => {
  const xml = await wordXml(SIX_LANGUAGES);
  expect(xml).toContain('REF p_assistance \\h');
  expect(xml).toMatch(/<w:bookmarkStart w:id="\d+" w:name="p_assistance"/);
  expect(xml).toContain('<w:rStyle w:val="Proposal"/>');
  const lists = new Set([...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id));
  expect(lists.size).toBeGreaterThan(2);
});
