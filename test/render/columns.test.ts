/** Two renderings side by side: what belongs together stands in one row, whatever only one of them has. */
import { describe, expect, test } from 'vitest';
import { type Document, type RenderOptions, renderDocument } from '../../server/render/render.js';
import { plainText } from '../../server/render/words.js';
import { type Columns, readsAlike, rowsOf } from '../../server/render/writers/columns.js';
import { writeDocxColumns } from '../../server/render/writers/docx.js';
import { writeHtmlColumns } from '../../server/render/writers/html-columns.js';
import { writeMarkdownColumns } from '../../server/render/writers/markdown-columns.js';
import { printedOf } from '../../server/render/writers/printed.js';
import { snapshotOf } from './rendered.js';
import { SIX_LANGUAGES } from './six-languages.pacta.js';
import { unzipped } from './unzip.js';

const OPEN = `agreement "Agreement on X" between Jordan and Spain in English binding.
party Jordan "the Hashemite Kingdom of Jordan".
party Spain "the Kingdom of Spain".
article rules "Rules"
  each party shall "protect" within [Jordan: 30 days | Spain: 60 days].
  [Jordan] each party shall "count".
  [Spain] Jordan shall "pay".
  each party may "leave".
`;

function columns(
  text: string,
  first: RenderOptions,
  second: RenderOptions,
  heads?: readonly [string, string],
): Columns {
  const snapshot = snapshotOf(text);
  const [left, right] = [renderDocument(snapshot, first), renderDocument(snapshot, second)];
  if (left === undefined || right === undefined) throw new Error('There is no agreement.');
  return { left, right, ...(heads && { heads }) };
}

const shown = ({ mark = '', words }: { mark?: string; words: Parameters<typeof plainText>[0] }): string =>
  `${mark} ${plainText(words)}`.trim();

const proposals = (): Columns => columns(OPEN, { option: 'Jordan' }, { option: 'Spain' }, ['Jordan', 'Spain']);
const RIGHT_TO_LEFT = columns(SIX_LANGUAGES, { lang: 'ar' }, { lang: 'en' });

describe('two languages', () => {
  test.each(['ar', 'fr', 'es', 'ru', 'zh'])('every paragraph has its partner: en and %s', (lang) => {
    const both = columns(SIX_LANGUAGES, { lang: 'en' }, { lang });
    const rows = rowsOf(both);
    expect(rows.filter(({ left, right }) => left === undefined || right === undefined)).toEqual([]);
    expect(rows.map(({ left }) => left)).toEqual(printedOf(both.left));
    expect(rows.map(({ right }) => right)).toEqual(printedOf(both.right));
  });

  test('signatures are paired by who signs, though each language has an order of its own', () => {
    const text = `agreement "Agreement on X" between Spain, Germany and Austria in English, French binding.
party Spain "the Kingdom of Spain" /fr "le Royaume d'Espagne".
party Germany "the Federal Republic of Germany" /fr "la République fédérale d'Allemagne".
party Austria "the Republic of Austria" /fr "la République d'Autriche".
article a "A"
  each party shall "go".
done at "Vienna" on 2026-12-01 in 1 original.
signed for Spain.
signed for Germany.
signed for Austria.
`;
    const rows = rowsOf(columns(text, { lang: 'en' }, { lang: 'fr' })).filter(({ role }) => role === 'signed-for');
    const pairs = rows.map(({ left, right }) =>
      [left, right].map((one) => (one ? plainText(one.words) : '')).join(' = '),
    );
    expect(pairs).toHaveLength(3);
    for (const pair of pairs) expect(pair).toMatch(/Germany = .*Allemagne|Austria = .*Autriche|Spain = .*Espagne/);
  });

  test('the page goes in the direction of the first, each cell in that of its own', () => {
    const html = writeHtmlColumns(RIGHT_TO_LEFT);
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toMatch(/<td lang="ar" dir="rtl"[^>]*><p>.*?<\/p><\/td><td lang="en" dir="ltr"/);
    expect(html).toContain('<th scope="col" lang="ar">العربية</th><th scope="col" lang="en">English</th>');
  });

  test('references of a column lead to places of that column', () => {
    const html = writeHtmlColumns(columns(SIX_LANGUAGES, { lang: 'en' }, { lang: 'fr' }));
    const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const targets = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id ?? '');
    expect(targets.some((id) => id.startsWith('l-')) && targets.some((id) => id.startsWith('r-'))).toBe(true);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('a Word file has a table from right to left, and bookmarks of its own for each column', async () => {
    const xml = unzipped(await writeDocxColumns(RIGHT_TO_LEFT), 'word/document.xml');
    expect(xml).toContain('<w:bidiVisual/>');
    const names = [...xml.matchAll(/<w:bookmarkStart w:id="(\d+)" w:name="([^"]*)"/g)];
    expect(new Set(names.map(([, id]) => id)).size).toBe(names.length);
    expect(new Set(names.map(([, , name]) => name)).size).toBe(names.length);
    expect(xml.match(/<w:tr>/g)).toHaveLength(rowsOf(RIGHT_TO_LEFT).length);
  });
});

describe('what two parties propose', () => {
  test('stands side by side; what only one proposes faces nothing', () => {
    const rows = rowsOf(proposals()).filter(({ role }) => role === 'provision');
    expect(rows.map(({ left, right }) => [left, right].map((one) => one && shown(one)))).toEqual([
      ['1. Each Party shall protect within thirty (30) days.', '1. Each Party shall protect within sixty (60) days.'],
      ['2. Each Party shall count.', undefined],
      [undefined, '2. Jordan shall pay.'],
      ['3. Each Party may leave.', '3. Each Party may leave.'],
    ]);
    expect(rows.map(readsAlike)).toEqual([false, false, false, true]);
  });

  test('is marked where it differs', async () => {
    const html = writeHtmlColumns(proposals());
    expect(html.match(/pacta-differs" data-line|pacta-differs"><td/g)).toHaveLength(3);
    expect(html).toContain('<th scope="col">Jordan</th><th scope="col">Spain</th>');
    const markdown = writeMarkdownColumns(proposals()).replaceAll('\\', '');
    expect(markdown.split('\n')[0]).toBe('| Jordan | Spain |');
    expect(markdown).toContain('| ≠ 2. Each Party shall count. |  |');
    expect(markdown).toContain('| 3. Each Party may leave. | 3. Each Party may leave. |');
    const xml = unzipped(await writeDocxColumns(proposals()), 'word/document.xml');
    expect(xml.match(/<w:shd /g)).toHaveLength(6);
  });
});

test('every word of both is in the page and in the table', () => {
  const both = columns(SIX_LANGUAGES, { lang: 'fr' }, { lang: 'zh' });
  const plain = (text: string): string =>
    text
      .replace(/<style>.*?<\/style>|<[^>]*>|&emsp;|\\/gs, '')
      .replaceAll('&quot;', '"')
      .replace(/[\s*]+/g, '');
  const wanted = ({ left, right }: { left: Document; right: Document }): readonly string[] =>
    [left, right].flatMap((one) => printedOf(one).map((line) => plain(shown(line))));
  for (const text of [plain(writeHtmlColumns(both)), plain(writeMarkdownColumns(both))]) {
    for (const words of wanted(both)) expect(text).toContain(words);
  }
});
