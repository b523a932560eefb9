import { describe, expect, it } from 'vitest';
import { afterFix, foundLines } from '../found-lines.js';
import { lint } from '../lint.js';
import { agreement, RESCUE, withThird } from './agreements.js';

const RULE = 'missing/correlative-duty';
const CLAIM = 'each party is entitled to "receive the log" from the other party.';
const article = (sentences: string, declarations = '', more = ''): string =>
  agreement({ articles: `${RESCUE}\narticle log "Log"\n${sentences}\n\n${more}`, declarations });
const ROLES = 'role host "the host State".\nrole sender "the sending State".\n';

const VALID: Readonly<Record<string, string>> = {
  'a duty of each in the article': article(`  ${CLAIM}\n  each party shall "hand over the log".`),
  'a duty toward the other party': article(`  ${CLAIM}\n  each party shall "send the log" to the other party.`),
  'a duty in front of the claim': article(`  each party shall "send the log".\n  ${CLAIM}`),
  'an item toward it': article(
    `  ${CLAIM}\n  each party shall:\n    - "send the log" to the other party;\n    - "rest".`,
  ),
  'the same act elsewhere': article(
    '  Oman is entitled to "use the port".',
    '',
    'article port "Port"\n  Yemen shall "use the port".\n',
  ),
  'the same declared action elsewhere': article(
    '  Oman is entitled to handover.',
    'action handover "the handover of the log".\n',
    'article port "Port"\n  Yemen shall handover.\n',
  ),
  'a party against a party': article('  Oman is entitled to "the log".\n  Yemen shall "send it" to Oman.'),
  'a party against each': article('  Oman is entitled to "the log".\n  each party shall "send it" to the other party.'),
  'a duty that names nobody': article('  Oman is entitled to "the log".\n  Yemen shall "send it".'),
  'a recipient in words': article(
    '  Oman is entitled to "the log".\n  Yemen shall "send it" to "the Ministry of Transport of Oman".',
  ),
  roles: article('  the sender is entitled to "a berth".\n  the host shall "clear a berth" to sender.', ROLES),
  'roles without a recipient': article(
    '  the sender is entitled to "a berth".\n  the host shall "clear a berth".',
    ROLES,
  ),
  'a role against a party': article(
    '  the sender is entitled to "a berth".\n  Oman shall "clear a berth" to Yemen.',
    'role sender "the sending State" of Yemen.\n',
  ),
  'a body owes it': article(
    '  Oman is entitled to "the log".\n  board shall "send it" to Oman.',
    'body board "Board".\n',
  ),
  'an actor owes it': article('  Oman is entitled to "the log".\n  "the competent authorities" shall "send it".'),
  'a body is entitled': article(
    '  board is entitled to "the log".\n  each party shall "send it" to board.',
    'body board "Board".\n',
  ),
  'not to hinder is to let': article('  Oman is entitled to "passage".\n  Yemen shall not "impede ships of Oman".'),
  'under another article': article('  Oman is entitled to "the log" pursuant to rescue.'),
  'under another instrument': article(
    '  Oman is entitled to "the log" in accordance with "the Law of the Sea Convention".',
  ),
  'a permission': article('  Oman may "read the log".'),
  'nobody is entitled': article('  neither party is entitled to "keep the log".'),
  'a duty that did not parse': article(`  ${CLAIM}\n  each party shal "send the log".`),
  'will in a memorandum': article(`  ${CLAIM}\n  each party will "send the log".`),
};

const INVALID: Readonly<Record<string, readonly [string, string]>> = {
  'nothing in the article': [article(`  ${CLAIM}`), CLAIM],
  'prose in the article': [article(`  ${CLAIM}\n  "The log is kept".`), CLAIM],
  'a permission of the other': [article(`  ${CLAIM}\n  each party may "send the log".`), CLAIM],
  'its own duty': [
    article('  Oman is entitled to "the log".\n  Oman shall "pay for it".'),
    'Oman is entitled to "the log".',
  ],
  'its own same act': [
    article('  Oman is entitled to "keep the log".\n  Oman shall "keep the log".'),
    'Oman is entitled to "keep the log".',
  ],
  'a duty toward somebody else': [
    article('  Oman is entitled to "the log".\n  Yemen shall "send it" to "the archive".'),
    'Oman is entitled to "the log".',
  ],
  'a duty of a third State, owed by the second': [
    withThird(article('  Oman is entitled to "the log" from Yemen.\n  Qatar shall "send it" to Oman.')),
    'Oman is entitled to "the log" from Yemen.',
  ],
  'a duty toward a third State': [
    withThird(article('  Oman is entitled to "the log".\n  Yemen shall "send it" to Qatar.')),
    'Oman is entitled to "the log".',
  ],
  'another act in another article': [
    article('  Oman is entitled to "the log".', '', 'article port "Port"\n  Yemen shall "clear the port" to Oman.\n'),
    'Oman is entitled to "the log".',
  ],
  'the same role': [
    article('  the sender is entitled to "a berth".\n  the sender shall "pay for it".', ROLES),
    'the sender is entitled to "a berth".',
  ],
  'a duty toward the other role': [
    article('  the sender is entitled to "a berth".\n  each party shall "report" to host.', ROLES),
    'the sender is entitled to "a berth".',
  ],
  'a prohibition that leaves nothing owed': [
    article('  Oman is entitled to "the log".\n  Yemen shall not "copy it".'),
    'Oman is entitled to "the log".',
  ],
  'an item': [article('  each party is entitled to:\n    - "the log".'), '- "the log".'],
};

describe(RULE, () => {
  for (const [name, text] of Object.entries(VALID))
    it(`leaves alone: ${name}`, () => expect(foundLines(RULE, text)).toEqual([]));
  for (const [name, [text, line]] of Object.entries(INVALID)) {
    it(`finds: ${name}`, () => expect(foundLines(RULE, text)).toEqual([line]));
  }
  it('adds the duty, for the drafter to word', () => {
    const fixed = afterFix(RULE, 'Add the duty', article(`  ${CLAIM}`)) ?? '';
    expect(fixed).toContain('\n  each party shall "____" to the other party.');
    expect(lint(fixed).filter(({ rule }) => rule === RULE || rule.startsWith('syntax/'))).toEqual([]);
  });
});

describe('missing/time-limit', () => {
  const TIMED = 'missing/time-limit';
  const one = (sentence: string, declarations = ''): string => article(`  ${sentence}`, declarations);
  const EVENT = 'event loss "a loss".\naction tell "inform the other Party".\n';
  const GOOD: readonly string[] = [
    'each party shall "report losses" within 2 days after loss.',
    'each party shall "report losses" every 6 months.',
    'each party shall "report losses" promptly.',
    'each party shall "report losses" upon loss.',
    'each party shall "report losses annually".',
    'each party shall "report losses within {2 days}".',
    'each party shall "report" at least 1 times every 12 months.',
    'within 2 days after loss, each party shall "report losses".',
    'each party may "report losses".',
    'each party shall not "report losses".',
    'each party shall "keep reports".',
    'each party shall "submit to inspection before departure".',
    'each party shall "report losses" /en "Each Party reports losses within two days".',
  ];
  for (const sentence of GOOD)
    it(`leaves alone: ${sentence}`, () => expect(foundLines(TIMED, one(sentence, EVENT))).toEqual([]));
  const BAD: readonly string[] = [
    'each party shall "report losses".',
    'each party shall "notify the other Party of losses" if loss.',
    'Oman shall "pay the costs" from Yemen.',
    'each party shall tell.',
    'the parties will "return the papers".',
  ];
  for (const sentence of BAD)
    it(`finds: ${sentence}`, () => expect(foundLines(TIMED, one(sentence, EVENT))).toEqual([sentence]));
  it('finds the item without a time', () => {
    const text = article('  each party shall:\n    - "report losses" promptly;\n    - "pay the costs".');
    expect(foundLines(TIMED, text)).toEqual(['- "pay the costs".']);
  });
});

describe('missing/body-rules', () => {
  const BODY = 'missing/body-rules';
  const withBody = (rules: string): string =>
    agreement({
      declarations: `body board "Board"${rules}.\n`,
      articles: 'article a "A"\n  each party shall "report" to board promptly.\n',
    });
  it('takes composition and decision', () =>
    expect(foundLines(BODY, withBody(' composed of "two officers" decides by majority'))).toEqual([]));
  it('finds a body without composition', () =>
    expect(foundLines(BODY, withBody(' decides by consensus'))).toEqual(['body board "Board" decides by consensus.']));
  it('finds a body without a way to decide', () =>
    expect(foundLines(BODY, withBody(' composed of "two officers"'))).toHaveLength(1));
  it('leaves a shared file of declarations alone', () => expect(foundLines(BODY, 'body board "Board".\n')).toEqual([]));
});
