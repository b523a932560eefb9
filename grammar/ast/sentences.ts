/** Sentences of articles: norms, final clauses, prose, declarations among them, and what did not parse. */

import type { Declaration, DeclarationKind } from './declarations.js';
import type { Division } from './elements.js';
import type { Act, Consequence, Item, Justification, ModalWords, Qualifier, Reference, Subject } from './norms.js';
import type { DateValue, Duration, Name, Open, Quantity, Span, Text, Title, Variant } from './values.js';

export type Placing = 'also' | 'unnumbered';

/** What every sentence of an article may carry. `start` is that of the proposal, the label or the first word, `end` behind the dot. */
interface ParagraphBase extends Span {
  /** `[Jordan]` in front of the sentence. */
  readonly proposers?: readonly Name[];
  readonly label?: Name;
  /** `also`: it goes on in the paragraph before; `unnumbered`: a paragraph of its own without a number. */
  readonly placing?: Placing;
}

export interface NormSentence extends ParagraphBase {
  readonly kind: 'norm';
  /** Qualifiers in front of the subject. */
  readonly leading: readonly Qualifier[];
  readonly subject: Subject;
  readonly modal: Open<ModalWords>;
  readonly act: Act;
  readonly qualifiers: readonly Qualifier[];
  readonly consequence?: Consequence;
  readonly justification?: Justification;
  /** The sentence's own wording, by language. */
  readonly variants: readonly Variant[];
}

export type ConsentStep = 'ratification' | 'acceptance' | 'approval' | 'notification' | 'accession';
export type Consent =
  | (Span & { readonly kind: 'signature' })
  | (Span & { readonly kind: 'exchange'; readonly text: Open<Text> })
  | (Span & { readonly kind: 'consent'; readonly step: ConsentStep; readonly by: ConsentBy })
  | (Span & { readonly kind: 'deposit'; readonly instruments: Open<Quantity> });
export type ConsentBy =
  | { readonly kind: 'each-party' }
  | { readonly kind: 'number'; readonly number: Open<Quantity> }
  | { readonly kind: 'names'; readonly names: readonly Name[] };

export type DisputeMeans =
  | 'consultation'
  | 'negotiation'
  | 'inquiry'
  | 'mediation'
  | 'conciliation'
  | 'arbitration'
  | 'adjudication';
export interface DisputeStep extends Span {
  readonly means: DisputeMeans | Open<Text>;
  readonly by?: Name | Open<Text>;
  readonly under?: Open<Text>;
  readonly within?: Open<Duration>;
}

export type ClauseContent =
  | {
      readonly kind: 'entry-into-force';
      readonly register: 'enters-into-force' | 'comes-into-effect';
      readonly when:
        | { readonly kind: 'upon'; readonly consent: Consent }
        | { readonly kind: 'on'; readonly date: Open<DateValue> }
        | { readonly kind: 'after'; readonly duration: Open<Duration>; readonly consent: Consent }
        | { readonly kind: 'text'; readonly text: Open<Text> };
    }
  | { readonly kind: 'consent-required'; readonly step: 'ratification' | 'acceptance' | 'approval' }
  | { readonly kind: 'provisional-application'; readonly from: Consent | Open<DateValue> }
  | {
      readonly kind: 'duration';
      readonly register: 'force' | 'effect';
      readonly term:
        | { readonly kind: 'for'; readonly duration: Open<Duration> }
        | { readonly kind: 'until'; readonly date: Open<DateValue> }
        | { readonly kind: 'indefinitely' };
      readonly renewal?: { readonly automatically: boolean; readonly duration: Open<Duration> };
    }
  | {
      readonly kind: 'amendment';
      readonly by:
        | { readonly kind: 'agreement' }
        | { readonly kind: 'consensus' }
        | { readonly kind: 'majority'; readonly of: Open<Quantity> }
        | { readonly kind: 'text'; readonly text: Open<Text> };
    }
  /** `to` is absent where reservations are permitted at large or, with `permitted` false, not at all. */
  | { readonly kind: 'reservations'; readonly permitted: boolean; readonly to?: readonly Name[] }
  | { readonly kind: 'depositary'; readonly with: Name | Open<Text> }
  | { readonly kind: 'registration'; readonly by: Subject; readonly with?: Open<Text> }
  | {
      readonly kind: 'opening';
      readonly for: 'signature' | 'accession';
      readonly by?: Open<Text>;
      readonly from?: Open<DateValue>;
      readonly until?: Open<DateValue>;
    }
  | {
      readonly kind: 'relation';
      readonly relation: 'prevails-over' | 'yields-to' | 'does-not-affect';
      readonly reference: Reference;
    }
  | { readonly kind: 'disputes'; readonly steps: readonly DisputeStep[] };

export type ClauseKind = ClauseContent['kind'];

/** A final clause: `this agreement …` or `disputes are settled by …`. */
export interface Clause extends ParagraphBase {
  readonly kind: 'clause';
  readonly content: ClauseContent;
  readonly variants: readonly Variant[];
}

export interface Prose extends ParagraphBase {
  readonly kind: 'prose';
  readonly title: Title;
  readonly items: readonly Item[];
}

/** A declaration as a paragraph of an article. */
export interface DeclarationParagraph extends ParagraphBase {
  readonly kind: 'declaration';
  readonly declaration: Declaration;
}

/**
 * A sentence that did not parse. What can still be told from its words is kept, so that its mistake stays its own: the name that
 * it would declare, the names that it mentions and the keywords that it begins with.
 */
export interface Broken extends ParagraphBase {
  readonly kind: 'broken';
  readonly declares?: {
    readonly keyword: DeclarationKind | Division['level'] | 'article' | 'annex' | 'profile';
    readonly name: Name;
  };
  /** Names anywhere in the sentence, those interpolated in its texts included. */
  readonly mentions: readonly Name[];
  /** The sentence's words in lower case, texts and names left out: tells what it was meant to be. */
  readonly keywords: readonly string[];
}

export type Paragraph = NormSentence | Clause | Prose | DeclarationParagraph | Broken;
