/** Texts in the encodings that drafters' files are met in. */
import { expect, test } from 'vitest';
import { readFile } from '../../../server/import/readers/read-file.js';

async function read(bytes: Uint8Array): Promise<{ text: string; remarks: readonly string[] }> {
  const { blocks, remarks } = await readFile('a.txt', bytes, 'a.txt');
  return { text: blocks.map(({ text }) => text).join('\n'), remarks };
}

function bigEndian(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

test.each([
  ['UTF-8', Buffer.from('Traité')],
  ['UTF-8 with a mark', Buffer.from('\ufeffTraité')],
  ['UTF-16', Buffer.from('\ufeffTraité', 'utf16le')],
  ['UTF-16, the other way round', bigEndian('\ufeffTraité')],
  ['UTF-16 without a mark', Buffer.from('Traité sur la paix et les armes', 'utf16le')],
  ['UTF-16 without a mark, the other way round', bigEndian('Traité sur la paix et les armes')],
])('%s is read without a word', async (_, bytes) => {
  const { text, remarks } = await read(bytes);
  expect(text).toMatch(/^Traité/u);
  expect(remarks).toEqual([]);
});

test('Windows-1252 is told by its words, and the drafter hears of it', async () => {
  const { text, remarks } = await read(
    Buffer.from('Trait\xe9 sur la paix \x96 les Parties et l\x92Organisation', 'latin1'),
  );
  expect(text).toBe('Traité sur la paix – les Parties et l’Organisation');
  expect(remarks[0]).toMatch(/^a\.txt is not saved as UTF-8: it was read as Western European/u);
});

test('Arabic and Cyrillic in older encodings are told by their words', async () => {
  // “هذا في على” and “и в на”, each in the encoding of its Windows.
  const arabic = await read(Buffer.from([0xe5, 0xd0, 0xc7, 0x20, 0xdd, 0xed, 0x20, 0xda, 0xe1, 0xec]));
  expect(arabic.text).toBe('هذا في على');
  expect(arabic.remarks[0]).toContain('Arabic (Windows-1256)');
  const russian = await read(Buffer.from([0xe8, 0x20, 0xe2, 0x20, 0xed, 0xe0]));
  expect(russian.text).toBe('и в на');
  expect(russian.remarks[0]).toContain('Cyrillic (Windows-1251)');
});

test('UTF-8 with damaged letters is refused, for no letter may be lost', async () => {
  const damaged = Buffer.concat([Buffer.from('Traité général arrêté'), Buffer.from([0xc3]), Buffer.from(' là')]);
  await expect(read(damaged)).rejects.toThrow(/some of its letters are damaged/);
});
