/** The lowest layer of the parser: names, texts, numbers, durations, dates, and the brackets around values not yet agreed. */
import {
  EmbeddedActionsParser,
  EOF,
  type IOrAlt,
  type IToken,
  type ParserMethod,
  type TokenType,
  tokenMatcher,
} from 'chevrotain';
import type {
  Choice,
  ChoiceOption,
  DateValue,
  Duration,
  Name,
  Open,
  Quantity,
  Text,
  TimeUnit,
  Title,
  Variant,
} from '../ast.js';
import { failureMessages } from '../failure-messages.js';
import type { Fault } from '../open-tokens.js';
import { calendarDate, textParts } from '../text-parts.js';
import * as T from '../tokens.js';

const { K } = T;

const UNITS: ReadonlyMap<TokenType, TimeUnit> = new Map([
  [K.minute, 'minute'],
  [K.minutes, 'minute'],
  [K.hour, 'hour'],
  [K.hours, 'hour'],
  [K.day, 'day'],
  [K.days, 'day'],
  [K.week, 'week'],
  [K.weeks, 'week'],
  [K.month, 'month'],
  [K.months, 'month'],
  [K.year, 'year'],
  [K.years, 'year'],
]);

/** The sentence's text node of one text token. */
export function textNode(token: IToken): Text {
  const { image } = token;
  const start = startOf(token);
  const closed = (token.payload as Fault | undefined)?.fault !== 'left-open';
  const inside = image.slice(1, closed ? -1 : undefined);
  return { kind: 'text', parts: textParts(inside, start + 1), closed, start, end: start + image.length };
}

/**
 * Where a token starts, as a small integer. While Chevrotain records the grammar its tokens hold `NaN`, or numbers that V8 keeps as
 * doubles; a node that once held one would have V8 keep an object for each offset of every later node of its shape.
 */
export function startOf({ startOffset }: IToken): number {
  return startOffset | 0;
}

export abstract class ValueParser extends EmbeddedActionsParser {
  constructor(options: { readonly validate: boolean }) {
    super(T.PARSED_TOKENS, {
      maxLookahead: 1,
      recoveryEnabled: false,
      skipValidations: !options.validate,
      errorMessageProvider: failureMessages,
    });
  }

  /** Sentences are parsed one after another from one token vector that already ends in end-of-file sentinels. */
  protected onBeforeParse(): void {}
  protected onAfterParse(): void {}

  // Chevrotain keeps these two public for lexer adapters, but does not declare them.
  declare protected readonly exportLexerState: () => number;
  declare protected readonly importLexerState: (index: number) => void;

  protected here(): number {
    return startOf(this.LA(1));
  }

  /** The offset behind the last token taken. */
  protected behind(): number {
    const last = this.LA(0);
    return startOf(last) + last.image.length;
  }

  protected is(distance: number, type: TokenType): boolean {
    return tokenMatcher(this.LA(distance), type);
  }

  /** A list goes on only where a name follows, so that a comma in front of a subject is not taken for the list's. */
  private listGoesOn(): boolean {
    if (this.is(1, K.and)) return this.isName(2);
    if (!this.is(1, T.Comma)) return false;
    if (this.is(2, K.and)) return this.isName(3);
    return this.isName(2) && !this.isModal(this.is(2, K.the) ? 4 : 3);
  }

  protected isName(distance: number): boolean {
    return this.is(distance, T.Name) || (this.is(distance, K.the) && this.is(distance + 1, T.Name));
  }

  protected isModal(distance: number): boolean {
    const type = this.LA(distance).tokenType;
    return type === K.shall || type === K.may || type === K.need || type === K.will || type === K.is || type === K.are;
  }

  /** The distance of the token behind the bracket that opens at `distance`, or of the end of the input. */
  protected behindBracket(distance: number): number {
    let at = distance + 1;
    while (!this.is(at, T.CloseBracket) && this.LA(at).tokenType !== EOF && !this.is(at, T.Dot)) at++;
    return at + 1;
  }

  name = this.RULE('name', (): Name => {
    this.OPTION(() => this.CONSUME(K.the));
    const token = this.CONSUME(T.Name);
    const start = startOf(token);
    return { kind: 'name', text: token.image, start, end: start + token.image.length };
  });

  names = this.RULE('names', (): Name[] => {
    const names = [this.SUBRULE(this.name)];
    this.MANY({
      GATE: () => this.listGoesOn(),
      DEF: () => {
        this.OR([
          {
            ALT: () => {
              this.CONSUME(T.Comma);
              this.OPTION(() => this.CONSUME(K.and));
            },
          },
          { ALT: () => this.CONSUME1(K.and) },
        ]);
        names.push(this.SUBRULE1(this.name));
      },
    });
    return names;
  });

  text = this.RULE('text', (): Text => {
    const token = this.CONSUME(T.Text);
    return this.ACTION(() => textNode(token));
  });

  variant = this.RULE('variant', (): Variant => {
    const tag = this.CONSUME(T.LanguageTag);
    const text = this.SUBRULE(this.text);
    return { kind: 'variant', tag: tag.image.slice(1), text, start: startOf(tag), end: text.end };
  });

  variants = this.RULE('variants', (): Variant[] => {
    const variants: Variant[] = [];
    this.MANY(() => variants.push(this.SUBRULE(this.variant)));
    return variants;
  });

  /** `[Jordan:` or nothing in front of a rival value. */
  proposers = this.RULE('proposers', (): Name[] => {
    let proposers: Name[] = [];
    this.OPTION({
      GATE: () => this.isProposer(),
      DEF: () => {
        proposers = this.SUBRULE(this.names);
        this.CONSUME(T.Colon);
      },
    });
    return proposers;
  });

  private isProposer(): boolean {
    let at = 1;
    while (this.is(at, T.Name) || this.is(at, K.the) || this.is(at, T.Comma)) at++;
    return at > 1 && this.is(at, T.Colon);
  }

  /** Rival values in brackets: `[Jordan: 30 days | Spain: 60 days]`. */
  private choice<V>(rule: string, value: ParserMethod<[], V>): ParserMethod<[], Choice<V>> {
    return this.RULE(rule, (): Choice<V> => {
      const options: ChoiceOption<V>[] = [];
      const start = startOf(this.CONSUME(T.OpenBracket));
      this.AT_LEAST_ONE_SEP({
        SEP: T.Bar,
        DEF: () => {
          const optionStart = this.here();
          const proposers = this.SUBRULE(this.proposers);
          options.push({ proposers, value: this.SUBRULE(value), start: optionStart, end: this.behind() });
        },
      });
      this.CONSUME(T.CloseBracket);
      return { kind: 'choice', options, start, end: this.behind() };
    });
  }

  /** A value, or rival values in brackets. */
  protected open<V>(rule: string, value: ParserMethod<[], V>): ParserMethod<[], Open<V>> {
    const choice = this.choice(`${rule}Choice`, value);
    const alternatives: IOrAlt<Open<V>>[] = [{ ALT: () => this.SUBRULE(value) }, { ALT: () => this.SUBRULE(choice) }];
    return this.RULE(rule, (): Open<V> => this.OR(alternatives));
  }

  openText = this.open('openText', this.text);

  title = this.RULE('title', (): Title => {
    const start = this.here();
    const text = this.SUBRULE(this.openText);
    const variants = this.SUBRULE(this.variants);
    return { kind: 'title', text, variants, start, end: this.behind() };
  });

  quantity = this.RULE('quantity', (): Quantity => {
    const token = this.CONSUME(T.NumberToken);
    return {
      kind: 'number',
      value: Number(token.image),
      start: startOf(token),
      end: startOf(token) + token.image.length,
    };
  });

  openQuantity = this.open('openQuantity', this.quantity);

  timeUnit = this.RULE('timeUnit', (): TimeUnit => {
    const token = this.OR([
      { ALT: () => this.CONSUME(K.minute) },
      { ALT: () => this.CONSUME(K.minutes) },
      { ALT: () => this.CONSUME(K.hour) },
      { ALT: () => this.CONSUME(K.hours) },
      { ALT: () => this.CONSUME(K.day) },
      { ALT: () => this.CONSUME(K.days) },
      { ALT: () => this.CONSUME(K.week) },
      { ALT: () => this.CONSUME(K.weeks) },
      { ALT: () => this.CONSUME(K.month) },
      { ALT: () => this.CONSUME(K.months) },
      { ALT: () => this.CONSUME(K.year) },
      { ALT: () => this.CONSUME(K.years) },
    ]);
    return this.ACTION(() => UNITS.get(token.tokenType) ?? 'day');
  });

  duration = this.RULE('duration', (): Duration => {
    const amount = this.SUBRULE(this.quantity);
    const unit = this.SUBRULE(this.timeUnit);
    return { kind: 'duration', amount: amount.value, unit, start: amount.start, end: this.behind() };
  });

  private agreedOrRivalDuration = this.open('agreedOrRivalDuration', this.duration);

  openDuration = this.RULE(
    'openDuration',
    (): Open<Duration> =>
      this.OR<IOrAlt<Open<Duration>>[]>([
        {
          GATE: () => this.is(1, T.OpenBracket) && this.is(this.behindBracket(1) - 2, T.NumberToken),
          ALT: () => {
            const numbers = this.SUBRULE(this.openQuantity);
            const unit = this.SUBRULE(this.timeUnit);
            return this.ACTION(() => this.durations(numbers as Choice<Quantity>, unit));
          },
        },
        { ALT: () => this.SUBRULE(this.agreedOrRivalDuration), IGNORE_AMBIGUITIES: true },
      ]),
  );

  /** `[30 | 60] days` is a choice between two durations. */
  private durations(numbers: Choice<Quantity>, unit: TimeUnit): Choice<Duration> {
    const options = numbers.options.map((option) => ({
      ...option,
      value: { ...option.value, kind: 'duration' as const, amount: option.value.value, unit },
    }));
    return { kind: 'choice', options, start: numbers.start, end: this.behind() };
  }

  date = this.RULE('date', (): DateValue => {
    const token = this.CONSUME(T.DateToken);
    let other: IToken | undefined;
    this.OPTION(() => {
      this.CONSUME(K.corresponding);
      this.CONSUME(K.to);
      other = this.CONSUME1(T.DateToken);
    });
    return this.ACTION(() => {
      const date = calendarDate(token.image, startOf(token));
      const span = { start: startOf(token), end: this.behind() };
      if (other === undefined) return { kind: 'date', date, ...span };
      return { kind: 'date', date, corresponding: calendarDate(other.image, startOf(other)), ...span };
    });
  });

  openDate = this.open('openDate', this.date);
}
