/** A term that is not worth a definition of its own is written out where it is used. */
import { CodeActionKind } from 'vscode-languageserver';
import { type Interpolation, isChoice, type Span, type Term } from '../../../grammar/ast.js';
import type { Piece } from '../../../grammar/parse.js';
import { sameLanguage } from '../../model/languages.js';
import { canonical, type DeclaredSymbol } from '../../model/symbols.js';
import { titleWords } from '../../model/text.js';
import { visitElement } from '../../model/visit-element.js';
import { pieceIndex } from '../../workspace/locate.js';
import { nameAt } from '../name-at.js';
import { positionAt } from '../positions.js';
import { occurrences } from '../references.js';
import { usesIn } from '../uses.js';
import { type Ground, type Refactor, type SourceEdit, wholeLines } from './refactoring.js';

/** Offered on a term of this file that is used in texts of this file alone, and whose meaning is said in each of their languages. */
export const inlineTerm: Refactor = (ground) => {
  const { snapshot, workspace, cursor } = ground;
  const { tree } = snapshot;
  const symbol = nameAt(snapshot, positionAt(tree, cursor.index, cursor.offset))?.symbol;
  const home = symbol === undefined ? undefined : pieceIndex(tree).get(symbol.piece);
  if (symbol?.node.kind !== 'term' || home === undefined) return [];
  const uses = usesOf(symbol, symbol.node, ground);
  const spoken = occurrences(symbol, snapshot, workspace).filter(({ declaring }) => !declaring);
  if (uses === undefined || uses.length === 0 || spoken.length !== uses.length) return [];
  const title = titleWords(symbol.node.title);
  const places = uses.length === 1 ? 'one place' : `${uses.length} places`;
  const { piece } = symbol;
  const sentence = sentenceOf(symbol.node, piece);
  return [
    {
      title: `Write out what “${title}” means, in ${places}, and delete the definition`,
      kind: CodeActionKind.RefactorInline,
      edits: () => [...uses, { index: home, ...wholeLines(piece, sentence), text: '' }],
    },
  ];
};

/** The definition with its full stop and its label. */
function sentenceOf(term: Term, { elements }: Piece): Span {
  for (const element of elements) {
    if (element.kind === 'declaration-element' && element.declaration === term) return element;
    if (element.kind !== 'article' && element.kind !== 'annex') continue;
    const paragraph = element.paragraphs.find((one) => one.kind === 'declaration' && one.declaration === term);
    if (paragraph !== undefined) return paragraph;
  }
  return term;
}

/** What each use becomes; undefined where the meaning is not said in the language of one of them. */
function usesOf(symbol: DeclaredSymbol, term: Term, { snapshot }: Ground): SourceEdit[] | undefined {
  const edits: SourceEdit[] = [];
  for (const [index, piece] of snapshot.tree.pieces.entries()) {
    if (!usesIn(piece).has(symbol.name)) continue;
    for (const { part, tag } of partsNaming(symbol.name, piece)) {
      const isItself = piece === symbol.piece && term.start <= part.start && part.end <= term.end;
      const meaning = isItself ? undefined : meaningIn(tag, term, symbol.piece);
      if (meaning === undefined) return undefined;
      edits.push({ index, ...withoutTwoArticles(piece, part, meaning) });
    }
  }
  return edits;
}

/** Of “the {team}”, where a team means “a unit …”, comes “the unit …”; of “a {team}”, “a unit …”. */
function withoutTwoArticles(
  { text }: Piece,
  { start, end }: Interpolation,
  meaning: string,
): Omit<SourceEdit, 'index'> {
  const before = /\b(a|an|the|each|any|every|no|such|that|this|its|their)\s+$/i.exec(text.slice(0, start));
  const article = /^(?:an?|the)\s+/i.exec(meaning)?.[0];
  if (before === null || article === undefined) return { start, end, text: meaning };
  const isArticle = /^an?$/i.test(before[1] ?? '');
  const isCapital = /^\p{Lu}/u.test(before[0]);
  if (!isArticle || isCapital) return { start, end, text: meaning.slice(article.length) };
  return { start: start - before[0].length, end, text: meaning };
}

function partsNaming(
  name: string,
  piece: Piece,
): readonly { readonly part: Interpolation; readonly tag: string | undefined }[] {
  const found: { readonly part: Interpolation; readonly tag: string | undefined }[] = [];
  for (const element of piece.elements) {
    visitElement(element, {
      text(text, tag) {
        for (const part of text.parts) {
          if (part.kind !== 'interpolation' || part.value?.kind !== 'name') continue;
          if (canonical(part.value.text) === name) found.push({ part, tag });
        }
      },
    });
  }
  return found;
}

/** The meaning as it is written, without its quotation marks. */
function meaningIn(tag: string | undefined, { means }: Term, piece: Piece): string | undefined {
  const text = tag === undefined ? means.text : means.variants.find((one) => sameLanguage(one.tag, tag))?.text;
  if (text === undefined || isChoice(text) || !text.closed) return undefined;
  return piece.text.slice(text.start + 1, text.end - 1).replace(/\.$/, '');
}
