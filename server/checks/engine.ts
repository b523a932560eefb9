/**
 * Runs the rules over a file and follows its edits: a rule is asked again only about pieces, or about keys, whose facts changed.
 * A rule that throws costs its own findings and says so.
 */
import type { FileModel, ModelChange, Unit } from '../model/model.js';
import type { CheckContext, Fact, Finding, GroupRule, IndexedRules, Rule, RuleIndex, UnitRule } from './rule.js';

/** Follows one file's findings. */
export interface Checker {
  /** Findings of every rule, unsorted and before settings and suppressions. */
  readonly check: (change: ModelChange, context: CheckContext) => readonly Finding[];
}

/** What to do when a rule fails: report it and go on. */
export type OnDefect = (rule: string, error: unknown) => void;

/** Runs one rule. Pieces are taken out and put in one by one, then the rule settles what they have changed. */
interface Runner {
  readonly remove: (unit: Unit) => void;
  readonly add: (unit: Unit, context: CheckContext) => void;
  readonly settle: (change: ModelChange, context: CheckContext, again: boolean) => void;
  readonly findings: () => Iterable<Finding>;
}

/** A checker for one file. `context` objects that differ make every rule run again. */
export function createChecker(rules: readonly Rule[], onDefect: OnDefect): Checker {
  let runners: readonly Runner[] = [];
  let lastContext: CheckContext | undefined;
  return {
    check(change, context) {
      const again = lastContext === undefined || change.anew || !sameSurroundings(context, lastContext);
      if (again) runners = rules.map((rule) => runnerOf(rule, onDefect));
      lastContext = context;
      const whole = again ? { ...change, removed: [], added: change.model.units } : change;
      for (const unit of whole.removed) for (const runner of runners) runner.remove(unit);
      // Piece by piece, so that what rules read from one piece alike need be kept no longer than that piece's turn.
      for (const unit of whole.added) for (const runner of runners) runner.add(unit, context);
      const findings: Finding[] = [];
      for (const runner of runners) {
        runner.settle(whole, context, again);
        // One by one: a file can have more findings than a call can take arguments.
        for (const finding of runner.findings()) findings.push(finding);
      }
      return findings;
    },
  };
}

function sameSurroundings(a: CheckContext, b: CheckContext | undefined): boolean {
  if (b === undefined || a.options !== b.options || a.agreement !== b.agreement) return false;
  if (a.missingFiles.length !== b.missingFiles.length || a.ties.length !== b.ties.length) return false;
  if (a.missingFiles.some((file, index) => file.path !== b.missingFiles[index]?.path)) return false;
  return a.ties.every((tie, index) => tie.model === b.ties[index]?.model);
}

function runnerOf(rule: Rule, onDefect: OnDefect): Runner {
  if ('start' in rule) return indexRunner(rule, onDefect);
  return 'check' in rule ? unitRunner(rule, onDefect) : groupRunner(rule, onDefect);
}

function guarded<T>(rule: string, onDefect: OnDefect, fallback: T, run: () => T): T {
  try {
    return run();
  } catch (error) {
    onDefect(rule, error);
    return fallback;
  }
}

function unitRunner(rule: UnitRule, onDefect: OnDefect): Runner {
  const found = new Map<Unit, readonly Finding[]>();
  return {
    remove: (unit) => void found.delete(unit),
    add(unit, context) {
      const findings = guarded(rule.id, onDefect, [], () => [...rule.check(unit, context)]);
      if (findings.length > 0) found.set(unit, findings);
    },
    settle() {},
    *findings() {
      for (const list of found.values()) yield* list;
    },
  };
}

function groupRunner(rule: GroupRule<never>, onDefect: OnDefect): Runner {
  const groups = new Map<string, Fact<never>[]>();
  const keysOf = new Map<Unit, ReadonlySet<string>>();
  // Most keys have no findings; only those that have are gone through at a keystroke.
  const found = new Map<string, readonly Finding[]>();
  const dirty = new Set<string>();
  return {
    remove(unit) {
      for (const key of keysOf.get(unit) ?? []) {
        dirty.add(key);
        groups.set(key, groups.get(key)?.filter((fact) => fact.unit !== unit) ?? []);
      }
      keysOf.delete(unit);
    },
    add(unit, context) {
      let keys: Set<string> | undefined;
      const add = (key: string, value: never): void => {
        keys ??= new Set();
        keys.add(key);
        const facts = groups.get(key);
        if (facts === undefined) groups.set(key, [{ unit, value }]);
        else facts.push({ unit, value });
      };
      guarded(rule.id, onDefect, undefined, () => rule.collect(unit, add, context));
      if (keys === undefined) return;
      keysOf.set(unit, keys);
      for (const key of keys) dirty.add(key);
    },
    settle({ model }, context, again) {
      if (again) for (const key of rule.keys?.(context) ?? []) dirty.add(key);
      for (const key of dirty) {
        const facts = groups.get(key) ?? [];
        // A whole file is gone through in its own order; only edits put facts where they do not belong.
        if (!again) sortByPlace(facts, model);
        const findings = guarded(rule.id, onDefect, [], () => [...rule.judge(key, facts, context)]);
        if (findings.length > 0) found.set(key, findings);
        else found.delete(key);
        if (facts.length === 0) groups.delete(key);
      }
      dirty.clear();
    },
    *findings() {
      for (const findings of found.values()) yield* findings;
    },
  };
}

const positionCache = new WeakMap<FileModel, Map<Unit, number>>();

function positionsOf(model: FileModel): Map<Unit, number> {
  let positions = positionCache.get(model);
  if (positions === undefined) {
    positions = new Map(model.units.map((unit, index) => [unit, index]));
    positionCache.set(model, positions);
  }
  return positions;
}

/** Puts facts in the order of the file; those of one piece keep theirs. */
function sortByPlace(facts: Fact<never>[], model: FileModel): void {
  const first = facts[0]?.unit;
  if (facts.every(({ unit }) => unit === first)) return;
  const positions = positionsOf(model);
  facts.sort((a, b) => (positions.get(a.unit) ?? 0) - (positions.get(b.unit) ?? 0));
}

function indexRunner(rules: IndexedRules, onDefect: OnDefect): Runner {
  let index: RuleIndex | undefined;
  const name = rules.rules[0]?.id ?? '';
  return {
    // An index takes a whole change at a time.
    remove() {},
    add() {},
    settle({ removed, added, model }, context) {
      guarded(name, onDefect, undefined, () => {
        index ??= rules.start(context);
        index.update(removed, added, context, model);
      });
    },
    findings: () => guarded(name, onDefect, [], () => [...(index?.findings() ?? [])]),
  };
}
