import { standingOf } from '../../../model/balance.js';
import { partiesMentioned } from '../../../model/exchange.js';
import type { Unit } from '../../../model/model.js';
import { partiesBearing, partyCited } from '../../../model/parties.js';
import { partiesServed } from '../../../model/served.js';
import { headerPlace } from '../../agreement-place.js';
import { brokenTextOf } from '../../broken-text.js';
import { tallyRule } from '../../tally.js';

const ID = 'balance/no-benefit';

const example = (recipient: string): string => `agreement "Agreement on the Disposal of Rocket Fuel"
  between Armenia, Georgia and Sweden
  in English
  binding.

party Armenia "the Republic of Armenia".
party Georgia "Georgia".
party Sweden "the Kingdom of Sweden".

article disposal "Disposal"
  Armenia shall "deliver the fuel" to Sweden asymmetric because "Sweden runs the plant".
  Georgia shall "let the trains pass".
  Sweden shall "report on the disposal" to ${recipient} asymmetric because "Sweden runs the plant".

article final "Final provisions"
  disputes are settled by consultation.
  this agreement enters into force upon signature.
  this agreement remains in force for 5 years.
  this agreement may be amended by agreement of the parties.

done at "Yerevan" on 2026-03-31 in 3 originals.
signed for Armenia.
signed for Georgia.
signed for Sweden.
`;

export const noBenefit = tallyRule({
  id: ID,
  severity: 'warning',
  summary: 'A party that owes and is owed nothing.',
  rationale:
    'A party with duties and without any right, claim or duty toward it gains nothing from the agreement; such a text rarely survives ratification.',
  bad: example('Armenia'),
  good: example('Armenia and Georgia'),
  tags: (unit) => dealings(unit),
  *judge(tally, { agreement, parties, scope }) {
    if (agreement === undefined || parties.length < 2 || tally.has('gets:*')) return;
    for (const party of parties) {
      if (!tally.has(`owes:${party}`) || tally.has(`gets:${party}`)) continue;
      yield {
        rule: ID,
        message: `${partyCited(party, scope)} owes and is owed nothing: it has no right and no claim, and no duty runs toward it. Give it its share, name it as the recipient of the duties meant for it, or say with “asymmetric because” why it has none.`,
        place: headerPlace(agreement),
      };
    }
  },
});

/** `owes:` each party that bears a duty not declared to be one-sided, `gets:` each that a right or a duty serves, `*` for all. */
function dealings({ norms, piece, context }: Unit): ReadonlySet<string> {
  const found = new Set<string>();
  for (const norm of norms) {
    const bearers = partiesBearing(norm.bearer, context);
    const standing = standingOf(norm);
    const isDuty = standing === 'duty' || standing === 'prohibition';
    if (!isDuty) for (const party of bearers) found.add(`gets:${party}`);
    else {
      if (!norm.justified) for (const party of bearers) found.add(`owes:${party}`);
      if (bearers.length === context.parties.length && bearers.length > 0) found.add('gets:*');
      else for (const party of partiesServed(norm, bearers, context)) found.add(`gets:${party}`);
    }
  }
  const broken = brokenTextOf(piece);
  if (/\b(?:each|either|any|both|the)\s+part(?:y|ies)\b/i.test(broken)) found.add('gets:*');
  for (const party of partiesMentioned(broken, context)) found.add(`gets:${party}`);
  return found;
}
