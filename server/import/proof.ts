/** Compares the source with what a rendering makes of it, and says what has to keep its own words. */
import { wordsOf } from './compare-words.js';
import type { ParagraphPlan } from './plan.js';
import { flatText, type ImportedElement, type ImportedParagraph, type ImportedTreaty } from './structure.js';
import type { Corrections } from './write.js';

/** An article, annex or division as it is rendered. */
export interface RenderedElement {
  readonly kind: 'article' | 'annex' | 'division';
  readonly heading: string;
  /** The paragraphs in order, their numbers left out, the marks of their lists included. */
  readonly paragraphs: readonly string[];
}

/** What a rendering of Pacta source says. The caller makes it, for this folder does not know the renderer. */
export interface Rendering {
  /** The words between the recitals and the first article. */
  readonly formula: string;
  /** Articles, annexes and divisions, each kind in the order of the document. */
  readonly elements: readonly RenderedElement[];
}

export type Render = (source: string) => Rendering | undefined;

export function correctionsOf(
  treaty: ImportedTreaty,
  plans: ReadonlyMap<ImportedParagraph, ParagraphPlan>,
  rendering: Rendering,
): Corrections {
  const headings = new Set<ImportedElement>();
  const paragraphs = new Set<ImportedParagraph>();
  const next = { article: 0, annex: 0, division: 0 };
  for (const element of treaty.elements) {
    const kind = element.kind === 'article' || element.kind === 'annex' ? element.kind : 'division';
    const rendered = rendering.elements.filter((one) => one.kind === kind)[next[kind]++];
    if (rendered === undefined || !isSame(element.heading, rendered.heading)) headings.add(element);
    for (const [index, paragraph] of element.paragraphs.entries()) {
      const words = rendered?.paragraphs[index];
      if (words === undefined || !readsAs(words, paragraph, plans.get(paragraph))) paragraphs.add(paragraph);
    }
  }
  const formula = treaty.preamble.at(-1)?.text ?? '';
  return { headings, paragraphs, dropsFormula: formula !== '' && isSame(formula, rendering.formula) };
}

function isSame(original: string, rendered: string): boolean {
  return wordsOf(original).join(' ') === wordsOf(rendered).join(' ');
}

/** A sentence must read the same to the comma, a list to the word: no “and” may be gained in front of its last item. */
function readsAs(rendered: string, paragraph: ImportedParagraph, plan: ParagraphPlan | undefined): boolean {
  const original = flatText(paragraph);
  if (plan === undefined || plan.kind === 'prose') return true;
  const isList = plan.kind === 'list' || (plan.kind === 'norm' && plan.items.length > 0);
  return isList ? isSame(original, rendered) : spaced(original) === spaced(rendered);
}

function spaced(text: string): string {
  return text
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}
