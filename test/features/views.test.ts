/** What the views are given: balance, obligations, comparison, facts. */
import { describe, expect, it } from 'vitest';
import { agreementFacts } from '../../server/features/views/agreement-facts.js';
import { balanceOf } from '../../server/features/views/balance.js';
import { comparisonOf } from '../../server/features/views/comparison.js';
import { obligationsOf } from '../../server/features/views/obligations.js';
import { createWorkspace, type Snapshot } from '../../server/workspace/workspace.js';

const URI = 'file:///views/rescue.pacta';

const SOURCE = `agreement "Agreement on Rescue"
  between Jordan and Austria
  in English
  binding
  status initialled.

party Jordan "the Hashemite Kingdom of Jordan" called "Jordan".
party Austria "the Republic of Austria" called "Austria".

article work "The work"
  event accident "an accident".
  each party shall "train its rescuers" every 12 months.
  Jordan shall "send a report" to Austria by 2027-03-01.
  Jordan shall:
    - "lend a helicopter" within 24 hours after accident;
    - "pay for the fuel".
  Austria shall "feed the crew" asymmetric because "Jordan lends the helicopter".
  neither party shall "charge the persons rescued".
  either party may "invite observers".

article final "Final provisions"
  this agreement enters into force upon signature.
`;

function snapshotOf(text: string): Snapshot {
  const workspace = createWorkspace((what, error) => {
    throw new Error(what, { cause: error });
  });
  workspace.setText(URI, text);
  const snapshot = workspace.snapshot(URI);
  if (snapshot === undefined) throw new Error('The file is not known.');
  return snapshot;
}

/** The source line of a place, as it is written. */
function lineAt(line: number): string {
  return SOURCE.split('\n')[line]?.trim() ?? '';
}

describe('the balance', () => {
  it('counts what each party bears, and leads to the sentences', () => {
    const balance = balanceOf(snapshotOf(SOURCE));
    expect(balance?.title).toBe('Agreement on Rescue');
    expect(balance?.parties.map(({ title, counts }) => [title, counts.duty, counts.prohibition, counts.right])).toEqual(
      [
        ['Jordan', 4, 1, 1],
        ['Austria', 2, 1, 1],
      ],
    );
    const fuel = balance?.entries.find(({ words }) => words.includes('pay for the fuel'));
    expect(fuel).toMatchObject({
      share: 'duty',
      parties: ['Jordan'],
      leftOut: ['Austria'],
      cited: 'Article 1, paragraph 3 (b)',
    });
    expect(lineAt(fuel?.place.start.line ?? -1)).toBe('- "pay for the fuel".');
  });

  it('keeps declared differences with their reasons', () => {
    const [declared] = balanceOf(snapshotOf(SOURCE))?.asymmetries ?? [];
    expect(declared).toMatchObject({ reason: 'Jordan lends the helicopter', parties: ['Austria'] });
    expect(lineAt(declared?.place.start.line ?? -1)).toContain('feed the crew');
  });

  it('weighs nothing where there are not two parties', () => {
    expect(balanceOf(snapshotOf('party Jordan "Jordan".'))).toBeNull();
  });
});

describe('the obligations', () => {
  const owed = obligationsOf(snapshotOf(SOURCE))?.obligations ?? [];
  const about = (words: string) => owed.find((one) => one.words.includes(words));

  it('are the duties and prohibitions, with who owes them to whom', () => {
    expect(owed.map(({ kind }) => kind)).toEqual(['duty', 'duty', 'duty', 'duty', 'duty', 'prohibition']);
    expect(about('send a report')).toMatchObject({ bearers: ['Jordan'], toward: ['Austria'] });
    expect(about('charge the persons')).toMatchObject({ bearers: ['Jordan', 'Austria'], toward: [] });
  });

  it('tell when each is due, by the calendar where the text does', () => {
    expect(about('send a report')).toMatchObject({ due: '2027-03-01' });
    expect(about('lend a helicopter')?.due).toBeUndefined();
    expect(about('lend a helicopter')?.when).toContain('24 hours');
    expect(about('pay for the fuel')?.when).toBeUndefined();
  });

  it('stand under their topics, or their article', () => {
    expect(about('send a report')?.topics).toEqual(['The work']);
  });

  it('give an item of a list with the words that introduce it', () => {
    expect(about('pay for the fuel')?.words).toMatch(/^Jordan shall.* \(b\) pay for the fuel/);
  });
});

describe('a comparison', () => {
  it('marks the words that changed, clause by clause', () => {
    const newer = SOURCE.replace('24 hours', '48 hours').replace(
      'article work',
      'article extra "More"\n  "Words".\n\narticle work',
    );
    const compared = comparisonOf(snapshotOf(SOURCE), snapshotOf(newer), undefined);
    const kinds = new Map(compared?.clauses.map(({ id, kind }) => [id, kind]));
    expect(kinds.get('extra')).toBe('added');
    expect(kinds.get('work')).toBe('changed');
    expect(kinds.get('final')).toBe('renumbered');
    const work = compared?.clauses.find(({ id }) => id === 'work');
    const words = (kind: string) =>
      work?.words
        .filter((one) => one.kind === kind)
        .map(({ text }) => text)
        .join(' ');
    // One replacement, though single words and marks of it are the same.
    expect(words('added')).toBe('forty-eight (48');
    expect(words('removed')).toBe('twenty-four (24');
    expect(newer.split('\n')[work?.line ?? -1]).toContain('article work');
  });

  it('is nothing where one version holds no agreement', () => {
    expect(comparisonOf(snapshotOf('party Jordan "Jordan".'), snapshotOf(SOURCE), undefined)).toBeNull();
  });
});

it('the facts are those of the header', () => {
  expect(agreementFacts(snapshotOf(SOURCE))).toEqual({
    title: 'Agreement on Rescue',
    kinds: [],
    status: 'initialled',
    languages: ['en'],
    parties: [
      { name: 'Jordan', title: 'Jordan' },
      { name: 'Austria', title: 'Austria' },
    ],
  });
  expect(agreementFacts(snapshotOf('party Jordan "Jordan".'))).toBeNull();
});
