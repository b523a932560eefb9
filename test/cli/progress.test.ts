import { expect, test } from 'vitest';
import { createProgress } from '../../server/cli/progress.js';

/** What is written while files are checked, one at each of these moments, and then cleared. */
function written(moments: readonly number[], isTerminal: boolean): string {
  let text = '';
  const times = [0, ...moments];
  const write = (more: string): void => {
    text += more;
  };
  const err = { write, isTerminal, isClosed: () => false };
  const progress = createProgress(moments.length, err, () => times.shift() ?? 0);
  for (const _ of moments) progress.step();
  progress.clear();
  return text;
}

test('is shown after a while, seldom, and removed at the end', () => {
  expect(written([10, 1500, 1550, 1700], true)).toBe(
    '\r\u001b[KChecked 2 of 4 files\r\u001b[KChecked 4 of 4 files\r\u001b[K',
  );
});

test('is not shown for short runs, nor where nobody watches', () => {
  expect(written([10, 900], true)).toBe('');
  expect(written([10, 5000], false)).toBe('');
});
