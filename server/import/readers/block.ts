/** What every reader makes of a file: its paragraphs in order, before anything is recognised in them. */
export interface Block {
  /** The words, blanks folded to one. Never empty. */
  readonly text: string;
  /** Line of the source, from 1. */
  readonly line: number;
  /** Whether an empty line, or a paragraph's end, stands before it; false for a line that follows another directly. */
  readonly isApart: boolean;
}
