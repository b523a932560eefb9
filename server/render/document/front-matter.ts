/** What stands in front of the first article: the title, the parties and the recitals. */
import type { Preamble } from '../../../grammar/ast.js';
import type { Piece } from '../../../grammar/parse.js';
import type { Agreement } from '../../model/agreement.js';
import type { PreambleBlock, Source, TitleBlock, Words } from '../document.js';
import type { Names } from '../names.js';
import type { Facts } from '../speech.js';
import { ended, plainText, trimmed } from '../words.js';
import { sourceWords } from './provisions.js';

/** The title, with the parties of a bilateral agreement unless the title names them itself. */
export function titleBlock(
  { header, piece }: Agreement,
  parties: readonly Words[],
  names: Names,
  facts: Facts,
): TitleBlock {
  const title = names.speech(piece.text).title(header.title);
  const named = plainText(title).toLocaleLowerCase(facts.lang);
  const isNamed = (party: Words): boolean => named.includes(bareName(party).toLocaleLowerCase(facts.lang));
  const between = parties.length === 2 && !parties.every(isNamed) ? facts.locale.between(parties) : undefined;
  return { kind: 'title', id: '(title)', title, ...(between && { between }), source: { piece, offset: header.start } };
}

/** A party's formal name without its article. */
function bareName(party: Words): string {
  return plainText(party).replace(/^the\s+/i, '');
}

/**
 * The parties, the recitals with commas and the formula that leads to the articles.
 *
 * @param preamble absent where the drafter has written none: the parties and the formula stand without recitals
 * @param at where the block counts as written
 */
export function preambleBlock(
  preamble: { readonly node: Preamble; readonly piece: Piece } | undefined,
  parties: readonly Words[],
  at: Source,
  names: Names,
  facts: Facts,
): PreambleBlock {
  const { locale } = facts;
  const speech = names.speech(at.piece.text);
  const recitals = (preamble?.node.recitals ?? []).map((recital) => {
    const { piece } = preamble as { readonly piece: Piece };
    const source = { piece, offset: recital.start };
    if (recital.title === undefined) return { words: sourceWords(piece, recital), source, broken: true as const };
    return { words: ended(trimmed(speech.title(recital.title)), locale.comma), source };
  });
  const opening = parties.length === 0 ? [] : ended(locale.preambleOpening(parties, speech), locale.comma);
  const formula = [{ kind: 'text' as const, text: locale.preambleFormula(speech) }];
  return { kind: 'preamble', id: '(preamble)', opening, recitals, formula, source: at };
}
