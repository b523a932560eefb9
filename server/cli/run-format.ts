/** A run of `pacta format`. */
import { format } from '../../grammar/print.js';
import { EXIT, Failure } from './failure.js';
import { type AgreementFile, findAgreements } from './files/find-agreements.js';
import { gitIgnoredPaths } from './files/ignored-paths.js';
import { printedName } from './files/printed-name.js';
import { readAgreement, textOf } from './files/read-agreement.js';
import { rewrite } from './files/rewrite.js';
import { letSignalsThrough } from './files/signals.js';
import type { Surroundings } from './surroundings.js';
import { wholeNumber } from './whole-number.js';

export interface FormatRequest {
  readonly args: readonly string[];
  readonly options: { readonly check: boolean; readonly width: string };
}

/** Lays files out, or names those that are laid out otherwise. @throws Failure for wrong usage */
export async function runFormat({ args, options }: FormatRequest, surroundings: Surroundings): Promise<number> {
  const { cwd, out, err, readInput } = surroundings;
  const { check } = options;
  const width = wholeNumber('--width', options.width, 20);
  if (args.includes('-')) {
    if (args.length > 1) throw new Failure('Standard input is formatted alone: give either - or paths.');
    const text = textOf(readInput(), 'Standard input');
    const laidOut = format(text, { width });
    if (!check) out.write(laidOut);
    return check && laidOut !== text ? EXIT.findings : EXIT.ok;
  }
  const { files, problems } = findAgreements(args.length === 0 ? ['.'] : args, cwd, gitIgnoredPaths());
  for (const problem of problems) err.write(`pacta: ${problem}\n`);
  let failed = problems.length > 0;
  let others = 0;
  for (const file of files) {
    try {
      if (!formatFile(file, width, check)) continue;
      others++;
      out.write(`${printedName(file.shown)}\n`);
      if (!check) await letSignalsThrough();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failed = true;
      err.write(`pacta: ${error.message}\n`);
    }
  }
  if (failed) return EXIT.failure;
  return check && others > 0 ? EXIT.findings : EXIT.ok;
}

/** Returns whether the file is, or was, laid out otherwise. */
function formatFile({ absolute, shown }: AgreementFile, width: number, check: boolean): boolean {
  const text = readAgreement(absolute, shown);
  const laidOut = format(text, { width });
  if (laidOut === text) return false;
  if (check) return true;
  rewrite({ absolute, shown }, text, laidOut);
  return true;
}
