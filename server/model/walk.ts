/** Walks over the parts of a sentence that many questions are asked of: its qualifiers, its acts, its texts and its names. */
import {
  type Act,
  type Condition,
  type Item,
  isChoice,
  type Name,
  type Open,
  type Point,
  type Qualifier,
  type Subject,
  type Text,
  type Title,
  type Trigger,
  type Variant,
} from '../../grammar/ast.js';

/** What a name has to be where it stands. */
export type NameRole =
  | 'bearer'
  | 'recipient'
  | 'act'
  | 'event'
  | 'reference'
  | 'text'
  | 'party'
  | 'topic'
  | 'profile'
  | 'through'
  | 'article'
  | 'action-relation'
  | 'event-relation'
  | 'expected-bearer'
  | 'proposer'
  | 'clause-name';

/** Receives what a walk comes upon. */
export interface Visitor {
  readonly name?: (name: Name, role: NameRole) => void;
  /** Every text, variants included; `tag` is the variant's language tag. */
  readonly text?: (text: Text, tag: string | undefined) => void;
}

export function visitName(name: Name, role: NameRole, visitor: Visitor): void {
  visitor.name?.(name, role);
}

export function visitText(text: Text, visitor: Visitor, tag?: string): void {
  visitor.text?.(text, tag);
  if (visitor.name === undefined) return;
  for (const part of text.parts) {
    if (part.kind === 'interpolation' && part.value?.kind === 'name') visitor.name(part.value, 'text');
  }
}

export function visitOpenText(text: Open<Text>, visitor: Visitor): void {
  visitOpen(text, visitor, (one) => visitText(one, visitor));
}

/** Visits a value's proposers and each of its rival values. */
export function visitOpen<T>(value: Open<T>, visitor: Visitor, each: (value: T) => void): void {
  if (!isChoice(value)) return each(value);
  for (const option of value.options) {
    for (const proposer of option.proposers) visitName(proposer, 'proposer', visitor);
    each(option.value);
  }
}

export function visitVariants(variants: readonly Variant[], visitor: Visitor): void {
  for (const variant of variants) visitText(variant.text, visitor, variant.tag);
}

export function visitTitle(title: Title, visitor: Visitor): void {
  visitOpenText(title.text, visitor);
  visitVariants(title.variants, visitor);
}

export function visitSubject(subject: Subject, role: 'bearer' | 'recipient', visitor: Visitor): void {
  if (subject.kind === 'each') visitName(subject.name, role, visitor);
  else if (subject.kind === 'names') for (const name of subject.names) visitName(name, role, visitor);
  else if (subject.kind === 'actor') visitOpenText(subject.text, visitor);
}

export function visitTrigger(trigger: Trigger, visitor: Visitor): void {
  if (trigger.kind === 'event') visitName(trigger.name, 'event', visitor);
  else if (trigger.kind === 'text-event') visitOpenText(trigger.text, visitor);
}

export function visitPoint(point: Point, visitor: Visitor): void {
  if (point.kind === 'point-date') return visitOpen(point.date, visitor, () => {});
  if (point.offset) visitOpen(point.offset.duration, visitor, () => {});
  visitTrigger(point.trigger, visitor);
}

export function visitCondition(condition: Condition, visitor: Visitor): void {
  switch (condition.kind) {
    case 'or':
    case 'and':
      for (const operand of condition.operands) visitCondition(operand, visitor);
      return;
    case 'not':
    case 'group':
      return visitCondition(condition.operand, visitor);
    case 'condition-name':
      return visitName(condition.name, 'event', visitor);
    case 'condition-text':
      return visitOpenText(condition.text, visitor);
  }
}

const NOTHING = (): void => {};

export function visitQualifier(qualifier: Qualifier, visitor: Visitor): void {
  switch (qualifier.kind) {
    case 'by':
    case 'on':
      return visitOpen(qualifier.date, visitor, NOTHING);
    case 'within':
      visitOpen(qualifier.duration, visitor, NOTHING);
      if (qualifier.trigger) visitTrigger(qualifier.trigger, visitor);
      return;
    case 'not-earlier':
    case 'not-later':
    case 'until':
    case 'before':
    case 'after':
      return visitPoint(qualifier.point, visitor);
    case 'from-point':
      visitPoint(qualifier.from, visitor);
      if (qualifier.until) visitPoint(qualifier.until, visitor);
      return;
    case 'for':
    case 'every':
    case 'notice':
      return visitOpen(qualifier.duration, visitor, NOTHING);
    case 'upon':
    case 'during':
      return visitTrigger(qualifier.trigger, visitor);
    case 'condition':
      return visitCondition(qualifier.condition, visitor);
    case 'quantity':
      visitOpen(qualifier.number, visitor, NOTHING);
      if (qualifier.unit !== undefined && typeof qualifier.unit !== 'string') visitOpenText(qualifier.unit, visitor);
      if (qualifier.period) visitOpen(qualifier.period.duration, visitor, NOTHING);
      return;
    case 'recipient':
    case 'expense-of':
      return visitSubject(qualifier.who, 'recipient', visitor);
    case 'through':
      if ('kind' in qualifier.who && qualifier.who.kind === 'name') return visitName(qualifier.who, 'through', visitor);
      return visitOpenText(qualifier.who as Open<Text>, visitor);
    case 'precedence':
      if (qualifier.reference.kind === 'reference-name') visitName(qualifier.reference.name, 'reference', visitor);
      else if (qualifier.reference.kind === 'instrument') visitText(qualifier.reference.text, visitor);
      return;
    default:
  }
}

export function visitItems(items: readonly Item[], visitor: Visitor): void {
  for (const item of items) {
    visitAct(item.act, visitor);
    for (const qualifier of item.qualifiers) visitQualifier(qualifier, visitor);
    visitVariants(item.variants, visitor);
    visitItems(item.items, visitor);
  }
}

export function visitAct(act: Act, visitor: Visitor): void {
  switch (act.kind) {
    case 'text-act':
      return visitOpenText(act.text, visitor);
    case 'named-act':
      visitName(act.name, 'act', visitor);
      if (act.text) visitOpenText(act.text, visitor);
      return;
    case 'items':
      if (act.lead) visitAct(act.lead, visitor);
      visitVariants(act.variants, visitor);
      return visitItems(act.items, visitor);
    default:
  }
}
