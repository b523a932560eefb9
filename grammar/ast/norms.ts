/** The parts of a norm: who, which modal, what, when, on what condition. */
import type { DateValue, Duration, Name, Open, Quantity, Span, Text, Variant } from './values.js';

export type Modal =
  | 'shall'
  | 'shall-not'
  | 'may'
  | 'may-not'
  | 'need-not'
  | 'will'
  | 'will-not'
  | 'is-entitled-to'
  | 'are-entitled-to';

export interface ModalWords extends Span {
  readonly kind: 'modal';
  readonly modal: Modal;
}

/** Who a sentence speaks of. */
export type Subject =
  | (Span & { readonly kind: 'every-party'; readonly word: 'each' | 'either' | 'any' | 'neither' | 'no' })
  | (Span & { readonly kind: 'parties'; readonly word: 'both' | 'the'; readonly jointly: boolean })
  | (Span & { readonly kind: 'other-party'; readonly plural: boolean })
  | (Span & { readonly kind: 'each'; readonly name: Name })
  | (Span & { readonly kind: 'names'; readonly names: readonly Name[]; readonly the: boolean })
  | (Span & { readonly kind: 'actor'; readonly text: Open<Text> });

export type TreatyVerb = 'terminate' | 'withdraw' | 'suspend' | 'denounce';

/** What is to be done. */
export type Act =
  | (Span & { readonly kind: 'text-act'; readonly text: Open<Text> })
  | (Span & { readonly kind: 'named-act'; readonly name: Name; readonly text?: Open<Text> })
  | (Span & { readonly kind: 'treaty-act'; readonly verb: TreatyVerb })
  /**
   * A list. `lead` begins the act that each item goes on with: `shall "keep a record of": - "losses"; …`. `variants` put the words that
   * lead to the list, up to the colon, into other languages.
   */
  | (Span & {
      readonly kind: 'items';
      readonly lead?: Act & { readonly kind: 'text-act' | 'named-act' };
      readonly variants: readonly Variant[];
      readonly items: readonly Item[];
    });

/** One entry of a list. An item with `items` and no norm of its own introduces its deeper items. */
export interface Item extends Span {
  readonly kind: 'item';
  readonly depth: number;
  readonly act: Act & { readonly kind: 'text-act' | 'named-act' };
  readonly qualifiers: readonly Qualifier[];
  readonly variants: readonly Variant[];
  readonly items: readonly Item[];
}

/** What a point in time or a window is anchored at. */
export type Trigger =
  | (Span & { readonly kind: 'event'; readonly name: Name })
  | (Span & { readonly kind: 'text-event'; readonly text: Open<Text> })
  | (Span & { readonly kind: 'signature' | 'entry-into-force' | 'termination' });

/** A date, or a trigger with an offset: negative offsets are written `before`. */
export type Point =
  | (Span & { readonly kind: 'point-date'; readonly date: Open<DateValue> })
  | (Span & {
      readonly kind: 'point';
      readonly offset?: { readonly duration: Open<Duration>; readonly direction: 'after' | 'before' };
      readonly trigger: Trigger;
    });

export type Condition =
  | (Span & { readonly kind: 'or' | 'and'; readonly operands: readonly Condition[] })
  | (Span & { readonly kind: 'not'; readonly operand: Condition })
  | (Span & { readonly kind: 'group'; readonly operand: Condition })
  | (Span & { readonly kind: 'condition-name'; readonly name: Name })
  | (Span & { readonly kind: 'condition-text'; readonly text: Open<Text> });

export type Reference =
  | (Span & { readonly kind: 'reference-name'; readonly name: Name })
  | (Span & { readonly kind: 'this-agreement' })
  | (Span & { readonly kind: 'instrument'; readonly text: Text });

export type Precedence =
  | 'notwithstanding'
  | 'subject-to'
  | 'without-prejudice-to'
  | 'pursuant-to'
  | 'in-accordance-with';

export type Qualifier =
  | (Span & { readonly kind: 'by'; readonly date: Open<DateValue> })
  | (Span & { readonly kind: 'on'; readonly date: Open<DateValue> })
  | (Span & {
      readonly kind: 'within';
      readonly duration: Open<Duration>;
      readonly relation?: 'after' | 'of' | 'before';
      readonly trigger?: Trigger;
    })
  | (Span & { readonly kind: 'not-earlier' | 'not-later'; readonly point: Point })
  /** `from … until …`; a lone name is a counterparty unless it is an event's, which only the model can tell. */
  | (Span & { readonly kind: 'from-point'; readonly from: Point; readonly until?: Point })
  | (Span & { readonly kind: 'until'; readonly point: Point })
  | (Span & { readonly kind: 'for'; readonly duration: Open<Duration> })
  | (Span & { readonly kind: 'every'; readonly duration: Open<Duration> })
  | (Span & { readonly kind: 'upon' | 'during'; readonly trigger: Trigger })
  | (Span & { readonly kind: 'before' | 'after'; readonly point: Point })
  | (Span & { readonly kind: 'immediately' | 'promptly' | 'without-delay' | 'jointly' | 'in-writing' })
  | (Span & {
      readonly kind: 'condition';
      readonly word: 'if' | 'where' | 'unless' | 'provided' | 'only-if';
      readonly condition: Condition;
    })
  | (Span & {
      readonly kind: 'quantity';
      readonly bound: 'at-least' | 'at-most' | 'exactly';
      readonly number: Open<Quantity>;
      /** `times` and `percent` as such; a text names the things counted. */
      readonly unit?: 'times' | 'percent' | Open<Text>;
      readonly period?: { readonly word: 'every' | 'per'; readonly duration: Open<Duration> };
    })
  | (Span & { readonly kind: 'recipient'; readonly word: 'to' | 'with' | 'from' | 'against'; readonly who: Subject })
  | (Span & { readonly kind: 'through'; readonly who: Name | Open<Text> })
  | (Span & { readonly kind: 'own-expense' })
  | (Span & { readonly kind: 'expense-of'; readonly who: Subject })
  | (Span & { readonly kind: 'precedence'; readonly word: Precedence; readonly reference: Reference })
  | (Span & { readonly kind: 'notice'; readonly duration: Open<Duration> });

export interface Justification extends Span {
  readonly kind: 'justification';
  readonly text: Text;
}

/** `otherwise the host shall …`: what follows from a breach. */
export interface Consequence extends Span {
  readonly kind: 'consequence';
  readonly subject: Subject;
  readonly modal: Open<ModalWords>;
  readonly act: Act;
  readonly qualifiers: readonly Qualifier[];
}
