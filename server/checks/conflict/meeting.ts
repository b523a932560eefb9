/** Whether two norms meet: some bearer bears both, toward a common recipient, at a common time, in a case in which both hold. */

import { areRivals } from '../../model/alternatives.js';
import { type SharedBearer, sharedBearers } from '../../model/bearers.js';
import { canShareRecipient, compareScopes, type ScopeRelation } from '../../model/compare-act-scopes.js';
import { areAlike, impliedByWords } from '../../model/conditions.js';
import { and, atom, type Formula, implies, not, or, satisfy, TRUE } from '../../model/satisfiability.js';
import type { Life } from '../../model/time/bound.js';
import { canCoincide } from '../../model/time/compare-windows.js';
import type { Profile } from './profile.js';

/** What all comparisons of one agreement share. */
export interface Ground {
  readonly life: Life;
  /** Whether two events, by their keys, cannot go on at one time. */
  readonly areExcluded: (a: string, b: string) => boolean;
}

/** The case in which two norms meet. */
export interface Meeting {
  readonly who: SharedBearer;
  /** How many bear both. */
  readonly count: number;
  /** How the second's particulars lie to the first's. */
  readonly scope: ScopeRelation;
  /** Facts that hold or do not hold in the case. */
  readonly facts: ReadonlyMap<string, boolean>;
  /** Whether one norm's condition is strictly narrower than the other's: a rule and an exception. */
  readonly exception: boolean;
  /** Whether the conditions are equivalent. */
  readonly sameCondition: boolean;
  /** Whether it cannot be told for certain that they meet. */
  readonly unsure: boolean;
}

/** How two norms meet, or undefined. `recipients` is off for acts that exclude each other whoever receives them. */
export function meetingOf(a: Profile, b: Profile, ground: Ground, options = { recipients: true }): Meeting | undefined {
  if (areRivals(a.proposers, b.proposers)) return undefined;
  const shared = sharedBearers(a.bearers, b.bearers);
  if (shared.length === 0) return undefined;
  if (!canCoincide(a.window, b.window, ground.life, ground.areExcluded)) return undefined;
  const scoped = shared.map((who) => ({
    who,
    scope: options.recipients ? compareScopes(a.scope, b.scope, who.party) : ('covers' as const),
  }));
  const met = scoped.find(({ scope }) => scope === 'covers') ?? scoped.find(({ scope }) => scope === 'partly');
  if (met === undefined) return undefined;
  const laws = lawsOf(a, b, ground);
  const case_ = satisfy(and(laws, a.condition, b.condition, ...timeFacts(a, b)));
  if (case_ === undefined) return undefined;
  const facts = case_ === 'unsure' ? new Map<string, boolean>() : case_;
  const [forth, back] = a.conditionKey === b.conditionKey ? [true, true] : inclusion(a.condition, b.condition, laws);
  return {
    who: met.who,
    count: scoped.filter(({ scope }) => scope !== 'apart').length,
    scope: met.scope,
    facts,
    exception: forth !== back,
    sameCondition: forth && back,
    unsure: case_ === 'unsure' || a.open || b.open || a.window.unsure || b.window.unsure || areMuchAlike(a, b, facts),
  };
}

/** Whether two norms can have a recipient in common for someone who bears both. */
export function shareRecipient(a: Profile, b: Profile): boolean {
  return sharedBearers(a.bearers, b.bearers).some(({ party }) => canShareRecipient(a.scope, b.scope, party));
}

function inclusion(a: Formula, b: Formula, laws: Formula): readonly [boolean, boolean] {
  if (a.kind === 'true') return [false, true];
  if (b.kind === 'true') return [true, false];
  return [implies(a, b, laws), implies(b, a, laws)];
}

/** What is known of the facts in both conditions: events that exclude each other, and texts that imply each other by their words. */
function lawsOf(a: Profile, b: Profile, { areExcluded }: Ground): Formula {
  if (a.facts.size + a.window.during.length === 0 || b.facts.size + b.window.during.length === 0) return TRUE;
  const facts = [...new Set([...a.facts, ...b.facts, ...a.window.during, ...b.window.during])];
  const laws: Formula[] = [];
  for (const [index, one] of facts.entries()) {
    for (const other of facts.slice(index + 1)) {
      if (areExcluded(one, other)) laws.push(or(not(atom(one)), not(atom(other))));
      const implied = impliedByWords(one, other);
      if (implied !== undefined) laws.push(implied);
    }
  }
  return and(...laws);
}

/** A window tells of events that a condition may speak of: what is during or after one has seen it happen, what is before one has not. */
function timeFacts(a: Profile, b: Profile): Formula[] {
  if (a.facts.size === 0 && b.facts.size === 0) return [];
  const facts: Formula[] = [];
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const event of one.window.during) facts.push(atom(event));
    for (const event of one.window.behind) if (other.facts.has(event)) facts.push(atom(event));
    for (const event of one.window.ahead) if (other.facts.has(event)) facts.push(not(atom(event)));
  }
  return facts;
}

/** Whether the case rests on one text being true and another false that may well mean the same. */
function areMuchAlike(a: Profile, b: Profile, facts: ReadonlyMap<string, boolean>): boolean {
  for (const one of a.facts) {
    for (const other of b.facts) {
      if (one === other || a.facts.has(other) || b.facts.has(one)) continue;
      if (facts.get(one) === facts.get(other) || impliedByWords(one, other) !== undefined) continue;
      if (areAlike(one, other)) return true;
    }
  }
  return false;
}
