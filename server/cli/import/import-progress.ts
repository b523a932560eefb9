/** What an import is at: on standard error, only for a person who watches, and only once it takes a while. */
import type { ImportOptions } from '../../import/import-document.js';
import type { Output } from '../surroundings.js';

const PATIENCE_MS = 1000;
const CLEAR_LINE = '\r\u001b[K';

type Stage = Parameters<NonNullable<ImportOptions['onStage']>>[0];

const DOING: Readonly<Record<Stage, string>> = {
  reading: 'Reading the file',
  recognising: 'Finding articles, paragraphs and norms',
  comparing: 'Comparing the agreement with the text',
};

export interface ImportProgress {
  readonly stage: (stage: Stage) => void;
  /** Removes what is shown. */
  readonly clear: () => void;
}

/** @param now milliseconds from a fixed moment */
export function createImportProgress(err: Output, now: () => number = () => performance.now()): ImportProgress {
  const begun = now();
  let present: Stage | undefined;
  return {
    stage(stage) {
      if (!err.isTerminal || stage === present || now() - begun < PATIENCE_MS) return;
      present = stage;
      err.write(`${CLEAR_LINE}${DOING[stage]}…`);
    },
    clear() {
      if (present !== undefined) err.write(CLEAR_LINE);
      present = undefined;
    },
  };
}
