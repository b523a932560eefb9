import type { PreviewResult } from '../../server/protocol.js';

/** What the extension tells the preview's page. Lines are zero-based source lines; a fraction is a place within a line. */
export type MessageToPage =
  | { readonly type: 'show'; readonly preview: PreviewResult }
  | { readonly type: 'findings'; readonly findings: readonly MarkedFinding[] }
  | { readonly type: 'empty'; readonly reason: string }
  | { readonly type: 'scroll'; readonly line: number };

/** What the preview's page tells the extension. */
export type MessageFromPage =
  /** The page has loaded and holds nothing. */
  | { readonly type: 'ready' }
  /** The page lacks a block that it was supposed to hold. */
  | { readonly type: 'lost' }
  | ({ readonly type: 'choose' } & PreviewChoice)
  | { readonly type: 'scroll'; readonly line: number }
  | { readonly type: 'open'; readonly line: number };

/** What the preview is of: a language, the original of a party, and the proposals of a party; absent for what the agreement has first. */
export interface PreviewChoice {
  readonly lang?: string;
  readonly for?: string;
  readonly option?: string;
}

/** A finding of the checks, to be marked beside the text. */
export interface MarkedFinding {
  /** Zero-based source line on which it begins. */
  readonly line: number;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
}

/** What the page keeps for the time after a reload of the window. */
export interface PageState extends PreviewChoice {
  readonly uri: string;
}
