import { liesWithin } from '../../../model/time/compare-windows.js';
import { meetingOf } from '../../conflict/meeting.js';
import { type PairRule, severityOf } from '../../conflict/pair-rule.js';
import type { Profile } from '../../conflict/profile.js';
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
    const certain = timeLeaves(first, second, (a, b) => liesWithin(a, b, ground.life));
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
function timeLeaves(
  a: Profile,
  b: Profile,
  within: (a: Profile['window'], b: Profile['window']) => boolean,
): Severity | undefined {
  if (a.window.lasting && b.window.lasting) {
    return within(a.window, b.window) || within(b.window, a.window) ? 'error' : 'info';
  }
  if (isMoment(a) && isMoment(b)) return within(a.window, b.window) && within(b.window, a.window) ? 'error' : undefined;
  const [once, lasting] = a.window.lasting ? [b, a] : [a, b];
  // A duty to be done once, while the other lasts the whole time, may be a pause that the drafter means.
  return lasting.window.lasting && within(once.window, lasting.window) ? 'info' : undefined;
}

/** Whether a duty is to be done upon an event, at no other time. */
function isMoment({ window, norm }: Profile): boolean {
  return window.during.length > 0 && norm.qualifiers.some(({ kind }) => kind === 'upon');
}
