/** The page on rendering is true: its draft prints the words below it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { provisionText, render } from '../render/rendered.js';

const PAGE = readFileSync(new URL('../../docs/rendering.md', import.meta.url), 'utf8');
const EXAMPLES = [...PAGE.matchAll(/```pacta treaty\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)];

test('the drafts of the page print what it says', () => {
  expect(EXAMPLES).toHaveLength(1);
  for (const [, source = '', expected = ''] of EXAMPLES) {
    const said = render(source).blocks.flatMap((block) =>
      'provisions' in block ? block.provisions.map(provisionText) : [],
    );
    expect(said).toEqual(expected.trim().split('\n'));
  }
});
