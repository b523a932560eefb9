import { meetingOf } from '../../conflict/meeting.js';
import { type PairRule, severityOf, TIE_THEM } from '../../conflict/pair-rule.js';
import { agreementWith } from './example-agreement.js';

export const obligationExemption: PairRule = {
  id: 'conflict/obligation-exemption',
  severity: 'warning',
  summary: 'The same is commanded, and said not to be needed.',
  rationale: 'A duty that need not be kept is none: whoever is owed it cannot tell whether to count on it.',
  source: 'Deontic logic: an exemption is the denial of an obligation.',
  fixable: true,
  bad: agreementWith(`article pool "Pool"
  each party shall "mark the pooled imagery".
  Qatar need not "mark the pooled imagery".
`),
  good: agreementWith(`article pool "Pool"
  marking: each party shall "mark the pooled imagery".
  notwithstanding marking, each party need not "mark the pooled imagery" if "it is older than ten years".
`),
  first: ['obligation'],
  second: ['exemption'],
  acts: ['same', 'wider'],
  symmetric: false,
  acrossAgreements: true,
  judge(duty, exemption, acts, ground) {
    const meeting = meetingOf(duty, exemption, ground);
    if (meeting === undefined) return undefined;
    return {
      severity: meeting.scope === 'partly' ? 'info' : severityOf(meeting, acts, 'warning'),
      meeting,
      why: 'one commands what the other says need not be done, so that nobody can tell whether it is owed.',
      remedy: TIE_THEM,
    };
  },
};
