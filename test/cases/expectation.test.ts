import { expect, test } from 'vitest';
import { type Expectation, type Found, mistakes } from './expectation.js';

const clash: Found = {
  rule: 'conflict/deadline',
  severity: 'error',
  message: 'Two time limits for one duty',
  line: 12,
  related: [{ path: 'a/case.pacta', line: 17 }],
};

test.each<[Expectation, number]>([
  [{ must: [{ rule: 'conflict/deadline', line: 12, relatedLine: 17 }] }, 0],
  [{ must: [{ rule: 'conflict/*', line: [17, 18], relatedLine: 12, mentions: ['one DUTY'] }] }, 0],
  [{ must: [{ rule: 'conflict/deadline', line: 12, relatedLine: 18 }] }, 1],
  [{ must: [{ rule: 'conflict/deadline', severity: 'warning' }] }, 1],
  [{ must: [{ rule: 'conflict/deadline', mentions: ['three'] }] }, 1],
  [{ must: [{ rule: 'conflict/deadline', relatedFile: 'other.pacta' }] }, 1],
  [{ must: [{ rule: 'balance/expense' }] }, 1],
  [{ mustNot: ['conflict/*'] }, 1],
  [{ mustNot: ['balance/*'] }, 0],
  [{ must: [{ rule: 'conflict/deadline' }], mustNot: ['conflict/*'] }, 0],
  [{ must: [{ rule: 'conflict/deadline' }], mustNotAt: [{ rule: 'conflict/*', line: [11, 12] }] }, 1],
])('%j has %d mistakes', (expectation, count) => {
  expect(mistakes('case.pacta', expectation, [clash])).toHaveLength(count);
});

test('a remark is forbidden only where the pattern says so', () => {
  const remark = { ...clash, severity: 'info' };
  expect(mistakes('case.pacta', { mustNot: ['conflict/*'] }, [remark])).toEqual([]);
  expect(mistakes('case.pacta', { mustNot: ['conflict/*!'] }, [remark])).toHaveLength(1);
});
