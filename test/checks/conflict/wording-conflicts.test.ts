/** The conflict rules that read words rather than norms: register, date, number, languages. */
import { describe, expect, it } from 'vitest';
import { exampleAgreement } from '../../../server/checks/rules/example-agreement.js';
import { type Found, lint } from '../lint.js';

const of = (rule: string, text: string): Found[] => lint(text).filter((one) => one.rule === `conflict/${rule}`);
const marked = (rule: string, text: string): string[] =>
  of(rule, text).map(({ range, severity }) => {
    const words = (text.split('\n')[range.start.line] ?? '').slice(range.start.character, range.end.character);
    return severity === 'error' ? words : `${words} ${severity}`;
  });
const sentence = (words: string, header = 'in English\n  binding', done?: string): string =>
  exampleAgreement({ header, articles: `article roads "Roads"\n  ${words}`, ...(done === undefined ? {} : { done }) });

describe('conflict/number', () => {
  it.each([
    ['"within thirty (45) days"', 'thirty (45)'],
    ['"within thirty days (45 days)"', 'thirty days (45 days)'],
    ['"within 45 (thirty) days"', '45 (thirty)'],
    ['"at most one hundred and twenty (102) persons"', 'one hundred and twenty (102)'],
    ['"twenty-five (52) trucks"', 'twenty-five (52)'],
    ['"two thousand (200) trucks"', 'two thousand (200)'],
    ['"ten per cent (15%) of the cost"', 'ten per cent (15%)'],
    ['"thirty ({45}) days"', 'thirty ({45})'],
    ['"the road" /fr "dans un délai de vingt et un (20) jours"', 'vingt et un (20)'],
    ['"the road" /fr "quatre-vingt-dix (80) jours"', 'quatre-vingt-dix (80)'],
    ['"the road" /es "treinta y uno (30) días"', 'treinta y uno (30)'],
    ['"the road" /ar "خلال ثلاثين (20) يوما"', 'ثلاثين (20)'],
    ['"the road" /ar "خلال خمسة وأربعين (٥٤) يوما"', 'خمسة وأربعين (٥٤)'],
  ])('%s', (words, expected) => {
    expect(marked('number', sentence(`${words}.`))).toEqual([expected]);
  });
  it.each([
    '"within thirty (30) days"',
    '"within thirty days (30 days)"',
    '"twenty-five (25) trucks and one hundred and twenty (120) persons"',
    '"one thousand two hundred (1,200) trucks"',
    '"two thousand (2 000) trucks"',
    '"a hundred (100) trucks, ten per cent (10%) of them"',
    '"resolution one (1946)"',
    '"these two: (1) the road, (2) the bridge"',
    '"the two (1) roads and (2) bridges"',
    '"paragraph (2) and Article 30 (3)"',
    '"the road (45)"',
    '"someone (45)"',
    '"one and a half (1.5) tons"',
    '"the road" /fr "quatre-vingt-dix-sept (97) et soixante et onze (71) jours"',
    '"the road" /es "veintiún (21) días, ciento veinte (120) personas"',
    '"the road" /ar "خمسة وأربعين (45) يوما واثني عشر (12) شهرا"',
    '"the road" /de "dreißig (45) Tage"',
  ])('not %s', (words) => {
    expect(marked('number', sentence(`${words}.`))).toEqual([]);
  });
});

describe('conflict/date', () => {
  const by = (date: string): string => sentence(`each party shall "open the road" by ${date}.`);
  it.each([
    ['2026-12-01 corresponding to 1448-07-21 AH', '2026-12-01 corresponding to 1448-07-21 AH'],
    ['1448-06-25 AH corresponding to 2026-12-01', '1448-06-25 AH corresponding to 2026-12-01'],
    ['2026-02-30', '2026-02-30'],
    ['2025-02-29', '2025-02-29'],
    ['2026-13-01', '2026-13-01'],
    ['1448-13-01 AH', '1448-13-01 AH'],
    ['1448-06-31 AH', '1448-06-31 AH'],
    ['2026-12-01 corresponding to 1448-06-22 AH', '2026-12-01 corresponding to 1448-06-22 AH info'],
    ['2026-12-01 corresponding to 1448-06-20 AH', '2026-12-01 corresponding to 1448-06-20 AH info'],
  ])('%s', (date, expected) => {
    expect(marked('date', by(date))).toEqual([expected]);
  });
  it.each([
    '2026-12-01 corresponding to 1448-06-21 AH',
    '1448-06-21 AH corresponding to 2026-12-01',
    '2024-02-29',
    '2001-10-13 corresponding to 1422-07-26 AH',
    '1448-06-29 AH',
  ])('not %s', (date) => {
    expect(marked('date', by(date))).toEqual([]);
  });
  it('looks into texts and open choices', () => {
    expect(marked('date', sentence('each party shall "open it by {2026-02-30}".'))).toEqual(['2026-02-30']);
    expect(
      marked('date', sentence('each party shall "open it" by [Georgia: 2026-02-30 | Norway: 2026-03-01].')),
    ).toEqual(['2026-02-30']);
  });
  it('sees entry into force before signature', () => {
    const done = 'done at "Batumi" on 2026-01-12 in 2 originals.';
    const entry = (date: string): string =>
      sentence('each party shall "plough".', undefined, done).replace('force upon signature', `force on ${date}`);
    const [found] = of('date', entry('2026-01-11'));
    expect(found?.relatedLines).toHaveLength(1);
    expect(of('date', entry('2026-01-12'))).toEqual([]);
    expect(of('date', entry('1447-07-20 AH'))).toHaveLength(1);
  });
});

describe('conflict/languages', () => {
  const three = 'in English, French, Arabic prevailing English\n  binding';
  it('wants the prevailing language among the languages', () => {
    expect(marked('languages', sentence('"Roads".', 'in English, French prevailing Arabic\n  binding'))).toEqual([
      'Arabic',
    ]);
    expect(marked('languages', sentence('"Roads".', 'in English, French prevailing fr\n  binding'))).toEqual([]);
  });
  it.each([
    ['"Both texts are equally authentic".', 'Both texts'],
    ['"The two texts are equally authentic".', 'two texts'],
    ['"Roads" /fr "Les deux textes font également foi".', 'Les deux textes'],
    ['"Roads" /ar "النصان متساويان في الحجية".', 'النصان'],
    ['"In case of divergence, the Spanish text shall prevail".', 'the Spanish text shall prevail'],
    ['"In case of divergence, the French text shall prevail".', 'the French text shall prevail'],
  ])('%s', (words, expected) => {
    expect(marked('languages', sentence(words, three))).toEqual([expected]);
  });
  it.each([
    '"The three texts are equally authentic".',
    '"In case of divergence, the English text shall prevail".',
    '"Both texts of the inventory are kept".',
    '"Both Parties keep an authentic copy".',
    '"Roads" /ar "وكلا الطرفين ملزم بالحجية".',
  ])('not %s', (words) => {
    expect(marked('languages', sentence(words, three))).toEqual([]);
  });
  it('only points out what a draft in one language says of others', () => {
    expect(marked('languages', sentence('"Both texts are equally authentic".'))).toEqual(['Both texts info']);
  });
  it('counts the texts that the closing speaks of', () => {
    const done =
      'done at "Batumi" on 2026-01-12 in 2 originals /en "Done at Batumi, all three texts being equally authentic".';
    expect(marked('languages', sentence('"Roads".', 'in English, French\n  binding', done))).toEqual(['three texts']);
  });
});

describe('conflict/register in a non-binding instrument', () => {
  const loose = 'in English\n  non-binding';
  const memorandum = (words: string): string => sentence(words, loose).replace('"Agreement on', '"Arrangement on');
  it.each([
    ['each party shall "plough".', ['shall']],
    ['each party shall not "plough".', ['shall not']],
    ['each party will "plough where the Parties ask".', ['Parties']],
    ['"This Arrangement enters into force at once".', ['enters into force']],
    ['"Each Party shall plough".', ['Party', 'shall']],
    ['"The Participants undertake to plough".', ['undertake']],
    ['"The Participants agree to plough".', ['agree']],
    ['"The rights and obligations of the Participants".', ['rights', 'obligations']],
    ['"Both texts are equally authentic".', ['equally authentic']],
    ['"The terms of this Arrangement, in Article 3".', ['terms', 'Article']],
    ['"This Arrangement will continue in force".', ['continue in force']],
    ['each party will "plough" otherwise Norway shall "plough".', ['shall']],
  ])('%s', (words, expected) => {
    expect(marked('register', memorandum(words)).sort()).toEqual([...expected].sort());
  });
  it.each([
    'each party will "plough".',
    '"Any third Party and any third-party claim".',
    '"The Parties to the Convention on Road Traffic meet".',
    '"The States Parties meet".',
    '"The Convention entered into force in 1968".',
    '"This Arrangement does not create legal rights or obligations".',
    '"The Participants respect human rights and their international obligations".',
    '"Article 51 of the Charter".',
    '"The Charter says: “Members shall settle disputes”".',
    '"The Participants will plough as mutually convenient; an agreed list is kept".',
    '"This Arrangement comes into effect at once".',
  ])('not %s', (words) => {
    expect(marked('register', memorandum(words))).toEqual([]);
  });
  it('does not take the final clauses’ own keywords for words', () => {
    expect(marked('register', memorandum('each party will "plough".'))).toEqual([]);
  });
  it('reads headings and the header', () => {
    const text = memorandum('each party will "plough".');
    expect(marked('register', text.replace('"Roads"', '"Entry into force"'))).toEqual(['Entry into force']);
    expect(marked('register', text.replace('in English', 'in English called "Treaty"'))).toEqual(['"Treaty"']);
    expect(marked('register', text.replace('in English', 'parties called "Contracting Party" in English'))).toEqual([
      '"Contracting Party"',
    ]);
    expect(marked('register', text.replace('"Arrangement on', '"Treaty on'))).toEqual(['Treaty info']);
  });
  it('offers the memorandum’s words', () => {
    const fixes = (words: string) => of('register', memorandum(words)).map((one) => one.fixes[0]?.edits[0]?.text);
    expect(fixes('each party shall not "plough".')).toEqual(['will not']);
    expect(fixes('"The Parties shall plough when it enters into force".')).toEqual([
      'Participants',
      'will',
      'comes into effect',
    ]);
  });
});

describe('conflict/register in a binding instrument', () => {
  it.each([
    ['"The Participants will plough".', ['Participants']],
    ['"This Agreement comes into effect at once".', ['comes into effect']],
    ['"This Agreement shall come into effect at once".', ['come into effect']],
    ['"This Agreement is not legally binding".', ['is not legally binding']],
  ])('%s', (words, expected) => {
    expect(marked('register', sentence(words))).toEqual(expected);
  });
  it.each([
    'each party will "plough".',
    '"The Parties will plough".',
    '"The participants in the exercise wear badges".',
    '"The Participants in the exercise wear badges".',
    '"The regulations come into effect at once".',
    '"The amendments to this Agreement, once adopted, shall come into effect at once".',
    '"Both texts are equally valid and authentic".',
    '"This Agreement enters into force at once".',
  ])('not %s', (words) => {
    expect(marked('register', sentence(words))).toEqual([]);
  });
  it('leaves a Participant alone that the agreement defines', () => {
    const text = sentence('term participant "Participant" means "a soldier".\n  "The Participants wear badges".');
    expect(marked('register', text)).toEqual([]);
  });
  it('reads the header, and offers the treaty’s words', () => {
    const text = sentence('"Roads".', 'parties called "Participant" in English\n  binding');
    expect(marked('register', text)).toEqual(['"Participant"']);
    const [found] = of('register', sentence('"The Participants will plough".'));
    expect(found?.fixes[0]?.edits[0]?.text).toBe('Parties');
  });
});
