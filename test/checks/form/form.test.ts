import { describe, expect, it } from 'vitest';
import { exampleAgreement } from '../../../server/checks/rules/example-agreement.js';
import { lintRule } from '../lint.js';

const withPreamble = (recital: string, header?: string): string =>
  exampleAgreement({
    ...(header === undefined ? {} : { header }),
    before: `preamble\n  "Recalling their friendship".\n  ${recital}`,
    articles: 'article roads "Roads"\n  each party shall "plough".',
  });
const RECITAL = 11;

describe('form/recital-duty', () => {
  it.each([
    '"Each Party shall keep the roads open".',
    '"Convinced that the Parties shall keep the roads open".',
    '"{Norway} shall keep the roads open, and shall plough them".',
  ])('%s', (recital) => {
    expect(lintRule('form/recital-duty', withPreamble(recital))).toEqual([`${RECITAL} warning`]);
  });
  it.each([
    '"Desiring to keep the roads open".',
    '"Believing that open roads will serve both".',
    '"Recalling that the Charter says “Members shall settle disputes”".',
    '"Recalling the shallow waters of the Marshall Islands".',
    '"Recognising that it is in the interest of all that the strait shall remain open and shall not be closed".',
    '"Wishing to train together, by which their experience shall be shared".',
  ])('not %s', (recital) => {
    expect(lintRule('form/recital-duty', withPreamble(recital))).toEqual([]);
  });
  it('reads English only', () => {
    const french = 'in French, English\n  binding';
    expect(lintRule('form/recital-duty', withPreamble('"Considérant le verbe shall" /en "Desiring".', french))).toEqual(
      [],
    );
    expect(lintRule('form/recital-duty', withPreamble('"Désireux" /en "Each shall plough".', french))).toHaveLength(1);
  });
});

const articles = (text: string): string => exampleAgreement({ articles: text });
const ROADS = 'article roads "Roads"\n  each party shall "plough".\n';
const FIRST = 9;

describe('form/empty-article', () => {
  it('finds an article of comments', () => {
    expect(lintRule('form/empty-article', articles('article roads "Roads"\n  // later\n'))).toEqual([
      `${FIRST} warning`,
    ]);
  });
  it.each([
    ['one with a definition', 'article roads "Roads"\n  term road "Road" means "a way".\n'],
    ['one with prose', 'article roads "Roads"\n  "Roads are public".\n'],
    ['one whose sentence does not parse', 'article roads "Roads"\n  each party shal "plough".\n'],
  ])('not %s', (_, text) => {
    expect(lintRule('form/empty-article', articles(text))).toEqual([]);
  });
});

describe('form/single-item', () => {
  it.each([
    'each party shall: - "plough".',
    '"Each Party": - "ploughs".',
    'each party shall: - "plough"; - "grit": -- "by night".',
    'each party shall "plough" otherwise each party shall: - "pay".',
  ])('%s', (sentence) => {
    expect(lintRule('form/single-item', articles(`article roads "Roads"\n  ${sentence}`))).toEqual([
      `${FIRST + 1} info`,
    ]);
  });
  it.each([
    'each party shall: - "plough"; - "grit".',
    'each party shall: - "plough"; - "grit": -- "by night"; -- "by day".',
    '"Roads are public".',
  ])('not %s', (sentence) => {
    expect(lintRule('form/single-item', articles(`article roads "Roads"\n  ${sentence}`))).toEqual([]);
  });
});

describe('form/duplicate-heading', () => {
  const two = (first: string, second: string): string[] =>
    lintRule(
      'form/duplicate-heading',
      articles(`${first}\n  each party shall "a".\n${second}\n  each party shall "b".\n`),
    );
  it('points from the second to the first', () => {
    expect(two('article a "Roads"', 'article b "roads"')).toEqual([`${FIRST + 2} warning ~${FIRST}`]);
    expect(two('article a "Roads"', 'article b "Roads  "')).toEqual([`${FIRST + 2} warning ~${FIRST}`]);
  });
  it('tells annexes from articles, and one part from another', () => {
    expect(two('article a "Roads"', 'annex b "Roads"')).toEqual([]);
    expect(two('article a "Roads"', 'article b "Road"')).toEqual([]);
    expect(two('part p "Land"\narticle a "Definitions"', 'part q "Sea"\narticle b "Definitions"')).toEqual([]);
    expect(two('part p "Land"\narticle a "Definitions"', 'article b "Definitions"')).toHaveLength(1);
  });
});

describe('form/article-order', () => {
  const DEFINITIONS = 'article definitions "Definitions"\n  term road "Road" means "a way".\n';
  const PURPOSE = 'article purpose "Purpose and scope"\n  each party shall "keep the roads open".\n';
  const of = (text: string): string[] => lintRule('form/article-order', articles(text));
  it('wants the definitions in front', () => {
    expect(of(ROADS + DEFINITIONS)).toEqual([`${FIRST + 2} info ~${FIRST}`]);
    expect(of(DEFINITIONS + ROADS)).toEqual([]);
    expect(of(PURPOSE + DEFINITIONS + ROADS)).toEqual([]);
    expect(of(`${ROADS}article words "Words used"\n  term road "Road" means "a way".\n`)).toHaveLength(1);
  });
  it('wants the final provisions last', () => {
    const text = articles(ROADS);
    const late = text.replace(
      '\ndone at',
      '\narticle bridges "Bridges"\n  each party shall "guard the bridge".\n\ndone at',
    );
    const line = text.split('\n').findIndex((one) => one.startsWith('article final')) + 1;
    expect(lintRule('form/article-order', late)).toEqual([`${line} info ~${line + 7}`]);
    expect(lintRule('form/article-order', late.replace('"Bridges"', '"Amendments"'))).toEqual([]);
    expect(lintRule('form/article-order', text)).toEqual([]);
  });
});
