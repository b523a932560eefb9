/** How far a long run is: on standard error, only for a person who watches, and only where it takes a while. */
import type { Output } from './surroundings.js';

/** Nothing is shown before this. */
const PATIENCE_MS = 1000;
const INTERVAL_MS = 100;
const CLEAR_LINE = '\r\u001b[K';

export interface Progress {
  /** Takes note of one more. */
  readonly step: () => void;
  /** Removes what is shown, so that something else can be written. */
  readonly clear: () => void;
}

/** @param now milliseconds from a fixed moment */
export function createProgress(total: number, err: Output, now: () => number = () => performance.now()): Progress {
  const begun = now();
  let done = 0;
  let shownAt: number | undefined;
  return {
    step() {
      done++;
      const time = now();
      if (!err.isTerminal || time - begun < PATIENCE_MS || time - (shownAt ?? 0) < INTERVAL_MS) return;
      shownAt = time;
      err.write(`${CLEAR_LINE}Checked ${done} of ${total} files`);
    },
    clear() {
      if (shownAt !== undefined) err.write(CLEAR_LINE);
      shownAt = undefined;
    },
  };
}
