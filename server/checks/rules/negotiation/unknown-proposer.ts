import { nearest } from '../../../../grammar/nearest.js';
import type { UnitRule } from '../../rule.js';
import { exampleAgreement } from '../example-agreement.js';

const example = (proposer: string): string =>
  exampleAgreement({
    articles: `article roads "Roads"\n  each party shall "plough the road" within [${proposer}: 30 days | Norway: 60 days] after "a request".`,
  });

export const unknownProposer: UnitRule = {
  id: 'negotiation/unknown-proposer',
  severity: 'error',
  summary: 'Bracketed text attributed to somebody who is no party.',
  rationale:
    'Only those at the table propose text. A name that is none of theirs is most often misspelt, and the proposal is then printed for nobody.',
  fixable: true,
  bad: example('Geogria'),
  good: example('Georgia'),
  *check({ piece, summary }, { scope, parties }) {
    for (const { name, role, start, end } of summary.mentions) {
      if (role !== 'proposer' || parties.includes(name)) continue;
      const kind = scope.lookup(name)?.kind;
      // Several parties can propose as one; a file without an agreement does not know who will be at the table.
      if (kind === 'group' || (kind === 'party' && parties.length === 0)) continue;
      const near = nearest(name, parties);
      const meant = near.length === 0 ? '' : ` Did you mean ${near.map((one) => `“${one}”`).join(' or ')}?`;
      yield {
        rule: unknownProposer.id,
        message: `“${name}” is no party to this agreement, so nobody at the table proposes this text.${meant} Name the party whose proposal it is, or leave the attribution out.`,
        place: { piece, start, end },
        fixes: near.map((one) => ({ title: `Write “${one}”`, edits: [{ piece, start, end, text: one }] })),
      };
    }
  },
};
