import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS } from '../../../server/checks/options.js';
import { lint } from '../lint.js';

/** A bilingual agreement that says everything twice; the sentence under test is on line 14. */
const LINE = 14;
const bilingual = (
  sentence: string,
  header = 'in English, French',
): string => `agreement "Agreement on Roads" /fr "Accord sur les routes"
  between Georgia and Norway
  ${header}
  binding.
party Georgia "Georgia" /fr "la Géorgie".
party Norway "the Kingdom of Norway" /fr "le Royaume de Norvège".
event snowfall "a heavy snowfall of {3 days}" /fr "une forte chute de neige de {3 days}".
action plough "plough the road to {Georgia}" /fr "déneiger la route vers {Georgia}".
term road "Road" /fr "Route" means "a public road" /fr "une voie publique".
topic roads "Roads".
preamble
  "Desiring to meet" /fr "Désireux de se réunir".
article one "First" /fr "Premier"
  ${sentence}
  this agreement enters into force 30 days after ratification by each party.
  either party may terminate this agreement with 6 months notice.
done at "Gori" on 2026-01-12 in 2 originals.
signed for Georgia by "A. Envoy", "Minister".
signed for Norway.
`;

const found = (text: string): string[] =>
  lint(text)
    .filter(({ rule }) => rule.startsWith('language/'))
    .map(({ rule, line, severity }) => `${rule.slice(9)} ${line === LINE ? '' : `${line} `}${severity}`);
const of = (sentence: string, header?: string): string[] => found(bilingual(sentence, header));

describe('language/missing', () => {
  it.each([
    'each party shall "plough".',
    'each party shall plough "by night".',
    'each party shall plough if "it snows".',
    'each party shall plough within 30 days after "a request".',
    '"the competent authorities" shall plough.',
    'each party shall plough pursuant to "the Convention on Road Traffic".',
    'each party shall plough at least 3 "times a week".',
    '"A road is free of snow".',
    'each party shall: - "plough"; - plough.',
    '"Roads": - "one" /fr "un"; - "two".',
    'this agreement may be amended by "an additional protocol".',
    'each party shall "plough": - "by day" /fr "de jour"; - "by night" /fr "de nuit".',
    'body council "Council".',
    'term snow "Snow" /fr "Neige" means "frozen water".',
    'each party shall plough otherwise Norway may "close the road".',
  ])('%s', (sentence) => {
    expect(of(sentence).filter((one) => one !== 'missing warning')).toEqual([]);
    expect(of(sentence).length).toBeGreaterThan(0);
  });
  it.each([
    'each party shall plough within 30 days after snowfall.',
    'each party shall plough /fr "chaque Partie déneige".',
    'each party shall "plough" /fr "chaque Partie déneige".',
    'each party shall "{road}".',
    'each party shall plough asymmetric because "it snows there".',
    'each party shall: - "plough" /fr "déneiger"; - plough within 3 days after snowfall.',
    'where snowfall, each party shall: - plough.',
    'where "it snows", each party shall: - plough.',
    'where "it snows", each party shall /fr "Lorsqu’il neige, chaque Partie doit": - plough.',
    'body council "Council" /fr "Conseil" composed of "two members".',
    'this agreement may be amended by agreement of the parties.',
    'disputes are settled by consultation within 60 days, then mediation.',
    'this agreement may be amended by "protocol" /fr "Le présent Accord est amendé par protocole".',
    'term snow "Snow" /fr "Neige" means "{road}" /fr "{road}".',
  ])('not %s', (sentence) => {
    expect(of(sentence)).toEqual([]);
  });
  it('says which of several languages, and is content with a tag of the same language', () => {
    const text = bilingual('each party shall "plough" /fr "déneiger".').replace(
      'English, French',
      'English, French, Chinese',
    );
    const line = lint(text).find((one) => one.rule === 'language/missing' && one.line === LINE);
    expect(line?.message).toContain('Chinese');
    expect(line?.message).not.toContain('French');
    const chinese = bilingual('each party shall "plough" /fr "déneiger" /zh-Hans "除雪".').replace(
      'English, French',
      'English, French, Chinese',
    );
    expect(lint(chinese).filter((one) => one.rule === 'language/missing' && one.line === LINE)).toEqual([]);
  });
  it('wants the place of signature in another script only', () => {
    const arabic = bilingual('each party shall plough.')
      .replaceAll('/fr', '/ar')
      .replace('English, French', 'English, Arabic');
    expect(found(arabic)).toEqual(['missing 17 warning']);
  });
  it('asks nothing of an agreement in one language, nor of one that names none', () => {
    const plain = 'article one "First"\n  each party shall "plough".\n';
    expect(found(`agreement "A" between X and Y in English binding.\n${plain}`)).toEqual([]);
    expect(found(`agreement "A" between X and Y binding.\n${plain}`)).toEqual([]);
  });
  it('takes the languages of shared declarations from the settings', () => {
    const shared = 'term road "Road" /fr "Route" means "a public road".\n';
    const missing = (languages: readonly string[]) =>
      lint(shared, {}, { ...DEFAULT_OPTIONS, languages }).filter(({ rule }) => rule === 'language/missing').length;
    expect([missing([]), missing(['English', 'French']), missing(['English'])]).toEqual([0, 1, 0]);
  });
});

describe('language/mismatch', () => {
  it.each([
    'each party shall "plough within {10 days}" /fr "déneiger dans les {20 days}".',
    'each party shall "plough within {10 days}" /fr "déneiger".',
    'each party shall "plough" within 30 days after snowfall /fr "déneiger dans les {20 days}".',
    'each party shall "plough" within 30 days after snowfall /fr "déneiger dans les 20 jours".',
    'each party shall "plough" within 30 days after snowfall /fr "déneiger dans les vingt jours".',
    'each party shall "plough" within 30 days after snowfall /fr "déneiger après la neige".',
    'each party shall "plough" by 2026-12-01 /fr "déneiger le {2026-12-02}".',
    'each party shall "plough" by 2026-12-01 /fr "déneiger".',
    'each party shall "plough for {Norway}" /fr "déneiger".',
    'each party shall "plough" /fr "déneiger pour {Norway}".',
    'each party shall "plough {2} roads" /fr "déneiger {3} routes".',
    'each party shall "plough" at least 4 "roads" /fr "déneiger {5} routes".',
    'each party shall "plough within thirty days" /fr "déneiger dans les vingt jours".',
    '"The {road}" /fr "La route".',
    '"The road" /fr "La {road}".',
    'term snow "Snow" /fr "Neige" means "at least {4} flakes" /fr "au moins {6} flocons".',
    'each party shall: - "plough within {10 days}" /fr "déneiger dans les {20 days}".',
    'each party shall: - "plough" within 10 days after snowfall /fr "déneiger dans les {20 days}".',
    'this agreement remains in force for 5 years /fr "Le présent Accord reste en vigueur {6 years}".',
    'each party shall "plough" within 30 days after snowfall /en "Each Party shall plough within {20 days}" /fr "déneiger dans les {30 days}".',
  ])('%s', (sentence) => {
    expect(of(sentence)).toEqual(['mismatch error']);
  });
  it.each([
    'each party shall "plough {10 days} and {20 days}" /fr "déneiger {20 days} et {10 days}".',
    'each party shall "plough for {Norway} and {Georgia}" /fr "déneiger pour {Georgia} et {Norway}".',
    'each party shall "plough" within 30 days after snowfall /fr "déneiger dans les {30 days}".',
    'each party shall "plough" within 30 days after snowfall /fr "déneiger dans les trente (30) jours".',
    'each party shall "plough" within 30 days after snowfall /fr "déneiger dans les trente jours".',
    'each party shall "plough" within 30 days after snowfall /fr "après {snowfall}, déneiger dans les {30 days}".',
    'each party shall "plough within {12 months}" /fr "déneiger dans un délai de {1 year}".',
    'each party shall "plough" every 12 months /fr "déneiger chaque année".',
    'each party shall "plough" at least 1 times every 12 months /fr "déneiger une fois par an".',
    'Norway shall "plough" /fr "{Norway} déneige".',
    'each party shall "plough" by 2026-12-01 /fr "déneiger le 1er décembre 2026".',
    'each party shall "plough" by 2026-12-01 /fr "déneiger le {1448-06-21 AH}".',
    'each party shall plough "by night" /fr "déneiger la nuit la route vers {Georgia}".',
    'each party shall "plough {2} roads" /fr "déneiger deux routes".',
    'each party shall "plough within thirty days" /fr "déneiger dans les 30 jours".',
    'each party shall "plough Route 5" /fr "déneiger la route 7".',
    'this agreement remains in force for 5 years, renewed automatically for 5 years /fr "Le présent Accord reste en vigueur {5 years}, renouvelables".',
    'each party shall "plough" within [Georgia: 30 days | Norway: 60 days] after snowfall /fr "déneiger".',
    'each party shall "plough" within 30 days after snowfall /en "Each Party ploughs for {Norway} within thirty days" /fr "déneiger dans les {30 days}".',
    'each party shall "plough" by 1968-07-01 /en "Each Party ploughs by July 1, one thousand nine hundred and sixty-eight" /fr "déneiger le {1968-07-01}".',
  ])('not %s', (sentence) => {
    expect(of(sentence)).toEqual([]);
  });
  it('only points out a name that is said more often', () => {
    expect(of('"The {road} is a {road}" /fr "La {road}".')).toEqual(['mismatch info']);
  });
  it('understands Arabic numbers in words, and trusts those of languages that it cannot read', () => {
    const arabic = (words: string): string[] =>
      lint(
        bilingual(`each party shall "plough" within 30 days after snowfall /ar "${words}".`).replace(
          'English, French',
          'English, Arabic',
        ),
      )
        .filter((one) => one.rule === 'language/mismatch' && one.line === LINE)
        .map(({ severity }) => severity);
    expect(arabic('يزيل كل طرف الثلج خلال ثلاثين يوما')).toEqual([]);
    expect(arabic('يزيل كل طرف الثلج خلال ٣٠ يوماً')).toEqual([]);
    expect(arabic('يزيل كل طرف الثلج خلال عشرين يوما')).toEqual(['error']);
    const chinese = bilingual('each party shall "plough" within 30 days after snowfall /zh "三十日内除雪".').replace(
      'French',
      'Chinese',
    );
    expect(lint(chinese).filter((one) => one.rule === 'language/mismatch')).toEqual([]);
  });
  it('holds the closing’s date and place in line', () => {
    const closed = (variant: string): string[] =>
      found(bilingual('each party shall plough.').replace('originals.', `originals /fr "${variant}".`));
    expect(closed('Fait à Gori, le {2026-01-12}, en double exemplaire')).toEqual([]);
    expect(closed('Fait à Gori, le {2026-01-13}, en {2} exemplaires')).toEqual(['mismatch 17 error']);
    expect(closed('Fait à Gori, le {2026-01-12}, en {3} exemplaires')).toEqual(['mismatch 17 error']);
  });
});

describe('language/undeclared', () => {
  it('finds every variant in a language that the agreement is not in', () => {
    expect(of('each party shall "plough" /fr "déneiger" /es "limpiar".')).toEqual(['undeclared warning']);
    expect(of('each party shall "plough" /fr "déneiger" /qq "x".')).toEqual(['undeclared warning']);
    expect(of('each party shall "plough" /fr-CA "déneiger".')).toEqual([]);
  });
  it('finds a language that is misspelt', () => {
    const text = bilingual('each party shall plough.', 'in English, Frnech');
    expect(lint(text).find((one) => one.rule === 'language/undeclared' && one.line === 3)?.message).toContain(
      '“French”',
    );
  });
});
