/** The rules on two norms as one set that follows edits: on the index while its ground allows, on a new one when that changes. */
import type { Text } from '../../../grammar/ast.js';
import type { FileModel, Unit } from '../../model/model.js';
import { canonical } from '../../model/symbols.js';
import { settled } from '../../model/text.js';
import type { Finding, IndexedRules, RuleMeta } from '../rule.js';
import { groundWords, UNNAMED } from './agreement-ground.js';
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
          if (index !== undefined && follows(index, removed, added, model)) index.change(removed, added);
          else index = createConflictIndex(rules, onRepeated, model.units, context);
          const current = index;
          findings = () => current.findings(model);
        },
        findings: () => findings(),
      };
    },
  };
}

/** Whether an index can go on with a change, over to another ground where declarations changed. */
function follows(index: ConflictIndex, removed: readonly Unit[], added: readonly Unit[], model: FileModel): boolean {
  const before = groundWords(removed);
  const after = groundWords(added);
  if (before.size === after.size && [...before].every(([name, words]) => after.get(name) === words)) return true;
  const changed = new Set([...before.keys(), ...after.keys()].filter((name) => before.get(name) !== after.get(name)));
  return (
    !isNamedInTitle(changed, before, added) && index.moveTo(changed.has(UNNAMED) ? model.units : undefined, removed)
  );
}

/** Whether the title of a declaration that is as before names one that changed: its own words changed then for whoever uses it. */
function isNamedInTitle(
  changed: ReadonlySet<string>,
  before: ReadonlyMap<string, string>,
  added: readonly Unit[],
): boolean {
  return added.some(({ summary }) =>
    summary.symbols.some(
      ({ name, node }) =>
        before.has(name) &&
        !changed.has(name) &&
        'title' in node &&
        namesIn(settled(node.title.text)).some((inner) => changed.has(inner)),
    ),
  );
}

function namesIn({ parts }: Text): string[] {
  return parts.flatMap((part) =>
    part.kind === 'interpolation' && part.value?.kind === 'name' ? [canonical(part.value.text)] : [],
  );
}
