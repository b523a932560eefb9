import { describe, expect, test } from 'vitest';
import { sentence } from './rendered.js';

describe('final clauses', () => {
  test.each([
    [
      'this agreement enters into force 30 days after ratification by each party.',
      'This Agreement shall enter into force thirty (30) days after the date on which the last Party has ratified it.',
    ],
    ['this agreement enters into force upon signature.', 'This Agreement shall enter into force upon signature.'],
    [
      'this agreement enters into force upon approval by Jordan and Spain.',
      'This Agreement shall enter into force on the date on which Jordan and Spain have approved it.',
    ],
    [
      'this agreement enters into force upon deposit of 10 instruments.',
      'This Agreement shall enter into force on the date on which ten (10) instruments have been deposited.',
    ],
    [
      'this agreement enters into force 30 days after acceptance by 3 parties.',
      'This Agreement shall enter into force thirty (30) days after the date on which three (3) Parties have accepted it.',
    ],
    [
      'this agreement enters into force upon exchange of "instruments of ratification".',
      'This Agreement shall enter into force upon the exchange of instruments of ratification.',
    ],
    [
      'this agreement enters into force upon notification by each party.',
      'This Agreement shall enter into force on the date on which the last Party has given its notification.',
    ],
    ['this agreement enters into force on 2027-01-01.', 'This Agreement shall enter into force on 1 January 2027.'],
    [
      'this agreement enters into force "on the first day of the second month after its signature".',
      'This Agreement shall enter into force on the first day of the second month after its signature.',
    ],
    ['this agreement comes into effect upon signature.', 'This Agreement shall come into effect upon signature.'],
    ['this agreement is subject to ratification.', 'This Agreement shall be subject to ratification.'],
    [
      'this agreement applies provisionally from signature.',
      'This Agreement shall be applied provisionally from the date of its signature.',
    ],
    [
      'this agreement applies provisionally from 2027-01-01.',
      'This Agreement shall be applied provisionally from 1 January 2027.',
    ],
    [
      'this agreement remains in force for 5 years, renewed automatically for 5 years.',
      'This Agreement shall remain in force for a period of five (5) years and shall be renewed automatically for successive periods of five (5) years.',
    ],
    [
      'this agreement remains in force for 1 year, renewed for 1 year.',
      'This Agreement shall remain in force for a period of one (1) year and may be renewed for successive periods of one (1) year.',
    ],
    ['this agreement remains in force indefinitely.', 'This Agreement shall remain in force indefinitely.'],
    [
      'this agreement remains in force until 2030-12-31.',
      'This Agreement shall remain in force until 31 December 2030.',
    ],
    [
      'this agreement may be amended by agreement of the parties.',
      'This Agreement may be amended by written agreement of the Parties.',
    ],
    ['this agreement may be amended by consensus.', 'This Agreement may be amended by consensus of the Parties.'],
    [
      'this agreement may be amended by majority of 10 parties.',
      'This Agreement may be amended by a majority of ten (10) Parties.',
    ],
    [
      'this agreement may be amended by "an exchange of notes".',
      'This Agreement may be amended by an exchange of notes.',
    ],
    ['this agreement permits no reservations.', 'No reservations may be made to this Agreement.'],
    ['this agreement permits reservations.', 'Reservations may be made to this Agreement.'],
    ['this agreement permits reservations to rules and more.', 'Reservations may be made to Article 1 and Article 2.'],
    [
      'this agreement is deposited with "the Secretary-General of the United Nations".',
      'This Agreement shall be deposited with the Secretary-General of the United Nations.',
    ],
    ['this agreement is deposited with Spain.', 'This Agreement shall be deposited with Spain.'],
    [
      'this agreement is registered by Jordan with "the Secretariat of the United Nations".',
      'Jordan shall register this Agreement with the Secretariat of the United Nations.',
    ],
    [
      'this agreement is open for signature by "all States" from 2027-01-01 until 2027-12-31.',
      'This Agreement shall be open for signature by all States from 1 January 2027 until 31 December 2027.',
    ],
    ['this agreement is open to accession.', 'This Agreement shall be open to accession.'],
    [
      'this agreement prevails over "the Agreement of 1990".',
      'This Agreement shall prevail over the Agreement of 1990.',
    ],
    ['this agreement yields to "the Charter".', 'This Agreement shall yield to the Charter.'],
    ['this agreement does not affect more.', 'This Agreement does not affect Article 2.'],
    [
      'disputes are settled by consultation within 60 days, then arbitration under "the rules of the Court".',
      'Any dispute concerning the interpretation or application of this Agreement shall be settled by consultation within sixty (60) days and, failing that, by arbitration under the rules of the Court.',
    ],
    [
      'disputes are settled by consultation, then mediation by committee, then adjudication by "the International Court of Justice".',
      'Any dispute concerning the interpretation or application of this Agreement shall be settled by consultation, failing that, by mediation by the Joint Committee and, failing that, by adjudication by the International Court of Justice.',
    ],
    [
      'this agreement enters into force upon signature /en "This Agreement shall enter into force on the date of signature".',
      'This Agreement shall enter into force on the date of signature.',
    ],
    [
      '[Spain] this agreement remains in force for [5 years | 10 years].',
      '[Spain: This Agreement shall remain in force for a period of [five (5) years] [ten (10) years].]',
    ],
  ])('%s', (source, text) => {
    expect(sentence(source)).toBe(text);
  });
});

describe('an instrument that does not bind', () => {
  test.each([
    ['each party shall "x".', 'Each Participant will x.'],
    ['each party shall not "x".', 'Each Participant will not x.'],
    ['the parties may "x".', 'The Participants may x.'],
    [
      'this agreement enters into force upon signature.',
      'This Memorandum of Understanding will come into operation upon signature.',
    ],
    [
      'this agreement remains in force for 2 years.',
      'This Memorandum of Understanding will remain in effect for a period of two (2) years.',
    ],
    [
      'this agreement may be amended by agreement of the parties.',
      'This Memorandum of Understanding may be amended by mutual written consent of the Participants.',
    ],
    [
      'disputes are settled by consultation.',
      'Any difference concerning the interpretation or application of this Memorandum of Understanding will be settled by consultation.',
    ],
    ['each party shall "x" subject to more.', 'Each Participant will x subject to Paragraph 2.'],
    [
      'each party shall "x" subject to third-party-rule.',
      'Each Participant will x subject to Paragraph 1, subparagraph 2.',
    ],
    ['body b "Board" meets every 1 year.', 'A Board is established. It will meet every year.'],
    [
      'each party shall "x" after entry into force.',
      'Each Participant will x after the coming into operation of this Memorandum of Understanding.',
    ],
  ])('%s', (source, text) => {
    expect(sentence(source, 'non-binding')).toBe(text);
  });
});

describe('house styles of numbers', () => {
  const source =
    'each party shall "pay {365}, {180}, {101} and {1000000}" within 30 days every 1 year at most 2.5 "shares".';

  test('words and figures up to a hundred and for round numbers', () => {
    expect(sentence(source)).toBe(
      'Each Party shall pay 365, one hundred and eighty (180), 101 and one million (1,000,000) within thirty (30) days every year at most 2.5 shares.',
    );
  });
  test('words', () => {
    expect(sentence(source, 'binding', { numbers: 'words' })).toBe(
      'Each Party shall pay 365, one hundred and eighty, 101 and one million within thirty days every year at most 2.5 shares.',
    );
  });
  test('figures', () => {
    expect(sentence(source, 'binding', { numbers: 'figures' })).toBe(
      'Each Party shall pay 365, 180, 101 and 1,000,000 within 30 days every year at most 2.5 shares.',
    );
  });
});

describe('what the parties and the instrument are called', () => {
  test('a convention between Contracting Parties', () => {
    expect(
      sentence(
        'the parties shall "x".\n  this agreement enters into force on 2027-01-01.',
        'called "Convention" parties called "Contracting Party" binding',
      ),
    ).toBe('1. The Contracting Parties shall x.\n2. This Convention shall enter into force on 1 January 2027.');
  });

  test('a date that cannot be stands as it was written', () => {
    expect(sentence('each party shall "x" by 2027-02-30.')).toBe('Each Party shall x by 2027-02-30.');
  });
});
