/**
 * Writes into a Word file's text what Word shows but does not store: the numbers that it counts. Takes out what is not part of the
 * text: boxes, pictures and hidden words. What was changed under “Track Changes” counts as accepted.
 * Elements: ECMA-376 part 1, 17.3 (paragraphs and runs), 17.9 (numbering), 17.13.5 (revisions).
 */
import type { SaxesTagNS } from 'saxes';
import { opensElement } from '../../marks.js';
import { attribute, readXml } from '../xml.js';
import { type Change, changedPieces } from './changes.js';
import type { Counter } from './counter.js';
import { isOn } from './numbering.js';

export interface WrittenOut {
  /** The text in pieces, each a whole document of its own. */
  readonly pieces: readonly string[];
  /** The first words of each text box that was taken out. */
  readonly boxes: readonly string[];
  readonly hasRevisions: boolean;
  readonly hasHiddenWords: boolean;
  /** The count of formulas that are now a row of signs. */
  readonly formulas: number;
}

interface Paragraph {
  style: string | undefined;
  list: string | undefined;
  level: number | undefined;
  /** Where its words begin. */
  start: number;
  /** Whether its end was deleted, so that its words go with the next paragraph. */
  isEndDeleted: boolean;
  hasWords: boolean;
  readonly prefix: string;
  readonly depth: number;
}

/** @param xml the main part, `word/document.xml` */
export function writtenOut(xml: string, counter: Counter, shown: string): WrittenOut {
  const changes: Change[] = [];
  const boxes: string[] = [];
  const open: { readonly name: string; readonly start: number; isBox: boolean }[] = [];
  let paragraph: Paragraph | undefined;
  let carried: { readonly start: number } | undefined;
  let boxed: string | undefined;
  let formula: string | undefined;
  let formulas = 0;
  let isHidden = false;
  let hasRevisions = false;
  let hasHiddenWords = false;
  const body = { from: 0, to: xml.length };
  const seams: number[] = [];

  const parent = (back: number): string | undefined => open.at(-back)?.name;
  const isDeleted = (): boolean => open.some(({ name }) => name === 'del' || name === 'moveFrom');

  const isOutermost = (): boolean => open.every(({ name }) => AROUND_ALL.has(name));

  const readProperty = (current: Paragraph, { local: name }: SaxesTagNS, value: string | undefined): void => {
    // Only the paragraph's own properties count, not those that a tracked change keeps of an earlier state.
    const depth = open.length - current.depth;
    if (depth === 2 && name === 'pStyle') current.style = value;
    if (depth === 3 && parent(2) === 'numPr' && name === 'numId') current.list = value;
    if (depth === 3 && parent(2) === 'numPr' && name === 'ilvl') current.level = Number(value ?? 0);
    if (depth === 3 && parent(2) === 'rPr' && name === 'del') current.isEndDeleted = true;
  };

  const onOpen = (tag: SaxesTagNS, start: number, end: number): void => {
    const { local: name } = tag;
    const value = attribute(tag, 'val');
    open.push({ name, start, isBox: isTakenOut(name) });
    const isEmpty = xml.charAt(end - 2) === '/';
    const other = OTHERWISE[name];
    if (other !== undefined && isEmpty) changes.push({ from: start, to: end, words: `<${prefixOf(tag)}${other}/>` });
    if (UNWRAPPED.has(name)) changes.push({ from: start, to: end, words: '' });
    if (name === 'body') body.from = end;
    if (/^(?:ins|del|moveFrom|moveTo|pPrChange|rPrChange)$/u.test(name)) hasRevisions = true;
    if (name === 'txbxContent') boxed ??= '';
    if (name === 'txbxContent' || name === 'drawing') markBox(open);
    if (name === 'oMath') formula ??= '';
    if (boxed !== undefined) return;
    if (name === 'p' && paragraph === undefined) {
      paragraph = {
        ...{ style: undefined, list: undefined, level: undefined, start: end, isEndDeleted: false, hasWords: false },
        prefix: prefixOf(tag),
        depth: open.length,
      };
    } else if (paragraph !== undefined) {
      if (open[paragraph.depth]?.name === 'pPr') readProperty(paragraph, tag, value);
      if (name === 'vanish' && parent(2) === 'rPr' && parent(3) === 'r' && isOn(value)) isHidden = true;
    }
  };

  const onText = (words: string): void => {
    const name = open.at(-1)?.name;
    if (name !== 't' || words.trim() === '') return;
    if (formula !== undefined) formula += words;
    // A box comes twice where older programs are thought of.
    if (boxed !== undefined) boxed += open.some((one) => one.name === 'Fallback') ? '' : words;
    else if (paragraph !== undefined && !isHidden && !isDeleted()) paragraph.hasWords = true;
  };

  const onClose = ({ local: name }: SaxesTagNS, end: number): void => {
    const element = open.pop();
    if (element === undefined) return;
    const isInside = open.some(({ isBox }) => isBox);
    const isEmpty = xml.charAt(end - 2) === '/';
    if (UNWRAPPED.has(name) && !isEmpty) changes.push({ from: xml.lastIndexOf('<', end - 1), to: end, words: '' });
    if (isDropped(name, parent(1))) changes.push({ from: element.start, to: end, words: '' });
    if (name === 'body') body.to = isEmpty ? end : xml.lastIndexOf('<', end - 1);
    if (element.isBox && !isInside) {
      changes.push({ from: element.start, to: end, words: '' });
      if (boxed !== undefined && boxed.trim() !== '') boxes.push(boxed);
      boxed = undefined;
    }
    if (name === 'tbl' && isOutermost()) seams.push(end);
    if (boxed !== undefined || paragraph === undefined) return;
    if (name === 'oMath' && formula !== undefined && !open.some((one) => one.name === 'oMath')) {
      changes.push({ from: element.start, to: end, words: run(formula, paragraph.prefix) });
      formula = undefined;
      formulas++;
    }
    if (name === 'r' && isHidden) {
      changes.push({ from: element.start, to: end, words: '' });
      hasHiddenWords = true;
      isHidden = false;
    }
    if (name === 'pPr' && open.length === paragraph.depth) paragraph.start = end;
    if (name === 'p' && open.length === paragraph.depth - 1) {
      endParagraph(paragraph);
      if (carried === undefined && isOutermost()) seams.push(end);
    }
  };

  const endParagraph = (done: Paragraph): void => {
    paragraph = undefined;
    if (done.isEndDeleted) {
      if (done.hasWords) carried ??= { start: done.start };
      return;
    }
    const mark = counter.next(done).trim();
    const hasWords = done.hasWords || carried !== undefined;
    const isHeading = opensElement(mark);
    // A number that stands alone in a paragraph without words is left over from editing; “Article 4” is a heading.
    if (mark !== '' && (hasWords || isHeading)) {
      const at = carried?.start ?? done.start;
      changes.push({ from: at, to: at, words: markRun(mark, done.prefix, isHeading) });
    }
    carried = undefined;
  };

  readXml(xml, { open: onOpen, text: onText, close: onClose }, shown);
  const head = xml.slice(0, body.from);
  const tail = xml.slice(body.to);
  const pieces = changedPieces(xml, body, changes, seams, PIECE).map((piece) => head + piece + tail);
  return { pieces, boxes, hasRevisions, hasHiddenWords, formulas };
}

/** Letters of XML that are worked on at a time: the memory that a file takes does not grow with its length. */
const PIECE = 500_000;

/** Fields, changes of direction, glosses and forms: what stands in them is text like any other. */
const UNWRAPPED = new Set('fldSimple dir bdo ruby rubyBase sdt sdtContent customXml smartTag'.split(' '));
const AROUND_ALL = new Set(['document', 'body', 'sdt', 'sdtContent', 'customXml', 'smartTag']);
const SAYS_NOTHING = new Set(
  'sdtPr sdtEndPr customXmlPr smartTagPr proofErr bookmarkStart bookmarkEnd lastRenderedPageBreak'.split(' '),
);

/** What says nothing of the words, the look of runs first of all: without it a file is half as large. */
function isDropped(name: string, parent: string | undefined): boolean {
  return SAYS_NOTHING.has(name) || (name === 'rPr' && parent === 'r');
}

/** Signs that mammoth does not know, and those that do the same. */
const OTHERWISE: Readonly<Record<string, string>> = { cr: 'br', ptab: 'tab' };

function prefixOf({ prefix }: SaxesTagNS): string {
  return prefix === '' ? '' : `${prefix}:`;
}

/** Pictures and boxes have no place in the row of paragraphs, nor have the glosses above words. */
function isTakenOut(name: string): boolean {
  return name === 'pict' || name === 'drawing' || name === 'object' || name === 'rt';
}

/** What wraps a box, with another of the same content for older programs, goes as a whole. */
function markBox(open: { readonly name: string; isBox: boolean }[]): void {
  const wrapper = open.find(({ name }) => name === 'AlternateContent');
  if (wrapper) wrapper.isBox = true;
}

/** The mark and a tab; a heading's number stands on a line of its own in front of the title. */
function markRun(mark: string, prefix: string, isHeading: boolean): string {
  return run(mark, prefix, isHeading ? `<${prefix}br/>` : `<${prefix}tab/>`);
}

function run(words: string, prefix: string, behind = ''): string {
  const safe = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<${prefix}r><${prefix}t xml:space="preserve">${safe}</${prefix}t>${behind}</${prefix}r>`;
}
