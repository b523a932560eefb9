/** On what terms a norm holds: by when, how much, with what notice, on what condition, at whose expense. Counterparts are compared by them. */
import type { Condition, Duration, Open, Point, Qualifier, Trigger } from '../../grammar/ast.js';
import { spokenText } from './act-words.js';
import { exchangedWords, startingEvent, subjectWords } from './balance.js';
import { OWN_PARTY } from './exchange.js';
import type { FileContext } from './model.js';
import type { Norm } from './norm.js';
import type { Scope } from './scope.js';
import { canonical } from './symbols.js';
import { settled } from './text.js';

export const TERM_KINDS = ['deadline', 'quantity', 'notice', 'condition', 'expense'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** The terms of a norm by kind, as words that are equal where the terms are, the parties exchanged; empty where there is none. */
export type NormTerms = Readonly<Record<TermKind, string>>;

/** The kind of term that a qualifier sets, or undefined for recipients, means and precedence. */
export function termKindOf(qualifier: Qualifier, scope: Scope): TermKind | undefined {
  switch (qualifier.kind) {
    case 'by':
    case 'on':
    case 'within':
    case 'not-earlier':
    case 'not-later':
    case 'until':
    case 'for':
    case 'every':
    case 'upon':
    case 'during':
    case 'before':
    case 'after':
    case 'immediately':
    case 'promptly':
    case 'without-delay':
      return 'deadline';
    case 'from-point':
      return 'deadline';
    case 'recipient':
      return startingEvent(qualifier, scope) === undefined ? undefined : 'deadline';
    case 'condition':
    case 'quantity':
    case 'notice':
      return qualifier.kind;
    case 'own-expense':
    case 'expense-of':
      return 'expense';
    default:
      return undefined;
  }
}

/** @param parties the parties that bear the norm */
export function termsOf(norm: Norm, parties: readonly string[], context: FileContext): NormTerms {
  const words: Record<TermKind, string[]> = { deadline: [], quantity: [], notice: [], condition: [], expense: [] };
  const speaker = createSpeaker(parties, context);
  for (const qualifier of norm.qualifiers) {
    const kind = termKindOf(qualifier, context.scope);
    if (kind !== undefined) words[kind].push(speaker(qualifier));
  }
  const joined = (kind: TermKind): string => words[kind].sort().join('; ');
  return {
    deadline: joined('deadline'),
    quantity: joined('quantity'),
    notice: joined('notice'),
    condition: joined('condition'),
    expense: joined('expense'),
  };
}

/** The kinds in which two norms' terms differ. */
export function termsThatDiffer(a: NormTerms, b: NormTerms): readonly TermKind[] {
  return TERM_KINDS.filter((kind) => a[kind] !== b[kind]);
}

/** Minutes, or months: a month has no fixed number of days. */
const UNITS: Readonly<Record<Duration['unit'], readonly [number, string]>> = {
  minute: [1, 'minutes'],
  hour: [60, 'minutes'],
  day: [1440, 'minutes'],
  week: [10080, 'minutes'],
  month: [1, 'months'],
  year: [12, 'months'],
};

function createSpeaker(parties: readonly string[], context: FileContext): (qualifier: Qualifier) => string {
  const duration = (value: Open<Duration>): string => {
    const { amount, unit } = settled(value);
    const [times, base] = UNITS[unit];
    return `${amount * times} ${base}`;
  };
  const date = (value: Extract<Qualifier, { kind: 'by' }>['date']): string => {
    const { calendar, year, month, day } = settled(value).date;
    return `${calendar} ${year}-${month}-${day}`;
  };
  const text = (value: Parameters<typeof settled>[0]): string =>
    exchangedWords(spokenText(settled(value) as never, context.scope), parties, context).join(' ');
  const event = (name: string): string => {
    const node = context.scope.lookup(canonical(name))?.node;
    return node?.kind === 'event' ? text(node.title.text) : canonical(name);
  };
  const trigger = (value: Trigger): string => {
    if (value.kind === 'event') return event(value.name.text);
    return value.kind === 'text-event' ? text(value.text) : value.kind;
  };
  const point = (value: Point): string => {
    if (value.kind === 'point-date') return date(value.date);
    const offset = value.offset === undefined ? '' : `${duration(value.offset.duration)} ${value.offset.direction} `;
    return offset + trigger(value.trigger);
  };
  const condition = (value: Condition): string => {
    switch (value.kind) {
      case 'or':
      case 'and':
        return `(${value.operands.map(condition).sort().join(` ${value.kind} `)})`;
      case 'not':
        return `not ${condition(value.operand)}`;
      case 'group':
        return condition(value.operand);
      case 'condition-name':
        return event(value.name.text);
      case 'condition-text':
        return text(value.text);
    }
  };
  return (qualifier) => {
    switch (qualifier.kind) {
      case 'by':
      case 'on':
        return `${qualifier.kind} ${date(qualifier.date)}`;
      case 'within': {
        const relation = qualifier.relation === 'before' ? 'before' : 'after';
        const anchor = qualifier.trigger === undefined ? 'entry-into-force' : trigger(qualifier.trigger);
        return `within ${duration(qualifier.duration)} ${relation} ${anchor}`;
      }
      case 'not-earlier':
      case 'not-later':
      case 'until':
      case 'before':
      case 'after':
        return `${qualifier.kind} ${point(qualifier.point)}`;
      case 'from-point':
        return `from ${point(qualifier.from)}${qualifier.until === undefined ? '' : ` until ${point(qualifier.until)}`}`;
      case 'for':
      case 'every':
      case 'notice':
        return `${qualifier.kind} ${duration(qualifier.duration)}`;
      case 'upon':
      case 'during':
        return `${qualifier.kind} ${trigger(qualifier.trigger)}`;
      case 'condition': {
        const { word } = qualifier;
        return word === 'unless' ? `not ${condition(qualifier.condition)}` : condition(qualifier.condition);
      }
      case 'quantity': {
        const unit =
          qualifier.unit === undefined || typeof qualifier.unit === 'string'
            ? (qualifier.unit ?? '')
            : text(qualifier.unit);
        const per = qualifier.period === undefined ? '' : ` per ${duration(qualifier.period.duration)}`;
        return `${qualifier.bound} ${settled(qualifier.number).value} ${unit}${per}`;
      }
      case 'own-expense':
        return `at the expense of ${OWN_PARTY}`;
      case 'expense-of':
        return `at the expense of ${subjectWords(qualifier.who, parties, context).join(' ')}`;
      case 'recipient':
        return `from ${event(startingEvent(qualifier, context.scope) ?? '')}`;
      default:
        return qualifier.kind;
    }
  };
}
