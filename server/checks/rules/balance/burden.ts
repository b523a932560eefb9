import { partiesBearing, partyCited } from '../../../model/parties.js';
import { headerPlace } from '../../agreement-place.js';
import { tallyRule } from '../../tally.js';
import { betweenTwo } from './example-agreement.js';

const ID = 'balance/burden';

const example = (acts: readonly string[]): string =>
  betweenTwo(acts.map((act) => `  Armenia shall "${act}".\n`).join(''));

export const burden = tallyRule({
  id: ID,
  severity: 'warning',
  summary: 'Over the whole agreement, one party bears many more duties than another.',
  rationale:
    'Sentence by sentence each duty may look small. Counted over the whole agreement they show who carries it, and whoever does should know it before signing.',
  bad: example(['clear the roads', 'light the site', 'guard the gates']),
  good: example(['clear the roads', 'light the site']),
  tags: ({ norms, context }) =>
    norms.flatMap(({ modality, justified, followsBreach, bearer }) =>
      modality === 'obligation' && !justified && !followsBreach ? partiesBearing(bearer, context) : [],
    ),
  *judge(tally, { agreement, parties, scope, options }) {
    if (agreement === undefined || parties.length < 2) return;
    const counted = parties
      .filter((party) => scope.lookup(party)?.kind === 'party')
      .map((party) => ({ party, duties: tally.count(party) }));
    const least = counted.reduce((a, b) => (b.duties < a.duties ? b : a), counted[0] ?? { party: '', duties: 0 });
    const heavy = counted.filter(
      ({ duties }) => duties >= options.burdenRatio * least.duties && duties - least.duties >= options.burdenDifference,
    );
    const most = heavy.reduce((a, b) => (b.duties > a.duties ? b : a), heavy[0] ?? least);
    if (heavy.length === 0) return;
    const others = heavy
      .filter((one) => one !== most)
      .map(({ party, duties }) => `${party} ${duties}`)
      .join(', ');
    yield {
      rule: ID,
      message: `${partyCited(most.party, scope)} bears ${most.duties} duties and ${partyCited(least.party, scope)} ${least.duties}${others === '' ? '' : ` (also ${others})`}: one side carries the agreement. Share the duties out, or say with “asymmetric because” which of them are meant to fall on one side.`,
      place: headerPlace(agreement),
    };
  },
});
