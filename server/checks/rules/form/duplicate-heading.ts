import type { Place } from '../../../model/symbols.js';
import { titleWords } from '../../../model/text.js';
import { orderedRule } from '../../ordered.js';
import { exampleAgreement } from '../example-agreement.js';

const example = (heading: string): string =>
  exampleAgreement({
    articles: `article roads "Roads"\n  each party shall "plough the road".\n\narticle tunnels "${heading}"\n  each party shall "light the tunnel".`,
  });

/** A heading, or the beginning of a part, chapter or section, in which headings count anew. */
interface Heading {
  readonly level: 'article' | 'annex' | 'part' | 'chapter' | 'section';
  readonly title: string;
  readonly place: Place;
}

export const duplicateHeading = orderedRule<Heading>({
  id: 'form/duplicate-heading',
  severity: 'warning',
  summary: 'Two articles of one part under the same heading.',
  rationale:
    'A heading is how an article is looked up and cited. Two alike mostly are one article written twice, and readers stop at the first.',
  bad: example('Roads'),
  good: example('Tunnels'),
  facts: ({ piece }) =>
    piece.elements.flatMap((element): Heading[] => {
      if (element.kind !== 'article' && element.kind !== 'annex' && element.kind !== 'division') return [];
      const level = element.kind === 'division' ? element.level : element.kind;
      const end = element.kind === 'division' ? element.end : element.headerEnd;
      const title = titleWords(element.title).trim().replaceAll(/\s+/g, ' ');
      return [{ level, title, place: { piece, start: element.start, end } }];
    }),
  key: ({ level, title }) => `${level} ${title}`,
  *judge(headings) {
    // One part begins where the next division of any level stands; divisions are compared under the larger one that holds them.
    const seen = new Map<string, Place>();
    const above = { part: '', chapter: '', section: '' };
    for (const { level, title, place } of headings) {
      if (title === '') continue;
      const within =
        level === 'part' || level === 'annex'
          ? ''
          : level === 'chapter'
            ? above.part
            : level === 'section'
              ? `${above.part}\n${above.chapter}`
              : `${above.part}\n${above.chapter}\n${above.section}`;
      const key = `${level}\n${within}\n${title.toLowerCase()}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, place);
      else {
        yield {
          rule: 'form/duplicate-heading',
          message: `“${title}” is the heading of another ${level} too, so neither can be found by it. Give each its own, or join them.`,
          place,
          related: [{ place: first, message: 'The same heading.' }],
        };
      }
      if (level === 'part') Object.assign(above, { part: key, chapter: '', section: '' });
      else if (level === 'chapter') Object.assign(above, { chapter: key, section: '' });
      else if (level === 'section') above.section = key;
    }
  },
});
