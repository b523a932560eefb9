import { expect, test } from 'vitest';
import { type Grouping, grouped } from '../../../client/obligations/groups.js';
import type { Obligation } from '../../../server/protocol.js';

const place = { uri: 'file:///a.pacta', start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

function obligation(act: string, given: Partial<Obligation>): Obligation {
  return {
    kind: 'duty',
    bearers: ['Jordan'],
    toward: [],
    act,
    words: act,
    cited: '',
    topics: ['Training'],
    place,
    ...given,
  };
}

const obligations = [
  obligation('train', { bearers: ['Jordan', 'Austria'] }),
  obligation('report', { due: '2027-03-01', when: 'by 2027-03-01' }),
  obligation('pay', { due: '2026-12-31', topics: ['Training', 'Costs'] }),
  obligation('send', { when: 'within 24 hours', bearers: [] }),
];

function shown(by: Grouping): unknown[] {
  const words = { nobody: 'nobody', limited: 'limited', unlimited: 'unlimited', date: (iso: string) => `on ${iso}` };
  return grouped(obligations, by, words).map(({ heading, obligations: members }) => [
    heading,
    ...members.map(({ act }) => act),
  ]);
}

test('an obligation of two parties stands under both, one of nobody apart', () => {
  expect(shown('party')).toEqual([
    ['Jordan', 'train', 'report', 'pay'],
    ['Austria', 'train'],
    ['nobody', 'send'],
  ]);
});

test('an obligation stands under each of its topics', () => {
  expect(shown('topic')).toEqual([
    ['Training', 'train', 'report', 'pay', 'send'],
    ['Costs', 'pay'],
  ]);
});

test('days of the calendar come first and in order, then other time limits, then none', () => {
  expect(shown('due')).toEqual([
    ['on 2026-12-31', 'pay'],
    ['on 2027-03-01', 'report'],
    ['limited', 'send'],
    ['unlimited', 'train'],
  ]);
});
