import type { Body } from '../../../../grammar/ast.js';
import { titleWords } from '../../../model/text.js';
import type { UnitRule } from '../../rule.js';
import { agreementWith } from './example-agreement.js';

const ID = 'missing/body-rules';

const example = (rules: string): string =>
  agreementWith({
    parties: `\nbody commission "Joint Commission"${rules}.\n`,
    articles: 'article rescue "Rescue"\n  each party shall "report its rescues" to commission every 6 months.\n',
  });

export const bodyRules: UnitRule = {
  id: ID,
  severity: 'info',
  summary: 'A body without composition, or without a way to decide.',
  rationale:
    'A commission of which nobody knows who sits in it and by what majority it decides spends its first year on that.',
  source:
    'Practice of joint commissions: membership, meetings and the rule of decision stand in the article that sets the body up.',
  bad: example(''),
  good: example(' composed of "two representatives of each Party" decides by consensus'),
  *check({ summary, context }) {
    // A shared file of declarations may leave the rules of a body to the agreement that uses it.
    if (context.agreement === undefined) return;
    for (const { node, piece, start, end } of summary.symbols) {
      if (node.kind !== 'body') continue;
      const lacking = missingRules(node);
      if (lacking.length === 0) continue;
      yield {
        rule: ID,
        message: `Nothing says ${lacking.join(' or ')} the ${titleWords(node.title).replace(/^the\s+/i, '')}. A body without such rules cannot begin its work: add “composed of "…"” and “decides by consensus”.`,
        place: { piece, start, end },
      };
    }
  },
};

function missingRules({ composedOf, decidesBy }: Body): readonly string[] {
  return [
    ...(composedOf === undefined ? ['who sits in'] : []),
    ...(decidesBy === undefined ? ['how decisions are taken in'] : []),
  ];
}
