import { headerPlace } from '../../agreement-place.js';
import { tallyRule } from '../../tally.js';
import { ALL_FINAL, agreementWith, FINAL } from './example-agreement.js';
import { finalClauseTags } from './final-clauses.js';
import { HOLDS_CLAUSES, insertClause } from './insert-clause.js';

const ID = 'missing/entry-into-force';

export const entryIntoForce = tallyRule({
  id: ID,
  severity: 'error',
  summary: 'A binding agreement that does not say when it enters into force.',
  rationale:
    'Until an agreement is in force it binds nobody. Without the clause the day depends on proof of what the parties meant, and every period counted from it is open.',
  source: 'Vienna Convention on the Law of Treaties, article 24, paragraphs 1 and 2.',
  fixable: true,
  bad: agreementWith({ final: ALL_FINAL.replace(FINAL.force, '') }),
  good: agreementWith({}),
  tags: finalClauseTags,
  mark: HOLDS_CLAUSES,
  *judge(tally, { agreement }) {
    if (agreement === undefined || !agreement.binding) return;
    if (tally.has('entry-into-force') || tally.has('maybe:entry-into-force')) return;
    yield {
      rule: ID,
      message:
        'Nothing says when this agreement enters into force: until then it binds nobody. Add the clause, for example “this agreement enters into force upon signature.”',
      place: headerPlace(agreement),
      fixes: insertClause(
        tally,
        'Add the clause on entry into force',
        'this agreement enters into force 30 days after notification by each party.',
      ),
    };
  },
});
