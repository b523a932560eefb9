/** What a rule is: its metadata, declared once, and the function that finds. Everything written about a rule is made from this. */
import type { Annex, Article, Item, NormSentence, Paragraph } from '../../grammar/ast.js';
import type { Piece } from '../../grammar/parse.js';
import type { FileContext, FileModel, Unit } from '../model/model.js';
import type { Place } from '../model/symbols.js';
import type { CheckOptions } from './options.js';

export type Severity = 'error' | 'warning' | 'info';

/** What a rule says of itself; docs, settings, help and `pacta explain` are generated from it. */
export interface RuleMeta {
  /** `group/name`; stable. */
  readonly id: string;
  readonly severity: Severity;
  /** One line: what the rule finds. */
  readonly summary: string;
  /** Why it matters to the agreement. */
  readonly rationale: string;
  /** The treaty, handbook or practice that the rule follows, where there is one. */
  readonly source?: string;
  /** Whether some of its findings carry a fix. */
  readonly fixable?: boolean;
  /** A whole file in which the rule finds something, and one in which it does not; both run as tests. */
  readonly bad: string;
  readonly good: string;
  /** Further files that the examples use or are tied to, by name. */
  readonly exampleFiles?: Readonly<Record<string, string>>;
}

/** Where a sentence or item stands, for citing it by number. */
export interface Cited {
  readonly container: Article | Annex;
  readonly sentence?: Paragraph | NormSentence;
  readonly item?: Item | undefined;
}

/** Cites by the number that the rendered treaty prints: "Article 4, paragraph 2 (b)". */
export type Cite = (cited: Cited) => string;

/** A message; one that cites numbers is worded when it is shown, since numbers change while findings are kept. */
export type Message = string | ((cite: Cite) => string);

export interface TextEdit {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Whether `--fix` may apply it unasked: the meaning is certain and nothing is left for the drafter to fill in. */
  readonly certain?: boolean;
}

export interface Related {
  readonly place: Place;
  readonly message: Message;
}

/** One thing that a rule has found. */
export interface Finding {
  readonly rule: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly message: Message;
  readonly place: Place;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** Further places above which a comment silences it: the sentence of an item. */
  readonly silencedAt?: readonly Place[];
}

/** A tied agreement's file, with what ties it. */
export interface TiedModel {
  readonly tie: 'supersedes' | 'amends' | 'implements' | 'subject-to';
  /** The path as the header writes it, and the place where it does. */
  readonly path: string;
  readonly place: Place;
  readonly uri: string;
  readonly model: FileModel;
}

/** What rules see beyond one piece. */
export interface CheckContext extends FileContext {
  readonly options: CheckOptions;
  readonly ties: readonly TiedModel[];
  /** Paths of `use` and of ties that lead to no file. */
  readonly missingFiles: readonly { readonly path: string; readonly place: Place }[];
  /** Every broken sentence's keywords: what one of them was meant to say is not reported as missing. */
  readonly broken: () => readonly (readonly string[])[];
}

/** Judges each piece by itself, with the names that it mentions. */
export interface UnitRule extends RuleMeta {
  readonly check: (unit: Unit, context: CheckContext) => Iterable<Finding>;
}

/** A fact that a piece contributes to a question about the whole file. */
export interface Fact<F> {
  readonly unit: Unit;
  readonly value: F;
}

/**
 * Judges facts gathered from all pieces under a key. When a piece changes, only the keys that it contributed to are judged again,
 * so `collect` has to put under one key whatever is compared with each other, and as little as that.
 */
export interface GroupRule<F = unknown> extends RuleMeta {
  readonly collect: (unit: Unit, add: (key: string, value: F) => void, context: CheckContext) => void;
  /** Keys that are judged even where no piece contributes. */
  readonly keys?: (context: CheckContext) => Iterable<string>;
  /** @param facts in the order of the file */
  readonly judge: (key: string, facts: readonly Fact<F>[], context: CheckContext) => Iterable<Finding>;
}

/** Several rules on one index that follows edits by itself. */
export interface IndexedRules {
  readonly rules: readonly RuleMeta[];
  readonly start: (context: CheckContext) => RuleIndex;
}
export interface RuleIndex {
  /** @param model the whole file as it is now, for what only its order tells */
  readonly update: (removed: readonly Unit[], added: readonly Unit[], context: CheckContext, model: FileModel) => void;
  readonly findings: () => Iterable<Finding>;
}

export type Rule = UnitRule | GroupRule<never> | IndexedRules;

/** Keeps a group rule's fact type while it is declared; the registry holds rules whose facts nobody else reads. */
export function groupRule<F>(rule: GroupRule<F>): GroupRule<never> {
  return rule as unknown as GroupRule<never>;
}
