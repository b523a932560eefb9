import { describe, expect, it } from 'vitest';
import { afterFix, foundLines, foundMessages } from '../found-lines.js';
import { lint, lintRule } from '../lint.js';
import { AMENDMENT, agreement, DISPUTES, DURATION, FINAL, FORCE, TERMINATION, withThird } from './agreements.js';

const without = (...clauses: readonly string[]): string =>
  clauses.reduce((final, clause) => final.replace(`${clause}\n`, '').replace(`\n${clause}`, ''), FINAL);

/** For each rule: texts that it leaves alone, and texts that it reports once, on the header. */
const TABLE: Readonly<
  Record<
    string,
    { readonly valid: Readonly<Record<string, string>>; readonly invalid: Readonly<Record<string, string>> }
  >
> = {
  'missing/entry-into-force': {
    valid: {
      'the clause': agreement(),
      'the clause in a memorandum’s words': agreement({
        final: `${without(FORCE)}\n  this agreement comes into effect on 2027-01-01.`,
      }),
      'the clause in words': agreement({ final: `${without(FORCE)}\n  this agreement enters into force "at noon".` }),
      'a memorandum': agreement({ header: 'in English non-binding', final: without(FORCE) }),
      'a text that says the same': agreement({
        final: `${without(FORCE)}\n  "This Agreement shall enter into force on the date of its signature".`,
      }),
      'a French text that takes effect': agreement({
        header: 'in French binding',
        final: `${without(FORCE)}\n  "Le présent Accord prend effet le premier jour du mois qui suit".`,
      }),
      'a sentence that did not parse': agreement({
        final: `${without(FORCE)}\n  this agreement entres into force upon signature.`,
      }),
      'a clause without its full stop': agreement({ final: FINAL.replace('upon signature.', 'upon signature') }),
      'an unclosed quotation mark above it': agreement({ final: `  each party may "leave.\n${FINAL}` }),
      'a file of declarations': 'party Oman "the Sultanate of Oman".\nterm port "Port" means "a harbour".\n',
      'a clause in an annex': agreement({ final: without(FORCE), end: `annex a "A"\n${FORCE}\n` }),
    },
    invalid: {
      'no clause': agreement({ final: without(FORCE) }),
      'neither binding nor non-binding': agreement({ header: 'in English', final: without(FORCE) }),
      'the day on which a denunciation takes effect': agreement({
        header: 'in French binding',
        final: `${without(FORCE)}\n  "La dénonciation du présent Accord prend effet un an après la notification".`,
      }),
      'provisional application alone': agreement({
        final: `${without(FORCE)}\n  this agreement applies provisionally from signature.`,
      }),
      'ratification alone': agreement({ final: `${without(FORCE)}\n  this agreement is subject to ratification.` }),
      'another broken sentence': agreement({ final: `${without(FORCE)}\n  each party shal "rest".` }),
    },
  },
  'missing/termination': {
    valid: {
      'a duration': agreement({ final: without(TERMINATION) }),
      'an unlimited duration': agreement({
        final: `${without(TERMINATION, DURATION)}\n  this agreement remains in force indefinitely.`,
      }),
      'a right to terminate': agreement({ final: without(DURATION) }),
      'a right to denounce': agreement({
        final: `${without(TERMINATION, DURATION)}\n  each party may denounce this agreement.`,
      }),
      'a right to withdraw': agreement({
        final: `${without(TERMINATION, DURATION)}\n  each party is entitled to withdraw from this agreement.`,
      }),
      'in words': agreement({
        final: `${without(TERMINATION, DURATION)}\n  each party may "terminate this Agreement".`,
      }),
      'in words that a clause’s own wording says besides': agreement({
        final: `${without(TERMINATION, DURATION, FORCE)}\n  this agreement enters into force upon signature /en "This Agreement enters into force upon signature and shall remain in force until terminated by the Parties".`,
      }),
      'a cease to be a party': agreement({
        final: `${without(TERMINATION, DURATION)}\n  "Any Party may cease to be a party to this Agreement one year after its notice".`,
      }),
      'in an item of prose': agreement({
        final: `${without(TERMINATION, DURATION)}\n  "The following holds:":\n    - "any Party may give notice of its withdrawal from the present Treaty".`,
      }),
      'in French': agreement({
        header: 'in French binding',
        final: `${without(TERMINATION, DURATION)}\n  the parties may "mettre fin au présent accord, par notification écrite".`,
      }),
      'in Spanish': agreement({
        header: 'in Spanish binding',
        final: `${without(TERMINATION, DURATION)}\n  "El presente Convenio podrá ser denunciado por cualquiera de las Partes".`,
      }),
      'an item of a list': agreement({
        final: `${without(TERMINATION, DURATION)}\n  each party may:\n    - "terminate this Agreement";\n    - "suspend its part".`,
      }),
      broken: agreement({ final: `${without(TERMINATION, DURATION)}\n  either party may terminate this agrement.` }),
    },
    invalid: {
      neither: agreement({ final: without(TERMINATION, DURATION) }),
      'suspension alone': agreement({
        final: `${without(TERMINATION, DURATION)}\n  either party may suspend this agreement.`,
      }),
      'staff that is withdrawn at the end of a visit': agreement({
        final: `${without(TERMINATION, DURATION)}\n  "The staff shall leave at the termination of the visit".`,
      }),
      'an exercise that is terminated': agreement({
        final: `${without(TERMINATION, DURATION)}\n  either party may "terminate the exercise".`,
      }),
    },
  },
  'missing/disputes': {
    valid: {
      'the clause': agreement(),
      'steps in words': agreement({ final: `${without(DISPUTES)}\n  disputes are settled by "the joint committee".` }),
      'a norm': agreement({ final: `${without(DISPUTES)}\n  the parties shall "settle disputes by consultation".` }),
      'a text': agreement({ final: `${without(DISPUTES)}\n  "Any dispute shall be settled by consultation".` }),
      'in French': agreement({
        header: 'in French binding',
        final: `${without(DISPUTES)}\n  "Tout litige survenant à la suite de l’application du présent Accord est réglé à l’amiable".`,
      }),
      'disagreements on the interpretation': agreement({
        final: `${without(DISPUTES)}\n  the parties shall "make a good faith effort to resolve disagreements between them with respect to the interpretation of this Agreement".`,
      }),
      broken: agreement({ final: `${without(DISPUTES)}\n  disputes are settled bye consultation.` }),
    },
    invalid: {
      'no clause': agreement({ final: without(DISPUTES) }),
      'a power alone': agreement({
        final: `${without(DISPUTES)}\n  each party may "inspect the ship".`,
      }),
      'a pious text': agreement({
        final: `${without(DISPUTES)}\n  "The Parties attach importance to good relations".`,
      }),
    },
  },
  'missing/amendment': {
    valid: {
      'the clause': agreement(),
      'a norm': agreement({
        final: `${without(AMENDMENT)}\n  either party may "propose amendments to this Agreement".`,
      }),
      'a text': agreement({
        final: `${without(AMENDMENT)}\n  "This Agreement may be amended by an exchange of notes".`,
      }),
      'supplemented or modified': agreement({
        final: `${without(AMENDMENT)}\n  "The present Agreement may be supplemented or otherwise modified in accordance with international law".`,
      }),
      'in French': agreement({
        header: 'in French binding',
        final: `${without(AMENDMENT)}\n  "Les Parties peuvent d’un commun accord, par écrit, amender le présent Accord".`,
      }),
      broken: agreement({ final: `${without(AMENDMENT)}\n  this agreement may be amended.` }),
    },
    invalid: { 'no clause': agreement({ final: without(AMENDMENT) }) },
  },
  'missing/depositary': {
    valid: {
      'two parties': agreement(),
      'three, with one': withThird(agreement({ final: `${FINAL}\n  this agreement is deposited with Oman.` })),
      'three, and words on one': withThird(
        agreement({ final: `${FINAL}\n  "The Sultanate of Oman shall be the depositary of this Agreement".` }),
      ),
      'three, and instruments deposited with another': withThird(
        agreement({
          final: `${FINAL}\n  "The instruments of ratification shall be deposited with the Secretary-General of the United Nations".`,
        }),
      ),
      'three, and no treaty': withThird(agreement({ header: 'in English non-binding' })),
    },
    invalid: {
      'three without': withThird(agreement()),
      'open to accession': agreement({ final: `${FINAL}\n  this agreement is open to accession by "any State".` }),
    },
  },
  'missing/testimonium': {
    valid: { done: agreement(), broken: agreement({ end: 'done at Aden.\nsigned for Oman.\nsigned for Yemen.\n' }) },
    invalid: { 'not done': agreement({ end: 'signed for Oman.\nsigned for Yemen.\n' }) },
  },
  'missing/signature': {
    valid: {
      both: agreement(),
      'places in the closing’s own wording': agreement({
        end: 'done at "Aden"\n  /en "DONE at Aden in two originals. For the Sultanate of Oman: A. For the Republic of Yemen: B".\n',
      }),
      broken: agreement({ end: 'done at "Aden".\nsigned for Oman.\nsigned for Yemen by A. Envoy.\n' }),
    },
    invalid: {
      'one of two': agreement({ end: 'done at "Aden".\nsigned for Oman.\n' }),
      'one of two in the closing’s own wording': agreement({
        end: 'done at "Aden"\n  /en "DONE at Aden in two originals. For the Sultanate of Oman: A".\n',
      }),
      'neither of two, said once': agreement({ end: 'done at "Aden".\n' }),
    },
  },
  'missing/languages': {
    valid: { named: agreement() },
    invalid: { 'not named': agreement({ header: 'binding' }) },
  },
  'missing/consequence': {
    valid: {
      'a clause on disputes': agreement(),
      'an otherwise': agreement({
        articles: 'article a "A"\n  each party shall "pay", otherwise the other party may "stop".\n',
        final: without(DISPUTES),
      }),
      'no duties': agreement({ articles: 'article a "A"\n  each party may "rest".\n', final: without(DISPUTES) }),
    },
    invalid: {
      'duties alone': agreement({ final: without(DISPUTES) }),
      'a prohibition alone': agreement({
        articles: 'article a "A"\n  no party shall "shoot".\n',
        final: without(DISPUTES),
      }),
    },
  },
};

const INFOS = new Set(['missing/languages', 'missing/consequence']);

for (const [rule, { valid, invalid }] of Object.entries(TABLE)) {
  describe(rule, () => {
    for (const [name, text] of Object.entries(valid))
      it(`leaves alone: ${name}`, () => expect(foundMessages(rule, text)).toEqual([]));
    for (const [name, text] of Object.entries(invalid)) {
      it(`finds: ${name}`, () => {
        const severity = rule === 'missing/entry-into-force' ? 'error' : INFOS.has(rule) ? 'info' : 'warning';
        expect(lintRule(rule, text)).toEqual([`1 ${severity}`]);
      });
    }
  });
}

describe('clauses that a fix adds', () => {
  const FIXED: Readonly<Record<string, readonly [string, string]>> = {
    'missing/entry-into-force': ['Add the clause', without(FORCE)],
    'missing/termination': ['Add the right', without(TERMINATION, DURATION)],
    'missing/disputes': ['Add settlement', without(DISPUTES)],
    'missing/amendment': ['Add amendment', without(AMENDMENT)],
  };
  for (const [rule, [title, final]] of Object.entries(FIXED)) {
    it(`settles ${rule}`, () => {
      const fixed = afterFix(rule, title, agreement({ final })) ?? '';
      expect(fixed).not.toBe('');
      expect(lint(fixed).filter((one) => one.rule === rule || one.rule.startsWith('syntax/'))).toEqual([]);
    });
  }
});

describe('agreements that rest on another', () => {
  const PARENT = { 'base.pacta': agreement() };
  it('take their final clauses from it', () => {
    const text = agreement({ header: 'in English implements "base.pacta" binding', final: FORCE });
    for (const rule of ['missing/termination', 'missing/disputes', 'missing/amendment']) {
      expect(foundMessages(rule, text, PARENT)).toEqual([]);
    }
  });
  it('are protocols to a treaty of which there is no file', () => {
    const text = agreement({ final: FORCE }).replace(
      'Agreement on Maritime Security',
      'Second Protocol to the Aden Convention of 1954 on Maritime Security',
    );
    for (const rule of ['missing/termination', 'missing/disputes', 'missing/amendment'])
      expect(foundMessages(rule, text)).toEqual([]);
    expect(foundMessages('missing/disputes', text.replace('Protocol to the', 'Protocol beside the'))).toHaveLength(1);
  });
  it('do not take them from one that they supersede', () => {
    const text = agreement({ header: 'in English supersedes "base.pacta" binding', final: FORCE });
    expect(foundMessages('missing/disputes', text, PARENT)).toHaveLength(1);
  });
});

describe('missing/party-obligation', () => {
  const RULE = 'missing/party-obligation';
  const article = (sentences: string, declarations = ''): string =>
    agreement({ articles: `article work "Work"\n${sentences}\n`, declarations });
  const VALID: Readonly<Record<string, string>> = {
    'a duty of each': agreement(),
    'one duty each': article('  Oman shall "a".\n  Yemen shall "b".'),
    'a prohibition binds too': article('  Oman shall "a".\n  Yemen shall not "b".'),
    'will binds in a memorandum': article('  Oman will "a".\n  Yemen will "b".'),
    'a role': article('  Oman shall "a".\n  the host shall "b".', 'role host "the host State" of Yemen.\n'),
    'an open role': article('  the host shall "b".', 'role host "the host State".\n'),
    'a group': article('  each state shall "b".', 'group state "Gulf States" of Oman and Yemen.\n'),
    'an item': article('  Oman shall "a".\n  Yemen shall:\n    - "b".'),
    'organs of the parties': article('  "the competent authorities" shall "b".'),
    'the organ of one': article('  Oman shall "a".\n  "the Ministry of Defence of the Republic of Yemen" shall "b".'),
    'a broken sentence on it': article('  Oman shall "a".\n  Yemen shal "b".'),
    'duties in French prose': agreement({
      header: 'in French binding',
      articles: 'article work "Travaux"\n  Oman shall "a".\n  "Les Parties prennent les mesures nécessaires".\n',
    }),
    'a broken sentence on each': article('  each party shal "b".'),
  };
  for (const [name, text] of Object.entries(VALID))
    it(`leaves alone: ${name}`, () => expect(foundMessages(RULE, text)).toEqual([]));

  const INVALID: Readonly<Record<string, readonly [string, RegExp]>> = {
    'a party without any': [article('  Oman shall "a".'), /Yemen.*the Republic of Yemen/],
    'rights alone': [article('  Oman shall "a".\n  Yemen may "b".\n  Yemen is entitled to "c".'), /Yemen/],
    'an exemption': [article('  Oman shall "a".\n  Yemen need not "b".'), /Yemen/],
    'a role of the other alone': [article('  the host shall "b".', 'role host "the host State" of Yemen.\n'), /Oman/],
    'a duty toward it': [article('  Oman shall "a" to Yemen.'), /Yemen/],
    prose: [article('  Oman shall "a".\n  "The Republic of Yemen shall do its part".'), /Yemen/],
  };
  for (const [name, [text, says]] of Object.entries(INVALID)) {
    it(`finds: ${name}`, () => {
      const messages = foundMessages(RULE, text);
      expect(messages).toHaveLength(1);
      expect(messages[0]).toMatch(says);
      expect(foundLines(RULE, text)).toEqual(['agreement "Agreement on Maritime Security"']);
    });
  }
  it('names each of several', () => {
    const text = withThird(article('  Oman shall "a".'));
    expect(foundMessages(RULE, text).map((message) => message.split(' ')[0])).toEqual(['Qatar', 'Yemen']);
  });
});
