/** The outcomes of many files, in the order of the files whatever thread they come from. */
import { availableParallelism } from 'node:os';
import type { GivenAgreement } from '../files/given-agreement.js';
import type { Cache } from './cache.js';
import type { FileLinter, FileLinterRequest, FileOutcome } from './file-linter.js';

/** A thread starts cold: until its code is compiled it is so slow that it pays only for this many files of ordinary size. */
const FILES_WORTH_A_THREAD = 250;

/** Whatever `--jobs` asks for: each thread takes some fifty megabytes. */
const MOST_THREADS = 64;

/** How many threads a run is given: none beyond the first for a few files. @param asked what `--jobs` says */
export function jobsFor(files: number, asked: number | undefined): number {
  const most = Math.min(MOST_THREADS, asked ?? Math.min(8, availableParallelism()));
  const wanted = asked === undefined ? Math.floor(files / FILES_WORTH_A_THREAD) : files;
  return Math.max(1, Math.min(most, wanted));
}

export interface RunOfFiles {
  readonly agreements: readonly GivenAgreement[];
  /** What every thread makes a linter of, and the linter of this one. */
  readonly request: FileLinterRequest;
  readonly lint: FileLinter;
  /** How many threads `--jobs` asks for. */
  readonly jobs: number | undefined;
  /** The program that threads run; without it there is one thread. */
  readonly program: string | undefined;
  /** What earlier runs found. */
  readonly cache?: Cache | undefined;
}

/** Checks the files and gives each outcome as soon as those before it are there. */
export async function* outcomesOf(run: RunOfFiles): AsyncGenerator<FileOutcome> {
  const { agreements, cache } = run;
  if (cache === undefined) {
    yield* freshOutcomes(run, agreements);
    return;
  }
  const recalled = agreements.map((agreement) => cache.recall(agreement));
  const others = freshOutcomes(
    run,
    agreements.filter((_, index) => recalled[index] === undefined),
  );
  for (const [index, agreement] of agreements.entries()) {
    const known = recalled[index];
    if (known !== undefined) {
      yield known;
      continue;
    }
    const { value } = await others.next();
    if (value === undefined) return;
    cache.keep(agreement, value);
    yield value;
  }
}

async function* freshOutcomes(run: RunOfFiles, agreements: readonly GivenAgreement[]): AsyncGenerator<FileOutcome> {
  const { request, lint, program } = run;
  const jobs = jobsFor(agreements.length, run.jobs);
  if (jobs < 2 || program === undefined) {
    for (const { file, text } of agreements) yield lint(file, text);
    return;
  }
  const { threadedOutcomes } = await import('./threads.js');
  yield* threadedOutcomes(agreements, request, jobs, program);
}
