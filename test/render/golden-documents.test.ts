/** Whole instruments in each language: what stands around the articles, lists of every depth, dates in both calendars. */
import { describe, expect, test } from 'vitest';
import { writeText } from '../../server/render/writers/text.js';
import { multilateralIn, treatyIn } from './drafts/treaty.js';
import { DRAFT_WORDS } from './drafts/vocabulary.js';
import { render } from './rendered.js';

describe.each(Object.entries(DRAFT_WORDS))('%s', (lang, words) => {
  test.each([
    ['treaty', treatyIn(words, true)],
    ['memorandum', treatyIn(words, false)],
    ['convention', multilateralIn(words)],
  ])('a %s', async (kind, source) => {
    const document = render(source);
    expect(document.lang).toBe(lang);
    await expect(writeText(document)).toMatchFileSnapshot(`../corpus/golden/${kind}.${lang}.txt`);
  });
});
