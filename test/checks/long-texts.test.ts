/** What is checked of a long text does not hold the rest of it once for each of its mistakes. */
import { expect, it } from 'vitest';
import { lint } from './lint.js';

it('unclosed texts, thousands of them, are checked', () => {
  const sentences = '  each party shall "keep it.\n'.repeat(8000);
  const found = lint(`agreement "A" between Jordan and Spain in English binding.\narticle a "A"\n${sentences}`);
  expect(found.filter(({ rule }) => rule === 'syntax/unclosed-text').length).toBeGreaterThan(1000);
});
