/** Prose about disputes, as conventions on their settlement have it: most refusals in it are not refusals of a tribunal. */
import { describe, expect, it } from 'vitest';
import { lintRule } from '../lint.js';

const agreement = (sentence: string): string => `agreement "Agreement on the Peaceful Settlement of Disputes"
  between Georgia and Norway
  in English
  binding.

party Georgia "Georgia".
party Norway "the Kingdom of Norway".

article settlement "Settlement"
  "${sentence}".
  "Any dispute that is not settled within six months shall be submitted to an arbitral tribunal".
`;

describe('what keeps disputes from a tribunal', () => {
  it.each([
    'Disputes shall not be referred to any national or international tribunal or other third party for settlement',
    'Any dispute shall be resolved by negotiation without recourse to any third party or tribunal',
    'No dispute may be brought before a court',
  ])('%s', (sentence) => {
    expect(lintRule('conflict/disputes', agreement(sentence)).map((found) => found.split(' ')[1])).toEqual(['error']);
  });

  it.each([
    'The present Act shall not affect agreements by which disputes are submitted to an arbitral tribunal',
    'Nevertheless, a dispute that is not of the kind referred to in this article may be submitted to arbitration',
    'If an arbitral award on a dispute cannot be executed, the injured party shall be granted equitable satisfaction',
  ])('does not: %s', (sentence) => {
    expect(lintRule('conflict/disputes', agreement(sentence)).filter((found) => !found.includes('info'))).toEqual([]);
  });
});
