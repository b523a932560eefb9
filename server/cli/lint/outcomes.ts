/** The outcomes of many files, in the order of the files whatever thread they come from. */
import { availableParallelism } from 'node:os';
import type { GivenAgreement } from '../files/given-agreement.js';
import type { ConfigurationRequest } from './configurations.js';
import type { FileLinter, FileOutcome } from './file-linter.js';

/** A thread starts cold: until its code is compiled it is so slow that it pays only for this many files of ordinary size. */
const FILES_WORTH_A_THREAD = 250;

/** How many threads a run is given: none beyond the first for a few files. @param asked what `--jobs` says */
export function jobsFor(files: number, asked: number | undefined): number {
  const most = asked ?? Math.min(8, availableParallelism());
  const wanted = asked === undefined ? Math.floor(files / FILES_WORTH_A_THREAD) : files;
  return Math.max(1, Math.min(most, wanted));
}

export interface RunOfFiles {
  readonly agreements: readonly GivenAgreement[];
  /** What every thread makes a linter of, and the linter of this one. */
  readonly request: ConfigurationRequest;
  readonly lint: FileLinter;
  readonly jobs: number;
  /** The program that threads run; without it there is one thread. */
  readonly program: string | undefined;
}

/** Checks the files and gives each outcome as soon as those before it are there. */
export async function* outcomesOf(run: RunOfFiles): AsyncGenerator<FileOutcome> {
  const { agreements, request, lint, jobs, program } = run;
  if (jobs < 2 || program === undefined) {
    for (const { file, text } of agreements) yield lint(file, text);
    return;
  }
  const { threadedOutcomes } = await import('./threads.js');
  yield* threadedOutcomes(agreements, request, jobs, program);
}
