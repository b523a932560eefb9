import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { MISSPELT, SOUND } from './agreements.js';
import { folder } from './run.js';

const BILINGUAL = SOUND.replace('in English', 'in English, Arabic')
  .replace('Evidence"', 'Evidence" /ar "اتفاق بشأن حفظ الأدلة"')
  .replace('article custody "Custody"', 'article custody "Custody" /ar "الحفظ"');

describe('the text', () => {
  test.each([
    ['txt', /^ *Agreement on the Custody of Evidence\n/],
    ['md', /^# Agreement on the Custody of Evidence\n/],
    ['akn', /^<\?xml version="1.0" encoding="UTF-8"\?>\n<akomaNtoso /],
    ['html', /^<!DOCTYPE html>\n<html lang="en" dir="ltr">/],
  ])('as %s', async (format, begins) => {
    const ran = await folder({ 'a.pacta': SOUND }).pacta(['render', 'a.pacta', '--to', format]);
    expect(ran.out).toMatch(begins);
    expect(ran.out).toContain('twelve (12) hours');
    expect({ status: ran.status, err: ran.err }).toEqual({ status: 0, err: '' });
  });

  test('as JSON, each block with its line', async () => {
    const { out } = await folder({ 'a.pacta': SOUND }).pacta(['render', 'a.pacta', '--to', 'json']);
    const document = JSON.parse(out) as { version: number; lang: string; blocks: { kind: string; line: number }[] };
    expect(document).toMatchObject({ version: 1, lang: 'en', title: 'Agreement on the Custody of Evidence' });
    expect(document.blocks.filter(({ kind }) => kind === 'article').map(({ line }) => line)).toEqual([9, 12]);
    expect(out).not.toContain('"piece"');
  });

  test('for Word, into a file: a Word file cannot be printed', async () => {
    const at = folder({ 'a.pacta': SOUND });
    const refused = await at.pacta(['render', 'a.pacta', '--to', 'docx']);
    expect({ status: refused.status, err: refused.err }).toEqual({
      status: 2,
      err: expect.stringContaining('--output'),
    });
    expect((await at.pacta(['render', 'a.pacta', '--to', 'docx', '--output', 'a.docx'])).status).toBe(0);
    // Every Word file is a ZIP archive.
    expect(at.read('a.docx').startsWith('PK')).toBe(true);
  });

  test('as PDF, into a file', async () => {
    const at = folder({ 'a.pacta': SOUND });
    expect((await at.pacta(['render', 'a.pacta', '--to', 'pdf'])).err).toContain('--output treaty.pdf');
    expect((await at.pacta(['render', 'a.pacta', '--to', 'pdf', '--output', 'a.pdf'])).status).toBe(0);
    expect(at.read('a.pdf').startsWith('%PDF')).toBe(true);
    const gone = await at.pacta(['render', 'a.pacta', '--to', 'pdf', '--output', 'b.pdf', '--font', 'gone.ttf']);
    expect({ status: gone.status, err: gone.err }).toEqual({
      status: 2,
      err: expect.stringMatching(/gone\.ttf cannot be read/),
    });
    expect(at.names()).toEqual(['a.pacta', 'a.pdf']);
  });

  test('in two languages side by side', async () => {
    const at = folder({ 'a.pacta': BILINGUAL });
    const { out, status } = await at.pacta(['render', 'a.pacta', '--bilingual', 'ar,English', '--to', 'html']);
    expect(out).toContain('<html lang="ar" dir="rtl">');
    expect(out).toContain('Agreement on the Custody of Evidence');
    expect(status).toBe(0);
    await at.pacta(['render', 'a.pacta', '--bilingual', 'en,ar', '--to', 'docx', '--output', 'a.docx']);
    expect(at.read('a.docx').startsWith('PK')).toBe(true);
  });

  test('as two parties propose it, side by side', async () => {
    const open = SOUND.replace('within 12 hours', 'within [Ukraine: 12 hours | Netherlands: 6 hours]');
    const at = folder({ 'a.pacta': open });
    const { out } = await at.pacta(['render', 'a.pacta', '--compare-proposals', 'Netherlands,Ukraine', '--to', 'md']);
    expect(out).toContain('| Netherlands | Ukraine |');
    expect(out).toMatch(/\| ≠ .*six \(6\) hours.* \| .*twelve \(12\) hours/);
  });

  test('in a language, from its name or its tag', async () => {
    const at = folder({ 'a.pacta': BILINGUAL });
    const tagged = await at.pacta(['render', 'a.pacta', '--lang', 'ar']);
    expect(tagged.out).toContain('اتفاق بشأن حفظ الأدلة');
    expect(await at.pacta(['render', 'a.pacta', '--lang', 'Arabic'])).toEqual(tagged);
  });

  test('from standard input', async () => {
    const ran = await folder().pacta(['render', '-'], SOUND);
    expect(ran.out).toContain('Agreement on the Custody of Evidence');
    expect(ran.status).toBe(0);
  });

  test('around what does not parse, which is said', async () => {
    const broken = SOUND.replace('each party shall "seal', 'each party shal "seal');
    const ran = await folder({ 'a.pacta': broken }).pacta(['render', 'a.pacta']);
    expect(ran.out).toContain('each party shal "seal the evidence"');
    expect(ran.out).toContain('Final provisions');
    expect(ran.err).toMatch(/One place in a\.pacta cannot be read/);
    expect(ran.status).toBe(0);
  });
});

describe('what cannot be rendered is said, with status 2', () => {
  test.each([
    [['gone.pacta'], /gone\.pacta cannot be read: there is no such file or folder/],
    [['folder'], /folder cannot be read: it is a folder, not a file/],
    [['terms.pacta'], /terms\.pacta holds no agreement/],
    [['empty.pacta'], /empty\.pacta holds no agreement/],
    [['a.pacta', '--lang', 'fr'], /the agreement is made in en only/],
    [['a.pacta', '--lang', 'Englsh'], /no such language is known\. Did you mean English\?/],
    [['a.pacta', '--for', 'Ukrane'], /the parties are Netherlands, Ukraine\. Did you mean Ukraine\?/],
    [['a.pacta', '--to', 'htm'], /--to cannot be “htm”.*Did you mean html\?/],
    [['a.pacta', '--bilingual', 'en'], /takes two names with a comma between them/],
    [['a.pacta', '--bilingual', 'en,en'], /takes two that differ/],
    [
      ['a.pacta', '--bilingual', 'en,fr', '--to', 'html'],
      /--bilingual cannot be “fr”: the agreement is made in en only/,
    ],
    [
      ['a.pacta', '--compare-proposals', 'Netherlands,Ukraine'],
      /cannot be shown with --to txt: it is one of html, md, docx, pdf/,
    ],
    [['a.pacta', '--compare-proposals', 'Netherlands,Ukrane', '--to', 'md'], /Did you mean Ukraine/],
    [['a.pacta', '--compare-proposals', 'Netherlands,Ukraine', '--to', 'akn'], /cannot be shown with --to akn/],
    [[], /render needs FILE/],
    [['a.pacta', 'b.pacta'], /nothing can be done with “b\.pacta”/],
  ])('%j', async (words, message) => {
    const at = folder({ 'a.pacta': SOUND, 'terms.pacta': 'event transfer "the transfer".\n', 'empty.pacta': '' });
    mkdirSync(path.join(at.path, 'folder'));
    const ran = await at.pacta(['render', ...words]);
    expect(ran.err).toMatch(message);
    expect({ status: ran.status, out: ran.out }).toEqual({ status: 2, out: '' });
  });
});

describe('an output file', () => {
  test('is written whole, through a link too, and leaves nothing beside it', async () => {
    const at = folder({ 'a.pacta': SOUND, 'out/old.txt': 'old' });
    symlinkSync('out/old.txt', path.join(at.path, 'link.txt'));
    const shown = await at.pacta(['render', 'a.pacta']);
    expect(await at.pacta(['render', 'a.pacta', '--output', 'link.txt'])).toEqual({ status: 0, out: '', err: '' });
    expect(at.read('out/old.txt')).toBe(shown.out);
    expect(at.names()).toEqual(['a.pacta', 'link.txt', 'out']);
  });

  test.each([
    ['gone/a.txt', /gone\/a\.txt cannot be written: there is no such file or folder/],
    ['folder', /folder cannot be written: it is a folder/],
    ['/dev/full', /\/dev\/full cannot be written: the disk is full/],
  ])('%s that cannot be written is said', async (output, message) => {
    const at = folder({ 'a.pacta': SOUND });
    mkdirSync(path.join(at.path, 'folder'));
    const ran = await at.pacta(['render', 'a.pacta', '--output', output]);
    expect(ran.err).toMatch(message);
    expect(ran.status).toBe(2);
    expect(at.names()).toEqual(['a.pacta', 'folder']);
  });

  test('is left as it was when nothing can be rendered', async () => {
    const at = folder({ 'terms.pacta': 'event transfer "the transfer".\n', 'out.txt': 'old' });
    const ran = await at.pacta(['render', 'terms.pacta', '--output', 'out.txt']);
    expect(ran.status).toBe(2);
    expect(at.read('out.txt')).toBe('old');
  });

  test('keeps its permissions', async () => {
    const at = folder({ 'a.pacta': MISSPELT, 'run.txt': 'old' });
    chmodSync(path.join(at.path, 'run.txt'), 0o640);
    await at.pacta(['render', 'a.pacta', '--output', 'run.txt']);
    const { statSync } = await import('node:fs');
    expect(statSync(path.join(at.path, 'run.txt')).mode & 0o777).toBe(0o640);
  });
});
