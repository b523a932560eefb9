/** What scopes and profiles ask for on their topics. */
import { describe, expect, it } from 'vitest';
import { foundMessages } from '../found-lines.js';
import { lint } from '../lint.js';
import { agreement, FINAL, RESCUE } from './agreements.js';

const TOPICS = 'topic piracy "Action against piracy".\n';
const covering = (articles: string, declarations = TOPICS): string =>
  agreement({ header: 'covers piracy in English binding', declarations, articles: `${RESCUE}\n${articles}` });

describe('missing/scope-obligation', () => {
  const RULE = 'missing/scope-obligation';
  const VALID: Readonly<Record<string, string>> = {
    'a duty on it': covering('article a "A" on piracy\n  each party shall "arrest pirates".\n'),
    'a duty of one': covering('article a "A" on piracy\n  Oman shall "arrest pirates".\n'),
    'a duty among other topics': covering(
      'article a "A" on rescue-at-sea, piracy\n  each party shall "arrest pirates".\n',
      `${TOPICS}topic rescue-at-sea "Rescue".\n`,
    ),
    'an item': covering('article a "A" on piracy\n  each party shall:\n    - "arrest pirates".\n'),
    'a ban': covering('article a "A" on piracy\n  neither party shall "harbour pirates".\n'),
    'a body’s duty': covering('article a "A" on piracy\n  "the joint staff" shall "arrest pirates".\n'),
    'an annex on it': agreement({
      header: 'covers piracy in English binding',
      declarations: TOPICS,
      end: 'annex a "A" on piracy\n  each party shall "arrest pirates".\n',
    }),
    'one of two articles on it': covering(
      'article a "A" on piracy\n  each party may "patrol".\narticle b "B" on piracy\n  each party shall "arrest pirates".\n',
    ),
    'a broken sentence on it': covering('article a "A" on piracy\n  each party shal "arrest pirates".\n'),
    'a broken heading on it': covering('article a on piracy\n  each party shall "arrest pirates".\n'),
    'a topic that nothing declares': agreement({ header: 'covers piracy in English binding' }),
  };
  for (const [name, text] of Object.entries(VALID))
    it(`leaves alone: ${name}`, () => expect(foundMessages(RULE, text)).toEqual([]));
  const INVALID: Readonly<Record<string, string>> = {
    'no article on it': covering(''),
    'a duty in an article that is not marked': covering('article a "A"\n  each party shall "arrest pirates".\n'),
    'a permission': covering('article a "A" on piracy\n  each party may "arrest pirates".\n'),
    'a claim': covering('article a "A" on piracy\n  each party is entitled to "arrest pirates".\n'),
    prose: covering('article a "A" on piracy\n  "Pirates are arrested".\n'),
    'a declaration': covering('article a "A" on piracy\n  event raid "a raid".\n  each party may "act" upon raid.\n'),
  };
  for (const [name, text] of Object.entries(INVALID)) {
    it(`finds: ${name}`, () => {
      const messages = foundMessages(RULE, text);
      expect(messages).toHaveLength(1);
      expect(messages[0]).toMatch(/“Action against piracy” \(piracy\)/);
    });
  }
});

const PROFILES = {
  'house.pacta': `profile base "Base"
  topic costs "Costs".
  expects obligation on costs because "somebody pays" as error.

profile exchange "Exchange of staff" extends base
  topic status "Status of staff".
  topic duties "Duties of the host".
  topic secrecy "Secrecy".
  topic guidance "Guidance".
  expects right on status because "staff need a status".
  expects obligation on duties by each party because "both are hosts".
  expects obligation on duties by host because "the host provides" as info.
  expects prohibition on secrecy by each party because "papers leak" as info.
  expects body on guidance because "someone guides" as info.
  expects term on guidance because "words matter" as info.
  expects article on guidance because "it is usual" as info.
  expects clause registration because "it is public" as info.
`,
};

const MET: Readonly<Record<string, string>> = {
  status: 'article status "S" on status\n  either party may "send staff".\n',
  duties: 'article duties "D" on duties\n  each party shall "house staff".\n  the host shall "feed staff".\n',
  costs: 'article costs "C" on costs\n  Oman shall "pay" asymmetric because "it asked".\n',
  secrecy: 'article secrecy "X" on secrecy\n  neither party shall "copy papers".\n',
  guidance:
    'article guidance "G" on guidance\n  body board "Board" composed of "two officers" decides by consensus tasked with "guidance".\n  term staff "Staff" means "officers".\n',
};

const exchange = (
  parts: Readonly<Record<string, string>>,
  final = '\n  this agreement is registered by Oman.',
): string =>
  `use "house.pacta".\n\n${agreement({
    header: 'of kind exchange in English binding',
    declarations: 'role host "the host State".\n',
    articles: Object.values({ ...MET, ...parts }).join('\n'),
    final: FINAL + final,
  })}`;

describe('missing/profile-obligation', () => {
  const RULE = 'missing/profile-obligation';
  const found = (text: string): string[] =>
    lint(text, PROFILES)
      .filter(({ rule }) => rule === RULE)
      .map(({ severity, message }) => `${severity} ${/because ([^.]*)/.exec(message)?.[1]}`);

  const CASES: Readonly<Record<string, readonly [string, readonly string[]]>> = {
    'everything met': [exchange({}), []],
    'a topic without an article': [exchange({ status: '' }), ['warning staff need a status']],
    'tagged without a norm': [
      exchange({ status: 'article status "S" on status\n  "Staff have a status".\n' }),
      ['warning staff need a status'],
    ],
    'another modality': [
      exchange({ status: 'article status "S" on status\n  each party shall "send staff".\n' }),
      ['warning staff need a status'],
    ],
    'a claim is a right': [
      exchange({ status: 'article status "S" on status\n  Oman is entitled to "send staff".\n' }),
      [],
    ],
    'an article that is not marked': [
      exchange({ status: 'article status "Status of staff"\n  either party may "send staff".\n' }),
      ['warning staff need a status'],
    ],
    'another bearer than each party': [
      exchange({
        duties: 'article duties "D" on duties\n  Oman shall "house staff".\n  the host shall "feed staff".\n',
      }),
      [],
    ],
    'one party, where each is asked': [
      exchange({ duties: 'article duties "D" on duties\n  Oman shall "house staff".\n' }),
      ['warning both are hosts', 'info the host provides'],
    ],
    'each by name': [
      exchange({ duties: 'article duties "D" on duties\n  Oman shall "house staff".\n  Yemen shall "feed staff".\n' }),
      ['info the host provides'],
    ],
    'each party includes the host': [
      exchange({ duties: 'article duties "D" on duties\n  each party shall "house staff".\n' }),
      [],
    ],
    'a prohibition is no duty': [
      exchange({ costs: 'article costs "C" on costs\n  neither party shall "pay".\n' }),
      ['error somebody pays'],
    ],
    'an inherited expectation': [exchange({ costs: '' }), ['error somebody pays']],
    'a duty in an annex': [
      exchange({ costs: '', status: `${MET.status}\nannex a "A" on costs\n  each party shall "pay".\n` }),
      [],
    ],
    'a duty is no prohibition': [
      exchange({ secrecy: 'article secrecy "X" on secrecy\n  each party shall "guard papers".\n' }),
      ['info papers leak'],
    ],
    'shall not for each by name': [
      exchange({ secrecy: 'article secrecy "X" on secrecy\n  Oman shall not "copy".\n  Yemen may not "copy".\n' }),
      [],
    ],
    'a body and a term elsewhere': [
      exchange({
        guidance:
          'article guidance "G" on guidance\n  "The Board guides".\n\narticle b "B"\n  body board "Board" tasked with "guidance".\n  term staff "Staff" means "officers".\n',
      }),
      ['info someone guides', 'info words matter'],
    ],
    'no clause': [exchange({}, ''), ['info it is public']],
    'a broken norm on the topic': [
      exchange({ status: 'article status "S" on status\n  either party mey "send staff".\n' }),
      [],
    ],
  };
  for (const [name, [text, expected]] of Object.entries(CASES)) {
    it(name, () => expect(found(text)).toEqual(expected));
  }

  it('says the reason and the topic’s title, on the header', () => {
    const [only] = lint(exchange({ status: '' }), PROFILES).filter(({ rule }) => rule === RULE);
    expect(only?.message).toMatch(/“Status of staff”.*staff need a status/);
    expect(only?.line).toBe(3);
  });

  it('counts the roles of one party each as each party', () => {
    const text = exchange({
      duties: 'article duties "D" on duties\n  the host shall "house".\n  the sender shall "pay".\n',
    }).replace('role host "the host State".', 'role host "the host State" of Oman.\nrole sender "S" of Yemen.');
    expect(found(text)).toEqual([]);
  });

  it('reports an expectation that two kinds share once', () => {
    const text = exchange({ costs: '' }).replace('of kind exchange', 'of kind exchange, base');
    expect(found(text)).toEqual(['error somebody pays']);
  });

  it('knows the built-in kinds', () => {
    const text = agreement({ header: 'of kind defence-cooperation in English binding' });
    expect(foundMessages(RULE, text).some((message) => message.includes('defence-cooperation'))).toBe(true);
  });
});
