/** Findings about comments that silence findings. The report makes them (server/checks/report.ts); here they are described. */
import type { RuleMeta } from '../../rule.js';

const agreement = (body: string): string => `agreement "Agreement on the Lease of a Radar Hill"
  between Latvia and Denmark
  in English
  binding.

party Latvia "the Republic of Latvia".
party Denmark "the Kingdom of Denmark".

article hill "The hill"
${body}
article final "Final provisions"
  disputes are settled by consultation.
  this agreement enters into force upon signature.
  this agreement remains in force for 5 years.
  this agreement may be amended by agreement of the parties.
  either party may terminate this agreement with 6 months notice.

done at "Riga" on 2026-08-25 in 2 originals.
signed for Latvia.
signed for Denmark.
`;

const GOOD = agreement(`  each party shall "insure its own staff".
  // pacta-disable-next-line balance/one-sided-obligation -- Latvia owns the hill
  Latvia shall "clear the snow on the road".
`);

export const SUPPRESSION_RULES: readonly RuleMeta[] = [
  {
    id: 'suppression/no-reason',
    severity: 'warning',
    summary: 'A comment silences a finding without saying why.',
    rationale:
      'A silence outlives its author: without a reason, nobody can tell whether it was a decision or an oversight.',
    bad: agreement(`  each party shall "insure its own staff".
  // pacta-disable-next-line balance/one-sided-obligation
  Latvia shall "clear the snow on the road".
`),
    good: GOOD,
  },
  {
    id: 'suppression/unused',
    severity: 'warning',
    summary: 'A comment silences a finding that is not there.',
    rationale: 'A silence that is no longer needed would hide the next finding on that line.',
    fixable: true,
    bad: agreement(`  // pacta-disable-next-line balance/expense -- each pays its own
  each party shall "insure its own staff".
`),
    good: GOOD,
  },
];
