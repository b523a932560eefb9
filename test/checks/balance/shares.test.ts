/** What each party bears and gets over the whole agreement: burdens, benefits and costs. */
import { describe, expect, it } from 'vitest';
import { foundLines, foundMessages } from '../found-lines.js';
import { lint } from '../lint.js';
import { three, two } from './agreements.js';

const duties = (party: string, acts: readonly string[]): string =>
  acts.map((act) => `  ${party} shall "${act}".`).join('\n');

describe('balance/burden', () => {
  const RULE = 'balance/burden';
  const VALID: Readonly<Record<string, string>> = {
    'less than three more': two(duties('Jordan', ['a', 'b'])),
    'three more, but not twice as many': two(
      `${duties('each party', ['a', 'b', 'c', 'd'])}\n${duties('Jordan', ['e', 'f', 'g'])}`,
    ),
    'declared one by one': two(
      '  Jordan shall "a" asymmetric because "x".\n  Jordan shall "b" asymmetric because "x".\n  Jordan shall "c" asymmetric because "x".',
    ),
    'prohibitions are no duties': two('  Jordan shall not "a".\n  Jordan shall not "b".\n  Jordan shall not "c".'),
    'rights are no duties': two('  Jordan may "a".\n  Jordan may "b".\n  Jordan is entitled to "c".'),
    'the other bears as many': two(`${duties('Jordan', ['a', 'b', 'c'])}\n${duties('Spain', ['d', 'e', 'f'])}`),
    'a role open to all counts for each': two(duties('the host', ['a', 'b', 'c']), 'role host "the host State".\n'),
  };
  for (const [name, text] of Object.entries(VALID))
    it(`leaves alone: ${name}`, () => expect(foundMessages(RULE, text)).toEqual([]));

  const INVALID: Readonly<Record<string, readonly [string, RegExp]>> = {
    'three more and more than twice as many': [two(duties('Jordan', ['a', 'b', 'c'])), /Jordan.*4 duties.*Spain.*1/],
    'items of a list, one by one': [
      two('  Spain shall:\n    - "a";\n    - "b":\n      -- "c";\n      -- "d".'),
      /Spain.*4 duties/,
    ],
    'a role that one alone can fill': [
      two(duties('the host', ['a', 'b', 'c']), 'role host "the host State" of Spain.\n'),
      /Spain.*4 duties/,
    ],
    'one of three': [three(duties('Ghana', ['a', 'b', 'c'])), /Ghana.*4 duties.*1/],
    'a group': [
      three(duties('each coastal', ['a', 'b', 'c']), 'group coastal "Coastal States" of Chile and Norway.\n'),
      /4 duties.*Ghana.*1/,
    ],
  };
  for (const [name, [text, says]] of Object.entries(INVALID)) {
    it(`finds: ${name}`, () => {
      const messages = foundMessages(RULE, text);
      expect(messages).toHaveLength(1);
      expect(messages[0]).toMatch(says);
    });
  }
  it('stands on the header and follows its two numbers', () => {
    const text = two(duties('Jordan', ['a', 'b', 'c']));
    expect(foundLines(RULE, text)).toEqual(['agreement "Agreement on the Port"']);
    const found = (options: object): number => lint(text, {}, options).filter(({ rule }) => rule === RULE).length;
    expect(found({ burdenRatio: 5 })).toBe(0);
    expect(found({ burdenDifference: 4 })).toBe(0);
  });
});

describe('balance/no-benefit', () => {
  const RULE = 'balance/no-benefit';
  /** Without anything mutual. */
  const bare = (sentences: string, declarations = ''): string =>
    two(sentences, declarations).replace(/ {2}each party shall.*\n {2}either party may.*\n/, '');
  const VALID: Readonly<Record<string, string>> = {
    'a duty of all runs toward each': two('  Jordan shall "clear the roads".'),
    'a prohibition of all too': bare('  Jordan shall "clear the roads".\n  neither party shall "film the port".'),
    'a right': bare('  Jordan shall "clear the roads".\n  Jordan may "use the port".'),
    'a claim': bare('  Jordan shall "clear the roads".\n  Jordan is entitled to "a fee".'),
    'a duty toward it': bare(
      '  Jordan shall "clear the roads".\n  Spain shall "pay" to Jordan.\n  Spain may "use the port".',
    ),
    'a duty toward the other party': bare(
      '  Jordan shall "clear the roads".\n  Spain shall "pay" to the other party.\n  Spain may "use the port".',
    ),
    'a duty that names it': bare(
      '  Jordan shall "clear the roads".\n  Spain shall "train the staff of {Jordan}".\n  Spain may "rest".',
    ),
    'a party that owes nothing': bare('  Jordan may "use the port".'),
    'a declared gift': bare('  Jordan shall "clear the roads" asymmetric because "it is a gift".\n  Spain may "rest".'),
  };
  for (const [name, text] of Object.entries(VALID))
    it(`leaves alone: ${name}`, () => expect(foundMessages(RULE, text)).toEqual([]));

  const INVALID: Readonly<Record<string, readonly [string, RegExp]>> = {
    'all for one side': [bare('  Jordan shall "clear the roads" to Spain.\n  Spain may "use the port".'), /^Jordan/],
    'a duty toward a third State alone': [
      bare('  Jordan shall "clear the roads" to Spain.\n  Spain shall "report" to "the United Nations".'),
      /^Jordan/,
    ],
    'one of three': [
      three(
        '  Chile shall "train staff" to Ghana.\n  Ghana shall "send pilots" to Chile.\n  Norway shall "lend ships" to Ghana.',
      ).replace(/ {2}each party shall.*\n/, ''),
      /^Norway/,
    ],
  };
  for (const [name, [text, says]] of Object.entries(INVALID)) {
    it(`finds: ${name}`, () => {
      const messages = foundMessages(RULE, text);
      expect(messages).toHaveLength(1);
      expect(messages[0]).toMatch(says);
    });
  }
});

describe('balance/expense', () => {
  const RULE = 'balance/expense';
  const VALID: Readonly<Record<string, string>> = {
    'each its own': two('  each party shall "print a map" at its own expense.'),
    'the other’s, whoever that is': two('  each party may "send staff" at the expense of the other party.'),
    'the parties’': two('  the parties shall "print a map" at the expense of the parties.'),
    exchanged: two(
      '  Jordan shall "feed the staff" at the expense of Spain.\n  Spain shall "feed the staff" at the expense of Jordan.',
    ),
    'of a role open to all': two(
      '  each party shall "print a map" at the expense of requester.',
      'role requester "the requesting State".\n',
    ),
    'of a fund': two('  each party shall "print a map" at the expense of "the Port Fund".'),
    'of a body': two(
      '  each party shall "print a map" at the expense of committee.',
      'body committee "the Committee".\n',
    ),
    'declared on the sentence': two(
      '  each party shall "print a map" at the expense of Spain asymmetric because "it asked".',
    ),
    'declared on the article': two(
      '  each party shall "print a map" at the expense of Spain.',
      '',
      'work "Work" asymmetric because "Spain asked"',
    ),
    'one’s own right': two('  Spain may "send staff" at its own expense.'),
    'counterparts at unlike expense, which is another finding': two(
      '  Jordan shall "feed the staff" at its own expense.\n  Spain shall "feed the staff" at the expense of Jordan.',
    ),
  };
  for (const [name, text] of Object.entries(VALID))
    it(`leaves alone: ${name}`, () => expect(foundLines(RULE, text)).toEqual([]));

  const INVALID: Readonly<Record<string, readonly [string, readonly string[]]>> = {
    'a duty of all at one side’s': [
      two('  the parties shall "print a map" at the expense of Spain.'),
      ['the parties shall "print a map" at the expense of Spain.'],
    ],
    'a right of all at one side’s': [
      two('  each party may "send staff" at the expense of Spain.'),
      ['each party may "send staff" at the expense of Spain.'],
    ],
    'in words': [
      two('  each party shall "print a map" at the expense of "the Ministry of Defence of Spain".'),
      ['each party shall "print a map" at the expense of "the Ministry of Defence of Spain".'],
    ],
    'a role that one alone fills': [
      two('  each party shall "print a map" at the expense of host.', 'role host "the host State" of Spain.\n'),
      ['each party shall "print a map" at the expense of host.'],
    ],
    'an item': [
      two('  the parties shall:\n    - "print a map" at the expense of Jordan;\n    - "light the port".'),
      ['- "print a map" at the expense of Jordan;'],
    ],
    'one party’s duty at the other’s': [
      two('  Jordan shall "feed the staff" at the expense of Spain.'),
      ['Jordan shall "feed the staff" at the expense of Spain.'],
    ],
    'one party’s duty at its own': [
      two('  Jordan shall "feed the staff" at its own expense.'),
      ['Jordan shall "feed the staff" at its own expense.'],
    ],
  };
  for (const [name, [text, lines]] of Object.entries(INVALID)) {
    it(`finds: ${name}`, () => expect(foundLines(RULE, text)).toEqual(lines));
  }
});

describe('balance/party-order', () => {
  const RULE = 'balance/party-order';
  it('takes one order', () => expect(foundLines(RULE, two(''))).toEqual([]));
  it('finds another order of signatures', () => {
    const text = two('').replace('signed for Jordan.\nsigned for Spain.', 'signed for Spain.\nsigned for Jordan.');
    expect(foundLines(RULE, text)).toEqual(['signed for Jordan.']);
  });
  it('finds another order of declarations', () => {
    const text = two('')
      .replace('between Jordan and Spain', 'between Spain and Jordan')
      .replace('signed for Jordan.\nsigned for Spain.', 'signed for Spain.\nsigned for Jordan.');
    expect(foundLines(RULE, text)).toEqual(['party Spain "the Kingdom of Spain".']);
  });
  it('finds another order in the title', () => {
    const text = two('').replace(
      'Agreement on the Port',
      'Agreement between the Kingdom of Spain and Jordan on the Port',
    );
    expect(foundLines(RULE, text)).toEqual([
      'agreement "Agreement between the Kingdom of Spain and Jordan on the Port"',
    ]);
  });
});
