/**
 * Akoma Ntoso (OASIS LegalDocML 1.0, Akoma Ntoso 3.0; older versions have the same names) as paragraphs: numbers in front of what
 * they number, titles below the numbers of articles. What describes the text, and notes beside it, are set aside.
 */
import { opensElement } from '../marks.js';
import type { Block } from './block.js';
import { joinLines } from './broken-lines.js';
import { folded } from './folded.js';
import type { Reading } from './reading.js';
import { Unreadable } from './unreadable.js';
import { attribute, readXml, type XmlEvents } from './xml.js';

/** Elements that stand inside a line; every other one ends the line before it and its own. */
const INLINE = new Set(
  'a abbr affectedDocument b change concept courtType date def del docAuthority docCommittee docDate docIntroducer docJurisdiction docNumber docProponent docPurpose docStage docStatus docTitle docType docketNumber entity event fillIn i inline ins judge lawyer legislature location mmod mref neutralCitation object omissis opinion organization outcome party person placeholder process quantity quotedStructure quotedText ref relatedDocument rmod role rref session shortTitle span sub sup term time u vote'.split(
    ' ',
  ),
);
const SET_ASIDE = new Set(['meta', 'authorialNote', 'remark', 'toc', 'img', 'componentData']);

/** A row of lines in the making. */
interface Page {
  readonly blocks: Block[];
  readonly notes: string[];
  /** Annexes that the file only points to. */
  elsewhere: number;
}

/** @throws Unreadable if it is no Akoma Ntoso, is damaged, or is made to do harm */
export function readAkomaNtoso(xml: string, shown: string): Reading {
  const page: Page = { blocks: [], notes: [], elsewhere: 0 };
  readXml(xml, eventsFor(page, shown), shown);
  return { blocks: joinLines(page.blocks), remarks: remarksOn(page), unit: 'line' };
}

function eventsFor(page: Page, shown: string): XmlEvents {
  const open: string[] = [];
  let language = '';
  let words = '';
  let line = 1;
  /** A number whose words have not come yet, and the depth of the element that it numbers. */
  let number: { readonly text: string; readonly line: number; readonly depth: number } | undefined;
  let row: string[] | undefined;
  let cell = '';
  let aside: { readonly depth: number; words: string } | undefined;
  let isSoft = false;

  const isIn = (name: string): boolean => open.includes(name);
  const add = (text: string, at: number, isApart: boolean): void => {
    page.blocks.push({ text, line: at, isApart });
  };
  const endNumber = (): void => {
    if (number !== undefined) add(number.text, number.line, true);
    number = undefined;
  };
  const endLine = (): void => {
    const text = folded(words);
    words = '';
    if (text === '') return;
    if (row !== undefined) {
      cell = [cell, number?.text ?? '', text].filter((part) => part !== '').join(' ');
    } else if (number !== undefined && opensElement(number.text)) {
      const isTitle = isIn('heading');
      endNumber();
      add(text, line, !isTitle);
    } else {
      const marked = number === undefined ? text : `${number.text} ${text}`;
      add(marked, number?.line ?? line, !isSoft && !isIn('subheading'));
    }
    number = undefined;
    isSoft = false;
  };
  const endRow = (): void => {
    if (row !== undefined && row.length > 0) add(`| ${row.join(' | ')} |`, line, true);
    row = undefined;
  };

  return {
    open(tag, _start, _end, at) {
      const { local: name } = tag;
      if (open.length === 0 && name !== 'akomaNtoso') throw notAkomaNtoso(name, shown);
      if (aside === undefined && !SET_ASIDE.has(name) && !INLINE.has(name)) {
        // A passage that is quoted to be put into another treaty is words of its sentence, with its own articles.
        if (isIn('quotedStructure')) words += ' ';
        else endLine();
      }
      open.push(name);
      if (name === 'FRBRlanguage' && language === '') language = attribute(tag, 'language') ?? '';
      if (aside !== undefined) return;
      if (SET_ASIDE.has(name)) aside = { depth: open.length, words: '' };
      if (name === 'componentRef' || name === 'documentRef') page.elsewhere++;
      if (name === 'tr') row = [];
      if (name === 'eol' || name === 'br') isSoft = true;
      if (words.trim() === '') line = at;
    },
    text(text) {
      if (aside !== undefined) aside.words += text;
      else if (!isIn('del')) words += text;
    },
    close({ local: name }) {
      const depth = open.length;
      if (aside !== undefined) {
        open.pop();
        if (aside.depth !== depth) return;
        const note = folded(aside.words);
        if (name === 'authorialNote' && note !== '') page.notes.push(note);
        aside = undefined;
        return;
      }
      if (isIn('quotedStructure')) words += INLINE.has(name) ? '' : ' ';
      else if (name === 'num') {
        endNumber();
        const text = printedNumber(folded(words), open.at(-2) ?? '', language);
        if (text !== '') number = { text, line, depth: depth - 1 };
        words = '';
      } else if (!INLINE.has(name)) endLine();
      open.pop();
      if (number !== undefined && depth <= number.depth) endNumber();
      if (row !== undefined && /^t[dh]$/u.test(name)) {
        if (cell !== '') row.push(cell);
        cell = '';
      }
      if (name === 'tr') endRow();
    },
  };
}

/** What the number of an element is called where it is a bare figure, in English, French and Spanish. */
const CALLED: Readonly<Record<string, readonly [en: string, fr: string, es: string]>> = {
  article: ['Article', 'Article', 'Artículo'],
  part: ['Part', 'Partie', 'Parte'],
  chapter: ['Chapter', 'Chapitre', 'Capítulo'],
  section: ['Section', 'Section', 'Sección'],
};

/** A number as a reader sees it: a bare figure is printed with what it numbers, or with the signs of a paragraph or an item. */
function printedNumber(number: string, element: string, language: string): string {
  if (!/^[\p{L}\d]{1,8}(?: ?(?:bis|ter|quater))?[.]?$/u.test(number)) return number;
  const called = CALLED[element];
  const bare = number.replace(/\.$/u, '');
  if (called !== undefined)
    return `${called[/^fr/u.test(language) ? 1 : /^(?:es|spa)/u.test(language) ? 2 : 0]} ${bare}`;
  if (number.endsWith('.')) return number;
  return element === 'paragraph' && /^\d+$/u.test(bare) ? `${bare}.` : `(${bare})`;
}

function notAkomaNtoso(root: string, shown: string): Unreadable {
  const isWord = root === 'wordDocument' || root === 'package';
  const kind = isWord ? 'a Word document saved as XML' : `XML of another kind (<${root}>)`;
  return new Unreadable(
    `${shown} is ${kind}, not Akoma Ntoso, the XML of laws and treaties. Save it as a Word document (.docx), a page (.html) or plain text (.txt), and import that.`,
  );
}

const MOST_NOTES = 10;

function remarksOn({ notes, elsewhere }: Page): readonly string[] {
  const remarks: string[] = [];
  if (notes.length > 0) {
    const shown = notes.slice(0, MOST_NOTES).map((note) => `“${note.length > 100 ? `${note.slice(0, 99)}…` : note}”`);
    const more = notes.length > MOST_NOTES ? ` and ${notes.length - MOST_NOTES} more` : '';
    const what = notes.length === 1 ? 'A footnote was' : `${notes.length} footnotes were`;
    remarks.push(`${what} left out of the text: ${shown.join('; ')}${more}.`);
  }
  if (elsewhere === 1) remarks.push('A document that the file points to, such as an annex, was not imported.');
  if (elsewhere > 1)
    remarks.push(`${elsewhere} documents that the file points to, such as annexes, were not imported.`);
  return remarks;
}
