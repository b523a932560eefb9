/** Files that are locked, damaged, of another kind or made to do harm: each is refused in words that say what to do. */
import { describe, expect, test } from 'vitest';
import { LARGEST_PART, LARGEST_UNPACKED, MOST_ENTRIES } from '../../../server/import/readers/limits.js';
import { readFile } from '../../../server/import/readers/read-file.js';
import { p, wordFile } from './word-file.js';
import { zipFile } from './zip-file.js';

async function refusal(name: string, content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return readFile(name, bytes, name).then(
    ({ blocks }) => `It was read: ${blocks.length} paragraphs.`,
    (error: Error) => `${error.name}: ${error.message}`,
  );
}

const WORDS = p('', 'words');
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const locked = Buffer.concat([Buffer.from(OLE), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]);

describe('a file of another kind', () => {
  test.each([
    ['a Word file with a password', 'a.docx', locked, /protected with a password.*take the password away/],
    ['a Word file of 1997', 'a.doc', Buffer.from([...OLE, ...Buffer.alloc(600)]), /format of Word 97 to 2003/],
    ['a PDF', 'a.pdf', '%PDF-1.7\n%âãÏÓ', /is a PDF, .* save it as a Word document/],
    ['a PDF that is called a text', 'a.txt', '%PDF-1.7', /is a PDF/],
    ['Rich Text', 'a.rtf', '{\\rtf1\\ansi Treaty}', /is a Rich Text file/],
    ['a picture', 'a.docx', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /is a picture/],
    ['a program', 'a.txt', Buffer.from('MZ\x90\0\x03', 'latin1'), /is not a text/],
    ['control signs', 'a.txt', 'a\x01\x02\x03\x04\x05\x06\x07b', /is not a text/],
    ['nothing', 'a.txt', '', /is empty/],
    ['blanks', 'a.md', ' \n\n\t', /holds no text/],
    ['a page without text', 'a.html', '<img src="x">', /holds no text/],
    ['a Word file by name only', 'a.docx', 'Treaty on Peace', /is not a Word document, though its name says so/],
    ['any archive', 'a.zip', zipFile({ 'a.txt': 'Treaty' }), /is a zip archive, not a Word document/],
    ['a workbook', 'a.xlsx', zipFile({ 'xl/workbook.xml': '<x/>' }), /is a workbook or a presentation/],
    [
      'OpenDocument',
      'a.odt',
      zipFile({ mimetype: 'application/vnd.oasis.opendocument.text' }),
      /is an OpenDocument file\..*\.docx/,
    ],
  ])('%s', async (_, name, content, message) => {
    expect(await refusal(name, content)).toMatch(message);
  });
});

describe('a Word file with programs in it', () => {
  test.each([
    ['by its name', 'a.docm', wordFile({ body: WORDS })],
    ['by its parts', 'a.docx', wordFile({ body: WORDS, more: { 'word/vbaProject.bin': 'x' } })],
    [
      'by what it says of itself',
      'a.docx',
      wordFile({
        body: WORDS,
        more: { '[Content_Types].xml': '<Types a="application/vnd.ms-word.document.macroEnabled.main+xml"/>' },
      }),
    ],
  ])('%s', async (_, name, bytes) => {
    expect(await refusal(name, bytes)).toMatch(/holds macros, which are programs.*without macros \(\.docx\)/);
  });
});

describe('a damaged Word file', () => {
  const sound = wordFile({ body: WORDS.repeat(50) });
  test('cut short, at any length', async () => {
    for (let length = 4; length < sound.length; length += 53) {
      expect(await refusal('a.docx', sound.subarray(0, length))).toMatch(/^Unreadable: a\.docx is damaged/);
    }
  });

  test('with any byte changed, it is refused or read, and is no defect', async () => {
    for (let at = 0; at < sound.length; at += 7) {
      const changed = Uint8Array.from(sound);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      expect(await refusal('a.docx', changed)).toMatch(/^(?:Unreadable: |It was read)/);
    }
  });

  test('with XML that ends too early', async () => {
    expect(await refusal('a.docx', wordFile({ body: '<w:p>' }))).toMatch(/its XML cannot be read/);
  });

  test('without its text', async () => {
    const bytes = zipFile({ '[Content_Types].xml': '<Types/>', 'word/styles.xml': '<x/>' });
    expect(await refusal('a.docx', bytes)).toMatch(/Word document without a text/);
  });

  test('an entry that is encrypted in itself', async () => {
    const bytes = wordFile({
      body: WORDS,
      more: { '[Content_Types].xml': { content: '<Types/>', isEncrypted: true } },
    });
    expect(await refusal('a.docx', bytes)).toMatch(/protected with a password/);
  });
});

describe('a Word file made to fill the memory', () => {
  const HUGE = /unpacks to far more than any treaty needs/;
  const zeros = new Uint8Array(LARGEST_PART + 1);

  test('a part that is too large', async () => {
    const bytes = wordFile({ body: WORDS, more: { 'word/document.xml': zeros } });
    expect(bytes.length).toBeLessThan(200_000);
    expect(await refusal('a.docx', bytes)).toMatch(HUGE);
  });

  test('a part that is larger than it says', async () => {
    const bytes = wordFile({ body: WORDS, more: { 'word/document.xml': { content: zeros, claims: 1000 } } });
    expect(await refusal('a.docx', bytes)).toMatch(HUGE);
  });

  test('parts that are not even read', async () => {
    const each = { content: 'x', claims: LARGEST_UNPACKED / 4 };
    const more = Object.fromEntries([1, 2, 3, 4, 5].map((one) => [`word/media/${one}.png`, each]));
    expect(await refusal('a.docx', wordFile({ body: WORDS, more }))).toMatch(HUGE);
  });

  test('more parts than any document has', async () => {
    const more = Object.fromEntries(Array.from({ length: MOST_ENTRIES }, (_, index) => [`word/${index}`, 'x']));
    expect(await refusal('a.docx', wordFile({ body: WORDS, more }))).toMatch(HUGE);
  });
});

describe('XML made to do harm', () => {
  const laughs = `<?xml version="1.0"?><!DOCTYPE akomaNtoso [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><akomaNtoso><p>&b;</p></akomaNtoso>`;
  const outside = `<!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM "file:///etc/passwd">]><akomaNtoso><p>&x;</p></akomaNtoso>`;
  const DECLARED = /has a document type declaration/;

  test('that grows, or draws in other files', async () => {
    expect(await refusal('a.xml', laughs)).toMatch(DECLARED);
    expect(await refusal('a.xml', outside)).toMatch(DECLARED);
    expect(await refusal('a.xml', '<akomaNtoso><p>&x;</p></akomaNtoso>')).toMatch(/its XML cannot be read/);
  });

  test.each(['word/document.xml', 'word/styles.xml', '[Content_Types].xml', '_rels/.rels'])(
    'inside a Word file: %s',
    async (part) => {
      const file = wordFile({ body: WORDS, styles: '', more: { [part]: laughs } });
      expect(await refusal('a.docx', file)).toMatch(DECLARED);
    },
  );

  test('that nests without end', async () => {
    const deep = '<x>'.repeat(100_000);
    expect(await refusal('a.xml', `<akomaNtoso>${deep}`)).toMatch(/nests more than/);
    expect(await refusal('a.html', `<p>${'<b>'.repeat(100_000)}`)).toMatch(/nests more than/);
    expect(await refusal('a.docx', wordFile({ body: '<w:p>'.repeat(100_000) }))).toMatch(/nests more than/);
  });
});

test('a page that grows when it is mended is refused', async () => {
  const marks = Array.from({ length: 250 }, (_, index) => `<b id=${index}>`).join('');
  expect(await refusal('a.html', `<p>${marks}${'<p>x'.repeat(50_000)}`)).toMatch(/holds more elements than any treaty/);
});

test('more text than any treaty has is refused', async () => {
  expect(await refusal('a.txt', 'word '.repeat(1_300_000))).toMatch(
    /holds more text than any treaty: 6499999 letters in 1 paragraphs/,
  );
  expect(await refusal('a.txt', 'word '.repeat(101_000))).toMatch(/one paragraph of 504999 letters, at line 1/);
  expect(await refusal('a.txt', 'word\n\n'.repeat(100_001))).toMatch(/more text than any treaty/);
});

test('a file larger than any treaty is refused', async () => {
  expect(await refusal('a.txt', new Uint8Array(20_000_001))).toMatch(/larger than 20 million bytes/);
  expect(await refusal('a.docx', new Uint8Array(50_000_001))).toMatch(/larger than 50 million bytes/);
});
