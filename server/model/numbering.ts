/** Numbers of articles, annexes, paragraphs and items, as the rendered treaty prints them. */
import type { Annex, Article, Item, NormSentence, Paragraph, Prose } from '../../grammar/ast.js';
import type { Tree } from '../../grammar/parse.js';

/** Numbers of the articles and annexes of one tree. */
export interface Numbering {
  /** The article's number from 1, or the annex's from 1. Articles of another tree have none. */
  readonly numberOf: (element: Article | Annex) => number | undefined;
  readonly articles: readonly Article[];
  readonly annexes: readonly Annex[];
}

const numberings = new WeakMap<Tree, Numbering>();

/** Numbers a tree; made once for each tree, at the cost of one step for each element. */
export function numberingOf(tree: Tree): Numbering {
  let numbering = numberings.get(tree);
  if (numbering === undefined) {
    numbering = number(tree);
    numberings.set(tree, numbering);
  }
  return numbering;
}

function number(tree: Tree): Numbering {
  const numbers = new Map<Article | Annex, number>();
  const articles: Article[] = [];
  const annexes: Annex[] = [];
  for (const piece of tree.pieces) {
    for (const element of piece.elements) {
      if (element.kind === 'article') numbers.set(element, articles.push(element));
      else if (element.kind === 'annex') numbers.set(element, annexes.push(element));
    }
  }
  return { numberOf: (element) => numbers.get(element), articles, annexes };
}

/** Annexes are lettered A to Z, then numbered. */
export function annexLetter(number: number): string {
  return number <= 26 ? String.fromCharCode(64 + number) : String(number);
}

/**
 * Whether a paragraph stands as a numbered one. Actions, events, topics, parties, groups and roles declared in an article are not
 * printed, and terms of a definitions article are printed as one list.
 */
export function isPrinted(paragraph: Paragraph): boolean {
  if (paragraph.kind !== 'declaration') return true;
  const { kind } = paragraph.declaration;
  return kind === 'term' || kind === 'body';
}

/** Whether an article is a list of definitions: everything printed in it is a term, and it has at least one. */
export function isDefinitionsArticle(element: Article | Annex): boolean {
  const printed = element.paragraphs.filter(isPrinted);
  return (
    printed.length > 0 &&
    printed.every((one) => one.kind === 'declaration' && one.declaration.kind === 'term' && one.placing === undefined)
  );
}

/**
 * The numbered paragraphs of an article or annex, in order; a definitions article is one unnumbered list, and a sentence that goes on
 * in the paragraph before it, or is unnumbered, has no number of its own.
 */
export function numberedParagraphs(element: Article | Annex): readonly Paragraph[] {
  if (isDefinitionsArticle(element)) return [];
  return element.paragraphs.filter((paragraph) => isPrinted(paragraph) && paragraph.placing === undefined);
}

/** The paragraph that a sentence stands in: itself, or the one that it goes on in. */
export function paragraphOf({ paragraphs }: Article | Annex, sentence: Paragraph): Paragraph {
  let at = paragraphs.indexOf(sentence);
  while (at > 0 && paragraphs[at]?.placing === 'also') at--;
  return paragraphs[at] ?? sentence;
}

/** The paragraph's number from 1, or undefined where its article has but one, or it is not printed as one. */
export function paragraphNumber(element: Article | Annex, paragraph: Paragraph): number | undefined {
  const numbered = numberedParagraphs(element);
  const index = numbered.indexOf(paragraphOf(element, paragraph));
  return index === -1 || numbered.length === 1 ? undefined : index + 1;
}

/** The marks that lead to an item, outermost first: `['(a)', '(ii)']`, or undefined if the item is not in the sentence. */
export function itemMarks(sentence: NormSentence | Prose, item: Item): readonly string[] | undefined {
  const items = sentence.kind === 'prose' ? sentence.items : sentence.act.kind === 'items' ? sentence.act.items : [];
  return marksWithin(items, item, 0);
}

function marksWithin(items: readonly Item[], wanted: Item, level: number): readonly string[] | undefined {
  for (const [index, item] of items.entries()) {
    const mark = itemMark(index, level);
    if (item === wanted) return [mark];
    const inner = marksWithin(item.items, wanted, level + 1);
    if (inner !== undefined) return [mark, ...inner];
  }
  return undefined;
}

/** The mark of the item at `index` of a list: (a), then (i), then (A). */
export function itemMark(index: number, level: number): string {
  if (level % 3 === 0) return `(${letters(index)})`;
  return level % 3 === 1 ? `(${roman(index + 1)})` : `(${letters(index).toUpperCase()})`;
}

function letters(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return letter.repeat(1 + Math.floor(index / 26));
}

const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A number in lower-case Roman figures. */
export function roman(number: number): string {
  let rest = number;
  let figures = '';
  for (const [value, figure] of ROMAN) {
    while (rest >= value) {
      figures += figure;
      rest -= value;
    }
  }
  return figures;
}
