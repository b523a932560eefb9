/** What the header says of the agreement as a whole. */
import type { AgreementHeader, AgreementStatus, Name, Span, TieKind } from '../../grammar/ast.js';
import type { Piece, Tree } from '../../grammar/parse.js';
import { type Language, languageOf } from './languages.js';
import { singularOf } from './singular.js';
import { canonical } from './symbols.js';
import { rawWords } from './text.js';

/** Another agreement's file that the header names. */
export interface Tie extends Span {
  readonly tie: TieKind;
  readonly path: string;
}

/** The header's facts, with their defaults: a draft, binding, in English, called Agreement. */
export interface Agreement {
  readonly header: AgreementHeader;
  readonly piece: Piece;
  readonly between: readonly Name[];
  readonly kinds: readonly Name[];
  readonly covers: readonly Name[];
  /** The languages as declared, in order; empty without `in`. Unknown ones are left out. */
  readonly languages: readonly Language[];
  /** The names behind `in`, known or not. */
  readonly languageNames: readonly Name[];
  readonly prevailing: Name | undefined;
  /** What the instrument calls itself: Agreement, Treaty, Memorandum of Understanding … */
  readonly called: string;
  /** What it calls those who make it, in the singular: Party, Contracting Party, Participant … */
  readonly partyWord: string;
  /** Undefined where the header says neither `binding` nor `non-binding`, which counts as binding. */
  readonly declaredBinding: boolean | undefined;
  readonly binding: boolean;
  readonly status: AgreementStatus;
  readonly ties: readonly Tie[];
  /** Samples of an article's heading and of the marks of paragraphs and items, as `numbered` gives them; otherwise none. */
  readonly numbered: readonly string[];
  /** The tag of the language of texts without a tag. */
  readonly language: string;
}

/** The agreement that a file holds, or undefined: for a file of declarations or profiles, or one whose header is broken. */
export function agreementOf(tree: Tree): Agreement | undefined {
  for (const piece of tree.pieces) {
    for (const element of piece.elements) if (element.kind === 'agreement') return factsOf(element, piece);
  }
  return undefined;
}

const known = new WeakMap<AgreementHeader, Agreement>();

function factsOf(header: AgreementHeader, piece: Piece): Agreement {
  const before = known.get(header);
  if (before !== undefined) return before;
  const between: Name[] = [];
  const kinds: Name[] = [];
  const covers: Name[] = [];
  const languageNames: Name[] = [];
  const ties: Tie[] = [];
  let prevailing: Name | undefined;
  let called: string | undefined;
  let partyWord: string | undefined;
  let declaredBinding: boolean | undefined;
  let status: AgreementStatus = 'draft';
  let numbered: readonly string[] = [];
  for (const item of header.items) {
    if (item.kind === 'between') between.push(...item.names);
    else if (item.kind === 'of-kind') kinds.push(...item.names);
    else if (item.kind === 'covers') covers.push(...item.names);
    else if (item.kind === 'in') {
      languageNames.push(...item.languages);
      prevailing = item.prevailing ?? prevailing;
    } else if (item.kind === 'called') called = rawWords(item.text);
    else if (item.kind === 'parties-called') partyWord = rawWords(item.text);
    else if (item.kind === 'numbered') numbered = item.samples.map(rawWords);
    else if (item.kind === 'binding') declaredBinding = item.binding;
    else if (item.kind === 'status') status = item.status;
    else ties.push({ tie: item.tie, path: rawWords(item.path), start: item.path.start, end: item.path.end });
  }
  const languages = languageNames.flatMap((name) => languageOf(name.text) ?? []);
  const language = languages[0]?.tag ?? 'en';
  const binding = declaredBinding ?? true;
  const agreement: Agreement = {
    header,
    piece,
    between,
    kinds,
    covers,
    languages,
    languageNames,
    prevailing,
    called: called ?? (binding ? 'Agreement' : 'Memorandum of Understanding'),
    partyWord: partyWord === undefined ? (binding ? 'Party' : 'Participant') : oneOf(partyWord, language),
    declaredBinding,
    binding,
    status,
    ties,
    numbered,
    language,
  };
  known.set(header, agreement);
  return agreement;
}

/** The canonical names of a list. */
export function namesIn(names: readonly Name[]): string[] {
  return names.map((name) => canonical(name.text));
}

/** The word for one of them, where the header gives that for all: `parties called "Participants"`. */
function oneOf(partyWord: string, language: string): string {
  return language.startsWith('en') ? singularOf(partyWord) : partyWord;
}
