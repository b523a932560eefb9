import { liesWithin } from '../../../model/time/compare-windows.js';
import { meetingOf } from '../../conflict/meeting.js';
import { type PairRule, severityOf, TIE_THEM } from '../../conflict/pair-rule.js';
import { agreementWith } from './example-agreement.js';

export const obligationProhibition: PairRule = {
  id: 'conflict/obligation-prohibition',
  severity: 'error',
  summary: 'The same is commanded and forbidden.',
  rationale:
    'Whoever bears both sentences breaks one by keeping the other. Treaties are to be read so that every clause has effect; no reading gives effect to these two.',
  source: 'VCLT 26 and 31(1); deontic logic: an obligation and a prohibition of one act cannot both be kept.',
  fixable: true,
  bad: agreementWith(`article pool "Pool"
  each party shall "publish the pooled imagery".
  neither party shall "publish the pooled imagery".
`),
  good: agreementWith(`article pool "Pool"
  each party shall "publish the pooled imagery" if "both Parties consent".
  neither party shall "publish the pooled imagery" unless "both Parties consent".
`),
  first: ['obligation'],
  second: ['prohibition'],
  acts: ['same', 'wider'],
  symmetric: false,
  acrossAgreements: true,
  judge(duty, ban, acts, ground) {
    const meeting = meetingOf(duty, ban, ground);
    // A duty that can be kept outside the ban, at another time or toward someone else, does not clash with it.
    if (meeting === undefined || !liesWithin(duty.window, ban.window, ground.life)) return undefined;
    const severity = meeting.scope === 'partly' ? 'info' : severityOf(meeting, acts);
    return {
      severity,
      meeting,
      why: meeting.exception
        ? 'one is meant as a rule and the other as an exception to it, but nothing says so, and as they stand what one commands the other forbids.'
        : 'what one commands the other forbids, so that one is broken by keeping the other.',
      remedy: TIE_THEM,
    };
  },
};
