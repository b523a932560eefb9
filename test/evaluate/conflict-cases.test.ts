import { describe, expect, it } from 'vitest';
import { foundIn, isRight } from './conflict-case.js';
import { CONFLICT_CASES } from './conflict-cases/all-cases.js';

describe('small cases of conflicts', () => {
  for (const one of CONFLICT_CASES) {
    it(`${one.name}: ${one.expected}, since ${one.reason}`, () => {
      // The finding is shown beside what is due where the two differ.
      expect(isRight(one) ? one.expected : foundIn(one)).toEqual(one.expected);
    });
  }

  it('are at least 150, each told once', () => {
    expect(CONFLICT_CASES.length).toBeGreaterThanOrEqual(150);
    expect(new Set(CONFLICT_CASES.map(({ name }) => name)).size).toBe(CONFLICT_CASES.length);
  });
});
