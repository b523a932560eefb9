/** What narrows an act beside its words: toward whom, how, and how much of it. */
import type { Qualifier, Subject } from '../../grammar/ast.js';
import type { Translate } from './bearers.js';
import { type NormContext, partiesOfRole } from './norms.js';
import { canonical } from './symbols.js';
import { settled } from './text.js';
import { meanMinutes, offsetOf } from './time/offset.js';
import type { Wording } from './wording.js';

/** Those toward whom an act is done. */
export interface Recipients {
  readonly parties: ReadonlySet<string>;
  /** Whether the other party is meant, whoever bears the norm. */
  readonly other: boolean;
  /** Roles, bodies and actors by their words. */
  readonly others: ReadonlySet<string>;
}

/** How much of an act: a bound on a number of units, in all or in each period. */
export interface Amount {
  readonly least: number;
  readonly most: number;
  /** `times`, `percent`, the words of what is counted, or nothing. */
  readonly unit: string;
  /** Mean minutes of the period, or undefined for a bound on the whole. */
  readonly period: number | undefined;
}

/** The particulars of an act. */
export interface ActScope {
  /** By preposition: `to`, `with`, `from`, `against`. */
  readonly recipients: ReadonlyMap<string, Recipients>;
  /** Ways of doing it, each with its value: through what, in writing, at whose expense. */
  readonly manner: ReadonlyMap<string, string>;
  readonly amount: Amount | undefined;
  readonly key: string;
}

const NARROWING: ReadonlySet<Qualifier['kind']> = new Set([
  'recipient',
  'through',
  'in-writing',
  'own-expense',
  'expense-of',
  'quantity',
]);

/** Of most acts, one for all. */
const WHOLE_ACT: ActScope = { recipients: new Map(), manner: new Map(), amount: undefined, key: '' };

export function actScopeOf(
  qualifiers: readonly Qualifier[],
  context: NormContext,
  wording: Wording,
  translate: Translate,
): ActScope {
  if (!qualifiers.some(({ kind }) => NARROWING.has(kind))) return WHOLE_ACT;
  const recipients = new Map<string, Recipients>();
  const manner = new Map<string, string>();
  let amount: Amount | undefined;
  for (const qualifier of qualifiers) {
    switch (qualifier.kind) {
      case 'recipient':
        if (qualifier.word === 'from' && wording.eventAmong(qualifier.who) !== undefined) break;
        recipients.set(qualifier.word, recipientsOf(qualifier.who, context, wording, translate));
        break;
      case 'through': {
        const { who } = qualifier;
        const words =
          who.kind === 'name'
            ? (wording.title(canonical(who.text)) ?? canonical(who.text))
            : wording.words(settled(who)).join(' ');
        manner.set('through', words);
        break;
      }
      case 'in-writing':
      case 'own-expense':
        manner.set(qualifier.kind, '');
        break;
      case 'expense-of':
        manner.set('expense-of', subjectKey(qualifier.who, wording));
        break;
      case 'quantity':
        amount = tightened(amount, amountOf(qualifier, wording));
        break;
      default:
    }
  }
  const to = [...recipients].map(([word, who]) => `${word}:${recipientsKey(who)}`).sort();
  const ways = [...manner].map(([way, value]) => `${way}:${value}`).sort();
  const much = amount === undefined ? '' : `${amount.least}-${amount.most} ${amount.unit}/${amount.period}`;
  return { recipients, manner, amount, key: [...to, ...ways, much].join(';') };
}

function subjectKey(who: Subject, wording: Wording): string {
  if (who.kind === 'actor') return wording.words(settled(who.text)).join(' ');
  if (who.kind === 'names') return who.names.map((name) => canonical(name.text)).join('&');
  return who.kind === 'each' ? canonical(who.name.text) : who.kind;
}

function amountOf(qualifier: Qualifier & { kind: 'quantity' }, wording: Wording): Amount {
  const { value } = settled(qualifier.number);
  const { bound, unit, period } = qualifier;
  const what =
    unit === undefined ? '' : unit === 'times' || unit === 'percent' ? unit : wording.words(settled(unit)).join(' ');
  return {
    least: bound === 'at-most' ? 0 : value,
    most: bound === 'at-least' ? Number.POSITIVE_INFINITY : value,
    unit: what,
    period: period === undefined ? undefined : meanMinutes(offsetOf(settled(period.duration))),
  };
}

/** `at least 2 times at most 4 times`: both bounds hold. */
function tightened(before: Amount | undefined, next: Amount): Amount {
  if (before === undefined || before.unit !== next.unit || before.period !== next.period) return next;
  return { ...next, least: Math.max(before.least, next.least), most: Math.min(before.most, next.most) };
}

function recipientsOf(who: Subject, context: NormContext, wording: Wording, translate: Translate): Recipients {
  const parties = new Set<string>();
  const others = new Set<string>();
  const add = (name: string): void => {
    const symbol = context.scope.lookup(name);
    if (symbol?.kind === 'party') parties.add(translate(name));
    else if (symbol?.node.kind === 'group') {
      for (const member of symbol.node.members) parties.add(translate(canonical(member.text)));
    } else if (symbol?.kind === 'role') {
      const fillers = partiesOfRole(name, context);
      if (fillers.length < context.parties.length) for (const party of fillers) parties.add(translate(party));
      else others.add(wording.title(name) ?? name);
    } else others.add(wording.title(name) ?? name);
  };
  switch (who.kind) {
    case 'every-party':
    case 'parties':
      for (const party of context.parties) parties.add(translate(party));
      break;
    case 'other-party':
      return { parties, other: true, others };
    case 'each':
      add(canonical(who.name.text));
      break;
    case 'names':
      for (const name of who.names) add(canonical(name.text));
      break;
    case 'actor': {
      const words = wording.words(settled(who.text)).join(' ');
      const named = wording.named(words);
      if (named !== undefined) add(named.name);
      else others.add(words.replace(QUANTIFIER, ''));
    }
  }
  return { parties, other: false, others };
}

// “any third State” and “third States” are the same recipients.
const QUANTIFIER = /^(any|every|all|each|some|anoth|other) /;

function recipientsKey({ parties, other, others }: Recipients): string {
  return `${[...parties].sort().join('&')}${other ? '*' : ''}${[...others].sort().join('&')}`;
}
