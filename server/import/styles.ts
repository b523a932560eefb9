/** How a treaty marks its articles, paragraphs and items: one manner for the most part, which the header of the agreement declares. */
import { counted, firstOf, HOUSE_MARKS, mostFrequent } from './counting.js';
import type { NestedList } from './lists.js';
import type { ParagraphPlan } from './plan.js';
import type { ImportedElement, ImportedParagraph, ImportedTreaty } from './structure.js';

export interface Styles {
  /** Sample of an article's heading; undefined where the articles are headed in no one manner. */
  readonly article: string | undefined;
  /** Samples of the marks of paragraphs and of items at each depth; an empty one stands for none. */
  readonly marks: readonly string[];
  /** How deep the lists go that are marked so; 0 where there is none. */
  readonly depth: number;
}

/** The manner that most of a treaty is marked in. */
export function stylesOf({ elements }: ImportedTreaty, plans: ReadonlyMap<ImportedParagraph, ParagraphPlan>): Styles {
  const articles = elements.filter(({ kind }) => kind === 'article');
  const paragraphs = mostFrequent(elements.flatMap((element) => paragraphSample(element) ?? []));
  const lists = [...plans.values()].flatMap(({ hasList, list }) => (hasList && list !== undefined ? [list] : []));
  return {
    article: headingSample(articles.map(({ heading }) => heading)),
    marks: [paragraphs ?? '1.', ...itemSamples(lists)],
    depth: Math.max(0, ...lists.map(({ samples }) => samples.length)),
  };
}

/** The sample of an element's paragraphs: empty where several stand without a number, undefined where it has but one. */
export function paragraphSample({ paragraphs }: ImportedElement): string | undefined {
  const first = paragraphs.find(({ count }) => count === 1);
  if (first !== undefined) return firstOf(first.mark);
  return paragraphs.length > 1 ? '' : undefined;
}

function itemSamples(lists: readonly NestedList[]): readonly string[] {
  return [0, 1, 2].map(
    (depth) => mostFrequent(lists.flatMap(({ samples }) => samples[depth] ?? [])) ?? HOUSE_MARKS[depth + 1] ?? '',
  );
}

/** The heading that, counted on, gives most of the headings. */
function headingSample(headings: readonly string[]): string | undefined {
  const candidates = [...new Set(headings.slice(0, 5).map(firstOf))].filter((one) => counted(one, 2) !== one);
  const fitting = (sample: string): number =>
    headings.filter((one, index) => counted(sample, index + 1) === one).length;
  const best = candidates.reduce<string | undefined>(
    (before, one) => (before === undefined || fitting(one) > fitting(before) ? one : before),
    undefined,
  );
  return best !== undefined && fitting(best) * 2 >= headings.length ? best : undefined;
}

/** The heading of an article in the house style of a language. */
export function houseHeading(language: string, number: number): string {
  if (language === 'fr') return number === 1 ? 'Article premier' : `Article ${number}`;
  if (language === 'es') return `Artículo ${number}`;
  return `Article ${number}`;
}
