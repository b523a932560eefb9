import { meetingOf } from '../../conflict/meeting.js';
import { type PairRule, severityOf, TIE_THEM } from '../../conflict/pair-rule.js';
import { agreementWith } from './example-agreement.js';

export const permissionProhibition: PairRule = {
  id: 'conflict/permission-prohibition',
  severity: 'error',
  summary: 'The same is allowed, or claimed as of right, and forbidden.',
  rationale:
    'One sentence gives what the other takes away: whoever relies on the first is told that the second was broken, and both are right.',
  source:
    'VCLT 31(1); ODRL Information Model 2.2, conflict strategy; Hohfeld: a privilege is the absence of a duty not to act.',
  fixable: true,
  bad: agreementWith(`article pool "Pool"
  each party may "publish the pooled imagery".
  neither party shall "publish the pooled imagery".
`),
  good: agreementWith(`article pool "Pool"
  ban: neither party shall "publish the pooled imagery".
  notwithstanding ban, each party may "publish the pooled imagery".
`),
  first: ['permission', 'claim'],
  second: ['prohibition'],
  acts: ['same', 'wider', 'narrower'],
  symmetric: false,
  acrossAgreements: true,
  judge(right, ban, acts, ground) {
    const meeting = meetingOf(right, ban, ground);
    if (meeting === undefined) return undefined;
    if (acts.relation === 'narrower' || meeting.scope === 'partly') {
      return {
        severity: 'info',
        meeting,
        why: 'the ban takes a part out of what the other sentence allows at large; read together, the particular limits the general.',
        remedy: 'If that is meant, say so: add “subject to …” to the wider sentence.',
      };
    }
    return {
      severity: severityOf(meeting, acts),
      meeting,
      why: meeting.exception
        ? 'one is meant as a rule and the other as an exception to it, but nothing says so, and as they stand what one allows the other forbids.'
        : 'what one allows the other forbids, so that nobody can tell whether it may be done.',
      remedy: TIE_THEM,
    };
  },
};
