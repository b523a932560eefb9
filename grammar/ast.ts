/**
 * The tree that `parse` returns. It holds what the drafter wrote and where, and no meaning.
 *
 * Every `start` and `end` is an offset in UTF-16 code units, `end` exclusive, counted from the start of the piece that holds the
 * node (see pieces.ts), so that a node survives an edit of another article untouched.
 */

/** A stretch of source, relative to its piece. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value that is either agreed or still a choice in square brackets. */
export type Open<T> = T | Choice<T>;

/** `[Jordan: 30 days | Spain: 60 days]`: rival values of one place; `proposers` is empty where nobody is named. */
export interface Choice<T> extends Span {
  readonly kind: 'choice';
  readonly options: readonly ChoiceOption<T>[];
}
export interface ChoiceOption<T> extends Span {
  readonly proposers: readonly Name[];
  readonly value: T;
}

/** A name where it is used or declared; `text` is as written. */
export interface Name extends Span {
  readonly kind: 'name';
  readonly text: string;
}

/** One `"…"`. `parts` alternate between words and interpolations, escapes resolved and white space folded. */
export interface Text extends Span {
  readonly kind: 'text';
  readonly parts: readonly TextPart[];
  /** False when the closing quotation mark is missing. */
  readonly closed: boolean;
}
export type TextPart = Words | Interpolation;
export interface Words extends Span {
  readonly kind: 'words';
  readonly text: string;
}
/** `{…}` inside a text; `value` is null when what stands between the braces is none of the allowed forms. */
export interface Interpolation extends Span {
  readonly kind: 'interpolation';
  readonly value: Name | Duration | Quantity | DateValue | null;
}

/** A text with its variants in other languages. */
export interface Title extends Span {
  readonly kind: 'title';
  readonly text: Open<Text>;
  readonly variants: readonly Variant[];
}
/** `/ar "…"`: the same words in another language. `tag` is as written, without the slash. */
export interface Variant extends Span {
  readonly kind: 'variant';
  readonly tag: string;
  readonly text: Text;
}

export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
export interface Duration extends Span {
  readonly kind: 'duration';
  readonly amount: number;
  readonly unit: TimeUnit;
}
/** A bare number. */
export interface Quantity extends Span {
  readonly kind: 'number';
  readonly value: number;
}
/** A calendar date as written; the parts are not checked to exist. */
export interface CalendarDate extends Span {
  readonly kind: 'calendar-date';
  readonly calendar: 'gregorian' | 'hijri';
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
/** A date, perhaps with the same day in the other calendar. */
export interface DateValue extends Span {
  readonly kind: 'date';
  readonly date: CalendarDate;
  readonly corresponding?: CalendarDate;
}

// ---------------------------------------------------------------------------------------------------------------- norms

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
  | (Span & { readonly kind: 'items'; readonly items: readonly Item[] });

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

// ----------------------------------------------------------------------------------------------------------- paragraphs

/** What every sentence of an article may carry. `start` is that of the proposal, the label or the first word, `end` behind the dot. */
interface ParagraphBase extends Span {
  /** `[Jordan]` in front of the sentence. */
  readonly proposers?: readonly Name[];
  readonly label?: Name;
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

// --------------------------------------------------------------------------------------------------------- declarations

export type Declaration = Party | Group | Role | Term | Action | EventDeclaration | Body | Topic;
export type DeclarationKind = Declaration['kind'];

interface DeclarationBase extends Span {
  readonly name: Name;
  readonly title: Title;
}
export interface Party extends DeclarationBase {
  readonly kind: 'party';
  readonly called?: Title;
  readonly representedBy?: Text;
}
export interface Group extends DeclarationBase {
  readonly kind: 'group';
  readonly members: readonly Name[];
}
export interface Role extends DeclarationBase {
  readonly kind: 'role';
  /** Empty: any party may fill the role. */
  readonly of: readonly Name[];
}
export interface Term extends DeclarationBase {
  readonly kind: 'term';
  readonly means: Title;
}
export interface Action extends DeclarationBase {
  readonly kind: 'action';
  readonly is: readonly Name[];
  readonly excludes: readonly Name[];
}
export interface EventDeclaration extends DeclarationBase {
  readonly kind: 'event';
  readonly causedBy?: Subject;
  readonly excludes: readonly Name[];
}
export interface Body extends DeclarationBase {
  readonly kind: 'body';
  readonly composedOf?: Text;
  readonly chairedBy?: Text;
  readonly meetsEvery?: Open<Duration>;
  readonly decidesBy?: 'consensus' | 'majority' | Text;
  readonly taskedWith?: Text;
}
export interface Topic extends DeclarationBase {
  readonly kind: 'topic';
}

// ------------------------------------------------------------------------------------------------------------- elements

export interface Use extends Span {
  readonly kind: 'use';
  readonly path: Text;
}

export type AgreementStatus = 'draft' | 'initialled' | 'signed' | 'in-force' | 'terminated';
export type TieKind = 'supersedes' | 'amends' | 'implements' | 'subject-to';

export type HeaderItem =
  | (Span & { readonly kind: 'between'; readonly names: readonly Name[] })
  | (Span & { readonly kind: 'of-kind'; readonly names: readonly Name[] })
  | (Span & { readonly kind: 'covers'; readonly names: readonly Name[] })
  | (Span & { readonly kind: 'in'; readonly languages: readonly Name[]; readonly prevailing?: Name })
  | (Span & { readonly kind: 'called'; readonly text: Text })
  | (Span & { readonly kind: 'parties-called'; readonly text: Text })
  | (Span & { readonly kind: 'binding'; readonly binding: boolean })
  | (Span & { readonly kind: 'status'; readonly status: AgreementStatus })
  | (Span & { readonly kind: 'tie'; readonly tie: TieKind; readonly path: Text });

export interface AgreementHeader extends Span {
  readonly kind: 'agreement';
  readonly title: Title;
  readonly items: readonly HeaderItem[];
}

/** A declaration outside every article. */
export interface DeclarationElement extends Span {
  readonly kind: 'declaration-element';
  readonly declaration: Declaration;
}

export interface Preamble extends Span {
  readonly kind: 'preamble';
  readonly recitals: readonly Recital[];
}
/** One recital, or a broken one (then `title` is absent). `end` is behind the dot. */
export interface Recital extends Span {
  readonly kind: 'recital';
  readonly title?: Title;
}

export interface Division extends Span {
  readonly kind: 'division';
  readonly level: 'part' | 'chapter' | 'section';
  readonly name: Name;
  readonly title: Title;
}

/** `end` is behind the last paragraph; `headerEnd` behind the title line's last word. */
export interface Article extends Span {
  readonly kind: 'article';
  readonly name: Name;
  readonly title: Title;
  readonly on: readonly Name[];
  readonly justification?: Justification;
  readonly headerEnd: number;
  readonly paragraphs: readonly Paragraph[];
}
export interface Annex extends Span {
  readonly kind: 'annex';
  readonly name: Name;
  readonly title: Title;
  readonly on: readonly Name[];
  readonly headerEnd: number;
  readonly paragraphs: readonly Paragraph[];
}

export interface Done extends Span {
  readonly kind: 'done';
  readonly at: Text;
  readonly on?: Open<DateValue>;
  readonly originals?: Open<Quantity>;
  readonly variants: readonly Variant[];
}
export interface Signed extends Span {
  readonly kind: 'signed';
  readonly for: Name;
  readonly by?: Text;
  readonly capacity?: Text;
}

export type Expected = 'obligation' | 'prohibition' | 'right' | 'body' | 'term' | 'article' | 'clause';
export interface Expectation extends Span {
  readonly kind: 'expectation';
  readonly expected: Expected;
  /** The clause's name where `expected` is a clause. */
  readonly clause?: Name;
  readonly on?: Name;
  readonly by?: { readonly kind: 'each-party' } | { readonly kind: 'name'; readonly name: Name };
  readonly because: Text;
  readonly severity?: 'error' | 'warning' | 'info';
}
export interface Profile extends Span {
  readonly kind: 'profile';
  readonly name: Name;
  readonly title: Title;
  readonly extends: readonly Name[];
  readonly topics: readonly Topic[];
  readonly expectations: readonly Expectation[];
}

/** A sentence outside every article that did not parse or has no place there. */
export interface BrokenElement extends Span {
  readonly kind: 'broken-element';
  readonly sentence: Broken;
}

export type Element =
  | Use
  | AgreementHeader
  | DeclarationElement
  | Preamble
  | Division
  | Article
  | Annex
  | Done
  | Signed
  | Profile
  | BrokenElement;

/** What one sentence of a file parses to. */
export type SentenceNode = Use | AgreementHeader | Declaration | Paragraph | Title | Done | Signed | Expectation;

/** A comment with its marks; `text` is as written. */
export interface Comment extends Span {
  readonly kind: 'line' | 'block';
  readonly text: string;
}

/** What is wrong with the source's form, in a drafter's words. */
export interface ParseError extends Span {
  readonly rule: 'syntax/unexpected' | 'syntax/missing-full-stop' | 'syntax/unclosed-text' | 'syntax/unknown-word';
  readonly message: string;
  /** An edit that mends it, where there is a certain one. */
  readonly fix?: { readonly title: string; readonly start: number; readonly end: number; readonly text: string };
}

/** Whether a value is still a choice in brackets. */
export function isChoice<T>(value: Open<T>): value is Choice<T> {
  return typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'choice';
}
