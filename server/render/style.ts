/** How a document is to be rendered. */

/** How numbers are printed: `thirty (30) days`, `thirty days`, `30 days`. */
export type NumberStyle = 'words-and-figures' | 'words' | 'figures';

export interface RenderOptions {
  /** BCP 47 tag of the language to render; the agreement's first language when absent. */
  readonly lang?: string;
  readonly numbers?: NumberStyle;
  /** Name of the party whose own original is wanted: it comes first wherever the parties are named together (the alternat). */
  readonly for?: string;
  /** Name of the party whose proposals are taken for agreed: its brackets are opened and those of others are dropped. */
  readonly option?: string;
}
