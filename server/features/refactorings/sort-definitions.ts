/** Definitions in the order of the alphabet, as treaties print them. */
import { CodeActionKind } from 'vscode-languageserver';
import type { DeclarationParagraph, Paragraph } from '../../../grammar/ast.js';
import type { Piece } from '../../../grammar/parse.js';
import { titleWords } from '../../model/text.js';
import { type Refactor, sourceOf } from './refactoring.js';

/** Offered in an article whose terms stand in a row and in another order. */
export const sortDefinitions: Refactor = (ground) => {
  const { element, cursor, snapshot } = ground;
  if (element?.kind !== 'article' && element?.kind !== 'annex') return [];
  const terms = element.paragraphs.filter(isTerm);
  const [first] = terms;
  const last = terms.at(-1);
  if (first === undefined || last === undefined || !standInRow(terms, element.paragraphs, cursor.piece)) return [];
  const compare = new Intl.Collator(snapshot.context.language, { sensitivity: 'base' }).compare;
  const title = ({ declaration }: DeclarationParagraph): string => titleWords(declaration.title);
  const sorted = terms.toSorted((a, b) => compare(title(a), title(b)));
  if (sorted.every((term, at) => term === terms[at])) return [];
  const { index } = cursor;
  return [
    {
      title: `Put the ${terms.length} definitions in alphabetical order`,
      kind: CodeActionKind.RefactorRewrite,
      edits: () =>
        terms.map(({ start, end }, at) => ({
          index,
          start,
          end,
          text: sourceOf(ground, sorted[at] ?? { start, end }),
        })),
    },
  ];
};

function isTerm(paragraph: Paragraph): paragraph is DeclarationParagraph {
  return paragraph.kind === 'declaration' && paragraph.declaration.kind === 'term';
}

/** A comment between them would end up beside another term. */
function standInRow(terms: readonly Paragraph[], paragraphs: readonly Paragraph[], { comments }: Piece): boolean {
  const from = paragraphs.indexOf(terms[0] as Paragraph);
  if (terms.length < 2 || !terms.every((term, at) => paragraphs[from + at] === term)) return false;
  const [start, end] = [terms[0]?.start ?? 0, terms.at(-1)?.end ?? 0];
  return !comments.some((comment) => comment.start > start && comment.start < end);
}
