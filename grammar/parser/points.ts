/** The parts of qualifiers: subjects, triggers, points in time, conditions and references. */
import type { IOrAlt } from 'chevrotain';
import type { Condition, Name, Open, Point, Reference, Subject, Text, Trigger } from '../ast.js';
import * as T from '../tokens.js';
import { ValueParser } from './values.js';

const { K } = T;

export abstract class PointParser extends ValueParser {
  private everyPartyWord = this.RULE('everyPartyWord', () => {
    const token = this.OR([
      { ALT: () => this.CONSUME(K.each) },
      { ALT: () => this.CONSUME(K.either) },
      { ALT: () => this.CONSUME(K.any) },
      { ALT: () => this.CONSUME(K.neither) },
      { ALT: () => this.CONSUME(K.no) },
    ]);
    this.CONSUME(K.party);
    return this.ACTION(() => token.image.toLowerCase() as 'each' | 'either' | 'any' | 'neither' | 'no');
  });

  private theParties = this.RULE('theParties', (): Subject => {
    const start = this.here();
    const word = this.OR([{ ALT: () => this.CONSUME(K.both) }, { ALT: () => this.CONSUME(K.the) }]);
    this.CONSUME(K.parties);
    const jointly = this.OPTION(() => this.CONSUME(K.jointly)) !== undefined;
    return this.ACTION(() => ({
      kind: 'parties',
      word: word.image.toLowerCase() as 'both' | 'the',
      jointly,
      start,
      end: this.behind(),
    }));
  });

  private otherParty = this.RULE('otherParty', (): Subject => {
    const start = this.here();
    this.CONSUME(K.the);
    this.CONSUME(K.other);
    const plural = this.OR([
      { ALT: () => this.CONSUME(K.party) && false },
      { ALT: () => this.CONSUME(K.parties) && true },
    ]);
    return { kind: 'other-party', plural, start, end: this.behind() };
  });

  subject = this.RULE('subject', (): Subject => {
    const start = this.here();
    return this.OR<IOrAlt<Subject>[]>([
      {
        GATE: () => this.is(1, K.each) && this.isName(2),
        ALT: () => {
          this.CONSUME(K.each);
          return { kind: 'each', name: this.SUBRULE1(this.name), start, end: this.behind() };
        },
      },
      {
        ALT: () => ({ kind: 'every-party', word: this.SUBRULE(this.everyPartyWord), start, end: this.behind() }),
        IGNORE_AMBIGUITIES: true,
      },
      {
        GATE: () => this.is(1, K.both) || this.is(2, K.parties),
        ALT: () => this.SUBRULE(this.theParties),
        IGNORE_AMBIGUITIES: true,
      },
      { GATE: () => this.is(2, K.other), ALT: () => this.SUBRULE(this.otherParty), IGNORE_AMBIGUITIES: true },
      {
        ALT: () => {
          const the = this.is(1, K.the);
          return { kind: 'names', names: this.SUBRULE(this.names), the, start, end: this.behind() };
        },
      },
      { ALT: () => ({ kind: 'actor', text: this.SUBRULE(this.openText), start, end: this.behind() }) },
    ]);
  });

  trigger = this.RULE('trigger', (): Trigger => {
    const start = this.here();
    return this.OR<IOrAlt<Trigger>[]>([
      {
        ALT: () => {
          this.CONSUME(K.signature);
          return { kind: 'signature', start, end: this.behind() };
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.termination);
          return { kind: 'termination', start, end: this.behind() };
        },
      },
      {
        GATE: () => this.is(2, K.into),
        ALT: () => {
          this.CONSUME(K.entry);
          this.CONSUME(K.into);
          this.CONSUME(K.force);
          return { kind: 'entry-into-force', start, end: this.behind() };
        },
      },
      {
        ALT: () => ({ kind: 'event', name: this.SUBRULE(this.name), start, end: this.behind() }),
        IGNORE_AMBIGUITIES: true,
      },
      { ALT: () => ({ kind: 'text-event', text: this.SUBRULE(this.openText), start, end: this.behind() }) },
    ]);
  });

  /** Whether a bracket opens a choice of dates (or of durations) rather than of texts. */
  protected choiceOf(type: typeof T.DateToken): boolean {
    const inside = this.behindBracket(1) - 2;
    return this.is(1, T.OpenBracket) && this.is(type === T.NumberToken ? inside - 1 : inside, type);
  }

  protected startsWithDate(): boolean {
    return this.is(1, T.DateToken) || this.choiceOf(T.DateToken);
  }

  protected startsWithDuration(): boolean {
    return this.is(1, T.NumberToken) || this.choiceOf(T.NumberToken);
  }

  point = this.RULE('point', (): Point => {
    const start = this.here();
    return this.OR<IOrAlt<Point>[]>([
      {
        GATE: () => this.startsWithDate(),
        ALT: () => ({ kind: 'point-date', date: this.SUBRULE(this.openDate), start, end: this.behind() }),
      },
      {
        GATE: () => this.startsWithDuration(),
        ALT: () => {
          const duration = this.SUBRULE(this.openDuration);
          const direction = this.OR1([
            { ALT: () => this.CONSUME(K.after) && ('after' as const) },
            { ALT: () => this.CONSUME(K.before) && ('before' as const) },
          ]);
          const trigger = this.SUBRULE(this.trigger);
          return { kind: 'point', offset: { duration, direction }, trigger, start, end: this.behind() };
        },
        IGNORE_AMBIGUITIES: true,
      },
      {
        ALT: () => ({ kind: 'point', trigger: this.SUBRULE1(this.trigger), start, end: this.behind() }),
        IGNORE_AMBIGUITIES: true,
      },
    ]);
  });

  condition = this.RULE('condition', (): Condition => {
    const start = this.here();
    const operands = [this.SUBRULE(this.conjunction)];
    this.MANY(() => {
      this.CONSUME(K.or);
      operands.push(this.SUBRULE1(this.conjunction));
    });
    return operands.length === 1 ? (operands[0] as Condition) : { kind: 'or', operands, start, end: this.behind() };
  });

  private conjunction = this.RULE('conjunction', (): Condition => {
    const start = this.here();
    const operands = [this.SUBRULE(this.negation)];
    this.MANY(() => {
      this.CONSUME(K.and);
      operands.push(this.SUBRULE1(this.negation));
    });
    return operands.length === 1 ? (operands[0] as Condition) : { kind: 'and', operands, start, end: this.behind() };
  });

  private negation = this.RULE('negation', (): Condition => {
    const start = this.here();
    return this.OR<IOrAlt<Condition>[]>([
      {
        GATE: () => this.is(2, T.Text) || this.is(2, T.OpenParen) || this.is(2, T.OpenBracket) || this.isName(2),
        ALT: () => {
          this.CONSUME(K.not);
          return { kind: 'not', operand: this.SUBRULE(this.conditionAtom), start, end: this.behind() };
        },
      },
      { ALT: () => this.SUBRULE1(this.conditionAtom), IGNORE_AMBIGUITIES: true },
    ]);
  });

  private conditionAtom = this.RULE('conditionAtom', (): Condition => {
    const start = this.here();
    return this.OR<IOrAlt<Condition>[]>([
      { ALT: () => ({ kind: 'condition-name', name: this.SUBRULE(this.name), start, end: this.behind() }) },
      { ALT: () => ({ kind: 'condition-text', text: this.SUBRULE(this.openText), start, end: this.behind() }) },
      {
        ALT: () => {
          this.CONSUME(T.OpenParen);
          const operand = this.SUBRULE(this.condition);
          this.CONSUME(T.CloseParen);
          return { kind: 'group', operand, start, end: this.behind() };
        },
      },
    ]);
  });

  reference = this.RULE('reference', (): Reference => {
    const start = this.here();
    return this.OR<IOrAlt<Reference>[]>([
      {
        ALT: () => {
          this.CONSUME(K.this);
          this.CONSUME(K.agreement);
          return { kind: 'this-agreement', start, end: this.behind() };
        },
      },
      { ALT: () => ({ kind: 'reference-name', name: this.SUBRULE(this.name), start, end: this.behind() }) },
      { ALT: () => ({ kind: 'instrument', text: this.SUBRULE(this.text), start, end: this.behind() }) },
    ]);
  });

  /** A name or a text, as behind `through` and in dispute settlement. */
  nameOrText = this.RULE('nameOrText', (): Name | Open<Text> =>
    this.OR<IOrAlt<Name | Open<Text>>[]>([
      { ALT: () => this.SUBRULE(this.name) },
      { ALT: () => this.SUBRULE(this.openText) },
    ]),
  );
}
