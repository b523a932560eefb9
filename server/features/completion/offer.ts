/** What is offered at the cursor, before it is put into the protocol's shape. */
import type { CompletionItemKind } from 'vscode-languageserver';

/** One thing that can be written at the cursor. */
export interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What is written; the label itself where absent. */
  readonly insert?: string;
  /** Whether `insert` has tab stops. */
  readonly snippet?: boolean;
  readonly detail?: string;
  /** Told of the chosen item alone, so it may cost something. */
  readonly documentation?: () => string;
  /** Smaller ranks come first; within a rank, what the agreement uses more comes first, then the order of offering. */
  readonly rank: Rank;
  readonly uses?: number;
  /** What the editor filters by, where it is not the label. */
  readonly filter?: string;
}

export enum Rank {
  /** What is still missing. */
  Wanted,
  /** What this agreement has names for, or says elsewhere. */
  Known,
  Word,
  Model,
  /** Possible, but seldom meant. */
  Seldom,
}

/** A text as the language writes it, quotation marks and all. */
export function quoted(words: string): string {
  return `"${words.replace(/["\\]/g, '\\$&')}"`;
}

/** Words as part of a snippet, where `$`, `}` and `\` mean something else. */
export function plain(words: string): string {
  return words.replace(/[$}\\]/g, '\\$&');
}
