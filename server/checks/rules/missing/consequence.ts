import { headerPlace } from '../../agreement-place.js';
import { tallyRule } from '../../tally.js';
import { ALL_FINAL, agreementWith, FINAL } from './example-agreement.js';
import { finalClauseTags } from './final-clauses.js';

const ID = 'missing/consequence';

export const consequence = tallyRule({
  id: ID,
  severity: 'info',
  summary: 'Duties, and neither an “otherwise” nor a clause on disputes.',
  rationale:
    'A duty whose breach has no consequence and no forum is a wish. Either the sentence says what follows, or a clause says who decides.',
  bad: agreementWith({ final: ALL_FINAL.replace(FINAL.disputes, '') }),
  good: agreementWith({}),
  *tags(unit) {
    for (const { modality, consequence: follows } of unit.norms) {
      if (follows !== undefined) yield 'otherwise';
      if (modality === 'obligation' || modality === 'prohibition') yield 'duty';
    }
    yield* finalClauseTags(unit);
  },
  *judge(tally, { agreement }) {
    if (agreement === undefined || !tally.has('duty')) return;
    if (['otherwise', 'disputes', 'maybe:disputes'].some((tag) => tally.has(tag))) return;
    yield {
      rule: ID,
      message:
        'Nothing follows from a breach: no sentence has an “otherwise”, and no clause settles disputes. Add one or the other.',
      place: headerPlace(agreement),
    };
  },
});
