import type { PreviewResult } from '../../server/protocol.js';

/** What the extension tells the preview's page. Lines are zero-based source lines; a fraction is a place within a line. */
export type MessageToPage =
  | { readonly type: 'show'; readonly preview: PreviewResult }
  | { readonly type: 'empty'; readonly reason: string }
  | { readonly type: 'scroll'; readonly line: number };

/** What the preview's page tells the extension. */
export type MessageFromPage =
  /** The page has loaded and holds nothing. */
  | { readonly type: 'ready' }
  /** The page lacks a block that it was supposed to hold. */
  | { readonly type: 'lost' }
  | { readonly type: 'language'; readonly lang: string }
  | { readonly type: 'scroll'; readonly line: number }
  | { readonly type: 'open'; readonly line: number };

/** What the page keeps for the time after a reload of the window. */
export interface PageState {
  readonly uri: string;
  readonly lang?: string;
}
