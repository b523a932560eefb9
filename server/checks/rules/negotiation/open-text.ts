import type { Choice, Element, Paragraph, Span, Title } from '../../../../grammar/ast.js';
import type { Piece } from '../../../../grammar/parse.js';
import { canonical, type Place } from '../../../model/symbols.js';
import { nodesOfKind } from '../../nodes-of-kind.js';
import type { CheckContext, Finding, UnitRule } from '../../rule.js';
import { matchesIn, mayMatch, textsOf } from '../../sentence-texts.js';
import { isDraft, severityByStatus } from '../../status.js';
import { exampleAgreement } from '../example-agreement.js';

const example = (time: string): string =>
  exampleAgreement({
    articles: `article roads "Roads"\n  each party shall "plough the road" within ${time} after "a request".`,
  });

export const openText: UnitRule = {
  id: 'negotiation/open-text',
  severity: 'warning',
  summary: 'Square brackets that still hold text which is not agreed.',
  rationale:
    'Brackets are settled at the table, not in the text that is initialled: what is still between them has been agreed by nobody. A warning in a draft, an error from `status initialled` on.',
  source: 'Vienna Convention on the Law of Treaties (1969), articles 9 and 10.',
  bad: example('[Georgia: 30 days | Norway: 60 days]'),
  good: example('30 days'),
  *check({ piece }, context) {
    if (!piece.text.includes('[')) return;
    for (const element of piece.elements) {
      for (const sentence of sentencesOf(element)) {
        const place = { piece, start: sentence.start, end: sentence.end };
        if ('proposers' in sentence && sentence.proposers !== undefined) {
          const names = sentence.proposers.map(({ text }) => text).join(' and ');
          yield finding(place, place, names === '' ? 'This sentence' : `This sentence of ${names}`, context);
        }
        for (const { start, end, options } of nodesOfKind<Choice<unknown>>(sentence, 'choice')) {
          const sides = [...new Set(options.flatMap(({ proposers }) => proposers.map(({ text }) => text)))];
          const between = sides.length < 2 ? '' : `between ${sides.slice(0, -1).join(', ')} and ${sides.at(-1)} `;
          yield finding({ piece, start, end }, place, `What stands ${between}in these brackets`, context);
        }
      }
    }
    yield* insideTexts(piece, context);
  },
};

/** A proposal as it is typed inside a text: a bracket, a name and a colon. */
const TYPED = /\[\s*([\p{L}][\p{L}\p{M}\p{N}_-]*)\s*:[^\]]*\]?/gu;

/** Proposals of parties that are typed inside a text, where nothing resolves them. */
function* insideTexts(piece: Piece, context: CheckContext): Iterable<Finding> {
  if (!mayMatch(piece, TYPED)) return;
  for (const { text, sentence } of textsOf(piece)) {
    for (const { start, end, match } of matchesIn(piece, text, TYPED)) {
      if (!context.parties.includes(canonical(match[1] ?? ''))) continue;
      const found = finding({ piece, start, end }, sentence, 'What stands in these brackets', context);
      yield {
        ...found,
        message: `${found.message as string} Inside a text it is printed as it stands, whoever’s proposals are asked for: end the text in front of it, or put the whole text between the brackets.`,
      };
    }
  }
}

/** The sentences of an element, its heading first; an element without any is one itself. */
function sentencesOf(element: Element): readonly (Element | Paragraph | (Span & { readonly title: Title }))[] {
  if (element.kind !== 'article' && element.kind !== 'annex') return [element];
  const { title, start, headerEnd } = element;
  return [{ title, start, end: headerEnd }, ...element.paragraphs];
}

function finding(place: Place, sentence: Place, what: string, context: CheckContext): Finding {
  const todo = isDraft(context)
    ? 'Settle it before the text is initialled.'
    : `The status says “${context.agreement?.status}”: settle it and take the brackets out, or set the status back to draft.`;
  return {
    rule: openText.id,
    severity: severityByStatus(context),
    message: `${what} is not agreed yet, and binds nobody. ${todo}`,
    place,
    silencedAt: [sentence],
  };
}
