import { type BorneNorm, borneNorms, partiesLeftOut, powerOf, standingOf } from '../../../model/balance.js';
import { listed, partyCited } from '../../../model/parties.js';
import { onNorms } from '../../norm-place.js';
import { type CheckContext, type Finding, groupRule } from '../../rule.js';
import { addCounterpart, declareAsymmetry, namesAny } from './asymmetry-fixes.js';
import { betweenTwo } from './example-agreement.js';

export const oneSidedPower = groupRule<BorneNorm>({
  id: 'balance/one-sided-power',
  severity: 'warning',
  summary: 'A right to terminate, withdraw, suspend, denounce, inspect or amend that only some parties hold.',
  rationale:
    'Whoever alone can end, suspend, change or inspect holds the agreement in hand; the others are bound for as long as that suits the holder.',
  source:
    'Vienna Convention on the Law of Treaties, articles 39, 54 and 57: such powers belong to the parties alike unless the treaty says otherwise.',
  fixable: true,
  bad: betweenTwo('', '  Sweden may terminate this agreement with 6 months notice.\n'),
  good: betweenTwo(''),
  collect({ norms, context }, add) {
    for (const borne of borneNorms(norms, context)) {
      if (!borne.norm.followsBreach && standingOf(borne.norm) === 'right' && powerOf(borne.key)) add(borne.key, borne);
    }
  },
  *judge(key, facts, context) {
    const left = partiesLeftOut(
      facts.map(({ value }) => value),
      context.parties,
    );
    const power = powerOf(key);
    if (left.length === 0 || power === undefined) return;
    for (const { value } of facts) {
      const broken = value.norm.container.paragraphs.some(
        (one) => one.kind === 'broken' && namesAny(one.mentions, left, context),
      );
      if (!value.norm.justified && !broken) yield finding(value, power, left, context);
    }
  },
});

function finding({ norm, parties }: BorneNorm, power: string, left: readonly string[], context: CheckContext): Finding {
  const cited = (names: readonly string[]): string => listed(names.map((party) => partyCited(party, context.scope)));
  return {
    rule: oneSidedPower.id,
    // Worded when it is shown: a party's title can change without this sentence.
    message: () =>
      `Only ${cited(parties)} may ${power}; ${cited(left)} may not. A power of one side alone leaves the other in its hands: give it to ${left.length === 1 ? 'both' : 'all'}, or say with “asymmetric because” why the parties differ.`,
    ...onNorms(norm),
    fixes: [...addCounterpart(norm, parties, left, context), declareAsymmetry(norm)],
  };
}
