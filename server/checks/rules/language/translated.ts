/** What is put into other languages: titles, sentences, items and the closing, each with its words and its variants. */
import type {
  Act,
  Body,
  Clause,
  Done,
  Element,
  Item,
  NormSentence,
  Signed,
  Span,
  Text,
  Title,
  Variant,
} from '../../../../grammar/ast.js';
import type { Piece } from '../../../../grammar/parse.js';
import type { Place } from '../../../model/symbols.js';
import { options, settled } from '../../../model/text.js';
import { visitClause, visitNorm } from '../../../model/visit-element.js';
import { type Visitor, visitAct, visitQualifier, visitSubject } from '../../../model/walk.js';
import { nodesOfKind } from '../../nodes-of-kind.js';

/** One thing that has variants, or could have. */
export interface Translated {
  readonly kind: 'title' | 'sentence' | 'lead' | 'item' | 'closing';
  /** Texts in the agreement's first language that a variant puts into another. */
  readonly texts: readonly Text[];
  /** The part of the tree that a variant says again: the texts, and in a sentence its structure too. */
  readonly nodes: readonly unknown[];
  readonly variants: readonly Variant[];
  /** What to point at, and the sentence that it stands in. */
  readonly place: Place;
  readonly sentence: Place;
  /** Where a further variant can be written; undefined where none may stand. */
  readonly insertAt: number | undefined;
}

const known = new WeakMap<Piece, readonly Translated[]>();

/** Everything in a piece that a variant may follow, in order; read once for each piece. */
export function translatedIn(piece: Piece): readonly Translated[] {
  let found = known.get(piece);
  if (found === undefined) {
    found = piece.elements.flatMap((element) => translatedElement(element, piece));
    known.set(piece, found);
  }
  return found;
}

function translatedElement(element: Element, piece: Piece): Translated[] {
  if (element.kind === 'done') return [closing(element, piece)];
  if (element.kind === 'preamble') return element.recitals.flatMap((recital) => titlesIn(recital, recital, piece));
  if (element.kind !== 'article' && element.kind !== 'annex') return titlesIn(element, element, piece);
  const heading = title(element.title, { start: element.start, end: element.headerEnd }, piece);
  const sentences = element.paragraphs.flatMap((paragraph): Translated[] => {
    if (paragraph.kind === 'norm') return translatedNorm(paragraph, piece);
    if (paragraph.kind === 'clause') return [sentence(paragraph, piece)];
    if (paragraph.kind === 'broken') return [];
    return [
      ...titlesIn(paragraph, paragraph, piece),
      ...(paragraph.kind === 'prose' ? itemsOf(paragraph.items, paragraph, piece) : []),
    ];
  });
  return [heading, ...sentences];
}

function placed({ start, end }: Span, piece: Piece): Place {
  return { piece, start, end };
}

/** Titles, but for those of topics, which no treaty prints, and what need not be put into other languages. */
function titlesIn(root: Span & { readonly kind?: string }, whole: Span, piece: Piece): Translated[] {
  const passed = new Set([
    ...nodesOfKind<{ kind: 'topic'; title: Title }>(root, 'topic').map((topic) => topic.title),
    ...nodesOfKind<Body>(root, 'body').flatMap(untranslatedDetails),
    ...nodesOfKind<Signed>(root, 'signed').flatMap(untranslatedDetails),
  ]);
  return nodesOfKind<Title>(root, 'title')
    .filter((one) => !passed.has(one))
    .map((one) => title(one, whole, piece));
}

/** A body's composition or a signatory's capacity may have variants, but is not looked at until it has one. */
function untranslatedDetails(node: Body | Signed): Title[] {
  const details =
    node.kind === 'signed'
      ? [node.by, node.capacity]
      : [node.composedOf, node.chairedBy, node.decidesBy, node.taskedWith];
  return details.filter((one): one is Title => typeof one === 'object' && one.variants.length === 0);
}

function title(one: Title, whole: Span, piece: Piece): Translated {
  return {
    kind: 'title',
    texts: options(one.text),
    nodes: [one.text],
    variants: one.variants,
    place: placed(one, piece),
    sentence: placed(whole, piece),
    insertAt: one.end,
  };
}

function translatedNorm(norm: NormSentence, piece: Piece): Translated[] {
  const { act } = norm;
  if (act.kind !== 'items') return [sentence(norm, piece)];
  return [...leadOf(norm, act, piece), ...itemsOf(act.items, norm, piece)];
}

/**
 * What leads to a list, where it has an act or a wording of its own. A condition or an actor in words is left to the drafter: most lists
 * say the whole in their items, as the language had it before a lead could be worded.
 */
function leadOf(norm: NormSentence, { lead, variants }: Act & { kind: 'items' }, piece: Piece): Translated[] {
  if (lead === undefined && variants.length === 0) return [];
  const texts: Text[] = [];
  const visitor: Visitor = { text: (text, tag) => void (tag === undefined && texts.push(text)) };
  for (const qualifier of norm.leading) visitQualifier(qualifier, visitor);
  visitSubject(norm.subject, 'bearer', visitor);
  if (lead !== undefined) visitAct(lead, visitor);
  const place = placed(norm, piece);
  const insertAt = (variants.at(-1) ?? lead ?? settled(norm.modal)).end;
  const nodes = [norm.leading, norm.subject, lead];
  return [{ kind: 'lead', texts, nodes, variants, place, sentence: place, insertAt }];
}

function sentence(paragraph: NormSentence | Clause, piece: Piece): Translated {
  const texts: Text[] = [];
  const note = paragraph.kind === 'norm' ? paragraph.justification?.text : undefined;
  const visitor: Visitor = { text: (text, tag) => void (tag === undefined && text !== note && texts.push(text)) };
  if (paragraph.kind === 'norm') visitNorm(paragraph, visitor);
  else visitClause(paragraph, visitor);
  const nodes =
    paragraph.kind === 'norm'
      ? [paragraph.leading, paragraph.subject, paragraph.act, paragraph.qualifiers, paragraph.consequence]
      : [paragraph.content];
  const place = placed(paragraph, piece);
  const endsInDot = piece.text[paragraph.end - 1] === '.';
  const insertAt = endsInDot ? paragraph.end - 1 : undefined;
  return { kind: 'sentence', texts, nodes, variants: paragraph.variants, place, sentence: place, insertAt };
}

function itemsOf(items: readonly Item[], whole: Span, piece: Piece): Translated[] {
  return items.flatMap((item) => {
    const texts: Text[] = [];
    const visitor: Visitor = { text: (text) => void texts.push(text) };
    visitAct(item.act, visitor);
    for (const qualifier of item.qualifiers) visitQualifier(qualifier, visitor);
    const ends = [item.act, ...item.qualifiers, ...item.variants].map(({ end }) => end);
    const own: Translated = {
      kind: 'item',
      texts,
      nodes: [item.act, item.qualifiers],
      variants: item.variants,
      place: placed(item, piece),
      sentence: placed(whole, piece),
      insertAt: Math.max(...ends),
    };
    return [own, ...itemsOf(item.items, whole, piece)];
  });
}

function closing(done: Done, piece: Piece): Translated {
  const place = placed(done, piece);
  const insertAt = piece.text[done.end - 1] === '.' ? done.end - 1 : undefined;
  const { at, on, originals, variants } = done;
  return { kind: 'closing', texts: [at], nodes: [at, on, originals], variants, place, sentence: place, insertAt };
}
