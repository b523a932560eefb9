/** What reading a file gives, whatever its format. */
import type { Block } from './block.js';

export interface Reading {
  readonly blocks: readonly Block[];
  /** What the drafter should know of the file: what was left out, what had to be guessed. Whole sentences. */
  readonly remarks: readonly string[];
  /** What `Block.line` counts: the lines of a text, or the paragraphs of a Word file, which has no lines. */
  readonly unit: 'line' | 'paragraph';
}
