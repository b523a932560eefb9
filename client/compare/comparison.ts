import type { CompareResult } from '../../server/protocol.js';

/** What the comparison page shows: the redline, and what its two versions are called. */
export interface Comparison {
  readonly result: CompareResult;
  readonly older: string;
  readonly newer: string;
  /** The address of the newer version as the server has it. */
  readonly uri: string;
}
