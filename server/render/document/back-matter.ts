/** What stands behind the last article: the testimonium, place, date and languages, and the signatures. */
import type { Done, Signed, Title } from '../../../grammar/ast.js';
import type { Piece } from '../../../grammar/parse.js';
import type { Agreement } from '../../model/agreement.js';
import { languageOf, sameLanguage } from '../../model/languages.js';
import { canonical } from '../../model/symbols.js';
import type { ClosingBlock, SignaturesBlock, Words } from '../document.js';
import type { Names } from '../names.js';
import { type Facts, type Speech, variantFor } from '../speech.js';
import { ended, plain, plainText, trimmed } from '../words.js';

/** The closing words; a drafter's own wording replaces what the sentence would read as, and may bring its testimonium. */
export function closingBlock(
  done: Done,
  id: string,
  piece: Piece,
  agreement: Agreement | undefined,
  names: Names,
  facts: Facts,
): ClosingBlock {
  const { locale } = facts;
  const speech = names.speech(piece.text);
  const own = variantFor(done.variants, facts.lang);
  const prevailing = agreement?.prevailing && (languageOf(agreement.prevailing.text)?.tag ?? agreement.prevailing.text);
  const languages = agreement?.languages.map(({ tag }) => tag) ?? [];
  const words =
    own === undefined
      ? locale.done(done, { languages, prevailing }, speech)
      : closed(trimmed(speech.own(own.text)), locale.fullStop);
  // Own words in the language of drafting are all that is said; a translation may leave the testimonium to the house style.
  const isWhole = own !== undefined && sameLanguage(facts.lang, facts.drafting);
  const brings = isWhole || (own !== undefined && locale.isTestimonium.test(plainText(words)));
  const paragraphs = brings ? [words] : [plain(locale.testimonium(speech)), words];
  return { kind: 'closing', id, paragraphs, source: { piece, offset: done.start } };
}

const SIGNED = /\p{Lu}{3,}$|[\p{L}\d]{2}\.\s+\*?\s*(?:\(|(?:For|FOR|Pour|POUR|Por|POR|За|عن)\s)/u;

/** A drafter's own closing ends in a full stop, unless it goes on to the signatories: behind a sentence, or with a name in capitals. */
function closed(words: Words, fullStop: string): Words {
  return SIGNED.test(plainText(words)) ? words : ended(words, fullStop);
}

/** The signature blocks, in the order in which the parties are named. */
export function signaturesBlock(
  signed: readonly { readonly node: Signed; readonly piece: Piece }[],
  order: readonly string[],
  names: Names,
  facts: Facts,
): SignaturesBlock | undefined {
  const [first] = signed;
  if (first === undefined) return undefined;
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  const sorted = [...signed].sort((a, b) => rank(canonical(a.node.for.text)) - rank(canonical(b.node.for.text)));
  const signatures = sorted.map(({ node, piece }) => {
    const speech = names.speech(piece.text);
    const by: Words | undefined = node.by && nameOfPerson(node.by, speech);
    const capacity: Words | undefined = node.capacity && speech.title(node.capacity);
    return {
      for: facts.locale.signedFor(speech.name(node.for, 'formal')),
      ...(by && { by }),
      ...(capacity && { capacity }),
      source: { piece, offset: node.start },
    };
  });
  return {
    kind: 'signatures',
    id: '(signatures)',
    signatures,
    source: { piece: first.piece, offset: first.node.start },
  };
}

/** A person's name stays what it is where no other script has been given for it. */
function nameOfPerson(by: Title, speech: Speech): Words {
  const variant = variantFor(by.variants, speech.lang);
  return variant === undefined ? speech.open(by.text, (text) => speech.own(text)) : speech.own(variant.text);
}
