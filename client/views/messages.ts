import type { SourcePlace } from '../../server/protocol.js';

/** What the extension tells the page of a view. */
export type MessageToView<Data> =
  | { readonly type: 'show'; readonly data: Data }
  | { readonly type: 'empty'; readonly reason: string };

/** What the page of a view tells the extension. */
export type MessageFromView =
  /** The page has loaded and holds nothing. */
  | { readonly type: 'ready' }
  /** A place of the source is to be shown. */
  | { readonly type: 'open'; readonly place: Pick<SourcePlace, 'uri' | 'start' | 'end'> }
  /** The user has chosen something that the page's content depends on. */
  | { readonly type: 'choose'; readonly choice: Readonly<Record<string, string>> };
