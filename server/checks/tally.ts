/**
 * Rules that ask whether the whole file has something: each piece says it in short tags, the tags are counted as pieces come and
 * go, and the rule is judged on the counts. An edit costs what the pieces that it touches cost.
 */
import type { Unit } from '../model/model.js';
import type { CheckContext, Finding, IndexedRules, RuleMeta } from './rule.js';

/** How often each tag is said in the file. */
export interface Tally {
  readonly has: (tag: string) => boolean;
  readonly count: (tag: string) => number;
  /** Tags that begin with a prefix, the prefix cut off. Costs one step for each tag that the rule has. */
  readonly behind: (prefix: string) => readonly string[];
  /** Units that say a tag that the rule marks with `mark`, in the order of the file. */
  readonly marked: () => readonly Unit[];
}

export interface TallyRule extends RuleMeta {
  /** What a piece contributes; pieces with nothing to say give nothing. */
  readonly tags: (unit: Unit, context: CheckContext) => Iterable<string>;
  /** A tag whose units the rule has to know, because its fix edits one of them. */
  readonly mark?: string;
  readonly judge: (tally: Tally, context: CheckContext) => Iterable<Finding>;
}

/** A rule on counts, as the engine runs it. */
export function tallyRule(rule: TallyRule): IndexedRules {
  return {
    rules: [rule],
    start(started) {
      let context = started;
      let units: readonly Unit[] = [];
      const counts = new Map<string, number>();
      const said = new Map<Unit, readonly string[]>();
      const marked = new Set<Unit>();
      const change = (tag: string, by: number): void => {
        const count = (counts.get(tag) ?? 0) + by;
        if (count === 0) counts.delete(tag);
        else counts.set(tag, count);
      };
      const tally: Tally = {
        has: (tag) => counts.has(tag),
        count: (tag) => counts.get(tag) ?? 0,
        behind: (prefix) =>
          [...counts.keys()].flatMap((tag) => (tag.startsWith(prefix) ? tag.slice(prefix.length) : [])),
        marked: () => (marked.size < 2 ? [...marked] : inOrder(marked, units)),
      };
      return {
        update(removed, added, current, model) {
          context = current;
          units = model.units;
          for (const unit of removed) {
            for (const tag of said.get(unit) ?? []) change(tag, -1);
            said.delete(unit);
            marked.delete(unit);
          }
          for (const unit of added) {
            const tags = [...rule.tags(unit, current)];
            if (tags.length === 0) continue;
            said.set(unit, tags);
            for (const tag of tags) change(tag, 1);
            if (rule.mark !== undefined && tags.includes(rule.mark)) marked.add(unit);
          }
        },
        findings: () => rule.judge(tally, context),
      };
    },
  };
}

/** Few units are marked, so that finding each is cheaper than numbering all of them. */
function inOrder(marked: ReadonlySet<Unit>, units: readonly Unit[]): readonly Unit[] {
  return [...marked]
    .map((unit) => ({ unit, at: units.indexOf(unit) }))
    .sort((a, b) => a.at - b.at)
    .map(({ unit }) => unit);
}
