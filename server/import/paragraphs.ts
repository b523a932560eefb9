/** The blocks of one article or annex as paragraphs, so that the numbers which the rendering prints are those of the source. */
import { itemMark, paragraphNumber } from './marks.js';
import type { Block } from './readers/block.js';
import type { ImportedChild, ImportedParagraph } from './structure.js';

interface Draft {
  lead: string;
  readonly children: ImportedChild[];
  readonly line: number;
}

/**
 * Numbered paragraphs stay what they are; words in front of the first, between and behind them belong to a numbered one, for a
 * paragraph of their own would move the numbers on. Where nothing is numbered, every block is a paragraph and lists belong to the one
 * above.
 */
export function paragraphsOf(blocks: readonly Block[]): readonly ImportedParagraph[] {
  const whole = joinBareMarks(blocks);
  return countOfNumbered(whole) > 1 ? numbered(whole) : unnumbered(whole);
}

/** A mark on a line of its own goes with the words of the next line. */
function joinBareMarks(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (before !== undefined && isBareMark(before.text) && !isMarked(block.text)) {
      joined[joined.length - 1] = { ...before, text: `${before.text} ${block.text}` };
    } else joined.push(block);
  }
  return joined.map((block) => ({ ...block, text: block.text.replace(/^(\d{1,3})(?= \S)(?= ["“\p{Lu}])/u, '$1.') }));
}

function isBareMark(text: string): boolean {
  return (paragraphNumber(text) ?? itemMark(text))?.rest === '';
}

function isMarked(text: string): boolean {
  return paragraphNumber(text) !== undefined || itemMark(text) !== undefined;
}

function countOfNumbered(blocks: readonly Block[]): number {
  let count = 0;
  for (const { text } of blocks) if (paragraphNumber(text)?.value === count + 1) count++;
  return count;
}

function numbered(blocks: readonly Block[]): readonly ImportedParagraph[] {
  const paragraphs: Draft[] = [];
  const before: Block[] = [];
  let isCounting = false;
  for (const block of blocks) {
    const number = paragraphNumber(block.text);
    const current = paragraphs.at(-1);
    if (number?.value === (isCounting ? paragraphs.length + 1 : 1)) {
      isCounting = true;
      const lead = before.splice(0).map(({ text }) => text);
      const own = lead.length === 0 ? number.rest : [...lead, number.mark, number.rest].join(' ');
      paragraphs.push({ lead: own, children: [], line: block.line });
    } else if (current === undefined) before.push(block);
    else addTo(current, block);
  }
  return paragraphs;
}

function unnumbered(blocks: readonly Block[]): readonly ImportedParagraph[] {
  const paragraphs: Draft[] = [];
  for (const block of blocks) {
    const current = paragraphs.at(-1);
    const isItem = isMarked(block.text) && current !== undefined && /[:;,–—-]$/u.test(endOf(current));
    if (isItem || block.text.startsWith('|')) {
      if (current !== undefined) {
        addTo(current, block);
        continue;
      }
    }
    paragraphs.push({ lead: block.text, children: [], line: block.line });
  }
  return paragraphs;
}

function endOf({ lead, children }: Draft): string {
  return (children.at(-1)?.text ?? lead).replace(/[;,]\s*(?:and|or|et|ou|y|o)$/iu, ';');
}

function addTo(draft: Draft, block: Block): void {
  const mark = itemMark(block.text) ?? paragraphNumber(block.text);
  if (mark === undefined) draft.children.push({ mark: '', sign: '', text: block.text });
  else draft.children.push({ mark: mark.mark, sign: mark.sign, text: mark.rest });
}
