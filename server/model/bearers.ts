/** Who bears a norm, made comparable: two norms meet where some bearer bears both. */
import type { Bearer, Norm } from './norm.js';
import { type NormContext, partiesOfRole } from './norms.js';
import type { Wording } from './wording.js';

/** Whoever bears a norm. Bodies and actors that are not declared are keyed by their words. */
export interface Bearers {
  readonly all: boolean;
  readonly parties: readonly string[];
  /** Each role with the parties that can fill it. */
  readonly roles: ReadonlyMap<string, readonly string[]>;
  readonly actors: ReadonlySet<string>;
  readonly joint: boolean;
  readonly key: string;
}

/** Names of another agreement's parties and roles as this agreement has them. */
export type Translate = (name: string) => string;

export function bearersOf(norm: Norm, context: NormContext, wording: Wording, translate: Translate): Bearers {
  const { bearer } = norm;
  const parties = new Set(bearer.parties.map(translate));
  const roles = new Map<string, readonly string[]>();
  const actors = new Set<string>();
  const addRole = (name: string): void => void roles.set(translate(name), partiesOfRole(name, context).map(translate));
  for (const role of bearer.roles) addRole(role);
  for (const other of bearer.others) {
    const words = wording.title(other) ?? actorWords(norm, other, wording);
    const named = wording.named(words);
    if (named?.kind === 'party') parties.add(translate(named.name));
    else if (named?.kind === 'role') addRole(named.name);
    else actors.add(words);
  }
  const sorted = [...parties].sort();
  const key = `${sorted.join('&')}/${[...roles.keys()].sort().join('&')}/${[...actors].sort().join('&')}/${bearer.joint}`;
  return shared({ all: bearer.all, parties: sorted, roles, actors, joint: bearer.joint, key }, wording);
}

const known = new WeakMap<Wording, Map<string, Bearers>>();

/** One value for all norms that the same bear: most are borne by each party. */
function shared(bearers: Bearers, wording: Wording): Bearers {
  let byKey = known.get(wording);
  if (byKey === undefined) {
    byKey = new Map();
    known.set(wording, byKey);
  }
  const key = `${bearers.all} ${bearers.key}`;
  const before = byKey.get(key);
  if (before !== undefined) return before;
  byKey.set(key, bearers);
  return bearers;
}

/** Actors compare by their normalised words: “the competent authorities”, “Competent Authorities”. */
function actorWords({ subject }: Norm, other: string, wording: Wording): string {
  const text = subject.kind === 'actor' && 'parts' in subject.text ? subject.text : undefined;
  return text === undefined ? other : wording.words(text).join(' ');
}

/** Someone who bears two norms at once. */
export interface SharedBearer {
  readonly kind: 'all' | 'party' | 'role' | 'actor';
  readonly name: string;
  /** The party whose part in both norms is meant; undefined for actors and bodies. */
  readonly party: string | undefined;
}

/**
 * Who bears both norms. What parties do together is another thing than what each does, and a party fills one role at a time, so
 * that what two roles bear never meets.
 */
export function sharedBearers(a: Bearers, b: Bearers): SharedBearer[] {
  if (a.joint !== b.joint) return [];
  if (a.joint && a.key !== b.key) return [];
  const shared: SharedBearer[] = [];
  const both = a.parties.filter((party) => b.parties.includes(party));
  const kind = a.all && b.all ? 'all' : 'party';
  for (const party of both) shared.push({ kind, name: party, party });
  for (const [first, second] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const [role, fillers] of first.roles) {
      if (first === a && second.roles.has(role)) shared.push({ kind: 'role', name: role, party: fillers[0] });
      const party = fillers.find((one) => second.parties.includes(one));
      if (party !== undefined) shared.push({ kind: 'role', name: role, party });
    }
  }
  for (const actor of a.actors) if (b.actors.has(actor)) shared.push({ kind: 'actor', name: actor, party: undefined });
  return shared;
}

/** Whether nobody stands behind a subject, because nothing declares its name. */
export function isNobody({ parties, roles, others }: Bearer): boolean {
  return parties.length === 0 && roles.length === 0 && others.length === 0;
}
