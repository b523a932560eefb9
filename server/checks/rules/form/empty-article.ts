import type { UnitRule } from '../../rule.js';
import { exampleAgreement } from '../example-agreement.js';

const example = (paragraph: string): string =>
  exampleAgreement({
    articles: `article roads "Roads"\n  each party shall "plough the road".\n\narticle tunnels "Tunnels"\n${paragraph}`,
  });

export const emptyArticle: UnitRule = {
  id: 'form/empty-article',
  severity: 'warning',
  summary: 'An article with a heading and nothing under it.',
  rationale:
    'The article would be printed and numbered, and say nothing; what its heading promises is missing from the agreement.',
  bad: example(''),
  good: example('  each party shall "light the tunnel".'),
  *check({ piece }) {
    // What stands in an article that did not parse is reported by itself, and is not nothing.
    if (piece.errors.length > 0) return;
    for (const element of piece.elements) {
      if (element.kind !== 'article' || element.paragraphs.length > 0) continue;
      yield {
        rule: emptyArticle.id,
        message:
          'This article says nothing: the treaty would print a number and a heading over an empty space. Write what it is to say, or take it out.',
        place: { piece, start: element.start, end: element.headerEnd },
      };
    }
  },
};
