/** A run of `pacta merge-reports`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json';
import { RULE_METAS } from '../checks/registry.js';
import type { Severity } from '../checks/rule.js';
import { EXIT, Failure, reasonOf } from './failure.js';
import { openReport } from './lint/open-report.js';
import type { FileResult, ResultFix } from './lint/results.js';
import { countedWith, fails, NOTHING_FOUND } from './lint/tally.js';
import { createReporter, type Format } from './reporters/reporters.js';
import type { Surroundings } from './surroundings.js';

export interface MergeRequest {
  readonly args: readonly string[];
  readonly options: { readonly format: Format; readonly output: string | undefined; readonly 'fail-on': Severity };
}

/** Writes one report of several, files by name. @throws Failure for a file that is no report */
export async function runMergeReports({ args, options }: MergeRequest, around: Surroundings): Promise<number> {
  const { cwd, out, env } = around;
  const failingLevel = options['fail-on'];
  // A file that two runs looked at is the same in both.
  const results = new Map(args.flatMap((given) => resultsIn(given, cwd)).map((result) => [result.path, result]));
  const reporter = await createReporter(options.format, {
    rules: RULE_METAS,
    textOf: (shown) => textAt(path.resolve(cwd, shown)),
    colours: options.output === undefined && out.isTerminal && (env.NO_COLOR ?? '') === '',
    failingLevel,
    now: new Date(),
    version,
  });
  const report = openReport(reporter, options.output, around);
  let tally = NOTHING_FOUND;
  for (const result of [...results.values()].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    tally = countedWith(tally, result);
    report.add(result);
  }
  report.close({ ...tally, milliseconds: Math.round(performance.now()) });
  return fails(tally, failingLevel) ? EXIT.findings : EXIT.ok;
}

function resultsIn(given: string, cwd: string): readonly FileResult[] {
  let text: string;
  try {
    text = readFileSync(path.resolve(cwd, given), 'utf8');
  } catch (error) {
    throw new Failure(`${given} cannot be read: ${reasonOf(error)}.`);
  }
  try {
    const { version: form, files } = JSON.parse(text) as { version?: unknown; files?: readonly FileResult[] };
    if (form === 1 && Array.isArray(files) && files.every(isResult)) return files.map(whole);
  } catch {
    // Said below: what is not JSON is no report either.
  }
  throw new Failure(`${given} is no report of Pacta in JSON: write one with pacta lint --format json --output FILE.`);
}

function isResult({ path: shown, diagnostics }: FileResult): boolean {
  return (
    typeof shown === 'string' && diagnostics.every((one) => isSeverity(one.severity) && Number.isInteger(one.line))
  );
}

function isSeverity(word: unknown): boolean {
  return word === 'error' || word === 'warning' || word === 'info';
}

/** What a report leaves out: whether fixes are certain, and how much comments silenced. */
function whole({ path: shown, diagnostics }: FileResult): FileResult {
  const fixed = (fix: ResultFix): ResultFix => ({ ...fix, certain: false });
  return { path: shown, silenced: 0, diagnostics: diagnostics.map((one) => ({ ...one, fixes: one.fixes.map(fixed) })) };
}

function textAt(absolute: string): string | undefined {
  try {
    return readFileSync(absolute, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}
