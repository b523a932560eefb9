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

interface Runner {
  readonly update: (change: ModelChange, context: CheckContext, again: boolean) => void;
  readonly findings: () => Iterable<Finding>;
}

/** A checker for one file. `context` objects that differ make every rule run again. */
export function createChecker(rules: readonly Rule[], onDefect: OnDefect): Checker {
  let runners: Runner[] | undefined;
  let lastContext: CheckContext | undefined;
  return {
    check(change, context) {
      const again = runners === undefined || change.anew || !sameSurroundings(context, lastContext);
      if (again) runners = rules.map((rule) => runnerOf(rule, onDefect));
      lastContext = context;
      const whole = again ? { ...change, removed: [], added: change.model.units } : change;
      const findings: Finding[] = [];
      for (const runner of runners ?? []) {
        runner.update(whole, context, again);
        findings.push(...runner.findings());
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
    update({ removed, added }, context) {
      for (const unit of removed) found.delete(unit);
      for (const unit of added) {
        const findings = guarded(rule.id, onDefect, [], () => [...rule.check(unit, context)]);
        if (findings.length > 0) found.set(unit, findings);
      }
    },
    *findings() {
      for (const list of found.values()) yield* list;
    },
  };
}

interface Group {
  readonly facts: Map<Unit, unknown[]>;
  findings: readonly Finding[];
}

function groupRunner(rule: GroupRule<never>, onDefect: OnDefect): Runner {
  const groups = new Map<string, Group>();
  const keysOf = new Map<Unit, string[]>();
  const group = (key: string): Group => {
    let found = groups.get(key);
    if (found === undefined) {
      found = { facts: new Map(), findings: [] };
      groups.set(key, found);
    }
    return found;
  };
  return {
    update({ removed, added, model }, context, again) {
      const dirty = new Set<string>();
      for (const unit of removed) {
        for (const key of keysOf.get(unit) ?? []) {
          group(key).facts.delete(unit);
          dirty.add(key);
        }
        keysOf.delete(unit);
      }
      for (const unit of added) {
        const keys: string[] = [];
        const add = (key: string, value: never): void => {
          const { facts } = group(key);
          const list = facts.get(unit);
          if (list !== undefined) return void list.push(value);
          facts.set(unit, [value]);
          keys.push(key);
          dirty.add(key);
        };
        guarded(rule.id, onDefect, undefined, () => rule.collect(unit, add, context));
        if (keys.length > 0) keysOf.set(unit, keys);
      }
      if (again) for (const key of rule.keys?.(context) ?? []) dirty.add(key);
      if (dirty.size === 0) return;
      for (const key of dirty) {
        const found = group(key);
        const facts = inOrder(found.facts, model);
        found.findings = guarded(rule.id, onDefect, [], () => [...rule.judge(key, facts as Fact<never>[], context)]);
      }
    },
    *findings() {
      for (const { findings } of groups.values()) yield* findings;
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

/** Below this share of the units, sorting costs less than going through them all. */
const SPARSE = 1 / 16;

function inOrder(facts: Map<Unit, unknown[]>, model: FileModel): Fact<unknown>[] {
  if (facts.size === 0) return [];
  if (facts.size === 1 || facts.size < model.units.length * SPARSE) {
    const positions = facts.size === 1 ? new Map<Unit, number>() : positionsOf(model);
    const ordered = [...facts].sort(([a], [b]) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0));
    return ordered.flatMap(([unit, values]) => values.map((value) => ({ unit, value })));
  }
  const ordered: Fact<unknown>[] = [];
  for (const unit of model.units) for (const value of facts.get(unit) ?? []) ordered.push({ unit, value });
  return ordered;
}

function indexRunner(rules: IndexedRules, onDefect: OnDefect): Runner {
  let index: RuleIndex | undefined;
  const name = rules.rules[0]?.id ?? '';
  return {
    update({ removed, added, model }, context) {
      guarded(name, onDefect, undefined, () => {
        index ??= rules.start(context);
        index.update(removed, added, context, model);
      });
    },
    findings: () => guarded(name, onDefect, [], () => [...(index?.findings() ?? [])]),
  };
}
