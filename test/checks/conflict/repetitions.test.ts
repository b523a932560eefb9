/** Repetitions of words that mean another thing where they stand again, and those that do not. */
import { describe, expect, it } from 'vitest';
import { exampleAgreement } from '../../../server/checks/rules/example-agreement.js';
import { lintRule } from '../lint.js';

const RULE = 'conflict/duplicate';
const IMPLEMENTATION = '"Detailed procedures for the implementation of this Article shall be set forth in the Annex"';
const PLAIN = '"The officers of both sides wear their uniforms on the road"';

const twoArticles = (first: string, second: string): string =>
  exampleAgreement({ articles: `article roads "Roads"\n  ${first}.\n\narticle tunnels "Tunnels"\n  ${second}.` });
const twoAnnexes = (first: string, second: string): string =>
  `${exampleAgreement({ articles: 'article roads "Roads"\n  each party shall "plough".' })}
annex one "One"\n  ${first}.\n\nannex two "Two"\n  ${second}.\n`;

describe(RULE, () => {
  it.each([
    ['prose in two articles', twoArticles(PLAIN, PLAIN)],
    ['a norm in two articles', twoArticles('each party shall "close the road"', 'each party shall "close the road"')],
    [
      '“this Article” twice in one',
      exampleAgreement({ articles: `article a "A"\n  ${IMPLEMENTATION}.\n  ${IMPLEMENTATION}.` }),
    ],
    [
      '“this Agreement” in two articles',
      twoArticles(
        '"The expenses of this Agreement fall on both sides alike"',
        '"The expenses of this Agreement fall on both sides alike"',
      ),
    ],
  ])('%s', (_name, text) => expect(lintRule(RULE, text)).toHaveLength(1));

  it.each([
    ['prose on “this Article” in two', twoArticles(IMPLEMENTATION, IMPLEMENTATION)],
    [
      'a norm on “those persons” in two articles',
      twoArticles('each party shall "search those persons"', 'each party shall "search those persons"'),
    ],
    ['prose in two annexes', twoAnnexes(PLAIN, PLAIN)],
    ['a norm in two annexes', twoAnnexes('each party shall "close the road"', 'each party shall "close the road"')],
  ])('not %s', (_name, text) => expect(lintRule(RULE, text)).toEqual([]));
});
