/** Threads that check files: this side gives the work out and puts the outcomes in order. */
import { Worker } from 'node:worker_threads';
import type { GivenAgreement } from '../files/given-agreement.js';
import { Stopped } from '../stopped.js';
import type { FileLinterRequest, FileOutcome } from './file-linter.js';

/** What a thread is started with. */
export interface ThreadTask {
  readonly kind: 'pacta-lint';
  readonly request: FileLinterRequest;
}

/** Files that a thread checks before it answers; an empty one ends it. */
export type ThreadShare = readonly GivenAgreement[];

/** Files in one share: few enough that no thread is left with the last ones alone. */
const SHARE = 8;

/** Signals that end a run of many files with a word about how far it came. */
const STOPPING = ['SIGINT', 'SIGTERM'] as const;

/** Outcomes in the order of the agreements. @param program the file that a thread runs: the one that this process runs */
export async function* threadedOutcomes(
  agreements: readonly GivenAgreement[],
  request: FileLinterRequest,
  jobs: number,
  program: string,
): AsyncGenerator<FileOutcome> {
  const shares = sharesOf(agreements);
  const arrived = new Map<number, readonly FileOutcome[]>();
  let next = 0;
  let failure: unknown;
  let wake: () => void = () => undefined;
  const workers = Array.from({ length: Math.min(jobs, shares.length) }, () => {
    const workerData: ThreadTask = { kind: 'pacta-lint', request };
    const worker = new Worker(program, { workerData, argv: ['lint'] });
    let current = -1;
    const giveNext = (): void => {
      current = next++;
      worker.postMessage(shares[current] ?? []);
    };
    worker.on('message', (outcomes: readonly FileOutcome[]) => {
      arrived.set(current, outcomes);
      giveNext();
      wake();
    });
    worker.on('error', (error) => {
      failure = error;
      wake();
    });
    worker.on('exit', (code) => {
      failure ??= code === 0 ? undefined : new Error(`A thread ended with code ${code}.`);
      wake();
    });
    giveNext();
    return worker;
  });
  let given = 0;
  const stop = (signal: NodeJS.Signals): void => {
    const checked = `${given} of ${agreements.length} files were checked`;
    failure = new Stopped(signal, `The run was stopped: ${checked}, and what is reported of them is not the whole.`);
    wake();
  };
  for (const signal of STOPPING) process.on(signal, stop);
  try {
    for (let share = 0; share < shares.length; share++) {
      if (failure !== undefined) throw failure;
      while (!arrived.has(share)) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        if (failure !== undefined) throw failure;
      }
      for (const outcome of arrived.get(share) ?? []) {
        given++;
        yield outcome;
      }
      arrived.delete(share);
    }
  } finally {
    for (const signal of STOPPING) process.off(signal, stop);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function sharesOf(agreements: readonly GivenAgreement[]): readonly ThreadShare[] {
  const shares: ThreadShare[] = [];
  for (let at = 0; at < agreements.length; at += SHARE) shares.push(agreements.slice(at, at + SHARE));
  return shares;
}
