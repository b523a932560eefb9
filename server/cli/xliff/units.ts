/** The translatable texts of an agreement, each under an id that its names and labels give it. */
import {
  type Declaration,
  type Element,
  isChoice,
  type Paragraph,
  type Text,
  type Title,
} from '../../../grammar/ast.js';
import type { Piece } from '../../../grammar/parse.js';
import { type Translated, translatedIn } from '../../checks/rules/language/translated.js';
import { canonical } from '../../model/symbols.js';
import type { Snapshot } from '../../workspace/workspace.js';
import type { AgreementFile } from '../files/find-agreements.js';
import { printedSources } from './printed-sources.js';
import { hasWords, type TranslationUnit, type UnitPart } from './unit.js';

/**
 * Every text and sentence that can have a variant, in the order of the agreement. A text is as it is written; a sentence, an item
 * and the closing are as they are printed in the agreement's own language, since that is what their variants say again.
 */
export function translationUnits(snapshot: Snapshot, file: AgreementFile, cwd: string): readonly TranslationUnit[] {
  const printed = printedSources(snapshot, file, cwd);
  const taken = new Map<string, number>();
  return snapshot.tree.pieces.flatMap((piece, number) => {
    const names = namesIn(piece);
    return translatedIn(piece).flatMap((part, at): TranslationUnit[] => {
      const source = (part.kind === 'title' ? undefined : printed(number, at)) ?? writtenSource(part, piece);
      if (!hasWords(source)) return [];
      const named = nmtoken(names(part));
      const count = (taken.get(named) ?? 0) + 1;
      taken.set(named, count);
      const isOpen = part.nodes.some((node) => isChoice(node));
      const { variants, insertAt } = part;
      return [{ id: count === 1 ? named : `${named}.${count}`, source, isOpen, variants, piece, insertAt }];
    });
  });
}

/** The first text as it is written. */
function writtenSource({ texts: [text] }: Translated, piece: Piece): readonly UnitPart[] {
  return (text?.parts ?? []).map((part): UnitPart => {
    if (part.kind === 'words') return { kind: 'words', text: part.text };
    const source = piece.text.slice(part.start, part.end);
    return { kind: 'mark', source, shown: source.slice(1, -1) };
  });
}

/** Gives each part of a piece its name: `article.custody.title`, `article.custody.3`, `term.evidence.means`. */
function namesIn(piece: Piece): (part: Translated) => string {
  const bySentence = new Map<number, string>();
  const roles = new Map<Text | Title['text'], string>();
  for (const element of piece.elements) nameElement(element, bySentence, roles);
  const counts = new Map<string, number>();
  return ({ kind, nodes: [node], sentence }) => {
    const base = bySentence.get(sentence.start) ?? 'text';
    const role = roles.get(node as Title['text']);
    if (role !== undefined) return `${base}.${role}`;
    if (kind === 'sentence' || kind === 'closing') return base;
    if (kind === 'lead') return `${base}.lead`;
    const count = (counts.get(`${base} ${kind}`) ?? 0) + 1;
    counts.set(`${base} ${kind}`, count);
    return kind === 'item' ? `${base}.item-${count}` : count === 1 ? base : `${base}.text-${count}`;
  };
}

function nameElement(element: Element, names: Map<number, string>, roles: Map<unknown, string>): void {
  const nameTitles = (node: object): void => {
    for (const [role, value] of Object.entries(node)) if (isTitle(value)) roles.set(value.text, role);
  };
  switch (element.kind) {
    case 'agreement':
    case 'division':
    case 'article':
    case 'annex':
    case 'profile':
      names.set(element.start, element.kind === 'agreement' ? 'agreement' : named(element));
      nameTitles(element);
      break;
    case 'declaration-element':
      names.set(element.start, named(element.declaration));
      nameTitles(element.declaration);
      break;
    case 'preamble':
      for (const [index, recital] of element.recitals.entries()) names.set(recital.start, `preamble.${index + 1}`);
      break;
    case 'signed':
      names.set(element.start, `signed.${canonical(element.for.text)}`);
      nameTitles(element);
      break;
    case 'done':
      names.set(element.start, 'done');
      break;
    default:
  }
  if (element.kind !== 'article' && element.kind !== 'annex') return;
  for (const [index, paragraph] of element.paragraphs.entries()) {
    names.set(paragraph.start, nameOfParagraph(paragraph, `${named(element)}.${index + 1}`, named(element)));
    if (paragraph.kind === 'declaration') nameTitles(paragraph.declaration);
  }
}

function nameOfParagraph(paragraph: Paragraph, numbered: string, container: string): string {
  if (paragraph.label !== undefined) return `${container}.${canonical(paragraph.label.text)}`;
  return paragraph.kind === 'declaration' ? named(paragraph.declaration) : numbered;
}

function named(
  node: Declaration | Extract<Element, { readonly kind: 'division' | 'article' | 'annex' | 'profile' }>,
): string {
  return `${node.kind === 'division' ? node.level : node.kind}.${canonical(node.name.text)}`;
}

function isTitle(value: unknown): value is Title {
  return typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'title';
}

/** An id as XML has them: what cannot stand in one is written by its number. */
function nmtoken(name: string): string {
  return name.replace(/[^\p{L}\p{N}._:-]/gu, (sign) => `_x${sign.codePointAt(0)?.toString(16)}_`);
}
