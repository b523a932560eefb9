/** The texts of a piece with the sentence that each stands in: what rules about wording look at. */
import type { Annex, Article, Element, Justification, Paragraph, Span, Text } from '../../grammar/ast.js';
import type { Piece } from '../../grammar/parse.js';
import { sameLanguage } from '../model/languages.js';
import type { Place } from '../model/symbols.js';
import { visitElement, visitParagraph } from '../model/visit-element.js';
import { visitText, visitTitle } from '../model/walk.js';

/**
 * Where a text stands. `operative` is a sentence of an article or annex, `definition` a declaration wherever it stands, and `note` a text
 * that the treaty does not print: the reason for an asymmetry, or what a profile expects.
 */
export type TextRole = 'header' | 'recital' | 'heading' | 'operative' | 'definition' | 'closing' | 'note';

export interface SentenceText {
  readonly text: Text;
  /** Language tag of a variant; undefined for a text in the agreement's first language. */
  readonly tag: string | undefined;
  readonly role: TextRole;
  readonly sentence: Place;
}

/** Those of the piece that was asked about last: rules ask about one piece after the other, and to keep all would double the tree. */
const last: { piece?: Piece; texts: readonly SentenceText[] } = { texts: [] };

/** Every text of a piece in order, variants included. */
export function textsOf(piece: Piece): readonly SentenceText[] {
  if (last.piece !== piece) {
    last.texts = piece.elements.flatMap((element) => textsOfElement(element, piece));
    last.piece = piece;
  }
  return last.texts;
}

/** Whether a text is in a language: one without a tag is in `first`, the agreement's own. */
export function isIn(language: string, { tag }: SentenceText, first: string): boolean {
  return sameLanguage(tag ?? first, language);
}

/** A match inside the words of a text; offsets are those of the piece, `match` is the source as written. */
export interface WordsMatch extends Place {
  readonly match: RegExpExecArray;
  /** The source of the words that it was found in, and where in them. */
  readonly words: string;
  readonly at: number;
}

/**
 * Whether any text of a piece may match a pattern that has no `^` and no `$`: most pieces match none, and one look at the whole source
 * is cheaper than one at each text.
 */
export function mayMatch({ text }: Piece, pattern: RegExp): boolean {
  pattern.lastIndex = 0;
  const does = pattern.test(text);
  // Whoever searches with it next begins at the beginning.
  pattern.lastIndex = 0;
  return does;
}

/** Every match of a global pattern in a text's words; interpolations part words from each other. */
export function* matchesIn(piece: Piece, text: Text, pattern: RegExp): Iterable<WordsMatch> {
  for (const part of text.parts) {
    if (part.kind !== 'words') continue;
    const words = piece.text.slice(part.start, part.end);
    // Most words match nothing; `matchAll` would copy the pattern for each of them.
    pattern.lastIndex = 0;
    if (!pattern.test(words)) continue;
    pattern.lastIndex = 0;
    for (const match of words.matchAll(pattern)) {
      const start = part.start + match.index;
      yield { piece, start, end: start + match[0].length, match, words, at: match.index };
    }
  }
}

type Collect = (role: TextRole, span: Span) => (text: Text, tag: string | undefined) => void;

function textsOfElement(element: Element, piece: Piece): SentenceText[] {
  const found: SentenceText[] = [];
  const collect: Collect = (role, { start, end }) => {
    const sentence = { piece, start, end };
    return (text, tag) => void found.push({ text, tag, role, sentence });
  };
  switch (element.kind) {
    case 'preamble':
      for (const recital of element.recitals) {
        if (recital.title) visitTitle(recital.title, { text: collect('recital', recital) });
      }
      break;
    case 'article':
    case 'annex':
      collectArticle(element, collect);
      break;
    case 'declaration-element':
      visitElement(element, { text: collect('definition', element) });
      break;
    case 'profile':
      visitElement(element, { text: collect('note', element) });
      break;
    default:
      visitElement(element, { text: collect(ROLE_BY_KIND[element.kind] ?? 'header', element) });
  }
  return found;
}

const ROLE_BY_KIND: Readonly<Partial<Record<Element['kind'], TextRole>>> = {
  division: 'heading',
  done: 'closing',
  signed: 'closing',
};

function collectArticle(article: Article | Annex, collect: Collect): void {
  const heading = { start: article.start, end: article.headerEnd };
  visitTitle(article.title, { text: collect('heading', heading) });
  if (article.kind === 'article') collectNote(article.justification, heading, collect);
  for (const paragraph of article.paragraphs) {
    const note = paragraph.kind === 'norm' ? paragraph.justification : undefined;
    const add = collect(paragraph.kind === 'declaration' ? 'definition' : 'operative', paragraph);
    visitParagraph(paragraph, { text: (text, tag) => (text === note?.text ? undefined : add(text, tag)) });
    collectNote(note, paragraph, collect);
  }
}

function collectNote(note: Justification | undefined, sentence: Span, collect: Collect): void {
  if (note) visitText(note.text, { text: collect('note', sentence) });
}

/** The paragraphs of a piece's articles and annexes, with the element that each stands in. */
export function* paragraphsOf(
  piece: Piece,
): Iterable<{ readonly container: Article | Annex; readonly paragraph: Paragraph }> {
  for (const container of piece.elements) {
    if (container.kind !== 'article' && container.kind !== 'annex') continue;
    for (const paragraph of container.paragraphs) yield { container, paragraph };
  }
}
