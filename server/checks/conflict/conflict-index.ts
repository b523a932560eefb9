/**
 * The index of norms by what they ask to be done. Norms that say the same share a group, and groups are compared, not norms: a
 * changed sentence is compared with the groups whose acts are the same, wider, narrower or excluded, and with nothing else.
 */
import type { ActRelation } from '../../model/acts.js';
import { continuation } from '../../model/acts.js';
import type { FileModel, Unit } from '../../model/model.js';
import { isSettled } from '../../model/precedence.js';
import type { CheckContext, Finding } from '../rule.js';
import { createActTrie, type Met } from './act-trie.js';
import { createActorQuestions } from './actor-questions.js';
import { type AgreementGround, groundOf } from './agreement-ground.js';
import { clashFinding } from './clash-finding.js';
import type { Acts, Clash, PairRule } from './pair-rule.js';
import { type Origin, type Profile, profilesOf } from './profile.js';
import { isSettledAcross } from './tied-rank.js';

/** Norms that say the same of the same act. */
interface Group {
  readonly profile: Profile;
  readonly act: ActEntry;
  readonly members: Profile[];
  /** The pairs that it takes part in; most take part in none. */
  pairs: Set<Pair> | undefined;
}

interface ActEntry {
  readonly words: readonly string[];
  readonly groups: Map<string, Group>;
  /** How many of its groups' pairs clash. */
  clashes: number;
  /** How often its groups have been compared in the change that is numbered. */
  compared: number;
  change: number;
}

interface Pair {
  readonly rule: PairRule;
  readonly first: Group;
  readonly second: Group;
  readonly clash: Clash;
  /** The act that it counts for. */
  readonly act: ActEntry;
  findings: readonly Finding[] | undefined;
}

/** Comparisons of one act's groups with others, beyond which the act is not looked into further: no treaty comes near. */
const MOST_COMPARISONS = 20_000;
/** Pairs of groups that clash in one act, beyond which no more are looked for: whoever mends these finds the rest on the way. */
const MOST_CLASHES = 256;
/** Findings of two groups of norms that say the same, beyond which every norm is reported once. */
const MOST_FINDINGS = 64;

/** Findings of one act, beyond which the rest is left for when these are mended. */
const MOST_TOLD = 512;

/** A finding for norms that are said more than once. */
export type OnRepeated = (first: Profile, second: Profile) => Finding | undefined;

/** The index of one agreement and those that it is tied to. */
export interface ConflictIndex {
  readonly change: (removed: readonly Unit[], added: readonly Unit[]) => void;
  /**
   * Goes over to the ground that changed declarations have made, before the change itself. False where more rests on them than can
   * be told, and a new index is needed.
   *
   * @param units the whole file as it is now, where the sentences that date the agreement changed; else undefined
   * @param removed the pieces that go
   */
  readonly moveTo: (units: readonly Unit[] | undefined, removed: readonly Unit[]) => boolean;
  readonly findings: (model: FileModel) => Iterable<Finding>;
}

export function createConflictIndex(
  rules: readonly PairRule[],
  onRepeated: OnRepeated,
  units: readonly Unit[],
  context: CheckContext,
): ConflictIndex {
  const questions = createActorQuestions();
  let ground = groundOf(units, context);
  let origin = hearing(ground);
  const acts = createActTrie<ActEntry>();
  const profiles = new Map<Unit, readonly (readonly [Profile, Group])[]>();
  const pairs = new Set<Pair>();
  const repeated = new Map<Group, readonly Finding[] | undefined>();
  const table = ruleTable(rules);
  let change = 0;

  function hearing({ origin: own }: AgreementGround): Origin {
    return { ...own, wording: questions.heard(own.wording) };
  }

  function place(profile: Profile): Group {
    const act = acts.at(profile.words, () => ({
      words: profile.words,
      groups: new Map(),
      clashes: 0,
      compared: 0,
      change: 0,
    }));
    const before = act.groups.get(profile.signature);
    if (before !== undefined) {
      before.members.push(profile);
      touch(before);
      return before;
    }
    const group: Group = { profile, act, members: [profile], pairs: undefined };
    for (const { other, acts: relation } of neighbours(group)) {
      if (!compare(group, other, relation)) break;
    }
    act.groups.set(profile.signature, group);
    return group;
  }

  function touch(group: Group): void {
    for (const pair of group.pairs ?? []) pair.findings = undefined;
    if (group.members.length > 1) repeated.set(group, undefined);
    else repeated.delete(group);
  }

  function take(profile: Profile, group: Group): void {
    group.members.splice(group.members.indexOf(profile), 1);
    touch(group);
    if (group.members.length > 0) return;
    for (const pair of group.pairs ?? []) {
      pairs.delete(pair);
      pair.act.clashes--;
      pair.first.pairs?.delete(pair);
      pair.second.pairs?.delete(pair);
    }
    group.act.groups.delete(group.profile.signature);
    if (group.act.groups.size === 0) acts.remove(group.act.words);
  }

  /** The groups whose acts have to do with a group's, with how the other's act stands to its own. */
  function* neighbours({ act }: Group): Iterable<{ other: Group; acts: Acts }> {
    const seen = new Map<ActEntry, Acts>();
    const note = ({ value, nextWord }: Met<ActEntry>, relation: ActRelation, sure = true): void => {
      const kind = continuation(nextWord);
      const isSame = value === act;
      if (!isSame && kind === 'none') return;
      const known = seen.get(value);
      if (known !== undefined && (known.relation === 'same' || !known.unsure)) return;
      seen.set(value, { relation: isSame ? 'same' : relation, unsure: !isSame && (!sure || kind === 'unsure') });
    };
    const excluded: ActEntry[] = [];
    for (const met of acts.begun(act.words)) note(met, 'wider');
    for (const words of ground.actions.widerThan(act.words)) for (const met of acts.begun(words)) note(met, 'wider');
    for (const met of acts.continuing(act.words)) note(met, 'narrower');
    for (const words of ground.actions.kindsOf(act.words)) {
      for (const met of [...exactly(words), ...acts.continuing(words)]) note(met, 'narrower');
    }
    for (const words of ground.actions.excludedBy(act.words)) {
      for (const { value, nextWord } of [...exactly(words), ...acts.continuing(words)]) {
        if (value !== act && continuation(nextWord) === 'narrows') excluded.push(value);
      }
    }
    for (const [entry, relation] of seen) for (const other of entry.groups.values()) yield { other, acts: relation };
    const exclusion: Acts = { relation: 'excluded', unsure: false };
    for (const entry of new Set(excluded)) {
      for (const other of entry.groups.values()) yield { other, acts: exclusion };
    }
  }

  function exactly(words: readonly string[]): Met<ActEntry>[] {
    return acts.begun(words).filter(({ value }) => value.words.length === words.length);
  }

  /** Whether an act has been compared enough in this change. */
  function isLookedInto(act: ActEntry): boolean {
    if (act.change !== change) {
      act.change = change;
      act.compared = 0;
    }
    return act.compared++ > MOST_COMPARISONS || act.clashes > MOST_CLASHES;
  }

  /** Judges two groups; false once the act has been looked into enough. */
  function compare(group: Group, other: Group, relation: Acts): boolean {
    const [own, theirs] = [group.profile.origin.tie, other.profile.origin.tie];
    const across = own !== theirs;
    if (across ? own !== undefined && theirs !== undefined : own !== undefined) return true;
    for (const { rule, swapped } of table(group.profile.modality, other.profile.modality, relation.relation)) {
      if (across && !rule.acrossAgreements) continue;
      if (isLookedInto(group.act)) return false;
      const [first, second] = swapped ? [other, group] : [group, other];
      const acts = swapped ? { ...relation, relation: INVERSE[relation.relation] } : relation;
      const clash = rule.judge(first.profile, second.profile, acts, ground);
      if (clash === undefined) continue;
      const pair: Pair = { rule, first, second, clash, act: group.act, findings: undefined };
      group.act.clashes++;
      pairs.add(pair);
      for (const one of [first, second]) {
        one.pairs ??= new Set();
        one.pairs.add(pair);
      }
    }
    return true;
  }

  function add(unit: Unit, from: Origin): void {
    const read = questions.reading(unit, () => unit.norms.flatMap((norm) => profilesOf(norm, from)));
    if (read.length > 0)
      profiles.set(
        unit,
        read.map((profile) => [profile, place(profile)]),
      );
  }

  function drop(unit: Unit): void {
    for (const [profile, group] of profiles.get(unit) ?? []) take(profile, group);
    profiles.delete(unit);
    questions.forget(unit);
  }

  for (const { origin: other, model } of ground.tied) for (const unit of model.units) add(unit, other);
  for (const unit of units) add(unit, origin);

  return {
    change(removed, added) {
      change++;
      // What comes is placed before what goes is taken, so that a sentence that says the same as before is not compared anew.
      for (const unit of added) add(unit, origin);
      for (const unit of removed) drop(unit);
    },
    moveTo(now, removed) {
      // What another agreement's words stand for rests on this one's declarations throughout.
      if (context.ties.length > 0) return false;
      const next = now === undefined ? groundOf([], context, ground.life) : groundOf(now, context);
      if (next.signature !== ground.signature) return false;
      const reread = questions.answeredOtherwise(ground.origin.wording, next.origin.wording);
      const gone = new Set(removed);
      ground = next;
      origin = hearing(next);
      change++;
      for (const unit of reread) {
        if (gone.has(unit)) continue;
        drop(unit);
        add(unit, origin);
      }
      return true;
    },
    *findings(model) {
      const order = textOrder(model);
      const told = new Map<ActEntry, number>();
      for (const pair of pairs) {
        const before = told.get(pair.act) ?? 0;
        if (before >= MOST_TOLD) continue;
        pair.findings ??= pairFindings(pair, ground, context, order);
        told.set(pair.act, before + pair.findings.length);
        yield* pair.findings;
      }
      for (const [group, known] of repeated) {
        let findings = known;
        if (findings === undefined) {
          findings = repeatFindings(group, onRepeated, order);
          repeated.set(group, findings);
        }
        yield* findings;
      }
    },
  };
}

const INVERSE: Readonly<Record<ActRelation, ActRelation>> = {
  same: 'same',
  wider: 'narrower',
  narrower: 'wider',
  excluded: 'excluded',
};

/** The rules to ask of two modalities and a relation of acts; `swapped` where the second norm plays the first part. */
function ruleTable(rules: readonly PairRule[]) {
  const known = new Map<string, readonly { readonly rule: PairRule; readonly swapped: boolean }[]>();
  return (a: Profile['modality'], b: Profile['modality'], relation: ActRelation) => {
    const key = `${a} ${b} ${relation}`;
    let found = known.get(key);
    if (found === undefined) {
      found = rules.flatMap((rule): { rule: PairRule; swapped: boolean }[] => {
        if (rule.first.includes(a) && rule.second.includes(b) && rule.acts.includes(relation)) {
          return [{ rule, swapped: false }];
        }
        const turned = rule.first.includes(b) && rule.second.includes(a) && rule.acts.includes(INVERSE[relation]);
        return turned ? [{ rule, swapped: true }] : [];
      });
      known.set(key, found);
    }
    return found;
  };
}

type Order = (a: Profile, b: Profile) => number;

/** The order of the text, looked up when it is first needed. */
function textOrder(model: FileModel): Order {
  let positions: Map<unknown, number> | undefined;
  return (a, b) => {
    positions ??= new Map(model.tree.pieces.map((piece, index) => [piece, index]));
    const [first, second] = [positions.get(a.norm.piece) ?? -1, positions.get(b.norm.piece) ?? -1];
    return first - second || a.norm.start - b.norm.start;
  };
}

function pairFindings(pair: Pair, ground: AgreementGround, context: CheckContext, order: Order): Finding[] {
  const { rule, clash } = pair;
  const settled = (a: Profile, b: Profile): boolean => {
    if (a.norm.sentence === b.norm.sentence && a.norm.followsBreach !== b.norm.followsBreach) return true;
    const [own, other] = a.origin.tie === undefined ? [a, b] : [b, a];
    if (other.origin.tie !== undefined) return isSettledAcross(own.norm, other.origin.tie, other.norm, context);
    return (a.rankings.length > 0 || b.rankings.length > 0) && isSettled(a.norm, b.norm, ground.origin.context.scope);
  };
  const firsts = [...pair.first.members].sort(order);
  const seconds = [...pair.second.members].sort(order);
  const findings: Finding[] = [];
  const report = (first: Profile, second: Profile): void => {
    if (first.norm === second.norm || settled(first, second)) return;
    const turned = rule.symmetric && order(first, second) > 0;
    findings.push(turned ? clashFinding(rule, second, first, clash) : clashFinding(rule, first, second, clash));
  };
  if (firsts.length * seconds.length <= MOST_FINDINGS) {
    for (const first of firsts) for (const second of seconds) report(first, second);
    return findings;
  }
  const most = Math.min(Math.max(firsts.length, seconds.length), MOST_FINDINGS);
  for (let index = 0; index < most; index++) {
    const [first, second] = [firsts[index % firsts.length], seconds[index % seconds.length]];
    if (first !== undefined && second !== undefined) report(first, second);
  }
  return findings;
}

/** Every repetition is reported with the first time that it is said. */
function repeatFindings({ members }: Group, onRepeated: OnRepeated, order: Order): Finding[] {
  const [first, ...rest] = [...members].sort(order);
  if (first === undefined || first.origin.tie !== undefined) return [];
  return rest.slice(0, MOST_FINDINGS).flatMap((again) => onRepeated(first, again) ?? []);
}
