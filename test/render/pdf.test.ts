import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { printPdf } from '../../server/printing/print-pdf.js';
import { systemFontsFor } from '../../server/printing/system-fonts.js';
import type { Document } from '../../server/render/document.js';
import { renderDocument } from '../../server/render/render.js';
import { plainText } from '../../server/render/words.js';
import { MissingLetters, writePdf } from '../../server/render/writers/pdf.js';
import { printedOf } from '../../server/render/writers/printed.js';
import { FIRST_LOOK } from './first-look.pacta.js';
import { pdfText } from './pdf-text.js';
import { render, snapshotOf } from './rendered.js';
import { SIX_LANGUAGES } from './six-languages.pacta.js';

/** Words of letters alone, marks of vowels included, in the order of the text. */
function letters(text: string): readonly string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? [];
}

const SIGNING: readonly string[] = ['signed-for', 'signatory', 'capacity'];

/** The words of a document up to the signatures, which stand side by side. */
function wordsOf(document: Document): readonly string[] {
  const printed = printedOf(document).filter(({ role }) => !SIGNING.includes(role));
  return printed.flatMap(({ mark = '', words }) => letters(`${mark} ${plainText(words)}`));
}

/** The words of the pages without the title that heads each but the first. */
function printedWords(pages: readonly (readonly string[])[], { title }: Document): readonly string[] {
  return pages
    .flatMap((lines, page) => lines.filter((line, at) => page === 0 || at > 0 || !line.includes(title.slice(0, 20))))
    .flatMap(letters);
}

/** A row of words without those of the signatures, which stand behind all that comes before them. */
function without(words: readonly string[], document: Document): readonly string[] {
  const printed = printedOf(document);
  const first = printed.findIndex(({ role }) => role === 'signed-for');
  const start = printed
    .slice(0, first)
    .flatMap(({ mark = '', words: one }) => letters(`${mark} ${plainText(one)}`)).length;
  const left = words.slice();
  for (const { role, words: one } of printed) {
    if (!SIGNING.includes(role)) continue;
    for (const word of letters(plainText(one))) {
      const at = left.indexOf(word, start);
      if (at !== -1) left.splice(at, 1);
    }
  }
  return left;
}

describe.each(['en', 'fr', 'es', 'ru', 'ar'])('%s', (lang) => {
  test('every word comes out of the file in its order', async () => {
    const document = render(SIX_LANGUAGES, { lang });
    const { pages } = await pdfText(await printPdf(document), document.direction);
    // Words of another language inside a line from right to left are drawn where the line's order puts them.
    const own = (words: readonly string[]): readonly string[] =>
      lang === 'ar' ? words.filter((word) => /\p{Script=Arabic}/u.test(word)) : words;
    expect(own(without(printedWords(pages, document), document))).toEqual(own(wordsOf(document)));
  });

  test('it says its title and language, has bookmarks for its articles, and is tagged for those who listen', async () => {
    const document = render(SIX_LANGUAGES, { lang });
    const found = await pdfText(await printPdf(document));
    expect(found).toMatchObject({ title: document.title, lang, isTagged: true });
    const articles = document.blocks.filter(({ kind }) => kind === 'article');
    expect(found.bookmarks.length).toBeGreaterThanOrEqual(articles.length);
  });
});

test('the same document gives the same file', async () => {
  const document = render(FIRST_LOOK);
  expect(Buffer.from(await printPdf(document)).equals(Buffer.from(await printPdf(document)))).toBe(true);
});

test('two columns hold the words of both languages', async () => {
  const snapshot = snapshotOf(SIX_LANGUAGES);
  const [left, right] = [renderDocument(snapshot, { lang: 'en' }), renderDocument(snapshot, { lang: 'ar' })];
  if (left === undefined || right === undefined) throw new Error('There is no agreement.');
  const { pages } = await pdfText(await printPdf({ left, right }));
  const found = new Set(pages.flat().flatMap(letters));
  for (const word of [...wordsOf(left), ...wordsOf(right)]) expect(found).toContain(word);
});

test.each([0, 3, 6, 9])(
  'a signature never stands without the closing words, nor a heading alone (%i more)',
  async (more) => {
    const filler = Array.from(
      { length: 18 + more },
      (_, at) => `article a${at} "Number ${at}"\n  "The Parties keep to what they have agreed in writing".\n`,
    );
    const text = FIRST_LOOK.replace(/done at/, `${filler.join('')}done at`);
    const { pages } = await pdfText(await printPdf(render(text)));
    const signing = pages.filter((lines) => lines.some((line) => line.startsWith('For the Hashemite Kingdom')));
    expect(signing).toHaveLength(1);
    expect(signing[0]?.some((line) => line.startsWith('DONE at'))).toBe(true);
    for (const lines of pages) expect(lines.at(-2)).not.toMatch(/^(?:Article|Number) \d+$/);
  },
);

describe('letters that no font has', () => {
  const file = (name: string) => readFileSync(new URL(`../../node_modules/${name}`, import.meta.url));
  const tinos = file('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf');
  const compiler = () => file('@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm');

  test('are told, and nothing is printed', async () => {
    const refused = writePdf(render(SIX_LANGUAGES, { lang: 'zh' }), { compiler, faces: [{ bytes: tinos }] });
    await expect(refused).rejects.toBeInstanceOf(MissingLetters);
    await expect(refused).rejects.toMatchObject({ letters: expect.arrayContaining(['山']) });
  });

  test('Chinese is set in a font of the machine, or the message says what is wanting', async () => {
    const printed = printPdf(render(SIX_LANGUAGES, { lang: 'zh' }));
    if (systemFontsFor('zh').length === 0) await expect(printed).rejects.toThrow(/Chinese font.*--font FILE/s);
    else expect((await pdfText(await printed)).pages.flat().join('')).toContain('山地救援协定');
  });
});
