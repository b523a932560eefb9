/** Neighbouring sentences that say what the same party shall do become one sentence with a list. */
import { CodeActionKind } from 'vscode-languageserver';
import { isChoice, type NormSentence, type Paragraph } from '../../../grammar/ast.js';
import type { Piece } from '../../../grammar/parse.js';
import { indentAt, type Refactor } from './refactoring.js';

/** Offered on a sentence whose neighbours begin with the same words. */
export const sentencesToList: Refactor = ({ cursor, sentence }) => {
  if (sentence === undefined) return [];
  const { index, piece } = cursor;
  const run = runAround(sentence.paragraph, sentence.container.paragraphs, piece);
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined || run.length < 2) return [];
  return [
    {
      title: `Make one list of the ${run.length} sentences that begin “${openingOf(first, piece)} …”`,
      kind: CodeActionKind.RefactorRewrite,
      edits: () => [{ index, start: first.start, end: last.end, text: listOf(run, piece) }],
    },
  ];
};

/** The sentences in a row around one that could be items of one list with it. */
function runAround(paragraph: Paragraph, paragraphs: readonly Paragraph[], piece: Piece): NormSentence[] {
  if (!canBeItem(paragraph, piece)) return [];
  const opening = openingOf(paragraph, piece);
  const belongs = (one: Paragraph | undefined): one is NormSentence =>
    one !== undefined && canBeItem(one, piece) && openingOf(one, piece) === opening && one.leading.length === 0;
  let first = paragraphs.indexOf(paragraph);
  let last = first;
  if (!belongs(paragraph)) return [];
  while (belongs(paragraphs[first - 1]) && isNear(paragraphs[first - 1], paragraphs[first], piece)) first--;
  while (belongs(paragraphs[last + 1]) && isNear(paragraphs[last], paragraphs[last + 1], piece)) last++;
  return paragraphs.slice(first, last + 1).filter(belongs);
}

/** What belongs to a sentence as a whole would be lost or mistaken on an item. */
function canBeItem(paragraph: Paragraph, { comments }: Piece): paragraph is NormSentence {
  if (paragraph.kind !== 'norm' || isChoice(paragraph.modal)) return false;
  const { label, proposers, act, consequence, justification, variants, start, end } = paragraph;
  if (label !== undefined || proposers !== undefined || consequence !== undefined || justification !== undefined)
    return false;
  if (act.kind !== 'text-act' && act.kind !== 'named-act') return false;
  return variants.length === 0 && !comments.some((comment) => comment.start > start && comment.end < end);
}

/** Whether nothing but blanks stands between two sentences. */
function isNear(before: Paragraph | undefined, after: Paragraph | undefined, { text }: Piece): boolean {
  return before !== undefined && after !== undefined && text.slice(before.end, after.start).trim() === '';
}

function openingOf({ start, modal }: NormSentence, { text }: Piece): string {
  return text.slice(start, modal.end).replace(/\s+/g, ' ');
}

function listOf(run: readonly NormSentence[], piece: Piece): string {
  const [first] = run as readonly [NormSentence];
  const indent = indentAt(piece, first.start);
  const items = run.map(({ act, qualifiers }) =>
    [act, ...qualifiers].map((one) => piece.text.slice(one.start, one.end)).join(' '),
  );
  return `${openingOf(first, piece)}:\n${items.map((item) => `${indent}  - ${item}`).join(';\n')}.`;
}
