import { describe, expect, it } from 'vitest';
import { afterFix, foundLines } from '../found-lines.js';
import { lint } from '../lint.js';
import { three, two } from './agreements.js';

const RULE = 'balance/one-sided-obligation';

const VALID: Readonly<Record<string, string>> = {
  'the same act for the other': two('  Jordan shall "clear the roads".\n  Spain shall "clear the roads".'),
  'the same act in other letters and articles': two('  Jordan shall "clear the roads".\n  Spain shall "Clear roads".'),
  'shall and will oblige alike': two('  Jordan shall "clear the roads".\n  Spain will "clear the roads".'),
  'exchanged titles': two(
    '  Jordan shall "protect the forces of the Kingdom of Spain".\n  Spain shall "protect the forces of Jordan".',
  ),
  'exchanged names in braces': two(
    '  Jordan shall "protect the forces of {Spain}".\n  Spain shall "protect the forces of {Jordan}".',
  ),
  'a title against "the other Party"': two(
    '  Jordan shall "protect the forces of Spain".\n  Spain shall "protect the forces of the other Party".',
  ),
  'one of each party against one of the other': two(
    '  Jordan shall "protect the forces of Spain".\n  each party shall "protect the forces of the other Party".',
  ),
  'exchanged recipients': two('  Jordan shall "send data" to Spain.\n  Spain shall "send data" to Jordan.'),
  'a recipient in the words and one behind them': two(
    '  Jordan shall "send data to Spain".\n  Spain shall "send data" to Jordan.',
  ),
  'a recipient that goes without saying': two('  Jordan shall "send data" to Spain.\n  Spain shall "send data".'),
  'other terms are no other act': two(
    '  Jordan shall "send data" within 2 days after signature.\n  Spain shall "send data" within 3 days after signature.',
  ),
  'prohibitions in their several forms': two('  Jordan shall not "film the port".\n  Spain may not "film the port".'),
  'both named at once': two('  Jordan and Spain shall "clear the roads".'),
  'each of a group of all': two('  each ally shall "clear the roads".', 'group ally "Allies" of Jordan and Spain.\n'),
  'a role open to all': two('  the host shall "clear the roads".', 'role host "the host State".\n'),
  'a role of all by name': two(
    '  the host shall "clear the roads".',
    'role host "the host State" of Jordan and Spain.\n',
  ),
  'roles of one each': two(
    '  the host shall "clear the roads".\n  the guest shall "clear the roads".',
    'role host "the host State" of Jordan.\nrole guest "the guest State" of Spain.\n',
  ),
  'roles of one each, exchanged': two(
    '  the host shall "insure the staff of the guest State".\n  the guest shall "insure the staff of the host State".',
    'role host "the host State" of Jordan.\nrole guest "the guest State" of Spain.\n',
  ),
  'a role against the party that fills the other': two(
    '  the host shall "clear the roads".\n  Spain shall "clear the roads".',
    'role host "the host State" of Jordan.\n',
  ),
  'items in two lists': two(
    '  Jordan shall:\n    - "clear the roads";\n    - "light the port".\n  Spain shall:\n    - "light the port";\n    - "clear the roads".',
  ),
  'an item against a sentence': two('  Jordan shall:\n    - "clear the roads".\n  Spain shall "clear the roads".'),
  'a declared action against its own words': two(
    '  Jordan shall clear.\n  Spain shall "clear the roads".',
    'action clear "clear the roads".\n',
  ),
  'a justified sentence': two('  Jordan shall "clear the roads" asymmetric because "the roads are Jordanian".'),
  'a justified counterpart': two(
    '  Jordan shall "clear the roads".\n  Spain shall "clear the roads" asymmetric because "of the snow".',
  ),
  'a justified article': two(
    '  Jordan shall "clear the roads".',
    '',
    'work "Work" asymmetric because "the port is Jordanian"',
  ),
  'a justified list': two(
    '  Jordan shall:\n    - "clear the roads";\n    - "light the port"\n    asymmetric because "the port is Jordanian".',
  ),
  'rights of one side': two('  Jordan may "close the port at night".'),
  'an exemption of one side': two('  Jordan need not "clear the roads".'),
  'a claim of one side': two('  Jordan is entitled to "use the port".\n  Spain may "use the port".'),
  'a body': two('  committee shall "clear the roads".', 'body committee "the Committee".\n'),
  'an actor that is not declared': two('  "the harbour master" shall "clear the roads".'),
  'a bearer that nothing declares': two('  Jordn shall "clear the roads".\n  Jordan and Spian shall "light the port".'),
  'what follows from a breach': two('  each party shall "pay", otherwise the other party may "halt the work".'),
  'a broken counterpart': two('  Jordan shall "clear the roads".\n  Spain shal "clear the roads".'),
  'a counterpart in another article': two(
    '  Jordan shall "clear the roads".\n\narticle more "More"\n  Spain shall "clear the roads".',
  ),
  'a circle of three': three(
    '  Chile shall "train the staff of Ghana".\n  Ghana shall "train the staff of Norway".\n  Norway shall "train the staff of Chile".',
  ),
  'two groups that make up all': three(
    '  each coastal shall "clear the roads".\n  each inland shall "clear the roads".',
    'group coastal "Coastal States" of Chile and Norway.\ngroup inland "Inland States" of Ghana.\n',
  ),
};

const INVALID: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'one party alone': [two('  Jordan shall "clear the roads".'), ['Jordan shall "clear the roads".']],
  'a prohibition of one party': [two('  Spain shall not "film the port".'), ['Spain shall not "film the port".']],
  'will not': [two('  Spain will not "film the port".'), ['Spain will not "film the port".']],
  'another modality': [
    two('  Jordan shall "clear the roads".\n  Spain may "clear the roads".'),
    ['Jordan shall "clear the roads".'],
  ],
  'duty against prohibition': [
    two('  Jordan shall "light the port".\n  Spain shall not "light the port".'),
    ['Jordan shall "light the port".', 'Spain shall not "light the port".'],
  ],
  'another act': [
    two('  Jordan shall "clear the roads".\n  Spain shall "clear the beach".'),
    ['Jordan shall "clear the roads".', 'Spain shall "clear the beach".'],
  ],
  'parties not exchanged': [
    two('  Jordan shall "protect the forces of Spain".\n  Spain shall "protect the forces of Spain".'),
    ['Jordan shall "protect the forces of Spain".', 'Spain shall "protect the forces of Spain".'],
  ],
  'one item of a list': [
    two('  Jordan shall:\n    - "clear the roads";\n    - "light the port".\n  Spain shall "clear the roads".'),
    ['- "light the port".'],
  ],
  'a role that one party alone can fill': [
    two('  the host shall "clear the roads".', 'role host "the host State" of Jordan.\n'),
    ['the host shall "clear the roads".'],
  ],
  'a counterpart that is a body': [
    two('  Jordan shall "clear the roads".\n  committee shall "clear the roads".', 'body committee "the Committee".\n'),
    ['Jordan shall "clear the roads".'],
  ],
  'a justification on another sentence': [
    two('  Jordan shall "clear the roads".\n  Spain shall "light the port" asymmetric because "it has lamps".'),
    ['Jordan shall "clear the roads".'],
  ],
  'a third State left out': [
    three('  Chile shall "clear the roads".\n  Norway shall "clear the roads".'),
    ['Chile shall "clear the roads".', 'Norway shall "clear the roads".'],
  ],
  'a broken sentence on a role open to all': [
    two('  the host shal "rest".\n  Jordan shall "clear the roads".', 'role host "the host State".\n'),
    ['Jordan shall "clear the roads".'],
  ],
  'a group of some': [
    three('  each coastal shall "clear the roads".', 'group coastal "Coastal States" of Chile and Norway.\n'),
    ['each coastal shall "clear the roads".'],
  ],
  'another recipient than the other party': [
    two('  Jordan shall "send data" to Spain.\n  Spain shall "send data" to "the United Nations".'),
    ['Jordan shall "send data" to Spain.', 'Spain shall "send data" to "the United Nations".'],
  ],
};

describe(RULE, () => {
  for (const [name, text] of Object.entries(VALID))
    it(`leaves alone: ${name}`, () => expect(foundLines(RULE, text)).toEqual([]));
  for (const [name, [text, lines]] of Object.entries(INVALID)) {
    it(`finds: ${name}`, () => expect(foundLines(RULE, text)).toEqual(lines));
  }

  it('names who bears the duty and who does not', () => {
    const [found] = lint(two('  Jordan shall "clear the roads".')).filter(({ rule }) => rule === RULE);
    expect(found?.message).toMatch(/Jordan.*the Kingdom of Spain/);
    expect(found?.severity).toBe('warning');
  });

  it('is settled by either fix', () => {
    const text = two(
      '  Jordan shall "protect the forces of the Kingdom of Spain" to Spain if "Spain asks" every 2 days.',
    );
    const both = afterFix(RULE, 'Add the same', text) ?? '';
    expect(both).toContain(
      '\n  Spain shall "protect the forces of the Hashemite Kingdom of Jordan" to Jordan if "Jordan asks" every 2 days.',
    );
    expect(foundLines(RULE, both)).toEqual([]);
    const declared = afterFix(RULE, 'Declare that', text) ?? '';
    expect(declared).toContain('every 2 days asymmetric because "____".');
    expect(foundLines(RULE, declared)).toEqual([]);
  });

  it('declares the difference in front of a sentence’s own wording', () => {
    const declared =
      afterFix(RULE, 'Declare that', two('  Jordan shall "clear the roads" /en "Jordan clears the roads".')) ?? '';
    expect(lint(declared).filter(({ rule }) => rule.startsWith('syntax/') || rule === RULE)).toEqual([]);
  });
});
