/**
 * Rules that judge the order of things throughout the file: headings, articles. Each piece says what it contributes; the whole is gone
 * through again only when that changes, or while there is something to report, whose places move with the text.
 */
import type { FileModel, Unit } from '../model/model.js';
import type { Finding, IndexedRules, RuleMeta } from './rule.js';

export interface OrderedRule<F> extends RuleMeta {
  /** What a piece contributes, read from the piece alone. */
  readonly facts: (unit: Unit) => readonly F[];
  /** Alike for facts that are judged alike. */
  readonly key: (fact: F) => string;
  /** @param facts those of the whole file, in its order */
  readonly judge: (facts: readonly F[]) => Iterable<Finding>;
}

/** A rule on the order of the file, as the engine runs it. */
export function orderedRule<F>(rule: OrderedRule<F>): IndexedRules {
  return {
    rules: [rule],
    start() {
      const said = new Map<Unit, readonly F[]>();
      let findings: readonly Finding[] | undefined;
      const keys = (units: readonly Unit[]): string =>
        units.flatMap((unit) => (said.get(unit) ?? []).map(rule.key)).join('\n');
      const judged = (model: FileModel): readonly Finding[] => [
        ...rule.judge(model.units.flatMap((unit) => said.get(unit) ?? [])),
      ];
      return {
        update(removed, added, _context, model) {
          const before = keys(removed);
          for (const unit of removed) said.delete(unit);
          for (const unit of added) {
            const facts = rule.facts(unit);
            if (facts.length > 0) said.set(unit, facts);
          }
          if (findings === undefined || findings.length > 0 || keys(added) !== before) findings = judged(model);
        },
        findings: () => findings ?? [],
      };
    },
  };
}
