/**
 * The document as a row of printed paragraphs, each with what it is and how deep it stands: what writers that set type paragraph by
 * paragraph go by, and what two renderings of one agreement are set side by side by.
 */
import type {
  ArticleBlock,
  Block,
  DivisionBlock,
  Document,
  ListItem,
  Provision,
  Signature,
  Source,
  Words,
} from '../document.js';

export type Role =
  | 'title'
  | 'between'
  | 'parties'
  | 'recital'
  | 'formula'
  | 'division'
  | 'division-title'
  | 'article'
  | 'article-title'
  | 'annex'
  | 'annex-title'
  | 'provision'
  | 'item'
  | 'after'
  | 'closing'
  | 'signed-for'
  | 'signatory'
  | 'capacity'
  | 'broken';

export interface Printed {
  readonly role: Role;
  readonly words: Words;
  /** `1.`, `(a)`: what hangs in front. */
  readonly mark?: string;
  /** How many marks lead to it, its own included: 0 for text at the margin. */
  readonly depth: number;
  /** How deep an item stands in its list: 1 for `(a)`, 2 for `(i)`; 0 for what is no item. */
  readonly level: number;
  /** Ids by which references find it. */
  readonly anchors: readonly string[];
  /** Tag of the language of the words where it is not the document's. */
  readonly lang?: string;
  readonly broken?: true;
  readonly proposers?: readonly string[];
  readonly source: Source;
  /** With `source` and `role`, the same for the same paragraph in every rendering of an agreement. */
  readonly part: string;
}

/** Every paragraph of a document in its order. */
export function printedOf({ blocks }: Document): readonly Printed[] {
  return blocks.flatMap(printedBlock);
}

/** The paragraphs of one block. */
export function printedBlock(block: Block): readonly Printed[] {
  switch (block.kind) {
    case 'title':
      return [at('title', block.title, block), ...some('between', block.between, block)];
    case 'preamble':
      return [
        ...some('parties', block.opening, block),
        ...block.recitals.map(({ words, source, broken }) => ({
          ...at('recital', words, { source }),
          ...(broken && { broken }),
        })),
        at('formula', block.formula, block),
      ];
    case 'division':
      return headLines('division', block);
    case 'article':
    case 'annex':
      return article(block);
    case 'closing':
      // Counted from the end: a drafter's own closing words may hold the testimonium in one language and not in the other.
      return block.paragraphs.map((words, index) => ({
        ...at('closing', words, block),
        part: `${block.paragraphs.length - index}`,
      }));
    case 'signatures':
      return block.signatures.flatMap(printedSignature);
    case 'broken':
      return [{ ...at('broken', block.words, block), broken: true }];
  }
}

/** A signature's lines; the line to sign on stands behind the first. */
export function printedSignature(one: Signature): readonly Printed[] {
  return [at('signed-for', one.for, one), ...some('signatory', one.by, one), ...some('capacity', one.capacity, one)];
}

function article(block: ArticleBlock): readonly Printed[] {
  return [...headLines(block.kind, block), ...block.provisions.flatMap(provision)];
}

function provision(one: Provision): readonly Printed[] {
  const { id, mark, words, items, after, proposers, broken, untranslated, source } = one;
  const depth = mark === undefined ? 0 : 1;
  const manner = {
    ...(proposers && { proposers }),
    ...(broken && { broken }),
    ...(untranslated !== undefined && { lang: untranslated }),
  };
  return [
    { ...at('provision', words, one), ...manner, ...(mark !== undefined && { mark }), depth, anchors: id ? [id] : [] },
    ...list(items, depth + 1, 1).map((item) => ({ ...item, ...manner })),
    ...(after === undefined ? [] : [{ ...at('after', after, { source }), ...manner, depth }]),
  ];
}

function list(items: readonly ListItem[], depth: number, level: number): readonly Printed[] {
  return items.flatMap(({ mark, words, items: inner, source }) => [
    { ...at('item', words, { source }), ...(mark !== '' && { mark }), depth, level },
    ...list(inner, depth + 1, level + 1),
  ]);
}

/** The number and the title, each a paragraph; the first of them is what references lead to. */
function headLines(kind: 'division' | 'article' | 'annex', block: ArticleBlock | DivisionBlock): readonly Printed[] {
  const number = at(kind, block.heading === '' ? [] : [{ kind: 'text', text: block.heading }], block);
  const [first, ...rest] = [number, at(`${kind}-title`, block.title, block)].filter(({ words }) => words.length > 0);
  return first === undefined ? [] : [{ ...first, anchors: [block.id] }, ...rest];
}

function at(role: Role, words: Words, { source }: { readonly source: Source }): Printed {
  return { role, words, depth: 0, level: 0, anchors: [], source, part: '' };
}

function some(role: Role, words: Words | undefined, where: { readonly source: Source }): readonly Printed[] {
  return words === undefined || words.length === 0 ? [] : [at(role, words, where)];
}
