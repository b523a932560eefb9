/** Elements of a file: header, preamble, articles, annexes, signatures, profiles. */

import type { Declaration, Topic } from './declarations.js';
import type { Justification } from './norms.js';
import type { Broken, Paragraph } from './sentences.js';
import type { DateValue, Name, Open, Quantity, Span, Text, Title, Variant } from './values.js';

export interface Use extends Span {
  readonly kind: 'use';
  readonly path: Text;
}

export type AgreementStatus = 'draft' | 'initialled' | 'signed' | 'in-force' | 'terminated';
export type TieKind = 'supersedes' | 'amends' | 'implements' | 'subject-to';

export type HeaderItem =
  | (Span & { readonly kind: 'between'; readonly names: readonly Name[] })
  | (Span & { readonly kind: 'of-kind'; readonly names: readonly Name[] })
  | (Span & { readonly kind: 'covers'; readonly names: readonly Name[] })
  | (Span & { readonly kind: 'in'; readonly languages: readonly Name[]; readonly prevailing?: Name })
  | (Span & { readonly kind: 'called'; readonly text: Text })
  | (Span & { readonly kind: 'parties-called'; readonly text: Text })
  | (Span & { readonly kind: 'numbered'; readonly samples: readonly Text[] })
  | (Span & { readonly kind: 'binding'; readonly binding: boolean })
  | (Span & { readonly kind: 'status'; readonly status: AgreementStatus })
  | (Span & { readonly kind: 'tie'; readonly tie: TieKind; readonly path: Text });

export interface AgreementHeader extends Span {
  readonly kind: 'agreement';
  readonly title: Title;
  readonly items: readonly HeaderItem[];
}

/** A declaration outside every article. */
export interface DeclarationElement extends Span {
  readonly kind: 'declaration-element';
  readonly declaration: Declaration;
}

export interface Preamble extends Span {
  readonly kind: 'preamble';
  readonly recitals: readonly Recital[];
}
/** One recital, or a broken one (then `title` is absent). `end` is behind the dot. */
export interface Recital extends Span {
  readonly kind: 'recital';
  readonly title?: Title;
}

export interface Division extends Span {
  readonly kind: 'division';
  readonly level: 'part' | 'chapter' | 'section';
  readonly name: Name;
  readonly title: Title;
  /** Its heading as it is to be printed. */
  readonly numbered?: readonly Text[];
}

/** `end` is behind the last paragraph; `headerEnd` behind the title line's last word. */
export interface Article extends Span {
  readonly kind: 'article';
  readonly name: Name;
  readonly title: Title;
  /** Its heading as it is to be printed, then samples of the marks of its paragraphs and of its items at each depth. */
  readonly numbered?: readonly Text[];
  readonly on: readonly Name[];
  readonly justification?: Justification;
  readonly headerEnd: number;
  readonly paragraphs: readonly Paragraph[];
}
export interface Annex extends Span {
  readonly kind: 'annex';
  readonly name: Name;
  readonly title: Title;
  /** As an article's. */
  readonly numbered?: readonly Text[];
  readonly on: readonly Name[];
  readonly headerEnd: number;
  readonly paragraphs: readonly Paragraph[];
}

export interface Done extends Span {
  readonly kind: 'done';
  readonly at: Text;
  readonly on?: Open<DateValue>;
  readonly originals?: Open<Quantity>;
  readonly variants: readonly Variant[];
}
export interface Signed extends Span {
  readonly kind: 'signed';
  readonly for: Name;
  readonly by?: Title;
  readonly capacity?: Title;
}

export type Expected = 'obligation' | 'prohibition' | 'right' | 'body' | 'term' | 'article' | 'clause';
export interface Expectation extends Span {
  readonly kind: 'expectation';
  readonly expected: Expected;
  /** The clause's name where `expected` is a clause. */
  readonly clause?: Name;
  readonly on?: Name;
  readonly by?: { readonly kind: 'each-party' } | { readonly kind: 'name'; readonly name: Name };
  readonly because: Text;
  readonly severity?: 'error' | 'warning' | 'info';
}
export interface Profile extends Span {
  readonly kind: 'profile';
  readonly name: Name;
  readonly title: Title;
  readonly extends: readonly Name[];
  readonly topics: readonly Topic[];
  readonly expectations: readonly Expectation[];
}

/** A sentence outside every article that did not parse or has no place there. */
export interface BrokenElement extends Span {
  readonly kind: 'broken-element';
  readonly sentence: Broken;
}

export type Element =
  | Use
  | AgreementHeader
  | DeclarationElement
  | Preamble
  | Division
  | Article
  | Annex
  | Done
  | Signed
  | Profile
  | BrokenElement;

/** What one sentence of a file parses to. */
export type SentenceNode = Use | AgreementHeader | Declaration | Paragraph | Title | Done | Signed | Expectation;

/** A comment with its marks; `text` is as written. */
export interface Comment extends Span {
  readonly kind: 'line' | 'block';
  readonly text: string;
}

/** What is wrong with the source's form, in a drafter's words. */
export interface ParseError extends Span {
  readonly rule: 'syntax/unexpected' | 'syntax/missing-full-stop' | 'syntax/unclosed-text' | 'syntax/unknown-word';
  readonly message: string;
  /** An edit that mends it, where there is a certain one. */
  readonly fix?: { readonly title: string; readonly start: number; readonly end: number; readonly text: string };
}
