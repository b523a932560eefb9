import { type BorneNorm, borneNorms, partiesLeftOut } from '../../../model/balance.js';
import { listed, partyCited } from '../../../model/parties.js';
import { onNorms } from '../../norm-place.js';
import { type CheckContext, type Finding, groupRule } from '../../rule.js';
import { addCounterpart, declareAsymmetry, namesAny } from './asymmetry-fixes.js';
import { betweenTwo } from './example-agreement.js';

export const oneSidedObligation = groupRule<BorneNorm>({
  id: 'balance/one-sided-obligation',
  severity: 'warning',
  summary: 'A duty or prohibition of some parties only, with no counterpart for the others.',
  rationale:
    'Agreements between equals state duties in pairs. A duty that one side alone bears is either an oversight or a concession, and a concession should be seen to be meant.',
  source: 'Sovereign equality and reciprocity: Charter of the United Nations, article 2, paragraph 1.',
  fixable: true,
  bad: betweenTwo('  Armenia shall "clear the approach roads".\n'),
  good: betweenTwo('  Armenia shall "clear the approach roads".\n  Sweden shall "clear the approach roads".\n'),
  collect({ norms, context }, add) {
    for (const borne of borneNorms(norms, context)) {
      const { modality, followsBreach } = borne.norm;
      // What follows from a breach falls on whoever breached, and so is one-sided by nature.
      if (!followsBreach && (modality === 'obligation' || modality === 'prohibition')) add(borne.key, borne);
    }
  },
  *judge(_key, facts, context) {
    const left = partiesLeftOut(
      facts.map(({ value }) => value),
      context.parties,
    );
    if (left.length === 0) return;
    for (const { value } of facts) {
      if (!value.norm.justified && !maybeBroken(value, left, context)) yield finding(value, left, context);
    }
  },
});

/** A sentence of the same article that did not parse and speaks of the others may well be the counterpart. */
function maybeBroken({ norm }: BorneNorm, left: readonly string[], context: CheckContext): boolean {
  return norm.container.paragraphs.some((one) => one.kind === 'broken' && namesAny(one.mentions, left, context));
}

function finding(borne: BorneNorm, left: readonly string[], context: CheckContext): Finding {
  const { norm, parties } = borne;
  return {
    rule: oneSidedObligation.id,
    // Worded when it is shown: a party's title can change without this sentence.
    message: () =>
      `${said(borne, left, context)} Between equals a duty has its counterpart: add it, or say with “asymmetric because” why the parties differ.`,
    ...onNorms(norm),
    fixes: [...addCounterpart(norm, parties, left, context), declareAsymmetry(norm)],
  };
}

function said({ norm, parties }: BorneNorm, left: readonly string[], { scope }: CheckContext): string {
  const who = listed(parties.map((party) => partyCited(party, scope)));
  const others = listed(left.map((party) => partyCited(party, scope)));
  const one = parties.length === 1;
  return norm.modality === 'prohibition'
    ? `Only ${who} ${one ? 'is' : 'are'} forbidden this; nothing forbids it to ${others}.`
    : `Only ${who} ${one ? 'has' : 'have'} to do this; nothing obliges ${others} to do the same.`;
}
