/** Walks over whole elements and paragraphs. */
import type { Clause, Declaration, Element, Name, NormSentence, Open, Paragraph, Text } from '../../grammar/ast.js';
import {
  type Visitor,
  visitAct,
  visitItems,
  visitName,
  visitOpen,
  visitOpenText,
  visitQualifier,
  visitSubject,
  visitText,
  visitTitle,
  visitVariants,
} from './walk.js';

const NOTHING = (): void => {};

function visitNameOrText(who: Name | Open<Text>, visitor: Visitor): void {
  if (who.kind === 'name') visitName(who, 'through', visitor);
  else visitOpenText(who, visitor);
}

export function visitDeclaration(declaration: Declaration, visitor: Visitor): void {
  visitTitle(declaration.title, visitor);
  switch (declaration.kind) {
    case 'party':
      if (declaration.called) visitTitle(declaration.called, visitor);
      if (declaration.representedBy) visitText(declaration.representedBy, visitor);
      return;
    case 'group':
      for (const name of declaration.members) visitName(name, 'party', visitor);
      return;
    case 'role':
      for (const name of declaration.of) visitName(name, 'party', visitor);
      return;
    case 'term':
      return visitTitle(declaration.means, visitor);
    case 'action':
      for (const name of [...declaration.is, ...declaration.excludes]) visitName(name, 'action-relation', visitor);
      return;
    case 'event':
      if (declaration.causedBy) visitSubject(declaration.causedBy, 'bearer', visitor);
      for (const name of declaration.excludes) visitName(name, 'event-relation', visitor);
      return;
    case 'body':
      for (const title of [declaration.composedOf, declaration.chairedBy, declaration.taskedWith]) {
        if (title) visitTitle(title, visitor);
      }
      if (declaration.meetsEvery) visitOpen(declaration.meetsEvery, visitor, NOTHING);
      if (typeof declaration.decidesBy === 'object') visitTitle(declaration.decidesBy, visitor);
      return;
    default:
  }
}

export function visitNorm(norm: NormSentence, visitor: Visitor): void {
  for (const qualifier of norm.leading) visitQualifier(qualifier, visitor);
  visitSubject(norm.subject, 'bearer', visitor);
  visitOpen(norm.modal, visitor, NOTHING);
  visitAct(norm.act, visitor);
  for (const qualifier of norm.qualifiers) visitQualifier(qualifier, visitor);
  if (norm.consequence) {
    visitSubject(norm.consequence.subject, 'bearer', visitor);
    visitAct(norm.consequence.act, visitor);
    for (const qualifier of norm.consequence.qualifiers) visitQualifier(qualifier, visitor);
  }
  if (norm.justification) visitText(norm.justification.text, visitor);
  visitVariants(norm.variants, visitor);
}

export function visitClause(clause: Clause, visitor: Visitor): void {
  const { content } = clause;
  switch (content.kind) {
    case 'entry-into-force':
      if (content.when.kind === 'text') visitOpenText(content.when.text, visitor);
      if ('consent' in content.when) visitConsent(content.when.consent, visitor);
      break;
    case 'provisional-application':
      if (content.from.kind !== 'date' && content.from.kind !== 'choice') visitConsent(content.from, visitor);
      break;
    case 'amendment':
      if (content.by.kind === 'text') visitOpenText(content.by.text, visitor);
      break;
    case 'reservations':
      for (const name of content.to ?? []) visitName(name, 'article', visitor);
      break;
    case 'depositary':
      visitNameOrText(content.with, visitor);
      break;
    case 'registration':
      visitSubject(content.by, 'bearer', visitor);
      if (content.with) visitOpenText(content.with, visitor);
      break;
    case 'opening':
      if (content.by) visitOpenText(content.by, visitor);
      break;
    case 'relation':
      if (content.reference.kind === 'reference-name') visitName(content.reference.name, 'reference', visitor);
      else if (content.reference.kind === 'instrument') visitText(content.reference.text, visitor);
      break;
    case 'disputes':
      for (const step of content.steps) {
        if (typeof step.means !== 'string') visitOpenText(step.means, visitor);
        if (step.by) visitNameOrText(step.by, visitor);
        if (step.under) visitOpenText(step.under, visitor);
      }
      break;
    default:
  }
  visitVariants(clause.variants, visitor);
}

function visitConsent(consent: import('../../grammar/ast.js').Consent, visitor: Visitor): void {
  if (consent.kind === 'exchange') visitOpenText(consent.text, visitor);
  if (consent.kind === 'consent' && consent.by.kind === 'names') {
    for (const name of consent.by.names) visitName(name, 'party', visitor);
  }
}

export function visitParagraph(paragraph: Paragraph, visitor: Visitor): void {
  for (const name of paragraph.proposers ?? []) visitName(name, 'proposer', visitor);
  switch (paragraph.kind) {
    case 'norm':
      return visitNorm(paragraph, visitor);
    case 'clause':
      return visitClause(paragraph, visitor);
    case 'prose':
      visitTitle(paragraph.title, visitor);
      return visitItems(paragraph.items, visitor);
    case 'declaration':
      return visitDeclaration(paragraph.declaration, visitor);
    default:
  }
}

/** Visits everything in an element but its own declared name; broken sentences are passed over. */
export function visitElement(element: Element, visitor: Visitor): void {
  switch (element.kind) {
    case 'agreement':
      visitTitle(element.title, visitor);
      for (const item of element.items) {
        if (item.kind === 'between') for (const name of item.names) visitName(name, 'party', visitor);
        if (item.kind === 'covers') for (const name of item.names) visitName(name, 'topic', visitor);
        if (item.kind === 'of-kind') for (const name of item.names) visitName(name, 'profile', visitor);
        if (item.kind === 'called' || item.kind === 'parties-called') visitText(item.text, visitor);
      }
      return;
    case 'declaration-element':
      return visitDeclaration(element.declaration, visitor);
    case 'preamble':
      for (const recital of element.recitals) if (recital.title) visitTitle(recital.title, visitor);
      return;
    case 'division':
      return visitTitle(element.title, visitor);
    case 'article':
    case 'annex':
      visitTitle(element.title, visitor);
      for (const name of element.on) visitName(name, 'topic', visitor);
      if (element.kind === 'article' && element.justification) visitText(element.justification.text, visitor);
      for (const paragraph of element.paragraphs) visitParagraph(paragraph, visitor);
      return;
    case 'done':
      visitText(element.at, visitor);
      return visitVariants(element.variants, visitor);
    case 'signed':
      visitName(element.for, 'party', visitor);
      if (element.by) visitTitle(element.by, visitor);
      if (element.capacity) visitTitle(element.capacity, visitor);
      return;
    case 'profile':
      for (const name of element.extends) visitName(name, 'profile', visitor);
      for (const topic of element.topics) visitTitle(topic.title, visitor);
      for (const expectation of element.expectations) {
        if (expectation.on) visitName(expectation.on, 'topic', visitor);
        if (expectation.by?.kind === 'name') visitName(expectation.by.name, 'expected-bearer', visitor);
        visitText(expectation.because, visitor);
      }
      return;
    default:
  }
}
