import { describe, expect, it } from 'vitest';
import { exampleAgreement } from '../../../server/checks/rules/example-agreement.js';
import { lint, lintRule } from '../lint.js';

const agreement = (sentence: string, status = 'draft'): string =>
  exampleAgreement({
    header: `in English\n  binding\n  status ${status}`,
    before: 'group shore "coastal States" of Georgia, Norway.',
    articles: `article roads "Roads"\n  ${sentence}`,
  });
const LINE = 1 + agreement('@').split('\n').indexOf('  @');
const open = (sentence: string, status?: string): string[] =>
  lintRule('negotiation/open-text', agreement(sentence, status));
const unknown = (sentence: string): string[] => lintRule('negotiation/unknown-proposer', agreement(sentence));

describe('negotiation/open-text', () => {
  it.each([
    '[Norway] each party shall "plough".',
    '[Norway and Georgia] "Roads are public".',
    'each party shall "plough" within [30 days | 60 days] after "a request".',
    'each party shall "plough" within [Norway: 30 days] after "a request".',
    'each party [Norway: shall | Georgia: may] "plough".',
    'each party shall ["plough" | "grit"].',
    'each party shall: - ["plough" | "sweep"]; - "grit".',
    'this agreement remains in force for [5 years | 10 years].',
  ])('%s', (sentence) => {
    expect(open(sentence)).toEqual([`${LINE} warning`]);
  });
  it('finds each of them, in headings and in the closing too', () => {
    expect(open('[Norway] each party shall "plough" within [30 days | 60 days] after "a request".')).toHaveLength(2);
    const text = agreement('each party shall "plough".')
      .replace('"Roads"', '["Roads" | "Ways"]')
      .replace('on 2026-01-12', 'on [2026-01-12 | 2026-01-13]');
    expect(lintRule('negotiation/open-text', text)).toHaveLength(2);
  });
  it.each(['initialled', 'signed', 'in-force', 'terminated'])('is an error in a text that is %s', (status) => {
    expect(open('each party shall "plough" within [30 days | 60 days].', status)).toEqual([`${LINE} error`]);
  });
  it('leaves brackets inside a text alone', () => {
    expect(open('each party shall "plough [the road]".', 'signed')).toEqual([]);
    expect(open('each party shall "plough [note: the road]".', 'signed')).toEqual([]);
  });
  it('finds a party’s proposal that is typed inside a text', () => {
    expect(open('each party shall "plough [Norway: 30 | Georgia: 60] percent of the roads".')).toEqual([
      `${LINE} warning`,
    ]);
  });
});

describe('negotiation/unknown-proposer', () => {
  it.each([
    '[Iceland] each party shall "plough".',
    'each party shall "plough" within [Iceland: 30 days | Norway: 60 days].',
    'each party [Iceland: shall | Norway: may] "plough".',
  ])('%s', (sentence) => {
    expect(unknown(sentence)).toEqual([`${LINE} error`]);
  });
  it.each([
    '[Norway] each party shall "plough".',
    '[shore] each party shall "plough".',
    '[Norway and Georgia] each party shall "plough".',
    'each party shall "plough" within [30 days | 60 days].',
  ])('not %s', (sentence) => {
    expect(unknown(sentence)).toEqual([]);
  });
  it('knows a declared State that is not at the table from a party', () => {
    const text = agreement('[Iceland] each party shall "plough".').replace('group', 'party Iceland "Iceland".\ngroup');
    expect(lintRule('negotiation/unknown-proposer', text)).toHaveLength(1);
  });
  it('offers the party that was meant', () => {
    const found = lint(agreement('[Norwya] each party shall "plough".')).find(
      (one) => one.rule === 'negotiation/unknown-proposer',
    );
    expect(found?.fixes.map(({ title }) => title)).toEqual(['Write “Norway”']);
  });
});
