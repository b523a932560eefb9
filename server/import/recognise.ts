/** A row of paragraphs as a treaty: what stands in front of the first article, articles and divisions, closing words, annexes. */
import { recogniseFront } from './front.js';
import { languageOfText } from './language-of-text.js';
import {
  type ArticleHeading,
  annexHeading,
  articleHeading,
  CLOSING,
  divisionHeading,
  isAnnexHeading,
  itemMark,
  looksLikeTitle,
  otherHeading,
  paragraphNumber,
} from './marks.js';
import { paragraphsOf } from './paragraphs.js';
import type { Block } from './readers/block.js';
import type { ImportedElement, ImportedTreaty } from './structure.js';

interface Draft {
  readonly kind: ImportedElement['kind'];
  readonly heading: string;
  title: string;
  readonly line: number;
  readonly blocks: Block[];
}

/** How the articles of a text are headed. */
type HeadingOf = (text: string) => ArticleHeading | undefined;

/** Recognises the structure of a treaty. Whatever is not recognised stays in the words of the element that it stands in. */
export function recognise(blocks: readonly Block[]): ImportedTreaty {
  const language = languageOfText(blocks);
  const headingOf = mannerOfHeading(blocks);
  const opens = (text: string): boolean => headingOf(text) !== undefined || divisionHeading(text) !== undefined;
  const first = blocks.findIndex((block) => block.isApart !== false && opens(block.text));
  const start = first === -1 ? endOfFront(blocks) : first;
  const front = recogniseFront(blocks.slice(0, start), language);
  const body = blocks.slice(start);
  const lastArticle = body.findLastIndex(({ text }) => headingOf(text) !== undefined);
  const closingAt = body.findIndex(({ text }, index) => index > lastArticle && CLOSING.test(text));
  const done =
    closingAt === -1
      ? -1
      : body.findLastIndex(({ text }, index) => index >= closingAt && DONE.test(text) && index - closingAt < 4);
  const annexFrom = body.findIndex(
    ({ text }, index) =>
      index > lastArticle &&
      (startsAnnex(text, index, closingAt) || startsAttachment(body, index, Math.max(done, closingAt))),
  );
  // Annexes are printed behind the closing words: words that close a text behind its annexes stay with the last of them.
  const closesAnnexes = annexFrom !== -1 && annexFrom < closingAt;
  const closing =
    closingAt === -1 || closesAnnexes ? [] : body.slice(closingAt, annexFrom === -1 ? body.length : annexFrom);
  const annexes = annexFrom === -1 ? [] : body.slice(annexFrom);
  const articlesEnd = Math.min(...[closingAt, annexFrom, body.length].filter((index) => index !== -1));
  return {
    ...front,
    language,
    isBinding: isBinding(front.instrument, blocks),
    elements: [...articlesOf(body.slice(0, articlesEnd), headingOf), ...annexesOf(annexes, headingOf)],
    closing: closing.map(({ text, line }) => ({ text, line })),
  };
}

/** Articles are headed as such; where there are none, by another word, or by numbers in front of titles. */
function mannerOfHeading(blocks: readonly Block[]): HeadingOf {
  if (blocks.some(({ text }) => articleHeading(text) !== undefined)) return articleHeading;
  if (blocks.filter(({ text }) => otherHeading(text) !== undefined).length > 1) return otherHeading;
  const titled = blocks.flatMap(({ text }) => numberedTitle(text) ?? []);
  const isSeries = titled.length > 1 && titled.every(({ value }, index) => value === index + 1);
  return isSeries ? numberedTitle : () => undefined;
}

/** `3. Costs` on a line of its own. */
function numberedTitle(text: string): (ArticleHeading & { readonly value: number }) | undefined {
  const number = paragraphNumber(text);
  if (number === undefined || number.isBare || number.rest.length > 70 || !looksLikeTitle(number.rest))
    return undefined;
  return /\p{L}/u.test(number.rest) ? { heading: number.mark, rest: number.rest, value: number.value } : undefined;
}

/** Without articles, what stands in front ends with the words that lead to the text, or else with its title. */
function endOfFront(blocks: readonly Block[]): number {
  const formula = blocks.slice(0, 12).findIndex(({ text }) => FORMULA.test(text));
  const titled = /\p{L}\s+\p{L}/u.test(blocks[0]?.text ?? '') ? 1 : 2;
  return formula === -1 ? Math.min(titled, blocks.length) : formula + 1;
}

const FORMULA =
  /(?:agreed?(?: as follows| on the following| the following)|following understandings?|convenus? de ce qui suit|convenido lo siguiente|acordado lo siguiente|ما يلي)[^.]{0,40}:$/iu;

/** A memorandum of participants who will do things, and which comes into effect rather than into force, is meant not to bind. */
function isBinding(instrument: string | undefined, blocks: readonly Block[]): boolean {
  if (instrument !== 'Memorandum of Understanding') return true;
  const count = (word: RegExp): number => blocks.reduce((sum, { text }) => sum + (text.match(word)?.length ?? 0), 0);
  if (count(/\benters? into force\b|\bthe Parties\b/gu) > 0) return true;
  return count(/\bshall\b/gu) * 4 > count(/\bwill\b/gu);
}

/** Behind the articles, an annex's heading opens an annex; behind the closing words, that of a part or a protocol does too. */
function startsAnnex(text: string, index: number, closingAt: number): boolean {
  if (isAnnexHeading(text)) return true;
  return closingAt !== -1 && index > closingAt && divisionHeading(text) !== undefined;
}

const DONE = /\b(?:done|fait|hech[oa])\b/iu;
const SIGNATURE = /^\W*(?:for|on behalf|pour|por|\(?s(?:ig)?(?:ne)?d?\b|le|la|el|his|her|mr|mrs)\b/iu;

/** Behind the closing words, a heading with whole paragraphs below it opens another document: a final act, a resolution, a note. */
function startsAttachment(body: readonly Block[], index: number, done: number): boolean {
  const block = body[index];
  if (done === -1 || index <= done || block === undefined) return false;
  if (
    !looksLikeTitle(block.text) ||
    SIGNATURE.test(block.text) ||
    /^\p{Lu}\.\s?\p{Lu}/u.test(block.text) ||
    CLOSING.test(block.text)
  )
    return false;
  return body.slice(index + 1, index + 4).some(({ text }) => text.length > 200 || paragraphNumber(text)?.value === 1);
}

function articlesOf(blocks: readonly Block[], headingOf: HeadingOf): readonly ImportedElement[] {
  const drafts: Draft[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    const opened = openedBy(block, headingOf);
    const current = drafts.at(-1);
    if (opened === undefined) {
      // Text without any article is one article without a heading.
      if (current === undefined)
        drafts.push({ kind: 'article', heading: '', title: '', line: block.line, blocks: [block] });
      else if (current.kind === 'article') current.blocks.push(block);
      else current.title = [current.title, block.text].filter((part) => part !== '').join(' ');
      continue;
    }
    const next = blocks[index + 1];
    if (
      opened.title === '' &&
      opened.blocks.length === 0 &&
      next !== undefined &&
      isTitleBelow(next, blocks[index + 2], headingOf)
    ) {
      opened.title = next.text;
      index++;
    }
    drafts.push(opened);
  }
  return drafts.map(finished);
}

function openedBy({ text, line }: Block, headingOf: HeadingOf): Draft | undefined {
  const article = headingOf(text);
  if (article !== undefined) {
    const isTitle = looksLikeTitle(article.rest);
    const blocks = isTitle || article.rest === '' ? [] : [{ text: article.rest, line, isApart: true }];
    return { kind: 'article', heading: article.heading, title: isTitle ? article.rest : '', line, blocks };
  }
  const division = divisionHeading(text);
  if (division !== undefined) {
    return { kind: division.level, heading: division.heading, title: division.rest, line, blocks: [] };
  }
  return isAnnexHeading(text) ? { kind: 'part', heading: '', title: text, line, blocks: [] } : undefined;
}

/** A heading's title on the next line: directly below it, or alone between empty lines and too short to be a sentence. */
function isTitleBelow(next: Block, afterwards: Block | undefined, headingOf: HeadingOf): boolean {
  const opens = (text: string): boolean => headingOf(text) !== undefined || divisionHeading(text) !== undefined;
  if (opens(next.text) || !looksLikeTitle(next.text.replace(/^:\s*/u, ''))) return false;
  if (paragraphNumber(next.text) !== undefined || itemMark(next.text) !== undefined) return false;
  if (afterwards === undefined || opens(afterwards.text)) return false;
  return !next.isApart || next.text.length < 80;
}

/** Annexes, one for each heading of an annex, a protocol or a part, and one for each run of paragraphs numbered from 1 anew. */
function annexesOf(blocks: readonly Block[], headingOf: HeadingOf): readonly ImportedElement[] {
  const drafts: Draft[] = [];
  for (const [index, block] of blocks.entries()) {
    const current = drafts.at(-1);
    const next = blocks[index + 1];
    const { text, line } = block;
    const isRestart =
      current?.blocks.some((one) => paragraphNumber(one.text)?.value === 1) &&
      looksLikeTitle(text) &&
      paragraphNumber(text) === undefined &&
      itemMark(text) === undefined &&
      next !== undefined &&
      paragraphNumber(next.text)?.value === 1;
    const division = divisionHeading(text);
    if (current === undefined || isRestart || isAnnexHeading(text) || division !== undefined) {
      const { heading, rest } = division ?? annexHeading(text);
      drafts.push({ kind: 'annex', heading, title: rest, line, blocks: [] });
    } else if (current.blocks.length === 0 && current.title === '' && isTitleBelow(block, next, headingOf)) {
      current.title = text;
    } else current.blocks.push(block);
  }
  return drafts.map(finished);
}

function finished({ kind, heading, title, line, blocks }: Draft): ImportedElement {
  return { kind, heading, title: title.trim(), line, paragraphs: paragraphsOf(blocks) };
}
