/** Checks one file after the other, each with the configuration of its folder. Made from plain values, so that every thread can make its own. */
import { explainDefect, Failure } from '../failure.js';
import type { AgreementFile } from '../files/find-agreements.js';
import { printedName } from '../files/printed-name.js';
import { type Configuration, type ConfigurationRequest, createConfigurations } from './configurations.js';
import { createLinter, type Linter } from './linter.js';
import { basisOf, type OutcomeBasis } from './outcome-basis.js';
import type { FileResult } from './results.js';

/** What came of one file. */
export interface FileOutcome {
  /** Absent for a file that could not be read. */
  readonly result?: FileResult;
  /** What is worth saying of a file that nothing is wrong with. */
  readonly note?: string;
  /** What went wrong beside the findings, each a whole message. */
  readonly problems: readonly string[];
  /** What all of this follows from; only where it is asked for and nothing went wrong. */
  readonly basis?: OutcomeBasis;
}

/** Checks a file; `text` stands for what is on disk. Never throws for what a file or a configuration holds. */
export type FileLinter = (file: AgreementFile, text?: string) => FileOutcome;

/** What file linters are made of; plain values. */
export interface FileLinterRequest extends ConfigurationRequest {
  /** Whether outcomes are to say what they follow from. */
  readonly withBasis: boolean;
}

/** @throws Failure if the command line's own settings are wrong */
export function createFileLinter(request: FileLinterRequest): FileLinter {
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
      const { result, isEmpty, sources } = linter.lint(file, text);
      const note = isEmpty ? { note: `${printedName(file.shown)} is empty, so there was nothing in it to check.` } : {};
      problems.push(...linter.problems());
      const basis = request.withBasis && problems.length === 0 ? { basis: basisOf(configuration, sources()) } : {};
      return { result, ...note, problems, ...basis };
    } catch (error) {
      if (error instanceof Failure) return { problems: [...problems, error.message] };
      // One agreement that brings a defect to light does not keep the others from being checked.
      linters.clear();
      return { problems: [...problems, `${printedName(file.shown)} could not be checked. ${explainDefect(error)}`] };
    }
  };
}
