import type { Article } from '../../../../grammar/ast.js';
import { isDefinitionsArticle } from '../../../model/numbering.js';
import type { Place } from '../../../model/symbols.js';
import { titleWords } from '../../../model/text.js';
import { orderedRule } from '../../ordered.js';
import type { Finding } from '../../rule.js';
import { exampleAgreement } from '../example-agreement.js';

const DEFINITIONS = `article definitions "Definitions"
  term road "Road" means "a road open to traffic".`;
const ROADS = `article roads "Roads"
  each party shall "plough each {road}".`;

/** What an article is for, as far as its place goes. */
interface Kind {
  readonly kind: 'definitions' | 'opening' | 'final' | 'substance';
  /** Whether it brings the agreement into force, or says that it holds the final provisions. */
  readonly isLast: boolean;
  readonly place: Place;
  readonly article: Article;
}

const DEFINING =
  /^(?:definitions?(?: of terms)?|use of terms|terms|terminology|interpretation|definitions? and .*|définitions?|terminologie|definiciones|التعاريف|التعريفات|تعاريف|تعريفات)$/i;
/** Articles that may come before the definitions: what the agreement is about. */
const OPENING =
  /\b(?:aims?|application|field|general|goals?|introduct\w*|objectives?|objects?|principles?|purposes?|scope|subject|but|objet|objectifs?|champ|principes|objeto|objetivos?|ámbito|principios)\b|نطاق|الغرض|الهدف|أهداف|مبادئ/i;
const FINAL =
  /\b(?:accessions?|amendments?|annex(?:es)?|authentic|approval|closing|denunciation|depositary|deposit|disputes?|duration|entry into force|coming into effect|final|languages?|last|miscellaneous|notifications?|provisional|ratification|registration|relation(?:ship)?|reservations?|review|revision|signature|supplementary|surviv\w*|suspension|terminat\w*|texts?|transition\w*|validity|withdrawal|finales?|vigueur|différends|amendements?|dénonciation|durée|modifications?|vigor|controversias|enmiendas?|duración|terminación|denuncia)\b|ختامية|النفاذ|نفاذ|المنازعات|تعديل|إنهاء/i;
const LAST =
  /^(?:final|last|closing) (?:provisions?|clauses?)$|entry into force|dispositions finales|entrée en vigueur|disposiciones finales|entrada en vigor|أحكام ختامية|الأحكام الختامية|دخول حيز النفاذ/i;

export const articleOrder = orderedRule<Kind>({
  id: 'form/article-order',
  severity: 'info',
  summary: 'Definitions that come late, or final provisions that others follow.',
  rationale:
    'Readers look for definitions at the front and for the final provisions at the end; what stands behind the entry into force is easily overlooked.',
  bad: exampleAgreement({ articles: `${ROADS}\n\n${DEFINITIONS}` }),
  good: exampleAgreement({ articles: `${DEFINITIONS}\n\n${ROADS}` }),
  facts: ({ piece }) =>
    piece.elements.flatMap((article): Kind[] => {
      if (article.kind !== 'article') return [];
      const place = { piece, start: article.start, end: article.headerEnd };
      return [{ ...kindOf(article), place, article }];
    }),
  key: ({ kind, isLast }) => `${kind} ${isLast}`,
  *judge(kinds) {
    yield* lateDefinitions(kinds);
    yield* earlyEnding(kinds);
  },
});

function kindOf(article: Article): Pick<Kind, 'kind' | 'isLast'> {
  const heading = titleWords(article.title).trim();
  if (DEFINING.test(heading) || isDefinitionsArticle(article)) return { kind: 'definitions', isLast: false };
  const entersIntoForce = article.paragraphs.some(
    (one) => one.kind === 'clause' && one.content.kind === 'entry-into-force',
  );
  const isClosing =
    article.paragraphs.length > 0 &&
    article.paragraphs.every((one) => one.kind === 'clause' || (one.kind === 'norm' && one.act.kind === 'treaty-act'));
  if (isClosing || FINAL.test(heading)) {
    return { kind: 'final', isLast: LAST.test(heading) || (isClosing && entersIntoForce) };
  }
  return { kind: OPENING.test(heading) ? 'opening' : 'substance', isLast: false };
}

function* lateDefinitions(kinds: readonly Kind[]): Iterable<Finding> {
  const definitions = kinds.findIndex(({ kind }) => kind === 'definitions');
  const before = kinds.slice(0, Math.max(0, definitions)).find(({ kind }) => kind === 'substance' || kind === 'final');
  const late = kinds[definitions];
  if (late === undefined || before === undefined) return;
  yield {
    rule: 'form/article-order',
    message: (cite) =>
      `The definitions come after ${cite({ container: before.article })}, which already uses their words or could. Put them first; numbers and references follow by themselves.`,
    place: late.place,
    related: [{ place: before.place, message: 'An article that the definitions should precede.' }],
  };
}

function* earlyEnding(kinds: readonly Kind[]): Iterable<Finding> {
  const ending = kinds.findIndex(({ isLast }) => isLast);
  const last = kinds[ending];
  const after = ending === -1 ? undefined : kinds.slice(ending + 1).find(({ kind }) => kind === 'substance');
  if (last === undefined || after === undefined) return;
  yield {
    rule: 'form/article-order',
    message: (cite) =>
      `${cite({ container: after.article })} follows the final provisions, where readers no longer look for what is owed. Put the final provisions last; numbers and references follow by themselves.`,
    place: last.place,
    related: [{ place: after.place, message: 'An article that should come before.' }],
  };
}
