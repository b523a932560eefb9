import { describe, expect, it } from 'vitest';
import { foundMessages } from '../found-lines.js';
import { lint, lintRule } from '../lint.js';
import { three, two } from './agreements.js';

const RULE = 'balance/unequal-terms';

/** The same duty of each, on terms of its own. */
const pair = (jordan: string, spain: string, act = '"report a leak"'): string =>
  two(
    `  Jordan shall ${act} ${jordan}.\n  Spain shall ${act} ${spain}.`,
    'event leak "a leak".\nevent spill "a spill".\n',
  );

const EQUAL: Readonly<Record<string, string>> = {
  'the same deadline': pair('within 2 days after leak', 'within 2 days after leak'),
  'the same span in other units': pair('within 2 days after leak', 'within 48 hours of leak'),
  'a year and twelve months': pair('every 1 year', 'every 12 months'),
  'conditions exchanged': pair('if "Spain so asks"', 'if "Jordan so asks"'),
  'conditions on the other Party': pair('if "Spain so asks"', 'if "the other Party so asks"'),
  'if and where': pair('if leak', 'where leak'),
  'unless and if not': pair('unless leak', 'if not leak'),
  'terms in another order': pair('every 2 days if leak', 'if leak every 2 days'),
  'expenses exchanged': pair('at the expense of Spain', 'at the expense of Jordan'),
  'own expenses': pair('at its own expense', 'at its own expense'),
  'quantities alike': pair('at least 2 times every 12 months', 'at least 2 times every 1 year'),
  'a justified sentence': pair(
    'within 2 days after leak',
    'within 9 days after leak asymmetric because "Spain is far"',
  ),
  'other acts': two('  Jordan shall "clear the roads" every 2 days.\n  Spain shall "clear the beach" every 9 days.'),
  'other modalities': two('  Jordan shall "halt the work" every 2 days.\n  Spain may "halt the work" every 9 days.'),
  'one that all bear': two(
    '  each party shall "clear the roads" every 2 days.\n  Spain shall "clear the roads" every 9 days.',
  ),
  'several sentences that each have their like': two(
    '  Jordan shall "report a leak" every 2 days.\n  Jordan shall "report a leak" within 3 days after signature.\n  Spain shall "report a leak" within 3 days after signature.\n  Spain shall "report a leak" every 2 days.',
  ),
};

const UNEQUAL: Readonly<Record<string, readonly [string, RegExp]>> = {
  'unlike deadlines': [pair('within 2 days after leak', 'within 9 days after leak'), /deadline/],
  'no deadline for one': [pair('within 2 days after leak', ''), /without any deadline/],
  'unlike dates': [pair('by 2027-01-01', 'by 2028-01-01'), /deadline/],
  'unlike periods': [pair('every 2 days', 'every 9 days'), /deadline/],
  'unlike events': [pair('within 2 days after leak', 'within 2 days after spill'), /deadline/],
  'promptly and at leisure': [pair('promptly', 'within 9 days after leak'), /deadline/],
  'unlike quantities': [pair('at least 2 times every 12 months', 'at least 1 times every 12 months'), /quantity/],
  'at least and at most': [pair('at least 2 percent', 'at most 2 percent'), /quantity/],
  'unlike conditions': [pair('if leak', 'if spill'), /condition/],
  'a condition for one': [pair('if leak', ''), /condition/],
  'unlike expenses': [pair('at the expense of Spain', 'at its own expense'), /expense/],
  'both at one side’s expense': [pair('at its own expense', 'at the expense of Jordan'), /expense/],
  'unlike notice': [
    two(
      '  Jordan may terminate this agreement with 3 months notice.\n  Spain may terminate this agreement with 6 months notice.',
    ),
    /notice/,
  ],
};

describe(RULE, () => {
  for (const [name, text] of Object.entries(EQUAL))
    it(`leaves alone: ${name}`, () => expect(foundMessages(RULE, text)).toEqual([]));
  for (const [name, [text, says]] of Object.entries(UNEQUAL)) {
    it(`finds: ${name}`, () => {
      const messages = foundMessages(RULE, text);
      expect(messages).toHaveLength(1);
      expect(messages[0]).toMatch(says);
      const others = lint(text).filter(({ rule }) => rule.startsWith('balance/') && rule !== RULE);
      expect(others).toEqual([]);
    });
  }
  it('stands on one sentence and points to the other', () => {
    expect(lintRule(RULE, two('  Jordan shall "report" every 2 days.\n  Spain shall "report" every 9 days.'))).toEqual([
      '12 warning ~13',
    ]);
  });
  it('compares items of lists', () => {
    const text = two('  Jordan shall:\n    - "report" every 2 days.\n  Spain shall:\n    - "report" every 9 days.');
    expect(lintRule(RULE, text)).toEqual(['13 warning ~15']);
  });
  it('compares every State with the first', () => {
    const text = three(
      '  Chile shall "report" every 2 days.\n  Ghana shall "report" every 2 days.\n  Norway shall "report" every 9 days.',
    );
    expect(lintRule(RULE, text)).toEqual(['12 warning ~14']);
  });
});
