/** What the checks find in the examples: agreements that a drafter starts from are to be free of errors and warnings. */
import { expect, test } from 'vitest';
import { exampleNames, findingsOf } from './examples.js';

test.each(exampleNames())('%s has neither errors nor warnings', (name) => {
  const found = findingsOf(name).filter(({ severity }) => severity !== 'info');
  expect(found.map(({ rule, range, message }) => `${range.start.line + 1} ${rule} ${message}`)).toEqual([]);
});
