/** What each paragraph is to become, and how its words are kept. */
import { finalClauseOf } from './final-clauses.js';
import { type NestedItem, nestedItems } from './lists.js';
import { type NamedBearer, type NormParts, normOf } from './norms.js';
import { romanceNormOf } from './romance-norms.js';
import { sentencesOf } from './sentences.js';
import { flatText, type ImportedParagraph, type ImportedTreaty } from './structure.js';

export type ParagraphPlan =
  | {
      readonly kind: 'norm';
      readonly norm: NormParts;
      readonly items: readonly NestedItem[];
      readonly isWhole: boolean;
    }
  | { readonly kind: 'clause'; readonly clause: string }
  | { readonly kind: 'list'; readonly items: readonly NestedItem[] }
  | { readonly kind: 'prose' };

/**
 * The plan of every paragraph. Only the leading norm of a paragraph is structured; its other sentences stay in the paragraph's own
 * wording, for a paragraph of their own would change the numbers.
 */
export function plansOf(
  treaty: ImportedTreaty,
  bearers: readonly NamedBearer[],
): Map<ImportedParagraph, ParagraphPlan> {
  const plans = new Map<ImportedParagraph, ParagraphPlan>();
  const { language } = treaty;
  const read: Reading = {
    norm: (sentence) => (language === 'en' ? normOf(sentence, bearers) : romanceNormOf(sentence, language)),
    clause: (sentence) => (language === 'en' ? finalClauseOf(sentence) : undefined),
  };
  for (const { paragraphs } of treaty.elements) {
    for (const paragraph of paragraphs) plans.set(paragraph, planOf(paragraph, read));
  }
  return plans;
}

/** How the sentences of the treaty's language are read. */
interface Reading {
  readonly norm: (sentence: string) => NormParts | undefined;
  readonly clause: (sentence: string) => string | undefined;
}

function planOf(paragraph: ImportedParagraph, read: Reading): ParagraphPlan {
  const items = nestedItems(paragraph.children);
  const sentences = sentencesOf(paragraph.lead);
  if (items !== undefined && sentences.length === 1) {
    const led = read.norm(paragraph.lead);
    if (led?.act === '') return { kind: 'norm', norm: led, items, isWhole: true };
  }
  const isPlain = sentences.length === 1 && paragraph.children.length === 0;
  for (const sentence of sentences) {
    const isLed = sentence === sentences.at(-1) && sentence.endsWith(':') && paragraph.children.length > 0;
    const whole = isLed ? flatText({ ...paragraph, lead: sentence }) : sentence;
    const norm = read.norm(sentence);
    if (norm !== undefined && norm.act !== '') {
      const act = whole === sentence ? norm.act : `${norm.act}: ${flatText({ ...paragraph, lead: '' })}`;
      return { kind: 'norm', norm: { ...norm, act: act.replace(/[.;]$/u, '') }, items: [], isWhole: isPlain };
    }
    const clause = read.clause(sentence);
    if (clause !== undefined) return { kind: 'clause', clause };
  }
  return items === undefined ? { kind: 'prose' } : { kind: 'list', items };
}
