/** A list of duties becomes a row of sentences, each of which can then have its own number, label and conditions. */
import { CodeActionKind } from 'vscode-languageserver';
import { isChoice, type NormSentence } from '../../../grammar/ast.js';
import type { Piece } from '../../../grammar/parse.js';
import { indentAt, type Refactor } from './refactoring.js';

/** Offered on a norm whose list has one level, and whose words are not fixed in any language. */
export const listToSentences: Refactor = ({ cursor, sentence }) => {
  const norm = sentence?.paragraph;
  if (norm?.kind !== 'norm' || !isPlainList(norm)) return [];
  const { index, piece } = cursor;
  const { start, end } = norm;
  return [
    {
      title: `Make ${norm.act.items.length} sentences of the list`,
      kind: CodeActionKind.RefactorRewrite,
      edits: () => [{ index, start, end, text: sentencesOf(norm, piece).join(`\n${indentAt(piece, start)}`) }],
    },
  ];
};

type ListNorm = NormSentence & { readonly act: Extract<NormSentence['act'], { kind: 'items' }> };

/** A label would name one of the sentences only, and a wording or a consequence belongs to the whole. */
function isPlainList(norm: NormSentence): norm is ListNorm {
  const { act, label, variants, consequence, modal } = norm;
  if (act.kind !== 'items' || act.lead !== undefined || act.items.length < 2 || label !== undefined || isChoice(modal))
    return false;
  if (variants.length > 0 || consequence !== undefined) return false;
  return act.items.every((item) => item.items.length === 0 && item.variants.length === 0);
}

function sentencesOf(norm: ListNorm, { text }: Piece): string[] {
  const { start, modal, act, qualifiers, justification } = norm;
  const opening = text.slice(start, modal.end);
  const shared = [...qualifiers, ...(justification === undefined ? [] : [justification])];
  const closing = shared.map((one) => ` ${text.slice(one.start, one.end)}`).join('');
  return act.items.map((item) => {
    const own = [item.act, ...item.qualifiers].map((one) => ` ${text.slice(one.start, one.end)}`).join('');
    return `${opening}${own}${closing}.`;
  });
}
