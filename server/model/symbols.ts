/** What a piece declares, and what it mentions: the flat summary that everything across articles and files works on. */
import type {
  Annex,
  Article,
  Broken,
  Declaration,
  Division,
  Element,
  Name,
  Paragraph,
  Profile,
  Span,
} from '../../grammar/ast.js';
import type { Piece } from '../../grammar/parse.js';
import { visitElement } from './visit-element.js';
import type { NameRole } from './walk.js';

export type SymbolKind = Declaration['kind'] | 'article' | 'annex' | 'division' | 'label' | 'profile';

/** A place in a file; a piece belongs to exactly one tree, so it also tells the file. */
export interface Place extends Span {
  readonly piece: Piece;
}

/** A declared name. `node` is what it stands for; a label's is its sentence. */
export interface DeclaredSymbol extends Place {
  readonly kind: SymbolKind;
  readonly name: string;
  readonly node: Declaration | Article | Annex | Division | Profile | Paragraph | Broken;
  /** The article or annex that a label or an inner declaration stands in. */
  readonly container: Article | Annex | undefined;
}

/** A name where it is used. */
export interface Mention extends Place {
  readonly name: string;
  readonly role: NameRole;
}

/** What one piece declares and mentions. */
export interface Summary {
  readonly symbols: readonly DeclaredSymbol[];
  readonly mentions: readonly Mention[];
  /** Names that broken sentences mention: they count as used, but are not looked up. */
  readonly brokenMentions: readonly string[];
}

const summaries = new WeakMap<Piece, Summary>();

/** The summary of a piece, made once for each piece. */
export function summaryOf(piece: Piece): Summary {
  let summary = summaries.get(piece);
  if (summary === undefined) {
    summary = summarise(piece);
    summaries.set(piece, summary);
  }
  return summary;
}

/** Names compare by their Unicode canonical form, so that an accent typed in either way is the same letter. */
export function canonical(name: string): string {
  // Most names are plain ASCII: kept as they are, they are looked up without being hashed anew.
  return /^[\x20-\x7e]*$/.test(name) ? name : name.normalize('NFC');
}

function summarise(piece: Piece): Summary {
  const symbols: DeclaredSymbol[] = [];
  const mentions: Mention[] = [];
  const brokenMentions: string[] = [];
  const declare = (kind: SymbolKind, name: Name, node: DeclaredSymbol['node'], container?: Article | Annex): void => {
    if (name.text === '') return;
    const { start, end } = name;
    symbols.push({ kind, name: canonical(name.text), node, container, piece, start, end });
  };
  for (const element of piece.elements) {
    declareElement(element, declare, brokenMentions);
    visitElement(element, {
      name: (name, role) =>
        mentions.push({ name: canonical(name.text), role, piece, start: name.start, end: name.end }),
    });
  }
  // What grew by pushing keeps room for more, which a summary never needs.
  return { symbols: symbols.slice(), mentions: mentions.slice(), brokenMentions };
}

type Declare = (kind: SymbolKind, name: Name, node: DeclaredSymbol['node'], container?: Article | Annex) => void;

function declareElement(element: Element, declare: Declare, brokenMentions: string[]): void {
  switch (element.kind) {
    case 'declaration-element':
      return declare(element.declaration.kind, element.declaration.name, element.declaration);
    case 'division':
      return declare('division', element.name, element);
    case 'profile':
      declare('profile', element.name, element);
      for (const topic of element.topics) declare('topic', topic.name, topic);
      return;
    case 'article':
    case 'annex':
      declare(element.kind, element.name, element);
      for (const paragraph of element.paragraphs) declareParagraph(paragraph, element, declare, brokenMentions);
      return;
    case 'broken-element':
      return declareBroken(element.sentence, undefined, declare, brokenMentions);
    default:
  }
}

function declareParagraph(
  paragraph: Paragraph,
  container: Article | Annex,
  declare: Declare,
  mentions: string[],
): void {
  if (paragraph.label) declare('label', paragraph.label, paragraph, container);
  if (paragraph.kind === 'declaration') {
    declare(paragraph.declaration.kind, paragraph.declaration.name, paragraph.declaration, container);
  } else if (paragraph.kind === 'broken') declareBroken(paragraph, container, declare, mentions);
}

function declareBroken(
  broken: Broken,
  container: Article | Annex | undefined,
  declare: Declare,
  mentions: string[],
): void {
  for (const name of broken.mentions) mentions.push(canonical(name.text));
  if (broken.declares === undefined) return;
  const { keyword, name } = broken.declares;
  const kind = keyword === 'part' || keyword === 'chapter' || keyword === 'section' ? 'division' : keyword;
  declare(kind as SymbolKind, name, broken, container);
}

/**
 * What others can see of a declaration: its own words; of an article its heading alone, of a label nothing. It changes whenever they
 * have to look again.
 */
export function signatureOf({ kind, node, piece }: DeclaredSymbol): string {
  if (node.kind === 'article' || node.kind === 'annex')
    return `${kind} ${piece.text.slice(node.start, node.headerEnd)}`;
  if (kind === 'label') return kind;
  return `${kind} ${piece.text.slice(node.start, node.end)}`;
}
