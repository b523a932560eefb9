/** `pacta import` on the command line. */
import { mkdirSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createImportProgress } from '../../server/cli/import/import-progress.js';
import { folder } from '../cli/run.js';
import { inList, level, p, pattern, wordFile } from './readers/word-file.js';

const TREATY =
  'Treaty on Peace\n\nArticle 1\nPeace\n\n1. Each Party shall keep the peace.\n2. The peace is indivisible.\n';
const ARTICLE = 'article peace "Peace"\n  each party shall "keep the peace".\n  "The peace is indivisible.".';

/** The same treaty as Word, HTML and Akoma Ntoso have it: their marks are counted, not written. */
const SAME: Readonly<Record<string, string | Uint8Array>> = {
  'a.docx': wordFile({
    body: [
      p('', 'Treaty on Peace'),
      p(inList(1), 'Peace'),
      p(inList(1, 1), 'Each Party shall keep the peace.'),
      p(inList(1, 1), 'The peace is indivisible.'),
    ].join(''),
    numbering: pattern(1, level(0, 'decimal', 'Article %1') + level(1, 'decimal', '%2.'), 1),
  }),
  'a.html':
    '<h1>Treaty on Peace</h1><h2>Article 1<br>Peace</h2><ol><li>Each Party shall keep the peace.<li>The peace is indivisible.</ol>',
  'a.xml':
    '<akomaNtoso><act><preface><p>Treaty on Peace</p></preface><body><article><num>1</num><heading>Peace</heading><paragraph><num>1</num><content><p>Each Party shall keep the peace.</p></content></paragraph><paragraph><num>2</num><content><p>The peace is indivisible.</p></content></paragraph></article></body></act></akomaNtoso>',
};

test('prints the agreement, and the report on standard error', async () => {
  const { status, out, err } = await folder({ 'a.txt': TREATY }).pacta(['import', 'a.txt']);
  expect(status).toBe(0);
  expect(out).toContain(ARTICLE);
  expect(err).toContain('a.txt: Treaty in “en”, 1 articles');
  expect(err).toContain('No closing formula was found');
});

test('writes a file and can be silent', async () => {
  const at = folder({ 'a.txt': TREATY });
  const { status, out, err } = await at.pacta(['import', 'a.txt', '--output', 'a.pacta', '--quiet']);
  expect({ status, out, err }).toEqual({ status: 0, out: '', err: '' });
  expect(at.read('a.pacta')).toContain('agreement "Treaty on Peace"');
  expect((await at.pacta(['render', 'a.pacta'])).out).toContain('1.  Each Party shall keep the peace.');
});

test.each(Object.entries(SAME))('reads %s, also on standard input', async (name, content) => {
  const { status, out } = await folder({ [name]: content }).pacta(['import', name]);
  expect(status).toBe(0);
  expect(out).toContain(ARTICLE);
  expect((await folder().pacta(['import', '-'], content)).out).toBe(out);
});

test('tells places in a Word file by paragraphs, and what was left out of it', async () => {
  const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>';
  const body = ['Treaty on Peace', 'Article 1', 'Article 2', 'Words.'].map((words) => p('', words)).join('');
  const { err } = await folder({ 'a.docx': wordFile({ body: body + hidden }) }).pacta(['import', 'a.docx']);
  expect(err).toContain('No words stand under the heading (1): a.docx paragraph 2.');
  expect(err).toContain('Words that are formatted as hidden were left out.');
});

describe('a file that is refused', () => {
  test.each([
    ['a.docx', 'PK', /^pacta: a\.docx is damaged/],
    ['a.docm', wordFile({ body: '' }), /^pacta: a\.docm holds macros/],
    ['a.pdf', '%PDF-1.7', /^pacta: a\.pdf is a PDF/],
    ['a.xml', '<!DOCTYPE x SYSTEM "http://localhost/x.dtd"><akomaNtoso/>', /document type declaration/],
    ['a.txt', '', /a\.txt is empty/],
    ['a.txt', new Uint8Array([0x41, 0]), /a\.txt is not a text/],
  ])('%s: nothing is written', async (name, content, message) => {
    const at = folder({ [name]: content });
    const { status, out, err } = await at.pacta(['import', name, '--output', 'out.pacta']);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(message);
    expect(at.names()).toEqual([name]);
  });

  test('leaves the file that was to be written as it is', async () => {
    const at = folder({ 'a.docx': 'PK', 'out.pacta': 'before' });
    expect((await at.pacta(['import', 'a.docx', '--output', 'out.pacta'])).status).toBe(2);
    expect(at.read('out.pacta')).toBe('before');
  });

  test('for its size is not read: 200 million bytes, or more than a disk holds', async () => {
    const at = folder({ 'a.docx': 'PK', 'a.txt': 'Treaty' });
    truncateSync(path.join(at.path, 'a.docx'), 200_000_000);
    truncateSync(path.join(at.path, 'a.txt'), 2 ** 42);
    expect((await at.pacta(['import', 'a.docx'])).err).toMatch(/a\.docx is larger than 50 million bytes/);
    expect((await at.pacta(['import', 'a.txt'])).err).toMatch(/a\.txt is larger than 20 million bytes/);
  });

  test('because it is a folder, or not there', async () => {
    const at = folder();
    mkdirSync(path.join(at.path, 'treaties'));
    expect((await at.pacta(['import', 'treaties'])).err).toBe(
      'pacta: treaties cannot be read: it is a folder, not a file.\n',
    );
    expect((await at.pacta(['import', 'gone.docx'])).err).toBe(
      'pacta: gone.docx cannot be read: there is no such file or folder.\n',
    );
  });
});

describe('progress', () => {
  /** What is written while the stages come at these moments, in milliseconds. */
  function written(moments: readonly number[], isTerminal: boolean): string {
    let text = '';
    const times = [0, ...moments];
    const err = {
      isTerminal,
      isClosed: () => false,
      write: (more: string): void => {
        text += more;
      },
    };
    const progress = createImportProgress(err, () => times.shift() ?? 0);
    progress.stage('reading');
    progress.stage('reading');
    progress.stage('reading');
    progress.stage('recognising');
    progress.stage('comparing');
    progress.clear();
    return text;
  }

  test('is shown once it takes a while, and removed at the end', () => {
    expect(written([0, 1100, 1200, 2000], true)).toBe(
      '\r\u001b[KReading the file…\r\u001b[KFinding articles, paragraphs and norms…\r\u001b[KComparing the agreement with the text…\r\u001b[K',
    );
  });

  test('is not shown for short files, nor where nobody watches', () => {
    expect(written([0, 100, 200, 300, 900], true)).toBe('');
    expect(written([0, 1200, 1300, 2000, 5000], false)).toBe('');
  });
});
