/**
 * An agreement as a document. `renderDocument` gives the tree; the writers (`writeHtml`, `writeMarkdown`, `writeText`) print it;
 * `createPreviewer` (preview.ts) gives it to the editor block by block.
 */
import { type Division, type Element, isChoice, type Preamble, type Signed } from '../../grammar/ast.js';
import { lastAtMost, type Piece, type Tree } from '../../grammar/parse.js';
import { isRightToLeft, sameLanguage } from '../model/languages.js';
import { numberingOf } from '../model/numbering.js';
import { ownHeading } from '../model/printed-form.js';
import { canonical } from '../model/symbols.js';
import { articleBlock } from './document/article.js';
import { closingBlock, signaturesBlock } from './document/back-matter.js';
import { preambleBlock, titleBlock } from './document/front-matter.js';
import { sourceWords } from './document/provisions.js';
import type { Block, Document, Source, Words } from './document.js';
import { localeOf } from './locales/locales.js';
import { createNames, divisionNumber, type Names, type Renderable } from './names.js';
import { areStates } from './party-kinds.js';
import { partyOrder } from './party-order.js';
import { type Facts, isoDate } from './speech.js';
import type { RenderOptions } from './style.js';
import { plainText } from './words.js';

export type { Block, Document } from './document.js';
export type { Renderable } from './names.js';
export type { NumberStyle, RenderOptions } from './style.js';

/**
 * Renders an agreement in one language. A sentence that does not parse stands as its source words, marked; everything else is
 * rendered around it. An article whose source, number and references read as before is the same object as in the rendering before.
 *
 * @returns undefined for a file that holds no agreement and no article: shared declarations, or profiles
 */
export function renderDocument(source: Renderable, options: RenderOptions = {}): Document | undefined {
  const { tree, model } = source;
  if (model.context.agreement === undefined && numberingOf(tree).articles.length === 0) return undefined;
  const facts = factsOf(source, options);
  const names = createNames(source, facts);
  const blocks = blocksOf(source, names, facts);
  const title = blocks.find((block) => block.kind === 'title');
  return {
    lang: facts.lang,
    direction: isRightToLeft(facts.lang) ? 'rtl' : 'ltr',
    title: title === undefined ? '' : plainText(title.title),
    languages: model.context.agreement?.languages.map(({ tag }) => tag) ?? [],
    parties: partyOrder(model.context.parties, names, facts).map((name) => ({
      name,
      formal: plainText(names.say(name, 'formal', undefined)),
    })),
    ...signedOn(tree),
    blocks,
    lineOf: lineFinder(tree),
  };
}

function factsOf({ model }: Renderable, options: RenderOptions): Facts {
  const { agreement, language, parties } = model.context;
  const lang = options.lang ?? language;
  // What a draft in another language calls itself is known here by the English word.
  const knownWord = (word: string): string =>
    sameLanguage(lang, language) ? word : (localeOf(language).englishFor?.(word) ?? word);
  return {
    lang,
    drafting: language,
    locale: localeOf(lang),
    numbers: options.numbers ?? 'words-and-figures',
    instrument: knownWord(agreement?.called ?? 'Agreement'),
    partyWord: knownWord(agreement?.partyWord ?? 'Party'),
    binding: agreement?.binding ?? true,
    ofStates: areStates(parties, model.context.scope),
    parties: parties.length,
    for: options.for && canonical(options.for),
    option: options.option && canonical(options.option),
  };
}

function divisionHeading(element: Division, tree: Tree, { lang, drafting, locale }: Facts): string {
  const own = sameLanguage(lang, drafting) ? ownHeading(element) : undefined;
  return own ?? locale.heading.division(element.level, divisionNumber(tree, element));
}

/** What an article's rendering depends on besides its source and its references. */
function mannerOf(facts: Facts, { numbered = [] }: { readonly numbered?: readonly string[] } = {}): string {
  return JSON.stringify({ ...facts, locale: facts.locale.tag, numbered });
}

function blocksOf(source: Renderable, names: Names, facts: Facts): readonly Block[] {
  const { tree, model } = source;
  const { agreement } = model.context;
  const order = partyOrder(model.context.parties, names, facts);
  const formal = order.map((name) => names.say(name, 'formal', undefined));
  const manner = mannerOf(facts, agreement);
  const idOf = createIds();
  const front: Block[] = [];
  const body: Block[] = [];
  const closing: Block[] = [];
  const annexes: Block[] = [];
  const signed: { readonly node: Signed; readonly piece: Piece }[] = [];
  let preamble: { readonly node: Preamble; readonly piece: Piece } | undefined;

  const place = (element: Element, piece: Piece): void => {
    switch (element.kind) {
      case 'preamble':
        preamble ??= { node: element, piece };
        return;
      case 'division':
        body.push({
          kind: 'division',
          id: idOf(canonical(element.name.text)),
          level: element.level,
          heading: divisionHeading(element, tree, facts),
          title: names.speech(piece.text).title(element.title),
          source: { piece, offset: element.start },
        });
        return;
      case 'article':
      case 'annex': {
        const number = numberingOf(tree).numberOf(element) ?? 0;
        const block = articleBlock(
          element,
          idOf(canonical(element.name.text)),
          number,
          piece,
          names,
          manner,
          agreement,
        );
        (element.kind === 'article' ? body : annexes).push(block);
        return;
      }
      case 'done':
        closing.push(closingBlock(element, idOf('(closing)'), piece, agreement, names, facts));
        return;
      case 'signed':
        signed.push({ node: element, piece });
        return;
      case 'broken-element':
        body.push({
          kind: 'broken',
          id: idOf('(broken)'),
          words: sourceWords(piece, element),
          source: { piece, offset: element.start },
        });
        return;
      default:
    }
  };
  for (const piece of tree.pieces) for (const element of piece.elements) place(element, piece);

  if (agreement !== undefined) front.push(titleBlock(agreement, formal, names, facts));
  const preambleAt = preamble ? { piece: preamble.piece, offset: preamble.node.start } : front[0]?.source;
  const isLed = preamble !== undefined || order.length > 0;
  if (preambleAt !== undefined && isLed)
    front.push(preambleBlock(preamble, formal, representatives(order, model, names), preambleAt, names, facts));
  const signatures = signaturesBlock(signed, order, names, facts);
  return [...front, ...body, ...closing, ...(signatures ? [signatures] : []), ...annexes];
}

/** Who represents each party, where the drafter says so. */
function representatives(
  order: readonly string[],
  { context }: Renderable['model'],
  names: Names,
): readonly (Words | undefined)[] {
  return order.map((party) => {
    const symbol = context.scope.lookup(party);
    if (symbol?.node.kind !== 'party' || symbol.node.representedBy === undefined) return undefined;
    return names.speech(symbol.piece.text).text(symbol.node.representedBy);
  });
}

function signedOn(tree: Tree): { readonly signedOn?: string } {
  for (const piece of tree.pieces) {
    for (const element of piece.elements) {
      const date = element.kind === 'done' && element.on && !isChoice(element.on) ? isoDate(element.on) : undefined;
      if (date !== undefined) return { signedOn: date };
    }
  }
  return {};
}

/** Hands out ids; a second bearer of a name gets it with a number. */
function createIds(): (wanted: string) => string {
  const used = new Map<string, number>();
  return (wanted) => {
    const count = (used.get(wanted) ?? 0) + 1;
    used.set(wanted, count);
    return count === 1 ? wanted : `${wanted}~${count}`;
  };
}

function lineFinder(tree: Tree): Document['lineOf'] {
  const index = new Map(tree.pieces.map((piece, at) => [piece, at]));
  let [last, first]: [Piece | undefined, number] = [undefined, 0];
  return ({ piece, offset }: Source) => {
    // Places are asked for in order, many in one piece.
    if (piece !== last) {
      last = piece;
      first = tree.lines[index.get(piece) ?? 0] ?? 0;
    }
    const { lineStarts } = piece;
    if (lineStarts.length === 0 || offset < (lineStarts[0] ?? 0)) return first;
    return first + lastAtMost(lineStarts, offset) + 1;
  };
}
