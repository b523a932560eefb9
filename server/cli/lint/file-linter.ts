/** Checks one file after the other, each with the configuration of its folder. Made from plain values, so that every thread can make its own. */
import { Failure } from '../failure.js';
import type { AgreementFile } from '../files/find-agreements.js';
import { type Configuration, type ConfigurationRequest, createConfigurations } from './configurations.js';
import { createLinter, type Linter } from './linter.js';
import type { FileResult } from './results.js';

/** What came of one file. */
export interface FileOutcome {
  /** Absent for a file that could not be read. */
  readonly result?: FileResult;
  /** What is worth saying of a file that nothing is wrong with. */
  readonly note?: string;
  /** What went wrong beside the findings, each a whole message. */
  readonly problems: readonly string[];
}

/** Checks a file; `text` stands for what is on disk. Never throws for what a file or a configuration holds. */
export type FileLinter = (file: AgreementFile, text?: string) => FileOutcome;

/** @throws Failure if the command line's own settings are wrong */
export function createFileLinter(request: ConfigurationRequest): FileLinter {
  const configurations = createConfigurations(request);
  const linters = new Map<Configuration, Linter>();
  return (file, text) => {
    const problems: string[] = [];
    try {
      const configuration = configurations.of(file.absolute);
      let linter = linters.get(configuration);
      if (linter === undefined) {
        linter = createLinter(request.cwd, configuration);
        linters.set(configuration, linter);
      }
      problems.push(...configurations.problems());
      if (file.isNamed !== true && configuration.leavesOut(file.absolute)) return { problems };
      const { result, isEmpty } = linter.lint(file, text);
      const note = isEmpty ? { note: `${file.shown} is empty, so there was nothing in it to check.` } : {};
      return { result, ...note, problems: [...problems, ...linter.problems()] };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return { problems: [...problems, error.message] };
    }
  };
}
