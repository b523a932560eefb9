/** One run of `pacta lint`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../../package.json';
import { RULE_METAS } from '../../checks/registry.js';
import { EXIT } from '../failure.js';
import type { GivenAgreement } from '../files/given-agreement.js';
import { createProgress } from '../progress.js';
import { createReporter } from '../reporters/reporters.js';
import type { Surroundings } from '../surroundings.js';
import { wholeNumber } from '../whole-number.js';
import type { Baseline } from './baseline.js';
import { type Cache, createCache } from './cache.js';
import { CACHE_FILE, type CacheEntries } from './cache-file.js';
import { chosenAgreements } from './chosen-agreements.js';
import { createFileLinter, type FileLinterRequest } from './file-linter.js';
import type { TextOf } from './fingerprint.js';
import type { LintRequest } from './lint-request.js';
import { NO_REPORT, type OpenReport, openReport } from './open-report.js';
import { outcomesOf } from './outcomes.js';
import type { FileResult, Summary } from './results.js';
import { countedWith, fails, isAtLeast, NOTHING_FOUND } from './tally.js';

/** What a run in a row of runs begins with. */
export interface Remembered {
  /** What the runs before have found. */
  readonly entries: CacheEntries;
  /** When the run began, on the clock of `performance.now()`. */
  readonly begun: number;
}

export interface EndOfRun {
  readonly status: number;
  readonly agreements: readonly GivenAgreement[];
  /** The folders that it looked through, absolute. */
  readonly folders: readonly string[];
  /** What the next run may begin with; empty where there is no cache. */
  readonly entries: CacheEntries;
}

/** @throws Failure for wrong usage and an output that cannot be written */
export async function lintOnce(
  request: LintRequest,
  surroundings: Surroundings,
  remembered?: Remembered,
): Promise<EndOfRun> {
  const { options } = request;
  const { cwd, out, err, program } = surroundings;
  const most = options['max-warnings'];
  const mostWarnings = most === undefined ? undefined : wholeNumber('--max-warnings', most);
  const jobs = options.jobs === undefined ? undefined : wholeNumber('--jobs', options.jobs, 1);
  const withBasis = remembered !== undefined || cacheFileOf(request) !== undefined;
  const settings = { cwd, config: options.config, rules: options.rule, profiles: options.profile, withBasis };
  const lint = createFileLinter(settings);
  const baseline = await baselineOf(request, surroundings);
  const chosen = chosenAgreements(request, surroundings);
  const problems = new Set(chosen.problems);
  const say = (problem: string): void => void problems.add(problem);
  let { agreements } = chosen;
  if (options.fix || options['fix-dry-run']) {
    const { fixAll } = await import('./fix-files.js');
    agreements = await fixAll(agreements, lint, { dry: options['fix-dry-run'], say, show: out.write });
  }
  const cache = await cacheOf(request, settings, surroundings, remembered);
  const textOf = textsOf(agreements, cwd);
  const report = await reportOf(request, surroundings, textOf);
  const progress = createProgress(agreements.length, err);
  const isForReading = options.output === undefined && baseline === undefined && cache === undefined;
  const notes: string[] = [];
  let all = NOTHING_FOUND;
  let shown = NOTHING_FOUND;
  for await (const outcome of outcomesOf({ agreements, request: settings, lint, jobs, program, cache })) {
    for (const problem of outcome.problems) say(problem);
    if (outcome.note !== undefined) notes.push(outcome.note);
    progress.step();
    // Nobody reads on, as behind `head`, and nothing else is made of the findings.
    if (out.isClosed() && isForReading) break;
    if (outcome.result === undefined) continue;
    const fresh = baseline?.without(outcome.result, textOf) ?? outcome.result;
    const result = worthShowing(fresh, request);
    all = countedWith(all, fresh);
    shown = countedWith(shown, result);
    // A report on the same terminal would be written behind the progress.
    if (result.diagnostics.length > 0) progress.clear();
    report.add(result);
  }
  progress.clear();
  report.close({ ...shown, milliseconds: Math.round(performance.now() - (remembered?.begun ?? 0)) });
  for (const said of [...problems, ...notes, baseline?.close(), cache?.close()]) {
    if (said !== undefined) err.write(`pacta: ${said}\n`);
  }
  if (mostWarnings !== undefined && all.warnings > mostWarnings) {
    err.write(`pacta: There are ${all.warnings} warnings, and at most ${mostWarnings} are let pass.\n`);
  }
  const status = problems.size > 0 ? EXIT.failure : statusOf(all, request, mostWarnings);
  return { status, agreements, folders: chosen.folders, entries: cache?.known().entries ?? new Map() };
}

function statusOf(all: Summary, { options }: LintRequest, mostWarnings = Number.POSITIVE_INFINITY): number {
  return all.warnings > mostWarnings || fails(all, options['fail-on']) ? EXIT.findings : EXIT.ok;
}

function worthShowing(result: FileResult, { options }: LintRequest): FileResult {
  if (!options.quiet) return result;
  const diagnostics = result.diagnostics.filter(({ severity }) => isAtLeast(severity, options['fail-on']));
  return { ...result, diagnostics };
}

async function reportOf({ options }: LintRequest, around: Surroundings, textOf: TextOf): Promise<OpenReport> {
  const reporter = await createReporter(options.format, {
    rules: RULE_METAS,
    textOf,
    colours: options.output === undefined && around.out.isTerminal && (around.env.NO_COLOR ?? '') === '',
    failingLevel: options['fail-on'],
    now: new Date(),
    version,
  });
  return options['fix-dry-run'] ? NO_REPORT : openReport(reporter, options.output, around);
}

async function baselineOf({ options }: LintRequest, { cwd }: Surroundings): Promise<Baseline | undefined> {
  const { baseline, 'update-baseline': update } = options;
  if (baseline === undefined && !update) return undefined;
  const { BASELINE_FILE, openBaseline } = await import('./baseline.js');
  return openBaseline(baseline ?? BASELINE_FILE, cwd, update);
}

/** The file of the cache, where there is one. What a dry run checks is on no disk, so nothing of it is kept. */
function cacheFileOf({ options }: LintRequest): string | undefined {
  if (options['fix-dry-run']) return undefined;
  return options['cache-location'] ?? (options.cache ? CACHE_FILE : undefined);
}

async function cacheOf(
  request: LintRequest,
  settings: FileLinterRequest,
  { build }: Surroundings,
  remembered: Remembered | undefined,
): Promise<Cache | undefined> {
  const file = cacheFileOf(request);
  if (file === undefined) return remembered && createCache(remembered.entries, settings);
  const { openCache } = await import('./open-cache.js');
  // The file is read by the first run alone.
  const entries = remembered === undefined || remembered.entries.size === 0 ? undefined : remembered.entries;
  return openCache(file, settings, build?.() ?? '', entries);
}

/** The texts of files by their shown paths: as they were given, or as they are on disk, as far as they are still there. */
function textsOf(agreements: readonly GivenAgreement[], cwd: string): TextOf {
  const given = new Map(agreements.map(({ file, text }) => [file.shown, text]));
  return (shown) => {
    try {
      return given.get(shown) ?? readFileSync(path.resolve(cwd, shown), 'utf8').replace(/^\uFEFF/, '');
    } catch {
      return undefined;
    }
  };
}
