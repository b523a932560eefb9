import { describe, expect, it } from 'vitest';
import { afterFix, foundLines } from '../found-lines.js';
import { three, two } from './agreements.js';

const RULE = 'balance/one-sided-power';

const VALID: Readonly<Record<string, string>> = {
  'either party': two('  either party may terminate this agreement with 6 months notice.'),
  'each by name': two('  Jordan may terminate this agreement.\n  Spain may terminate this agreement.'),
  'one terminates, the other denounces': two(
    '  Jordan may terminate this agreement.\n  Spain may denounce this agreement.',
  ),
  'in words and as a verb': two('  Jordan may "terminate this Agreement".\n  Spain may terminate this agreement.'),
  'entitled and may': two('  Jordan may "inspect the port".\n  Spain is entitled to "inspect the port".'),
  'exchanged places': two('  Jordan may "inspect the ports of Spain".\n  Spain may "inspect the ports of Jordan".'),
  'exchanged adjectives': two('  Jordan may "inspect Spanish ports".\n  Spain may "inspect Jordanian ports".'),
  'a role open to all': two('  the visitor may "inspect the port".', 'role visitor "the visiting State".\n'),
  'a justified sentence': two('  Spain may terminate this agreement asymmetric because "Jordan hosts the port".'),
  'a justified article': two('  Spain may "inspect the port".', '', 'work "Work" asymmetric because "of the cargo"'),
  'other rights': two('  Spain may "use the port".\n  Jordan is entitled to "close the port".'),
  'a duty to inspect is no power': two('  Spain shall "inspect the port".'),
  'troops are withdrawn, not powers': two('  Spain may "withdraw its staff".'),
  'a body inspects': two('  committee may "inspect the port".', 'body committee "the Committee".\n'),
};

const INVALID: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'one may terminate': [
    two('  Spain may terminate this agreement with 6 months notice.'),
    ['Spain may terminate this agreement with 6 months notice.'],
  ],
  'one may withdraw': [two('  Spain may withdraw from this agreement.'), ['Spain may withdraw from this agreement.']],
  'one may suspend': [two('  Spain may suspend this agreement.'), ['Spain may suspend this agreement.']],
  'one may denounce': [
    two('  Spain is entitled to denounce this agreement.'),
    ['Spain is entitled to denounce this agreement.'],
  ],
  'one may inspect': [two('  Jordan may "inspect the ships in port".'), ['Jordan may "inspect the ships in port".']],
  'one may carry out inspections': [
    two('  Jordan may "carry out unannounced inspections of ships".'),
    ['Jordan may "carry out unannounced inspections of ships".'],
  ],
  'one may terminate the work': [two('  Spain may "terminate the work".'), ['Spain may "terminate the work".']],
  'one may amend': [two('  Jordan may "amend the list of ships".'), ['Jordan may "amend the list of ships".']],
  'one may suspend the work in a list': [
    two('  Jordan may:\n    - "use the port";\n    - "suspend the work".'),
    ['- "suspend the work".'],
  ],
  'one suspends, the other terminates': [
    two('  Jordan may suspend this agreement.\n  Spain may terminate this agreement.'),
    ['Jordan may suspend this agreement.', 'Spain may terminate this agreement.'],
  ],
  'a role that one alone can fill': [
    two('  the host may "inspect the ships".', 'role host "the host State" of Jordan.\n'),
    ['the host may "inspect the ships".'],
  ],
  'a third State without it': [
    three('  Chile may withdraw from this agreement.\n  Ghana may withdraw from this agreement.'),
    ['Chile may withdraw from this agreement.', 'Ghana may withdraw from this agreement.'],
  ],
};

describe(RULE, () => {
  for (const [name, text] of Object.entries(VALID))
    it(`leaves alone: ${name}`, () => expect(foundLines(RULE, text)).toEqual([]));
  for (const [name, [text, lines]] of Object.entries(INVALID)) {
    it(`finds: ${name}`, () => expect(foundLines(RULE, text)).toEqual(lines));
  }
  it('gives the other party the same power', () => {
    const both =
      afterFix(RULE, 'Add the same', two('  Spain may terminate this agreement with 6 months notice.')) ?? '';
    expect(both).toContain('  Jordan may terminate this agreement with 6 months notice.');
    expect(foundLines(RULE, both)).toEqual([]);
  });
});
