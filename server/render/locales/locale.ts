/** What a language has to supply so that an agreement can be rendered in it. */
import type {
  Body,
  CalendarDate,
  ClauseContent,
  Division,
  Done,
  Duration,
  NormSentence,
  Qualifier,
} from '../../../grammar/ast.js';
import type { Words } from '../document.js';
import type { Speech } from '../speech.js';
import type { BesideName } from './beside-name.js';

/** What a citation points at, its own article left out where it is cited from inside. */
export interface CitedPlace {
  readonly container?: {
    readonly kind: 'article' | 'annex';
    readonly number: number;
    /** Its heading, where the agreement words it: `Article IV bis`. */
    readonly written?: string;
  };
  readonly paragraph?: number;
  readonly marks?: readonly string[];
}

/** Languages as the locale names them, for the clause on authentic texts. */
export interface ClosingFacts {
  /** Tags of the authentic languages, in order. */
  readonly languages: readonly string[];
  /** Tag of the prevailing one. */
  readonly prevailing: string | undefined;
}

export interface Locale {
  /** BCP 47 tag. */
  readonly tag: string;
  /** The English word for what a draft in this language calls itself or its parties; absent in English. */
  readonly englishFor?: (word: string) => string | undefined;
  /** The instrument with its demonstrative: `this Agreement`. */
  readonly thisInstrument: (speech: Speech) => string;
  /** The parties as a plural: `Parties`. */
  readonly parties: (speech: Speech) => string;
  /** @param counted the words behind the number, whose noun tells its gender */
  readonly number: (value: number, speech: Speech, counted?: string) => string;
  readonly duration: (duration: Duration, speech: Speech) => string;
  /** One date in its own calendar. */
  readonly date: (date: CalendarDate) => string;
  /** Joins a date and its equivalent in the other calendar. */
  readonly corresponding: (date: string, equivalent: string) => string;
  readonly heading: {
    readonly article: (number: number, speech: Speech) => string;
    readonly annex: (letter: string) => string;
    readonly division: (level: Division['level'], number: number) => string;
  };
  readonly cite: (place: CitedPlace, speech: Speech) => string;
  /** `a, b and c` */
  readonly list: (phrases: readonly Words[]) => Words;
  /** `1.` in front of a numbered paragraph. */
  readonly paragraphMark: (number: number) => string;
  /** `(a)`, `(i)`, `(A)` */
  readonly itemMark: (index: number, level: number) => string;
  /** Marks behind an item: of one in the middle, of the last but one, of the last. */
  readonly itemEnd: {
    readonly between: string;
    readonly and: string;
    readonly or: string;
  };
  readonly fullStop: string;
  readonly colon: string;
  readonly comma: string;
  /** Fits a name to the words in front of it in a drafter's text; absent where nothing has to fit. */
  readonly besideName?: BesideName;
  /** A name without its article, in front of what it proposes; absent where names have none. */
  readonly bare?: (name: Words) => Words;
  /** Puts a declared subject's title into a sentence: English wants its article in front. */
  readonly definite: (title: Words) => Words;
  readonly between: (parties: readonly Words[]) => Words;
  /** A party in the preamble with those who represent it. */
  readonly representedBy: (party: Words, by: Words) => Words;
  readonly preambleOpening: (parties: readonly Words[], speech: Speech) => Words;
  readonly preambleFormula: (speech: Speech) => string;
  readonly definitionsLead: (speech: Speech) => string;
  readonly definition: (term: Words, meaning: Words) => Words;
  readonly body: (body: Body, speech: Speech) => Words;
  /** A final clause without its full stop. */
  readonly clause: (content: ClauseContent, speech: Speech) => Words;
  /** Norm sentences, whose texts are in the language. */
  readonly norm: NormGrammar;
  readonly testimonium: (speech: Speech) => string;
  /** Whether a drafter's own closing words bring their own testimonium. */
  readonly isTestimonium: RegExp;
  readonly done: (done: Done, facts: ClosingFacts, speech: Speech) => Words;
  readonly signedFor: (party: Words) => Words;
}

/** How a language builds norm sentences. */
export interface NormGrammar {
  /** The sentence up to its act, the act and its qualifiers; for an act that is a list, up to the colon. */
  readonly sentence: (sentence: NormSentence, speech: Speech) => Words;
  readonly consequence: (sentence: NormSentence, speech: Speech) => Words | undefined;
  /** Between the sentence and what follows from its breach. */
  readonly semicolon: string;
  /** An item's act with its qualifiers. */
  readonly item: (
    act: Words,
    qualifiers: readonly Qualifier[],
    sentence: NormSentence | undefined,
    speech: Speech,
  ) => Words;
  readonly conjunction: (sentence: NormSentence) => 'and' | 'or';
}
