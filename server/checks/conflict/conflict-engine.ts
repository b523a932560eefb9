/** The rules on two norms as one set that follows edits: on the index while its ground holds, on a new one when that changes. */
import type { Unit } from '../../model/model.js';
import type { Finding, IndexedRules, RuleMeta } from '../rule.js';
import { groundWords } from './agreement-ground.js';
import { type ConflictIndex, createConflictIndex, type OnRepeated } from './conflict-index.js';
import type { PairRule } from './pair-rule.js';

/** @param others metadata of rules whose findings come out of the index without a judgement of their own */
export function conflictEngine(
  rules: readonly PairRule[],
  onRepeated: OnRepeated,
  others: readonly RuleMeta[],
): IndexedRules {
  return {
    rules: [...rules, ...others],
    start() {
      let index: ConflictIndex | undefined;
      let findings: () => Iterable<Finding> = () => [];
      return {
        update(removed, added, context, model) {
          if (index === undefined || !haveSameGround(removed, added)) {
            index = createConflictIndex(rules, onRepeated, model.units, context);
          } else index.change(removed, added);
          const current = index;
          findings = () => current.findings(model);
        },
        findings: () => findings(),
      };
    },
  };
}

function haveSameGround(removed: readonly Unit[], added: readonly Unit[]): boolean {
  const words = (units: readonly Unit[]): string =>
    units
      .map(groundWords)
      .filter((said) => said !== '')
      .sort()
      .join('\n');
  return words(removed) === words(added);
}
