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

  private readonly subjectAlternatives: IOrAlt<Subject>[] = [
    {
      GATE: () => this.is(1, K.each) && this.isName(2),
      ALT: () => {
        const start = this.here();
        this.CONSUME(K.each);
        return { kind: 'each', name: this.SUBRULE1(this.name), start, end: this.behind() };
      },
    },
    {
      ALT: () => ({
        kind: 'every-party',
        start: this.here(),
        word: this.SUBRULE(this.everyPartyWord),
        end: this.behind(),
      }),
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
        const start = this.here();
        const the = this.is(1, K.the);
        return { kind: 'names', names: this.SUBRULE(this.names), the, start, end: this.behind() };
      },
    },
    { ALT: () => ({ kind: 'actor', start: this.here(), text: this.SUBRULE(this.openText), end: this.behind() }) },
  ];

  subject = this.RULE('subject', (): Subject => {
    return this.OR(this.subjectAlternatives);
  });

  private readonly triggerAlternatives: IOrAlt<Trigger>[] = [
    {
      ALT: () => {
        const start = this.here();
        this.CONSUME(K.signature);
        return { kind: 'signature', start, end: this.behind() };
      },
    },
    {
      ALT: () => {
        const start = this.here();
        this.CONSUME(K.termination);
        return { kind: 'termination', start, end: this.behind() };
      },
    },
    {
      GATE: () => this.is(2, K.into),
      ALT: () => {
        const start = this.here();
        this.CONSUME(K.entry);
        this.CONSUME(K.into);
        this.CONSUME(K.force);
        return { kind: 'entry-into-force', start, end: this.behind() };
      },
    },
    {
      ALT: () => ({ kind: 'event', start: this.here(), name: this.SUBRULE(this.name), end: this.behind() }),
      IGNORE_AMBIGUITIES: true,
    },
    { ALT: () => ({ kind: 'text-event', start: this.here(), text: this.SUBRULE(this.openText), end: this.behind() }) },
  ];

  trigger = this.RULE('trigger', (): Trigger => {
    return this.OR(this.triggerAlternatives);
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

  private readonly pointAlternatives: IOrAlt<Point>[] = [
    {
      GATE: () => this.startsWithDate(),
      ALT: () => ({ kind: 'point-date', start: this.here(), date: this.SUBRULE(this.openDate), end: this.behind() }),
    },
    {
      GATE: () => this.startsWithDuration(),
      ALT: () => {
        const start = this.here();
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
      ALT: () => ({ kind: 'point', start: this.here(), trigger: this.SUBRULE1(this.trigger), end: this.behind() }),
      IGNORE_AMBIGUITIES: true,
    },
  ];

  point = this.RULE('point', (): Point => {
    return this.OR(this.pointAlternatives);
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

  private readonly negationAlternatives: IOrAlt<Condition>[] = [
    {
      GATE: () => this.is(2, T.Text) || this.is(2, T.OpenParen) || this.is(2, T.OpenBracket) || this.isName(2),
      ALT: () => {
        const start = this.here();
        this.CONSUME(K.not);
        return { kind: 'not', operand: this.SUBRULE(this.conditionAtom), start, end: this.behind() };
      },
    },
    { ALT: () => this.SUBRULE1(this.conditionAtom), IGNORE_AMBIGUITIES: true },
  ];

  private negation = this.RULE('negation', (): Condition => {
    return this.OR(this.negationAlternatives);
  });

  private readonly conditionAtomAlternatives: IOrAlt<Condition>[] = [
    { ALT: () => ({ kind: 'condition-name', start: this.here(), name: this.SUBRULE(this.name), end: this.behind() }) },
    {
      ALT: () => ({
        kind: 'condition-text',
        start: this.here(),
        text: this.SUBRULE(this.openText),
        end: this.behind(),
      }),
    },
    {
      ALT: () => {
        const start = this.here();
        this.CONSUME(T.OpenParen);
        const operand = this.SUBRULE(this.condition);
        this.CONSUME(T.CloseParen);
        return { kind: 'group', operand, start, end: this.behind() };
      },
    },
  ];

  private conditionAtom = this.RULE('conditionAtom', (): Condition => {
    return this.OR(this.conditionAtomAlternatives);
  });

  private readonly referenceAlternatives: IOrAlt<Reference>[] = [
    {
      ALT: () => {
        const start = this.here();
        this.CONSUME(K.this);
        this.CONSUME(K.agreement);
        return { kind: 'this-agreement', start, end: this.behind() };
      },
    },
    { ALT: () => ({ kind: 'reference-name', start: this.here(), name: this.SUBRULE(this.name), end: this.behind() }) },
    { ALT: () => ({ kind: 'instrument', start: this.here(), text: this.SUBRULE(this.text), end: this.behind() }) },
  ];

  reference = this.RULE('reference', (): Reference => {
    return this.OR(this.referenceAlternatives);
  });

  private readonly nameOrTextAlternatives: IOrAlt<Name | Open<Text>>[] = [
    { ALT: () => this.SUBRULE(this.name) },
    { ALT: () => this.SUBRULE(this.openText) },
  ];

  /** A name or a text, as behind `through` and in dispute settlement. */
  nameOrText = this.RULE('nameOrText', (): Name | Open<Text> => this.OR(this.nameOrTextAlternatives));
}
