import { describe, expect, test } from 'vitest';
import { SOUND } from './agreements.js';
import { folder } from './run.js';

const BILINGUAL = SOUND.replace('in English', 'in English, French prevailing French')
  .replace('Evidence"', 'Evidence" /fr "Accord relatif à la garde des preuves"')
  .replace('signed for Netherlands.', 'signed for Netherlands by "J. Jansen", "Minister".')
  .replace('signed for Ukraine.', 'signed for Ukraine by "I. Ivanenko".')
  .replace('binding.', 'binding\n  status in-force.');
const MULTILATERAL = SOUND.replace('Netherlands and Ukraine', 'Netherlands, Norway and Ukraine')
  .replace('party Ukraine', 'party Norway "the Kingdom of Norway".\nparty Ukraine')
  .replace('upon signature', '30 days after ratification by each party')
  .replace('signed for Ukraine.', 'signed for Norway.\nsigned for Ukraine.');

async function facts(text: string, ...words: readonly string[]): Promise<Record<string, unknown>> {
  const { out } = await folder({ 'a.pacta': text }).pacta(['register', 'a.pacta', '--to', 'json', ...words]);
  return JSON.parse(out) as Record<string, unknown>;
}

describe('the particulars', () => {
  test('are those that the agreement says', async () => {
    expect(await facts(BILINGUAL)).toMatchObject({
      version: 1,
      titles: [
        { lang: 'en', title: 'Agreement on the Custody of Evidence' },
        { lang: 'fr', title: 'Accord relatif à la garde des preuves' },
      ],
      parties: ['the Kingdom of the Netherlands', 'Ukraine'],
      place: 'The Hague',
      date: '2026-04-07',
      enteredIntoForce: '2026-04-07',
      entryClause: { article: 'Article 2 (2)', text: 'This Agreement shall enter into force upon signature.' },
      languages: ['en', 'fr'],
      prevailing: 'fr',
      signatures: [{ by: 'J. Jansen', capacity: 'Minister' }, { by: 'I. Ivanenko' }],
    });
  });

  test('that it does not say are listed as wanting', async () => {
    expect((await facts(BILINGUAL)).missing).toEqual(['untranslated', 'certifier']);
    expect((await facts(BILINGUAL, '--certified-by', 'A. Clerk')).missing).toEqual(['untranslated']);
    expect((await facts(SOUND)).missing).toEqual(['status', 'signatories', 'certifier']);
    expect((await facts(MULTILATERAL)).missing).toEqual(
      expect.arrayContaining(['entry-into-force-date', 'consents', 'reservations']),
    );
    const supplied = await facts(MULTILATERAL, '--entry-into-force', '2027-03-01');
    expect(supplied.enteredIntoForce).toBe('2027-03-01');
    expect(supplied.missing).not.toContain('entry-into-force-date');
    const open = SOUND.replace('within 12 hours', 'within [Ukraine: 12 hours | Netherlands: 6 hours]');
    expect((await facts(open)).missing).toContain('brackets');
    expect((await facts(SOUND.replace('each party shall', 'each party shal'))).missing).toContain('unreadable');
    expect((await facts(SOUND.replace(' on 2026-04-07', ''))).missing).toContain('place-and-date');
  });
});

describe('the packet', () => {
  test('certifies, and leaves a blank where nobody is named', async () => {
    const at = folder({ 'a.pacta': BILINGUAL });
    const { out, err, status } = await at.pacta(['register', 'a.pacta']);
    const text = out.replace(/\s+/g, ' ');
    expect(text).toContain(
      'I, ______________________________, hereby certify that the attached text is a true and complete copy',
    );
    expect(text).toContain('at The Hague on 7 April 2026');
    expect(text).toContain('Certifying authority: name and title');
    expect(err).toContain('2 things are to be supplied');
    expect(status).toBe(0);
  });

  test('in French', async () => {
    const at = folder({ 'a.pacta': BILINGUAL });
    const words = [
      'register',
      'a.pacta',
      '--lang',
      'fr',
      '--certified-by',
      'A. Greffier',
      '--entry-into-force',
      '2027-01-01',
    ];
    const text = (await at.pacta(words)).out.replace(/\s+/g, ' ');
    expect(text).toContain('Je soussigné(e), A. Greffier, certifie');
    expect(text).toContain(
      '« Accord relatif à la garde des preuves », conclu entre le Royaume des Pays-Bas et l’Ukraine'.replace('’', "'"),
    );
    expect(text).toContain('Date d’entrée en vigueur : 1er janvier 2027');
  });

  test('as a folder holds the statement, the particulars and the copy in each language', async () => {
    const at = folder({ 'a.pacta': BILINGUAL });
    const ran = await at.pacta(['register', 'a.pacta', '--to', 'html', '--output', 'packet/']);
    expect(ran.status).toBe(0);
    expect(at.read('packet/certifying-statement.html')).toContain('true and complete copy');
    expect(at.read('packet/text-fr.html')).toContain('Accord relatif à la garde des preuves');
    expect(at.read('packet/text-en.html')).toContain('Agreement on the Custody of Evidence');
    expect(JSON.parse(at.read('packet/particulars.json'))).toMatchObject({ languages: ['en', 'fr'] });
  });

  test('for Word and as PDF', async () => {
    const at = folder({ 'a.pacta': SOUND });
    await at.pacta(['register', 'a.pacta', '--to', 'docx', '--output', 'p.docx']);
    expect(at.read('p.docx').startsWith('PK')).toBe(true);
    await at.pacta(['register', 'a.pacta', '--to', 'pdf', '--output', 'p.pdf']);
    expect(at.read('p.pdf').startsWith('%PDF')).toBe(true);
  });
});

test.each([
  [SOUND.replace('binding', 'non-binding'), [], /is not binding, and article 102/],
  ['event transfer "the transfer".\n', [], /holds no agreement to register/],
  [SOUND, ['--entry-into-force', '2027-02-30'], /it is a day that exists/],
  [SOUND, ['--to', 'docx'], /--output packet\.docx/],
  [SOUND, ['--lang', 'ar'], /--lang cannot be “ar”: it is one of en, fr/],
] as const)('what cannot be registered is said, with status 2', async (text, words, message) => {
  const ran = await folder({ 'a.pacta': text }).pacta(['register', 'a.pacta', ...words]);
  expect(ran.err).toMatch(message);
  expect({ status: ran.status, out: ran.out }).toEqual({ status: 2, out: '' });
});
