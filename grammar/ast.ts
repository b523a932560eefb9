/**
 * The tree that `parse` returns. It holds what the drafter wrote and where, and no meaning.
 *
 * Every `start` and `end` is an offset in UTF-16 code units, `end` exclusive, counted from the start of the piece that holds the
 * node (see parse.ts), so that a node survives an edit of another article untouched.
 */
export type * from './ast/declarations.js';
export type * from './ast/elements.js';
export type * from './ast/norms.js';
export type * from './ast/sentences.js';
export type * from './ast/values.js';
export { isChoice } from './ast/values.js';
