import { isAtOrAfter, type Life, later } from '../../../model/time/bound.js';
import { liesWithin, surelyCoincide } from '../../../model/time/compare-windows.js';
import { MINUTES_A_DAY } from '../../../model/time/offset.js';
import type { Window } from '../../../model/time/window.js';
import { meetingOf } from '../../conflict/meeting.js';
import { type PairRule, severityOf } from '../../conflict/pair-rule.js';
import type { Severity } from '../../rule.js';
import { agreementWith } from './example-agreement.js';

export const exclusiveActs: PairRule = {
  id: 'conflict/exclusive-acts',
  severity: 'error',
  summary: 'Two duties whose acts cannot be done together.',
  rationale: 'Each duty can be kept by itself and both cannot: whoever bears them is bound to break one.',
  source: 'Deontic logic: obligations of incompatible acts; VCLT 26.',
  fixable: true,
  bad: agreementWith(`action open-pool "keep the pool open" excludes close-pool.
action close-pool "keep the pool closed".

article pool "Pool"
  each party shall open-pool.
  each party shall close-pool.
`),
  good: agreementWith(`action open-pool "open the pool" excludes close-pool.
action close-pool "close the pool".

article pool "Pool"
  each party shall open-pool by 2026-12-31.
  each party shall close-pool from 2027-06-01 until 2027-06-30.
`),
  first: ['obligation'],
  second: ['obligation'],
  acts: ['excluded'],
  symmetric: true,
  acrossAgreements: true,
  judge(first, second, acts, ground) {
    const meeting = meetingOf(first, second, ground, { recipients: false });
    if (meeting === undefined) return undefined;
    const certain = timeLeaves(first.window, second.window, ground.life);
    if (certain === undefined) return undefined;
    return {
      severity: certain === 'error' ? severityOf(meeting, acts) : certain,
      meeting,
      why: 'their acts exclude each other, and no choice of time keeps both.',
      remedy:
        'Give them to different Parties or times, put one on the condition that the other does not apply, or say which goes before the other (“notwithstanding …”).',
    };
  },
};

/** How sure it is that no choice of time keeps both duties; undefined where there is such a choice. */
function timeLeaves(a: Window, b: Window, life: Life): Severity | undefined {
  const isNested = liesWithin(a, b, life) || liesWithin(b, a, life);
  if (a.lasting && b.lasting) return isNested || surelyCoincide(a, b, life) ? 'error' : 'info';
  if (isMoment(a) && isMoment(b)) return liesWithin(a, b, life) && liesWithin(b, a, life) ? 'error' : undefined;
  const [once, lasting] = a.lasting ? [b, a] : [a, b];
  // A duty to be done once, while the other lasts the whole time, may be a pause that the drafter means.
  if (lasting.lasting && liesWithin(once, lasting, life)) return 'info';
  return isOneDay(a, life) && isOneDay(b, life) && isNested ? 'info' : undefined;
}

/** Whether a duty is to be done upon an event, at no other time. */
function isMoment({ during, lasting }: Window): boolean {
  return during.length > 0 && !lasting;
}

/** Whether a duty is to be done on one date. */
function isOneDay({ lower, limits }: Window, life: Life): boolean {
  return lower.some((start) =>
    limits.some((end) => start.anchor.kind === 'date' && isAtOrAfter(later(start, DAY), end, life)),
  );
}

const DAY = { months: 0, minutes: MINUTES_A_DAY };
