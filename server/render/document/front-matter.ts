/** What stands in front of the first article: the title, the parties and the recitals. */
import type { Preamble, Title } from '../../../grammar/ast.js';
import type { Piece } from '../../../grammar/parse.js';
import type { Agreement } from '../../model/agreement.js';
import { sameLanguage } from '../../model/languages.js';
import type { PreambleBlock, Source, TitleBlock, Words } from '../document.js';
import type { Names } from '../names.js';
import { type Facts, variantFor } from '../speech.js';
import { ended, glued, plain, plainText, trimmed } from '../words.js';
import { opened, sourceWords } from './provisions.js';

/** The title, with the parties of a bilateral agreement unless the title names them itself. */
export function titleBlock(
  { header, piece }: Agreement,
  parties: readonly Words[],
  names: Names,
  facts: Facts,
): TitleBlock {
  const title = inOrder(names.speech(piece.text).title(header.title), parties, facts);
  const named = plainText(title).toLocaleLowerCase(facts.lang);
  const isNamed = (party: Words): boolean => named.includes(bareName(party).toLocaleLowerCase(facts.lang));
  const between = parties.length === 2 && !parties.every(isNamed) ? facts.locale.between(parties) : undefined;
  return { kind: 'title', id: '(title)', title, ...(between && { between }), source: { piece, offset: header.start } };
}

/** A title that names both parties names first the one whose own original this is. */
function inOrder(title: Words, [first = [], second = []]: readonly Words[], facts: Facts): Words {
  const [only] = title;
  if (facts.for === undefined || facts.parties !== 2 || title.length !== 1 || only?.kind !== 'text') return title;
  const { text } = only;
  const [a, b] = [plainText(first), plainText(second)];
  const [atA, atB] = [text.indexOf(a), text.indexOf(b)];
  if (a === '' || b === '' || atB === -1 || atA === -1 || atA < atB) return title;
  return plain(text.slice(0, atB) + a + text.slice(atB + b.length, atA) + b + text.slice(atA + a.length));
}

/** A party's formal name without its article. */
function bareName(party: Words): string {
  return plainText(party).replace(/^the\s+/i, '');
}

/**
 * The parties, the recitals with commas and the formula that leads to the articles.
 *
 * @param preamble absent where the drafter has written none: the parties and the formula stand without recitals
 * @param representatives who represents each party, in the same order
 * @param at where the block counts as written
 */
export function preambleBlock(
  preamble: { readonly node: Preamble; readonly piece: Piece } | undefined,
  parties: readonly Words[],
  representatives: readonly (Words | undefined)[],
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
    const words = opened(recital.title, trimmed(speech.title(recital.title)), speech);
    return { words: hasOwnWording(recital.title, facts) ? words : ended(words, locale.comma), source };
  });
  const brings = recitals.some(({ words }) => bringsOpening(words, parties));
  const presented = parties.map((party, index) => {
    const by = representatives[index];
    if (by === undefined) return party;
    // A comma closes what is said of the first of two; of the last, the words behind it do.
    const isFirstOfTwo = parties.length === 2 && index === 0;
    return glued(locale.representedBy(party, by), isFirstOfTwo && locale.tag !== 'zh' ? locale.comma : undefined);
  });
  const opening = parties.length === 0 || brings ? [] : ended(locale.preambleOpening(presented, speech), locale.comma);
  const formula = bringsFormula(recitals.at(-1)?.words ?? []) ? '' : locale.preambleFormula(speech);
  return { kind: 'preamble', id: '(preamble)', opening, recitals, formula: plain(formula), source: at };
}

/** A variant in the language of drafting is a recital's own wording: it stands as it is, without a comma. */
function hasOwnWording({ variants }: Title, { lang, drafting }: Facts): boolean {
  return sameLanguage(lang, drafting) && variantFor(variants, lang) !== undefined;
}

/** Whether a drafter's recital names the parties itself: it begins with one of them. */
function bringsOpening(recital: Words, parties: readonly Words[]): boolean {
  const words = plainText(recital).toLowerCase();
  return parties.some((party) => words.startsWith(plainText(party).toLowerCase()));
}

/** Whether a drafter's last recital leads to the articles itself: it ends in a colon. */
function bringsFormula(last: Words): boolean {
  return /[:：]["”»]?$/u.test(plainText(last));
}
