/** `pacta lint`, from its options to its exit status: one run, or one after every change. */
import type { Surroundings } from '../surroundings.js';
import { lintOnce } from './lint-once.js';
import type { LintRequest } from './lint-request.js';

/** Checks what the command line names and writes the report. @throws Failure for wrong usage and an output that cannot be written */
export async function runLint(request: LintRequest, surroundings: Surroundings): Promise<number> {
  if (request.options.watch) return (await import('./watch.js')).watchLint(request, surroundings);
  return (await lintOnce(request, surroundings)).status;
}
