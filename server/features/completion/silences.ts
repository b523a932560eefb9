/** Rule ids in a comment that silences findings. */
import { CompletionItemKind } from 'vscode-languageserver';
import type { Piece } from '../../../grammar/parse.js';
import { RULE_METAS } from '../../checks/registry.js';
import { type Offer, Rank } from './offer.js';

const DIRECTIVE = /pacta-disable-next-line\b[^\n]*?([a-z/-]*)$/;

/** The rules, where the cursor is in a comment that silences; else nothing. */
export function ruleOffers(
  piece: Piece,
  offset: number,
): { readonly offers: readonly Offer[]; readonly replaces: { readonly start: number; readonly end: number } } {
  const comment = piece.comments.find(({ start, end }) => start < offset && offset <= end);
  const front = comment === undefined ? '' : piece.text.slice(comment.start, offset);
  const match = DIRECTIVE.exec(front);
  const replaces = { start: offset - (match?.[1]?.length ?? 0), end: offset };
  if (match === null || front.includes('--')) return { offers: [], replaces };
  const offers = [...RULE_METAS.values()].map(
    ({ id, summary }): Offer => ({ label: id, kind: CompletionItemKind.Value, detail: summary, rank: Rank.Word }),
  );
  return { offers, replaces };
}
