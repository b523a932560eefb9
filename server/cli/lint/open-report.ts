/** Where a report goes while a run makes it. */
import path from 'node:path';
import { Failure } from '../failure.js';
import { writeWhole } from '../files/write-whole.js';
import type { Reporter } from '../reporters/reporter.js';
import type { Surroundings } from '../surroundings.js';
import type { FileResult, Summary } from './results.js';

export interface OpenReport {
  readonly add: (result: FileResult) => void;
  /** @throws Failure if a file that it goes to cannot be written */
  readonly close: (summary: Summary) => void;
}

/** A report that grows on standard output, or is written to a file once it is whole. @throws Failure for a name that agreements have */
export function openReport(reporter: Reporter, output: string | undefined, { cwd, out }: Surroundings): OpenReport {
  if (output?.endsWith('.pacta') === true) {
    throw new Failure(`--output cannot be ${output}: a report would stand in the place of an agreement.`);
  }
  const parts: string[] = [];
  const write = output === undefined ? out.write : (text: string): void => void parts.push(text);
  write(reporter.begin());
  return {
    add: (result) => write(reporter.file(result)),
    close(summary) {
      write(reporter.end(summary));
      if (output !== undefined) writeWhole(path.resolve(cwd, output), output, parts.join(''));
    },
  };
}

/** A report that nobody asked for. */
export const NO_REPORT: OpenReport = { add: () => undefined, close: () => undefined };
