import type { RuleMeta } from '../../rule.js';

const HEAD = (ties: string): string => `agreement "Technical Arrangement on the Pooling of Imagery"
  between Qatar and France
  ${ties}
  in English
  binding.

party Qatar "the State of Qatar".
party France "the French Republic".

`;

const FINAL = `
article final "Final provisions"
  disputes are settled by consultation.
  this agreement enters into force upon exchange of "instruments of ratification".
  this agreement remains in force indefinitely.
  this agreement may be amended by agreement of the parties.
  either party may terminate this agreement with 6 months notice.

done at "Doha" on 2026-05-04 in 2 originals.
signed for Qatar.
signed for France.
`;

/** The engine finds these with the rules for one agreement. */
export const otherAgreement: RuleMeta = {
  id: 'conflict/other-agreement',
  severity: 'error',
  summary: 'A clash with an agreement that this one supersedes, amends, implements or is subject to.',
  rationale:
    'A State that is bound by both agreements cannot keep both; which one goes first is then decided by rules that the drafters did not choose.',
  source: 'VCLT 30 (successive treaties on the same subject) and 41.',
  bad: `${HEAD('implements "base.pacta"')}article pool "Pool"
  each party may "publish the pooled imagery".
${FINAL}`,
  good: `${HEAD('implements "base.pacta"')}article pool "Pool"
  each party may "publish the pooled imagery".
  this agreement prevails over "base.pacta".
${FINAL}`,
  exampleFiles: {
    'base.pacta': `${HEAD('status in-force')}article ban "Ban"
  neither party shall "publish the pooled imagery".
${FINAL}`,
  },
};
