import type { Item } from '../../../../grammar/ast.js';
import type { UnitRule } from '../../rule.js';
import { paragraphsOf } from '../../sentence-texts.js';
import { exampleAgreement } from '../example-agreement.js';

const example = (items: string): string =>
  exampleAgreement({ articles: `article roads "Roads"\n  each party shall:\n    - "plough the road"${items}.` });

export const singleItem: UnitRule = {
  id: 'form/single-item',
  severity: 'info',
  summary: 'A list of one item.',
  rationale: 'An (a) without a (b) makes the reader look for what was lost.',
  bad: example(''),
  good: example(';\n    - "grit the bridge"'),
  *check({ piece }) {
    for (const { paragraph } of paragraphsOf(piece)) {
      const lists =
        paragraph.kind === 'prose'
          ? [paragraph.items]
          : paragraph.kind === 'norm'
            ? [paragraph.act, paragraph.consequence?.act].map((act) => (act?.kind === 'items' ? act.items : []))
            : [];
      for (const { start, end, depth } of lists.flatMap(lonely)) {
        yield {
          rule: singleItem.id,
          message: `This list has one item only, so it would be printed with a mark ${depth === 1 ? '(a)' : '(i)'} that nothing follows. Write it into the sentence, or add the missing items.`,
          place: { piece, start, end },
          silencedAt: [{ piece, start: paragraph.start, end: paragraph.end }],
        };
      }
    }
  },
};

/** The items that are alone in their list, at any depth. */
function lonely(items: readonly Item[]): Item[] {
  const [only] = items;
  return [...(only !== undefined && items.length === 1 ? [only] : []), ...items.flatMap((item) => lonely(item.items))];
}
