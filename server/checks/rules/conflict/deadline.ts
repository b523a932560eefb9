import { type Bound, isAfter, type Life } from '../../../model/time/bound.js';
import { meetingOf } from '../../conflict/meeting.js';
import { type PairRule, severityOf } from '../../conflict/pair-rule.js';
import { agreementWith } from './example-agreement.js';

export const deadline: PairRule = {
  id: 'conflict/deadline',
  severity: 'error',
  summary: 'One duty with two different time limits.',
  rationale: 'Whoever keeps to the later limit is told that the earlier one has passed.',
  source: 'Two different periods for one event are a common slip between drafts and annexes.',
  fixable: true,
  bad: agreementWith(`event overflight "an overflight of the pool".

article pool "Pool"
  each party shall "deliver its imagery" within 30 days after overflight.
  each party shall "deliver its imagery" within 60 days after overflight.
`),
  good: agreementWith(`event overflight "an overflight of the pool".
event request "a written request".

article pool "Pool"
  each party shall "deliver its imagery" within 30 days after overflight.
  each party shall "deliver its imagery" within 60 days after request.
`),
  first: ['obligation'],
  second: ['obligation'],
  acts: ['same'],
  symmetric: true,
  acrossAgreements: true,
  judge(first, second, acts, ground) {
    if (!differ(first.window.limits, second.window.limits, ground.life)) return undefined;
    const meeting = meetingOf(first, second, ground);
    if (!meeting?.sameCondition) return undefined;
    const isOneDuty = first.scope.key === second.scope.key;
    return {
      severity: isOneDuty ? severityOf(meeting, acts) : 'info',
      meeting,
      why: 'one duty has two time limits, and whoever keeps to the later misses the earlier.',
      remedy: 'Keep one limit, or say which goes before the other (“notwithstanding …”).',
    };
  },
};

/** Whether two limits on one anchor surely differ. */
function differ(a: readonly Bound[], b: readonly Bound[], life: Life): boolean {
  return a.some((one) =>
    b.some((other) => hasOneAnchor(one, other) && (isAfter(one, other, life) || isAfter(other, one, life))),
  );
}

function hasOneAnchor({ anchor: a }: Bound, { anchor: b }: Bound): boolean {
  if (a.kind !== b.kind) return false;
  return !('event' in a) || ('event' in b && a.event === b.event);
}
