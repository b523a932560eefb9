/** A row of paragraphs as a treaty: what stands in front of the first article, articles and divisions, closing words, annexes. */
import { recogniseFront } from './front.js';
import { languageOfText } from './language-of-text.js';
import {
  articleHeading,
  CLOSING,
  divisionHeading,
  isAnnexHeading,
  itemMark,
  looksLikeTitle,
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

/** Recognises the structure of a treaty. Whatever is not recognised stays in the words of the element that it stands in. */
export function recognise(blocks: readonly Block[]): ImportedTreaty {
  const language = languageOfText(blocks);
  const first = blocks.findIndex((block) => block.isApart !== false && opens(block.text));
  const start = first === -1 ? blocks.length : first;
  const front = recogniseFront(blocks.slice(0, start), language);
  const body = blocks.slice(start);
  const lastArticle = body.findLastIndex(({ text }) => articleHeading(text) !== undefined);
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
  const closingEnd = annexFrom === -1 || annexFrom < closingAt ? body.length : annexFrom;
  const closing = closingAt === -1 ? [] : body.slice(closingAt, closingEnd);
  const annexes = annexFrom === -1 ? [] : body.slice(annexFrom, annexFrom < closingAt ? closingAt : body.length);
  const articlesEnd = Math.min(...[closingAt, annexFrom, body.length].filter((index) => index !== -1));
  return {
    ...front,
    language,
    isBinding: isBinding(front.instrument, blocks),
    elements: [...articlesOf(body.slice(0, articlesEnd)), ...annexesOf(annexes)],
    closing: closing.map(({ text, line }) => ({ text, line })),
  };
}

/** A memorandum of understanding in which hardly anyone “shall” is meant not to bind. */
function isBinding(instrument: string | undefined, blocks: readonly Block[]): boolean {
  if (instrument !== 'Memorandum of Understanding') return true;
  const count = (word: RegExp): number => blocks.reduce((sum, { text }) => sum + (text.match(word)?.length ?? 0), 0);
  return count(/\bshall\b/gu) * 4 > count(/\bwill\b/gu);
}

function opens(text: string): boolean {
  return articleHeading(text) !== undefined || divisionHeading(text) !== undefined;
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
  if (!looksLikeTitle(block.text) || SIGNATURE.test(block.text) || CLOSING.test(block.text)) return false;
  return body.slice(index + 1, index + 4).some(({ text }) => text.length > 200 || paragraphNumber(text)?.value === 1);
}

function articlesOf(blocks: readonly Block[]): readonly ImportedElement[] {
  const drafts: Draft[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    const opened = openedBy(block);
    const current = drafts.at(-1);
    if (opened === undefined) {
      if (current === undefined) continue;
      if (current.kind === 'article') current.blocks.push(block);
      else current.title = [current.title, block.text].filter((part) => part !== '').join(' ');
      continue;
    }
    const next = blocks[index + 1];
    if (
      opened.title === '' &&
      opened.blocks.length === 0 &&
      next !== undefined &&
      isTitleBelow(next, blocks[index + 2])
    ) {
      opened.title = next.text;
      index++;
    }
    drafts.push(opened);
  }
  return drafts.map(finished);
}

function openedBy({ text, line }: Block): Draft | undefined {
  const article = articleHeading(text);
  if (article !== undefined) {
    const isTitle = looksLikeTitle(article.rest.replace(/^[.:–—-]+\s*/u, ''));
    const words = article.rest.replace(/^[.–—-]+\s*/u, '');
    const blocks = isTitle || words === '' ? [] : [{ text: words, line, isApart: true }];
    return { kind: 'article', heading: article.heading, title: isTitle ? words : '', line, blocks };
  }
  const division = divisionHeading(text);
  if (division !== undefined) {
    return { kind: division.level, heading: division.heading, title: division.rest, line, blocks: [] };
  }
  return isAnnexHeading(text) ? { kind: 'part', heading: '', title: text, line, blocks: [] } : undefined;
}

/** A heading's title on the next line: directly below it, or alone between empty lines and too short to be a sentence. */
function isTitleBelow(next: Block, afterwards: Block | undefined): boolean {
  if (opens(next.text) || !looksLikeTitle(next.text.replace(/^:\s*/u, ''))) return false;
  if (paragraphNumber(next.text) !== undefined || itemMark(next.text) !== undefined) return false;
  if (afterwards === undefined || opens(afterwards.text)) return false;
  return !next.isApart || next.text.length < 80;
}

/** Annexes, one for each heading of an annex, a protocol or a part, and one for each run of paragraphs numbered from 1 anew. */
function annexesOf(blocks: readonly Block[]): readonly ImportedElement[] {
  const drafts: Draft[] = [];
  for (const [index, block] of blocks.entries()) {
    const current = drafts.at(-1);
    const next = blocks[index + 1];
    const isRestart =
      current?.blocks.some(({ text }) => paragraphNumber(text)?.value === 1) &&
      looksLikeTitle(block.text) &&
      paragraphNumber(block.text) === undefined &&
      itemMark(block.text) === undefined &&
      next !== undefined &&
      paragraphNumber(next.text)?.value === 1;
    if (current === undefined || isRestart || isAnnexHeading(block.text) || divisionHeading(block.text) !== undefined) {
      drafts.push({ kind: 'annex', heading: '', title: block.text, line: block.line, blocks: [] });
    } else if (current.blocks.length === 0 && isTitleBelow(block, next) && current.title.length < 100) {
      current.title = `${current.title} ${block.text}`;
    } else current.blocks.push(block);
  }
  return drafts.map(finished);
}

function finished({ kind, heading, title, line, blocks }: Draft): ImportedElement {
  return { kind, heading, title: title.trim(), line, paragraphs: paragraphsOf(blocks) };
}
