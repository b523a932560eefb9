/**
 * The document tree: what a treaty's text consists of, between the model and the writers. Every word that is printed is in it,
 * marks, brackets and punctuation included, so that all writers print the same words.
 */
import type { Piece } from '../../grammar/parse.js';

/** Where in the source something comes from: `offset` counts from the start of the piece. */
export interface Source {
  readonly piece: Piece;
  readonly offset: number;
}

/** A stretch of printed words. */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  /** A date of the Gregorian calendar as it is printed, and as ISO 8601 has it. */
  | { readonly kind: 'date'; readonly text: string; readonly date: string }
  /** Words that point to another place of the document, by the id of an article, annex, division or paragraph. */
  | { readonly kind: 'reference'; readonly text: string; readonly target: string }
  /** Words that stand in another language than the document, for want of a translation. */
  | { readonly kind: 'foreign'; readonly lang: string; readonly runs: Words }
  /** One rival wording, its square brackets and its proposers' names included in `runs`. */
  | { readonly kind: 'proposal'; readonly proposers: readonly string[]; readonly runs: Words }
  /** What stands in the source instead of words: a name that nothing declares. */
  | { readonly kind: 'unresolved'; readonly text: string };

export type Words = readonly Run[];

/** An entry of a lettered list. */
export interface ListItem {
  /** `(a)`, `(ii)`, `(A)`. */
  readonly mark: string;
  readonly words: Words;
  readonly items: readonly ListItem[];
  readonly source: Source;
}

/** One paragraph of an article or annex. */
export interface Provision {
  /** Anchor of the paragraph, where the drafter has given it a label. */
  readonly id?: string;
  /** Its number, where its article has several paragraphs, and the number as it is printed: `1.`, `一、`. */
  readonly number?: number;
  readonly mark?: string;
  readonly words: Words;
  readonly items: readonly ListItem[];
  /** What follows a list and belongs to the same paragraph. */
  readonly after?: Words;
  /** Names of those who propose the whole paragraph; undefined where it is agreed, empty where nobody is named. */
  readonly proposers?: readonly string[];
  /** Set where the sentence does not parse: its source words stand in for it. */
  readonly broken?: true;
  /** Tag of the language of the words where it is not the document's: the sentence is not translated. */
  readonly untranslated?: string;
  readonly source: Source;
}

interface BlockBase {
  /** Unique in its document; the same for the same place after an edit elsewhere. */
  readonly id: string;
  readonly source: Source;
}

export interface TitleBlock extends BlockBase {
  readonly kind: 'title';
  readonly title: Words;
  /** `between …`, for an agreement of two parties whose title does not name them. */
  readonly between?: Words;
}
export interface PreambleBlock extends BlockBase {
  readonly kind: 'preamble';
  /** The parties. */
  readonly opening: Words;
  readonly recitals: readonly { readonly words: Words; readonly source: Source; readonly broken?: true }[];
  /** `Have agreed as follows:` */
  readonly formula: Words;
}
export interface DivisionBlock extends BlockBase {
  readonly kind: 'division';
  readonly level: 'part' | 'chapter' | 'section';
  /** `Part I` */
  readonly heading: string;
  readonly title: Words;
}
export interface ArticleBlock extends BlockBase {
  readonly kind: 'article' | 'annex';
  /** `Article 3`, `Annex A` */
  readonly heading: string;
  readonly number: number;
  readonly title: Words;
  readonly provisions: readonly Provision[];
}
/** The testimonium, place and date, and languages. */
export interface ClosingBlock extends BlockBase {
  readonly kind: 'closing';
  readonly paragraphs: readonly Words[];
}
export interface Signature {
  /** `For the Kingdom of Spain` */
  readonly for: Words;
  readonly by?: Words;
  readonly capacity?: Words;
  readonly source: Source;
}
export interface SignaturesBlock extends BlockBase {
  readonly kind: 'signatures';
  readonly signatures: readonly Signature[];
}
/** A sentence outside every article that does not parse. */
export interface BrokenBlock extends BlockBase {
  readonly kind: 'broken';
  readonly words: Words;
}

export type Block =
  | TitleBlock
  | PreambleBlock
  | DivisionBlock
  | ArticleBlock
  | ClosingBlock
  | SignaturesBlock
  | BrokenBlock;

/** A treaty's text in one language. */
export interface Document {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  /** The title as plain words. */
  readonly title: string;
  /** Tags of the languages that the agreement declares, in its order. */
  readonly languages: readonly string[];
  /** The parties in the order in which they are named: their names in the source and their formal names. */
  readonly parties: readonly { readonly name: string; readonly formal: string }[];
  /** The date of signature in ISO 8601, where it is declared and agreed. */
  readonly signedOn?: string;
  readonly blocks: readonly Block[];
  /** Zero-based line of a place in the source. */
  readonly lineOf: (source: Source) => number;
}
