/** Every rule's bad example gives its finding, and its good example gives none: the examples in the docs are true. */
import { describe, expect, it } from 'vitest';
import { RULE_METAS } from '../../server/checks/registry.js';
import { lint } from './lint.js';

describe('the examples of every rule', () => {
  for (const meta of RULE_METAS.values()) {
    it(`${meta.id}: the bad example is found, the good one is not`, () => {
      expect(lint(meta.bad, meta.exampleFiles).filter((one) => one.rule === meta.id).length).toBe(1);
      const foundInGood = lint(meta.good, meta.exampleFiles).filter((one) => one.rule === meta.id);
      expect(foundInGood).toEqual([]);
    });
  }
});
