/** Word files as another word processor reads them: turned into PDF by LibreOffice, no word and no number may be lost. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../server/render/document.js';
import { renderDocument } from '../../server/render/render.js';
import { plainText } from '../../server/render/words.js';
import { writeDocx, writeDocxColumns } from '../../server/render/writers/docx.js';
import { printedOf } from '../../server/render/writers/printed.js';
import { FIRST_LOOK } from './first-look.pacta.js';
import { pdfText } from './pdf-text.js';
import { snapshotOf } from './rendered.js';
import { SIX_LANGUAGES } from './six-languages.pacta.js';

const LONG = `agreement "Agreement on Many Things" between A and B in English binding.
party A "the Republic of A".
party B "the Kingdom of B".
${Array.from({ length: 30 }, (_, at) => `article a${at} "Thing ${at}"\n  each party shall:\n    - "take one";\n    - "take two";\n    - "take three".\n  each party shall "leave" subject to a${(at + 7) % 30}.\n`).join('')}`;

/** Whether LibreOffice is there to be asked. */
function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'pipe', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

const document = (text: string, lang: string): Document => {
  const made = renderDocument(snapshotOf(text), { lang });
  if (made === undefined) throw new Error('There is no agreement.');
  return made;
};

function columns(): Promise<Uint8Array> {
  const snapshot = snapshotOf(SIX_LANGUAGES);
  const [left, right] = ['fr', 'ru'].map((lang) => renderDocument(snapshot, { lang }));
  if (left === undefined || right === undefined) throw new Error('There is no agreement.');
  return writeDocxColumns({ left, right });
}

const FILES: readonly (readonly [name: string, documents: readonly Document[], written: () => Promise<Uint8Array>])[] =
  [
    ...['en', 'fr', 'es', 'ru', 'ar'].map((lang) => {
      const one = document(SIX_LANGUAGES, lang);
      return [`six-${lang}`, [one], () => writeDocx(one)] as const;
    }),
    ['first-look', [document(FIRST_LOOK, 'en')], () => writeDocx(document(FIRST_LOOK, 'en'))],
    ['with-contents', [document(LONG, 'en')], () => writeDocx(document(LONG, 'en'))],
    ['columns', [document(SIX_LANGUAGES, 'fr'), document(SIX_LANGUAGES, 'ru')], columns],
  ];

/** Words by how often they occur, whatever their case: headings may be printed in capitals, and signatures stand side by side. */
function tally(text: string): ReadonlyMap<string, number> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const NOT_THERE = 'Not checked: LibreOffice (soffice) is not on this machine.';

describe('LibreOffice', () => {
  const isThere = hasOffice();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pacta-office-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeAll(async () => {
    if (!isThere) return;
    for (const [name, , written] of FILES) writeFileSync(path.join(folder, `${name}.docx`), await written());
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`;
    const names = FILES.map(([name]) => path.join(folder, `${name}.docx`));
    for (const format of ['pdf', 'txt:Text (encoded):UTF8']) {
      execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, ...names], {
        stdio: 'pipe',
        timeout: 240_000,
      });
    }
  }, 300_000);

  describe.each(FILES)('%s', (name, documents) => {
    const wanted = documents.flatMap(printedOf).map(({ mark = '', words }) => `${mark} ${plainText(words)}`);
    const lostIn = (text: string): readonly (readonly [string, number])[] => {
      const found = tally(text);
      return [...tally(wanted.join('\n'))].filter(([word, count]) => (found.get(word) ?? 0) < count);
    };

    test('as text: no word and no number is lost', ({ skip }) => {
      skip(!isThere, NOT_THERE);
      skip(
        documents.length > 1,
        'Not checked: LibreOffice leaves numbers in tables out of a text file; the PDF has them.',
      );
      expect(lostIn(readFileSync(path.join(folder, `${name}.txt`), 'utf8'))).toEqual([]);
    });

    test('as PDF: no word and no number is lost', async ({ skip }) => {
      skip(!isThere, NOT_THERE);
      const isArabic = documents.some(({ direction }) => direction === 'rtl');
      skip(isArabic, 'Not checked: the letters of an Arabic PDF of LibreOffice cannot be told apart by this reader.');
      const { pages } = await pdfText(readFileSync(path.join(folder, `${name}.pdf`)));
      expect(lostIn(pages.flat().join('\n'))).toEqual([]);
    });
  });
});
