/** Compares the source with what a rendering makes of it, and says what has to keep its own words. */
import type { ParagraphPlan } from './plan.js';
import { blocksOf, type ImportedElement, type ImportedParagraph, type ImportedTreaty } from './structure.js';
import { type ParagraphCorrection, UNCORRECTED } from './write-paragraph.js';

/** An article, annex or division as it is rendered. */
export interface RenderedElement {
  readonly kind: 'article' | 'annex' | 'division';
  readonly heading: string;
  /** Its paragraphs and the items of their lists in order, each with its mark. */
  readonly blocks: readonly string[];
}

/** What a rendering of Pacta source says. The caller makes it, for this folder does not know the renderer. */
export interface Rendering {
  /** Articles, annexes and divisions, each kind in the order of the document. */
  readonly elements: readonly RenderedElement[];
}

export type Render = (source: string) => Rendering | undefined;

/** What renderings have shown to read otherwise than the source. */
export interface Corrections {
  /** Elements whose heading the rendering does not give of itself. */
  readonly headings: ReadonlySet<ImportedElement>;
  readonly paragraphs: ReadonlyMap<ImportedParagraph, ParagraphCorrection>;
}

export const NO_CORRECTIONS: Corrections = { headings: new Set(), paragraphs: new Map() };

/** The corrections that a rendering asks for beyond those that it was made with; the same object where it reads as the source does. */
export function correctionsOf(
  treaty: ImportedTreaty,
  plans: ReadonlyMap<ImportedParagraph, ParagraphPlan>,
  rendering: Rendering,
  before: Corrections,
): Corrections {
  const headings = new Set(before.headings);
  const paragraphs = new Map(before.paragraphs);
  let isSame = true;
  const next = { article: 0, annex: 0, division: 0 };
  for (const element of treaty.elements) {
    const kind = element.kind === 'article' || element.kind === 'annex' ? element.kind : 'division';
    const rendered = rendering.elements.filter((one) => one.kind === kind)[next[kind]++];
    if (spaced(rendered?.heading ?? '') !== spaced(element.heading) && !headings.has(element)) {
      headings.add(element);
      isSame = false;
    }
    for (const [paragraph, words] of unlike(element, rendered?.blocks ?? [])) {
      const correction = paragraphs.get(paragraph) ?? UNCORRECTED;
      if (correction.isVerbatim) continue;
      paragraphs.set(paragraph, corrected(paragraph, plans.get(paragraph), correction, words));
      isSame = false;
    }
  }
  return isSame ? before : { headings, paragraphs };
}

/** The paragraphs that read otherwise, with the words that they were rendered to; all of them where blocks are missing or too many. */
function unlike(
  { paragraphs }: ImportedElement,
  rendered: readonly string[],
): readonly (readonly [ImportedParagraph, readonly string[] | undefined])[] {
  const counts = paragraphs.map((paragraph) => blocksOf(paragraph).length);
  const isWhole = counts.reduce((sum, count) => sum + count, 0) === rendered.length;
  if (!isWhole) return paragraphs.map((paragraph) => [paragraph, undefined]);
  let at = 0;
  return paragraphs.flatMap((paragraph, index) => {
    const words = rendered.slice(at, at + (counts[index] ?? 0));
    at += counts[index] ?? 0;
    const blocks = blocksOf(paragraph);
    return blocks.every((block, place) => spaced(block) === spaced(words[place] ?? '')) ? [] : [[paragraph, words]];
  });
}

/** First the sentences that read otherwise keep their own words, then the list its ends and its marks, at last everything. */
function corrected(
  paragraph: ImportedParagraph,
  plan: ParagraphPlan | undefined,
  { own, list }: ParagraphCorrection,
  words: readonly string[] | undefined,
): ParagraphCorrection {
  const [lead = '', ...items] = words ?? [];
  const [source = '', ...entries] = blocksOf(paragraph);
  if (plan === undefined || words === undefined) return { own, list, isVerbatim: true };
  const added =
    spaced(lead) === spaced(source) ? [] : wronglySaid(plan, source, lead).filter((index) => !own.has(index));
  const isListUnlike = entries.some((entry, index) => spaced(entry) !== spaced(items[index] ?? ''));
  const next = list === 'house' ? 'own-ends' : 'own-marks';
  const isStuck = added.length === 0 && (!isListUnlike || list === 'own-marks');
  return { own: new Set([...own, ...added]), list: isListUnlike ? next : list, isVerbatim: isStuck };
}

/** The places of the statements whose words the rendering does not have where they belong. */
function wronglySaid({ statements }: ParagraphPlan, source: string, rendered: string): readonly number[] {
  const text = spaced(rendered);
  const wrong: number[] = [];
  let at = Math.max(0, spaced(source).indexOf(spaced(statements[0]?.words ?? '')));
  for (const [index, { words }] of statements.entries()) {
    const found = text.indexOf(spaced(words), at);
    const isNear = found !== -1 && found - at <= 1;
    if (isNear || (found !== -1 && wrong.at(-1) === index - 1)) at = found + spaced(words).length;
    else wrong.push(index);
  }
  return wrong;
}

function spaced(text: string): string {
  return text
    .replace(/[“”„«»]\s?|\s?[»]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}
