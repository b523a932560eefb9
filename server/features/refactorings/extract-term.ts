/** A phrase that the agreement uses becomes a defined term; the drafter writes what it means. */
import { CodeActionKind } from 'vscode-languageserver';
import type { Element, Span, Text } from '../../../grammar/ast.js';
import { visitElement, visitParagraph } from '../../model/visit-element.js';
import type { Visitor } from '../../model/walk.js';
import { declarationEdit, freshName } from './new-declaration.js';
import { type Ground, type Refactor, sourceOf } from './refactoring.js';

const LONGEST_WORDS = 8;
const LIGHT = new Set('a an and at by for from in of on or the to with'.split(' '));

/** Offered on a selected phrase inside a text of the treaty. */
export const extractTerm: Refactor = (ground) => {
  const phrase = selectedPhrase(ground);
  if (phrase === undefined) return [];
  const { snapshot, cursor } = ground;
  const words = sourceOf(ground, phrase).replace(/\s+/g, ' ');
  const title = titled(words);
  const name = freshName(words, 'term', snapshot);
  const declared = declarationEdit(`term ${name} "${title}" means "____".`, snapshot);
  if (declared === undefined) return [];
  return [
    {
      title: `Define “${title}” as a term`,
      kind: CodeActionKind.RefactorExtract,
      edits: () => [declared, { index: cursor.index, ...phrase, text: `{${name}}` }],
    },
  ];
};

/** The selection without blanks and a leading article, where it is a phrase of one text in the first language. */
function selectedPhrase(ground: Ground): Span | undefined {
  if (ground.selected === undefined || ground.element === undefined) return undefined;
  const source = sourceOf(ground, ground.selected);
  const lead = /^\s*(?:(?:the|an?)\s+)?/i.exec(source)?.[0].length ?? 0;
  const start = ground.selected.start + lead;
  const end = start + source.slice(lead).trimEnd().length;
  const words = ground.cursor.piece.text.slice(start, end);
  if (!/^\p{L}[^{}"\\;:.]*$/u.test(words) || words.split(/\s+/).length > LONGEST_WORDS) return undefined;
  const isCut = (at: number): boolean => /[\p{L}\p{M}\p{N}]{2}/u.test(ground.cursor.piece.text.slice(at - 1, at + 1));
  if (isCut(start) || isCut(end)) return undefined;
  const holds = textsIn(ground.element, ground).some(({ parts }) =>
    parts.some((part) => part.kind === 'words' && part.start <= start && end <= part.end),
  );
  return holds ? { start, end } : undefined;
}

/** Texts in the first language in which a term can stand: sentences, recitals, and what other terms mean. */
function textsIn(element: Element, { sentence }: Ground): Text[] {
  const texts: Text[] = [];
  const visitor: Visitor = { text: (text, tag) => void (tag === undefined && texts.push(text)) };
  if (element.kind === 'preamble') visitElement(element, visitor);
  if (sentence === undefined) return texts;
  const { paragraph } = sentence;
  if (paragraph.kind !== 'declaration') visitParagraph(paragraph, visitor);
  else if (paragraph.declaration.kind === 'term' && paragraph.declaration.means.text.kind === 'text') {
    texts.push(paragraph.declaration.means.text);
  }
  return texts;
}

/** As treaties write defined terms: each weighty word with a capital. */
function titled(words: string): string {
  return words
    .split(' ')
    .map((word) => (LIGHT.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}
