/** What a report of findings is: text that grows file by file, so that a long run shows what it has. */
import type { RuleMeta, Severity } from '../../checks/rule.js';
import type { FileResult, Summary } from '../lint/results.js';

export interface Reporter {
  /** Written before the first file. */
  readonly begin: () => string;
  readonly file: (result: FileResult) => string;
  /** Written behind the last file. */
  readonly end: (summary: Summary) => string;
}

/** What reporters may need beyond the findings. */
export interface ReporterContext {
  readonly rules: ReadonlyMap<string, RuleMeta>;
  /** The text of a file by its shown path, or undefined if it can no longer be read. */
  readonly textOf: (path: string) => string | undefined;
  readonly colours: boolean;
  /** The least severity that fails the run. */
  readonly failingLevel: Severity;
  readonly now: Date;
  readonly version: string;
}
