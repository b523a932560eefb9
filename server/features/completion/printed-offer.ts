/** What the sentence under way would print with an offer written in, as far as it has come. */

import { type Piece, parse } from '../../../grammar/parse.js';
import { sentenceAt } from '../../../grammar/sentence-at.js';
import { agreementOf } from '../../model/agreement.js';
import { createModelFollower } from '../../model/model.js';
import type { DeclaredSymbol } from '../../model/symbols.js';
import type { Snapshot } from '../../workspace/workspace.js';
import type { Cursor } from '../positions.js';
import { renderedSentence } from '../rendered-sentence.js';
import type { Offer } from './offer.js';

/** What may be missing behind an offer for the sentence to be whole; the first that makes it so is taken. */
const ENDINGS = [
  '.',
  ' "…".',
  ' shall "…".',
  ' party shall "…".',
  ' parties shall "…".',
  ', each party shall "…".',
  ' 30 days.',
  ' 30 days, each party shall "…".',
  ' "…", each party shall "…".',
  ' by each party.',
  ' to "…".',
  ' with "…".',
];

/** Behind words inside a text, its quotation mark is missing too. */
const ENDINGS_IN_TEXT = ENDINGS.flatMap((ending) => [`"${ending}`, `}"${ending}`]);

/** The printed lines, or undefined where no sentence of an article would come of it. */
export function printedOffer(
  offer: Pick<Offer, 'label' | 'insert' | 'snippet'>,
  snapshot: Snapshot,
  { piece, offset }: Cursor,
  from: number,
): readonly string[] | undefined {
  const place = sentenceAt(piece.text, offset);
  if ((place.container !== 'article' && place.container !== 'annex') || place.inside === 'comment') return undefined;
  const begun = place.readings.map(({ tokens }) => tokens[0]?.startOffset ?? from);
  const start = place.mayBegin && place.inside === 'sentence' ? from : Math.min(from, ...begun);
  const insert = offer.insert ?? offer.label;
  const sentence = piece.text.slice(start, from) + (offer.snippet ? filledIn(insert) : insert);
  for (const ending of place.inside === 'text' ? ENDINGS_IN_TEXT : ENDINGS) {
    const printed = print(sentence.endsWith('.') ? sentence : sentence + ending, snapshot);
    if (printed !== undefined) return printed;
    if (sentence.endsWith('.')) return undefined;
  }
  return undefined;
}

/** Tab stops with what stands in them, or with a dash where nothing does. */
function filledIn(snippet: string): string {
  return snippet
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '…')
    .replace(/\\([$}\\])/g, '$1');
}

/** Prints a sentence as the only one of an article in this agreement. */
function print(sentence: string, { tree, context }: Snapshot): readonly string[] | undefined {
  const header = agreementOf(tree)?.piece.text ?? '';
  const scratch = parse(`${header}\narticle scratch "…"\n  ${sentence}\n`);
  if (scratch.pieces.some(({ errors }) => errors.length > 0)) return undefined;
  const piece = scratch.pieces.at(-1);
  const article = piece?.elements.at(-1);
  if (piece === undefined || article?.kind !== 'article') return undefined;
  const [paragraph, more] = article.paragraphs;
  if (paragraph === undefined || more !== undefined || paragraph.kind === 'declaration') return undefined;
  const { model } = createModelFollower().follow(scratch, declaredElsewhere(context, scratch.pieces));
  // The number would be that of the scratch article's first paragraph.
  return renderedSentence({ tree: scratch, model }, piece, paragraph)?.map((line) => line.replace(/^1\.\s/, ''));
}

function declaredElsewhere({ scope }: Snapshot['context'], pieces: readonly Piece[]): DeclaredSymbol[] {
  const symbols = [...scope.symbols('names'), ...scope.symbols('topics'), ...scope.symbols('profiles')];
  return symbols.filter(({ piece }) => !pieces.includes(piece));
}
