import type { Amount } from '../../../model/scope-of-act.js';
import { meetingOf } from '../../conflict/meeting.js';
import { type PairRule, severityOf } from '../../conflict/pair-rule.js';
import type { Profile } from '../../conflict/profile.js';
import { agreementWith } from './example-agreement.js';

export const quantity: PairRule = {
  id: 'conflict/quantity',
  severity: 'error',
  summary: 'A least number above the greatest, or two exact numbers that differ.',
  rationale: 'No number satisfies both sentences, so that one is broken whatever is done.',
  source: 'VCLT 31(1); common practice in arms control, where ceilings and floors stand in different articles.',
  fixable: true,
  bad: agreementWith(`article pool "Pool"
  each party shall "deliver imagery" at least 12 times every 1 year.
  each party may "deliver imagery" at most 2 times every 3 months.
`),
  good: agreementWith(`article pool "Pool"
  each party shall "deliver imagery" at least 12 times every 1 year.
  each party may "deliver imagery" at most 6 times every 3 months.
`),
  first: ['obligation', 'permission', 'claim', 'prohibition'],
  second: ['obligation', 'permission', 'claim', 'prohibition'],
  acts: ['same'],
  symmetric: true,
  acrossAgreements: true,
  judge(first, second, acts, ground) {
    const [a, b] = [first.scope.amount, second.scope.amount];
    if (a === undefined || b === undefined || isAllowance(first) || isAllowance(second)) return undefined;
    if (!areApart(a, b)) return undefined;
    const meeting = meetingOf(withoutAmount(first), withoutAmount(second), ground);
    if (meeting === undefined) return undefined;
    return {
      severity: meeting.scope === 'partly' ? 'info' : severityOf(meeting, acts),
      meeting,
      why: `no number is ${amountInWords(a)} and ${amountInWords(b)}.`,
      remedy: 'Make the two numbers agree, or say which goes before the other (“notwithstanding …”).',
    };
  },
};

/** A ban on at least so many is kept by fewer: it bounds the number from above, and says nothing of a least one. */
function isAllowance({ modality, scope }: Profile): boolean {
  return modality === 'prohibition' && scope.amount !== undefined && scope.amount.least > 0;
}

/** Months are counted at their mean, so that rates within this part of each other may be one and the same. */
const TOLERANCE = 0.03;

function areApart(a: Amount, b: Amount): boolean {
  if (a.unit !== b.unit || (a.period === undefined) !== (b.period === undefined)) return false;
  const [first, second] = [rateOf(a), rateOf(b)];
  const slack = a.period === b.period ? 1 : 1 + TOLERANCE;
  return first.least > second.most * slack || second.least > first.most * slack;
}

function rateOf({ least, most, period = 1 }: Amount): { readonly least: number; readonly most: number } {
  return { least: least / period, most: most / period };
}

function withoutAmount(profile: Profile): Profile {
  return { ...profile, scope: { ...profile.scope, amount: undefined } };
}

function amountInWords({ least, most, unit, period }: Amount): string {
  const bound = least === most ? `exactly ${least}` : least > 0 ? `at least ${least}` : `at most ${most}`;
  const what = unit === 'times' || unit === 'percent' ? ` ${unit}` : '';
  return `${bound}${what}${period === undefined ? '' : ' in its period'}`;
}
