/** The marks that a browser puts in front of the items of a list, in the form that treaties print them: `1.`, `(a)`, `(ii)`. */
import { itemMark, paragraphNumber } from '../../marks.js';
import { formatted } from '../number-formats.js';
import { attributeOf, isElement, type PageElement } from './page-tree.js';

const BY_TYPE: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};
const BY_STYLE: Readonly<Record<string, string>> = {
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
};

/** The marks of a list's items, in their order; empty where the list shows none. @param items the list's `li` elements */
export function marksOf(list: PageElement, items: readonly PageElement[]): readonly string[] {
  const style = /list-style(?:-type)?\s*:[^;]*?([a-z]+(?:-[a-z]+)*)/iu.exec(attributeOf(list, 'style') ?? '')?.[1];
  if (style?.toLowerCase() === 'none') return items.map(() => '');
  if (list.tagName !== 'ol') return items.map(() => '•');
  const format = BY_STYLE[style?.toLowerCase() ?? ''] ?? BY_TYPE[attributeOf(list, 'type') ?? ''] ?? 'decimal';
  const step = attributeOf(list, 'reversed') === undefined ? 1 : -1;
  let next = wholeNumber(attributeOf(list, 'start')) ?? (step === 1 ? 1 : items.length);
  return items.map((item) => {
    const value = wholeNumber(attributeOf(item, 'value')) ?? next;
    next = value + step;
    const sign = formatted(value, format);
    return format.startsWith('decimal') ? `${sign}.` : `(${sign})`;
  });
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*-?\d{1,6}\s*$/u.test(text) ? Number(text) : undefined;
}

export function itemsOf({ childNodes }: PageElement): readonly PageElement[] {
  return childNodes.filter((node): node is PageElement => isElement(node) && node.tagName === 'li');
}

/** Whether the words begin with a mark of their own, so that the list's would be one too many. */
export function isMarked(words: string): boolean {
  return itemMark(words) !== undefined || paragraphNumber(words) !== undefined;
}
