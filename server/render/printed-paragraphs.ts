/** Which paragraphs are printed, and their numbers, once brackets are opened one way. */
import type { Annex, Article, Paragraph } from '../../grammar/ast.js';
import { isPrinted, numberedParagraphs, paragraphOf } from '../model/numbering.js';
import { canonical } from '../model/symbols.js';

/** Whether a paragraph is somebody else's proposal while those of `option` are taken for agreed. */
export function isDropped({ proposers = [] }: Paragraph, option: string | undefined): boolean {
  if (option === undefined || proposers.length === 0) return false;
  return !proposers.some(({ text }) => canonical(text) === option);
}

/** The paragraphs of an article or annex that are printed, in order. */
export function printedParagraphs(element: Article | Annex, option: string | undefined): readonly Paragraph[] {
  return element.paragraphs.filter((paragraph) => isPrinted(paragraph) && !isDropped(paragraph, option));
}

/** The numbers of the paragraphs that are numbered. */
export function printedNumbers(element: Article | Annex, option: string | undefined): ReadonlyMap<Paragraph, number> {
  const numbered = numberedParagraphs(element).filter((one) => !isDropped(one, option));
  return numbered.length === 1 ? new Map() : new Map(numbered.map((paragraph, index) => [paragraph, index + 1]));
}

/** The number of a paragraph, or undefined where it stands alone or in a list of definitions. */
export function printedNumber(
  element: Article | Annex,
  paragraph: Paragraph,
  option: string | undefined,
): number | undefined {
  const numbered = numberedParagraphs(element).filter((one) => !isDropped(one, option));
  const index = numbered.indexOf(paragraphOf(element, paragraph));
  return index === -1 || numbered.length === 1 ? undefined : index + 1;
}
