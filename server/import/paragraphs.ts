/** The blocks of one article or annex as paragraphs with their lists, so that each keeps its own mark or its number in a series. */
import { counted, firstOf } from './counting.js';
import { itemMark, type Mark, paragraphNumber } from './marks.js';
import type { Block } from './readers/block.js';
import { type ImportedItem, type ImportedParagraph, type Marked, wholeText } from './structure.js';

interface Draft extends Marked {
  readonly value: number | undefined;
  readonly items: ImportedItem[];
  readonly line: number;
}

/**
 * A block with the next number of the article begins a numbered paragraph, one with the mark of a list belongs to the paragraph above,
 * and any other block is a paragraph of its own.
 */
export function paragraphsOf(blocks: readonly Block[]): readonly ImportedParagraph[] {
  const drafts: Draft[] = [];
  let next = 1;
  for (const { text, line } of joinBareMarks(blocks)) {
    const current = drafts.at(-1);
    const number = paragraphNumber(text);
    const isNext = number !== undefined && number.value === next && !isListNumber(number, drafts);
    if (number !== undefined && isNext) {
      drafts.push({ ...markedBy(number), value: next, items: [], line });
      next++;
      continue;
    }
    const mark = itemMark(text) ?? (number?.isBare === true ? undefined : number);
    if (mark !== undefined && current !== undefined && takesItem(current, mark)) {
      current.items.push({ ...markedBy(mark), sign: mark.sign, line });
    } else {
      const own = mark === undefined || mark.sign === '' ? { mark: '', isGlued: false, text } : markedBy(mark);
      drafts.push({ ...own, value: undefined, items: [], line });
    }
  }
  return numbered(drafts.map(withFirstItem));
}

/** A number that stands alone above its list is that of the first item as well: `1. (a) …`. */
function withFirstItem(draft: Draft): Draft {
  const [first, ...others] = draft.items;
  return draft.text === '' && first !== undefined ? { ...draft, text: wholeText(first), items: others } : draft;
}

function markedBy({ mark, rest, isGlued }: Mark): Marked {
  return { mark, isGlued, text: rest };
}

/** Numbers below a first paragraph that ends in a colon are those of its list, unless it is but a heading of a few words. */
function isListNumber({ value }: { readonly value: number }, drafts: readonly Draft[]): boolean {
  const [only] = drafts;
  if (only === undefined || drafts.length !== 1 || only.value !== undefined) return false;
  const leads = /:$/u.test(only.text) && only.text.split(' ').length > 4;
  return leads && (value === 1 || only.items.length > 0);
}

/** A list goes on with the next mark of a series, or begins with its first one; behind words that lead to a list any mark begins one. */
function takesItem({ text, items }: Draft, { mark, sign }: Mark): boolean {
  const first = firstOf(mark);
  const alike = items.filter((item) => firstOf(item.mark) === first).length;
  if (items.length > 0 && alike > 0) return true;
  const isLed = LEADS.test(items.at(-1)?.text ?? text);
  if (isLed) return true;
  return sign !== '' && first === mark && !/^\p{Lu}\.$/u.test(mark);
}

const LEADS = /[:;,–—-](?:\s(?:and|or|et|ou|y|o))?$/iu;

/** A mark on a line of its own goes with the words of the next line. */
function joinBareMarks(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (before !== undefined && isBareMark(before.text) && !isMarked(block.text)) {
      joined[joined.length - 1] = { ...before, text: `${before.text} ${block.text}` };
    } else joined.push(block);
  }
  return joined;
}

function isBareMark(text: string): boolean {
  return /^\d{1,3}$/u.test(text) || (paragraphNumber(text) ?? itemMark(text))?.rest === '';
}

function isMarked(text: string): boolean {
  return paragraphNumber(text) !== undefined || itemMark(text) !== undefined;
}

/**
 * The numbers or letters that count on from the first are those of the article; one alone, or one in another manner, stays with the
 * words. Where the series breaks off, what follows keeps its marks in the words as well.
 */
function numbered(drafts: readonly Draft[]): readonly ImportedParagraph[] {
  const first =
    drafts.find(({ value }) => value === 1) ?? drafts.find(({ mark }) => mark !== '' && firstOf(mark) === mark);
  const sample = first?.mark;
  let count = 0;
  const counts = drafts.map(({ mark, isGlued }) => {
    if (sample === undefined || mark === '' || isGlued || counted(sample, count + 1) !== mark) return undefined;
    count++;
    return count;
  });
  return drafts.map(({ value, ...draft }, index) => ({ ...draft, count: count > 1 ? counts[index] : undefined }));
}
