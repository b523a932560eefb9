/** A norm as the engine compares it: who, what, toward whom, when, on what condition, ranked how, proposed by whom. */

import type { Tree } from '../../../grammar/parse.js';
import { actWords } from '../../model/act-words.js';
import { leftUndone } from '../../model/acts.js';
import { alternativesOf } from '../../model/alternatives.js';
import { type Bearers, bearersOf, isNobody, type Translate } from '../../model/bearers.js';
import { conditionOf } from '../../model/conditions.js';
import type { FileContext } from '../../model/model.js';
import type { Modality, Norm } from '../../model/norm.js';
import { type Ranking, rankingsKey, rankingsOf } from '../../model/precedence.js';
import { and, atom, atomsOf, type Formula, formulaKey } from '../../model/satisfiability.js';
import { type ActScope, actScopeOf } from '../../model/scope-of-act.js';
import { settled } from '../../model/text.js';
import type { Life } from '../../model/time/bound.js';
import { offsetOf } from '../../model/time/offset.js';
import { type Window, windowKey, windowOf } from '../../model/time/window.js';
import type { Wording } from '../../model/wording.js';
import type { TiedModel } from '../rule.js';

/** The agreement that norms are read in: this one, or one that it is tied to. */
export interface Origin {
  readonly context: FileContext;
  readonly wording: Wording;
  readonly life: Life;
  readonly translate: Translate;
  /** Undefined for the agreement itself. */
  readonly tie: TiedModel | undefined;
  readonly tree?: Tree;
}

export interface Profile {
  readonly norm: Norm;
  readonly origin: Origin;
  readonly modality: Modality;
  readonly words: readonly string[];
  readonly bearers: Bearers;
  readonly scope: ActScope;
  readonly window: Window;
  readonly condition: Formula;
  readonly conditionKey: string;
  readonly facts: ReadonlySet<string>;
  readonly rankings: readonly Ranking[];
  readonly proposers: readonly string[];
  /** Whether a part of it is still a choice between values, so that it gives no error. */
  readonly open: boolean;
  /** Alike for norms that say the same. */
  readonly signature: string;
}

/** The profiles of a norm: one, or one for each proposal where its values are still choices; none where nobody bears it. */
export function profilesOf(norm: Norm, origin: Origin): Profile[] {
  if (isNobody(norm.bearer)) return [];
  const alternatives = alternativesOf(norm);
  return alternatives.map(({ norm: read, proposers }) =>
    profileOf(norm, read, proposers, alternatives.length > 1, origin),
  );
}

/** The fact that a consequence waits for: the breach of the sentence that it follows. */
function breachKey({ container, sentence }: Norm): string {
  return `${BREACH}${container.name.text} ${sentence.start}`;
}
const BREACH = 'breach of ';

export function isBreach(fact: string): boolean {
  return fact.startsWith(BREACH);
}

function profileOf(norm: Norm, read: Norm, proposers: readonly string[], open: boolean, origin: Origin): Profile {
  const { context, wording, life, translate, tie } = origin;
  const qualifiers = read.qualifiers;
  const typed = actWords(read, context.scope, context.language);
  const undone = leftUndone(typed);
  const modality = undone === undefined ? read.modality : OPPOSITE[read.modality];
  const words = undone ?? typed;
  const bearers = bearersOf(read, context, wording, translate);
  const scope = actScopeOf(qualifiers, context, wording, translate);
  const own = windowOf(qualifiers, wording, life);
  const window = tie === undefined ? own : anchoredElsewhere(own, tie.uri);
  const stated = conditionOf(qualifiers, wording);
  const condition = norm.followsBreach ? and(stated, atom(breachKey(norm))) : stated;
  const rankings = rankingsOf(read);
  const conditionKey = formulaKey(condition);
  const rest = qualifiers.flatMap((qualifier) => {
    if (qualifier.kind === 'every' || qualifier.kind === 'notice') {
      const { months, minutes } = offsetOf(settled(qualifier.duration));
      return [`${qualifier.kind} ${months} months ${minutes} minutes`];
    }
    return REST.has(qualifier.kind) ? [qualifier.kind] : [];
  });
  const signature = shared(
    [
      tie?.uri ?? '',
      modality,
      bearers.key,
      bearers.all,
      scope.key,
      windowKey(window),
      conditionKey,
      rankingsKey(rankings),
      [...proposers].sort().join('&'),
      open,
      rest.sort().join('&'),
    ].join('\n'),
    wording,
  );
  return {
    norm,
    origin,
    modality,
    words,
    bearers,
    scope,
    window,
    condition,
    conditionKey,
    facts: condition.kind === 'true' ? NO_FACTS : atomsOf(condition),
    rankings,
    proposers,
    open,
    signature,
  };
}

const signatures = new WeakMap<Wording, Map<string, string>>();

/** One string for all norms that say the same of their acts: there are thousands of them, and few ways to say it. */
function shared(signature: string, wording: Wording): string {
  let known = signatures.get(wording);
  if (known === undefined) {
    known = new Map();
    signatures.set(wording, known);
  }
  const before = known.get(signature);
  if (before !== undefined) return before;
  known.set(signature, signature);
  return signature;
}

const NO_FACTS: ReadonlySet<string> = new Set();
const REST: ReadonlySet<string> = new Set(['immediately', 'promptly', 'without-delay']);

/** Leaving an act undone: a duty to refrain is a prohibition, and leave to refrain an exemption. */
const OPPOSITE: Readonly<Record<Modality, Modality>> = {
  obligation: 'prohibition',
  prohibition: 'obligation',
  permission: 'exemption',
  exemption: 'permission',
  claim: 'exemption',
};

/** Another agreement's own signature, entry into force and end are other events than this one's. */
function anchoredElsewhere(window: Window, uri: string): Window {
  const move = (bounds: Window['lower']): Window['lower'] =>
    bounds.map((bound) =>
      bound.anchor.kind === 'date' || 'event' in bound.anchor
        ? bound
        : { ...bound, anchor: { kind: 'event-end', event: `${bound.anchor.kind} of ${uri}` } },
    );
  return { ...window, lower: move(window.lower), upper: move(window.upper), limits: move(window.limits) };
}
