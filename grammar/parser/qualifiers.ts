/** The qualifiers of a sentence: when, on what condition, how much, to whom, at whose expense, over which other rule. */
import type { IOrAlt } from 'chevrotain';
import type { Open, Point, Qualifier, Text, Trigger } from '../ast.js';
import * as T from '../tokens.js';
import { PointParser } from './points.js';

const { K } = T;

/** A qualifier without its place, which the rule `qualifier` adds. */
type Bare<Q> = Q extends unknown ? Omit<Q, 'start' | 'end'> : never;
type BareQualifier = Bare<Qualifier>;

export abstract class QualifierParser extends PointParser {
  private within = this.RULE('within', (): BareQualifier => {
    this.CONSUME(K.within);
    const duration = this.SUBRULE(this.openDuration);
    let relation: 'after' | 'of' | 'before' | undefined;
    let trigger: Trigger | undefined;
    this.OPTION(() => {
      relation = this.OR([
        { ALT: () => this.CONSUME(K.after) && ('after' as const) },
        { ALT: () => this.CONSUME(K.of) && ('of' as const) },
        { ALT: () => this.CONSUME(K.before) && ('before' as const) },
      ]);
      trigger = this.SUBRULE(this.trigger);
    });
    return { kind: 'within', duration, ...(relation && trigger ? { relation, trigger } : {}) };
  });

  private notEarlierOrLater = this.RULE('notEarlierOrLater', (): BareQualifier => {
    this.CONSUME(K.not);
    const kind = this.OR([
      { ALT: () => this.CONSUME(K.earlier) && ('not-earlier' as const) },
      { ALT: () => this.CONSUME(K.later) && ('not-later' as const) },
    ]);
    this.CONSUME(K.than);
    return { kind, point: this.SUBRULE(this.point) };
  });

  private readonly fromAlternatives: IOrAlt<BareQualifier>[] = [
    {
      GATE: () => this.isPointBehindFrom(),
      ALT: () => {
        const from = this.SUBRULE(this.point);
        let until: Point | undefined;
        this.OPTION(() => {
          this.CONSUME(K.until);
          until = this.SUBRULE1(this.point);
        });
        return { kind: 'from-point', from, ...(until ? { until } : {}) };
      },
    },
    {
      ALT: () => ({ kind: 'recipient', word: 'from', who: this.SUBRULE(this.subject) }),
      IGNORE_AMBIGUITIES: true,
    },
  ];

  /** `from` names a counterparty unless a date, a duration or one of the agreement's own events follows, or `until` does. */
  private from = this.RULE('from', (): BareQualifier => {
    this.CONSUME(K.from);
    return this.OR(this.fromAlternatives);
  });

  private isPointBehindFrom(): boolean {
    if (this.startsWithDate() || this.startsWithDuration()) return true;
    if (this.is(1, K.signature) || this.is(1, K.termination) || (this.is(1, K.entry) && this.is(2, K.into)))
      return true;
    if (this.is(1, T.OpenBracket)) return this.is(this.behindBracket(1), K.until);
    return this.is(this.is(1, K.the) ? 3 : 2, K.until);
  }

  private conditionQualifier = this.RULE('conditionQualifier', (): BareQualifier => {
    const word = this.OR([
      { ALT: () => this.CONSUME(K.if) && ('if' as const) },
      { ALT: () => this.CONSUME(K.where) && ('where' as const) },
      { ALT: () => this.CONSUME(K.unless) && ('unless' as const) },
      { ALT: () => this.CONSUME(K.provided) && ('provided' as const) },
      {
        ALT: () => {
          this.CONSUME(K.only);
          this.CONSUME1(K.if);
          return 'only-if' as const;
        },
      },
    ]);
    return { kind: 'condition', word, condition: this.SUBRULE(this.condition) };
  });

  private readonly amountAlternatives: IOrAlt<'times' | 'percent' | Open<Text>>[] = [
    { ALT: () => this.CONSUME(K.times) && 'times' },
    { ALT: () => this.CONSUME(K.time) && 'times' },
    { ALT: () => this.CONSUME(K.percent) && 'percent' },
    { ALT: () => this.SUBRULE(this.openText) },
  ];

  private amount = this.RULE('amount', (): Omit<BareQualifier & { kind: 'quantity' }, 'kind' | 'bound'> => {
    const number = this.SUBRULE(this.openQuantity);
    const unit = this.OPTION(() => this.OR(this.amountAlternatives));
    const period = this.OPTION1(() => {
      const word = this.OR1([
        { ALT: () => this.CONSUME(K.every) && ('every' as const) },
        { ALT: () => this.CONSUME(K.per) && ('per' as const) },
      ]);
      return { word, duration: this.SUBRULE(this.openDuration) };
    });
    return { number, ...(unit === undefined ? {} : { unit }), ...(period === undefined ? {} : { period }) };
  });

  private readonly atAlternatives: IOrAlt<BareQualifier>[] = [
    {
      ALT: () => {
        this.CONSUME(K.least);
        return { kind: 'quantity', bound: 'at-least', ...this.SUBRULE(this.amount) };
      },
    },
    {
      ALT: () => {
        this.CONSUME(K.most);
        return { kind: 'quantity', bound: 'at-most', ...this.SUBRULE1(this.amount) };
      },
    },
    {
      ALT: () => {
        this.CONSUME(K.its);
        this.CONSUME(K.own);
        this.CONSUME(K.expense);
        return { kind: 'own-expense' };
      },
    },
    {
      ALT: () => {
        this.CONSUME(K.the);
        this.CONSUME1(K.expense);
        this.CONSUME(K.of);
        return { kind: 'expense-of', who: this.SUBRULE(this.subject) };
      },
    },
  ];

  /** Everything that `at` begins: bounds and expenses. */
  private at = this.RULE('at', (): BareQualifier => {
    this.CONSUME(K.at);
    return this.OR(this.atAlternatives);
  });

  private recipient = this.RULE('recipient', (): BareQualifier => {
    const word = this.OR([
      { ALT: () => this.CONSUME(K.to) && ('to' as const) },
      { ALT: () => this.CONSUME(K.against) && ('against' as const) },
    ]);
    return { kind: 'recipient', word, who: this.SUBRULE(this.subject) };
  });

  private readonly withAlternatives: IOrAlt<BareQualifier>[] = [
    {
      GATE: () => this.startsWithDuration(),
      ALT: () => {
        const duration = this.SUBRULE(this.openDuration);
        this.CONSUME(K.notice);
        return { kind: 'notice', duration };
      },
    },
    { ALT: () => ({ kind: 'recipient', word: 'with', who: this.SUBRULE(this.subject) }), IGNORE_AMBIGUITIES: true },
  ];

  private with = this.RULE('with', (): BareQualifier => {
    this.CONSUME(K.with);
    return this.OR(this.withAlternatives);
  });

  private readonly inAlternatives: IOrAlt<BareQualifier>[] = [
    { ALT: () => this.CONSUME(K.writing) && { kind: 'in-writing' } },
    {
      ALT: () => {
        this.CONSUME(K.accordance);
        this.CONSUME(K.with);
        return { kind: 'precedence', word: 'in-accordance-with', reference: this.SUBRULE(this.reference) };
      },
    },
  ];

  private in = this.RULE('in', (): BareQualifier => {
    this.CONSUME(K.in);
    return this.OR(this.inAlternatives);
  });

  private readonly withoutAlternatives: IOrAlt<BareQualifier>[] = [
    { ALT: () => this.CONSUME(K.delay) && { kind: 'without-delay' } },
    {
      ALT: () => {
        this.CONSUME(K.prejudice);
        this.CONSUME(K.to);
        return { kind: 'precedence', word: 'without-prejudice-to', reference: this.SUBRULE(this.reference) };
      },
    },
  ];

  private without = this.RULE('without', (): BareQualifier => {
    this.CONSUME(K.without);
    return this.OR(this.withoutAlternatives);
  });

  private precedence = this.RULE('precedence', (): BareQualifier => {
    const word = this.OR([
      { ALT: () => this.CONSUME(K.notwithstanding) && ('notwithstanding' as const) },
      {
        ALT: () => {
          this.CONSUME(K.subject);
          this.CONSUME(K.to);
          return 'subject-to' as const;
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.pursuant);
          this.CONSUME1(K.to);
          return 'pursuant-to' as const;
        },
      },
    ]);
    return { kind: 'precedence', word, reference: this.SUBRULE(this.reference) };
  });

  private exactly = this.RULE('exactly', (): BareQualifier => {
    this.CONSUME(K.exactly);
    return { kind: 'quantity', bound: 'exactly', ...this.SUBRULE(this.amount) };
  });

  private readonly simpleQualifierAlternatives: IOrAlt<BareQualifier>[] = [
    { ALT: () => this.CONSUME(K.by) && { kind: 'by', date: this.SUBRULE(this.openDate) } },
    { ALT: () => this.CONSUME(K.on) && { kind: 'on', date: this.SUBRULE1(this.openDate) } },
    { ALT: () => this.CONSUME(K.until) && { kind: 'until', point: this.SUBRULE(this.point) } },
    { ALT: () => this.CONSUME(K.for) && { kind: 'for', duration: this.SUBRULE(this.openDuration) } },
    { ALT: () => this.CONSUME(K.every) && { kind: 'every', duration: this.SUBRULE1(this.openDuration) } },
    { ALT: () => this.CONSUME(K.upon) && { kind: 'upon', trigger: this.SUBRULE(this.trigger) } },
    { ALT: () => this.CONSUME(K.during) && { kind: 'during', trigger: this.SUBRULE1(this.trigger) } },
    { ALT: () => this.CONSUME(K.before) && { kind: 'before', point: this.SUBRULE1(this.point) } },
    { ALT: () => this.CONSUME(K.after) && { kind: 'after', point: this.SUBRULE2(this.point) } },
    { ALT: () => this.CONSUME(K.immediately) && { kind: 'immediately' } },
    { ALT: () => this.CONSUME(K.promptly) && { kind: 'promptly' } },
    { ALT: () => this.CONSUME(K.jointly) && { kind: 'jointly' } },
    { ALT: () => this.CONSUME(K.through) && { kind: 'through', who: this.SUBRULE(this.nameOrText) } },
  ];

  private simpleQualifier = this.RULE(
    'simpleQualifier',
    (): BareQualifier => this.OR(this.simpleQualifierAlternatives),
  );

  private readonly qualifierAlternatives: IOrAlt<BareQualifier>[] = [
    { ALT: () => this.SUBRULE(this.simpleQualifier) },
    { ALT: () => this.SUBRULE(this.within) },
    { ALT: () => this.SUBRULE(this.notEarlierOrLater) },
    { ALT: () => this.SUBRULE(this.from) },
    { ALT: () => this.SUBRULE(this.conditionQualifier) },
    { ALT: () => this.SUBRULE(this.at) },
    { ALT: () => this.SUBRULE(this.exactly) },
    { ALT: () => this.SUBRULE(this.recipient) },
    { ALT: () => this.SUBRULE(this.with) },
    { ALT: () => this.SUBRULE(this.in) },
    { ALT: () => this.SUBRULE(this.without) },
    { ALT: () => this.SUBRULE(this.precedence) },
  ];

  qualifier = this.RULE('qualifier', (): Qualifier => {
    const start = this.here();
    const bare = this.OR(this.qualifierAlternatives);
    return { ...bare, start, end: this.behind() } as Qualifier;
  });

  qualifiers = this.RULE('qualifiers', (): Qualifier[] => {
    const qualifiers: Qualifier[] = [];
    this.MANY(() => qualifiers.push(this.SUBRULE(this.qualifier)));
    // What grew by pushing keeps room for more, and there are several of these in every sentence.
    return qualifiers.slice();
  });
}
