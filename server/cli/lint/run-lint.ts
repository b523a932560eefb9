/** A run of `pacta lint`, from its options to its exit status. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../../package.json';
import { RULE_METAS } from '../../checks/registry.js';
import { EXIT, Failure } from '../failure.js';
import { findAgreements } from '../files/find-agreements.js';
import { type GivenAgreement, givenAgreement } from '../files/given-agreement.js';
import { gitIgnoredPaths } from '../files/ignored-paths.js';
import { createProgress } from '../progress.js';
import { createReporter } from '../reporters/reporters.js';
import type { Surroundings } from '../surroundings.js';
import { wholeNumber } from '../whole-number.js';
import type { Baseline } from './baseline.js';
import type { Cache } from './cache.js';
import { CACHE_FILE } from './cache-file.js';
import { createFileLinter, type FileLinterRequest } from './file-linter.js';
import type { LintRequest } from './lint-request.js';
import { NO_REPORT, openReport } from './open-report.js';
import { outcomesOf } from './outcomes.js';
import type { FileResult } from './results.js';
import { countedWith, fails, isAtLeast, NOTHING_FOUND } from './tally.js';

/** Checks what the command line names and writes the report. @throws Failure for wrong usage and an output that cannot be written */
export async function runLint(request: LintRequest, surroundings: Surroundings): Promise<number> {
  const { options } = request;
  const { cwd, out, err, env } = surroundings;
  const failingLevel = options['fail-on'];
  const most = options['max-warnings'];
  const mostWarnings = most === undefined ? undefined : wholeNumber('--max-warnings', most);
  const asked = options.jobs === undefined ? undefined : wholeNumber('--jobs', options.jobs, 1);
  const withBasis = cacheFileOf(request) !== undefined;
  const settings = { cwd, config: options.config, rules: options.rule, profiles: options.profile, withBasis };
  const lint = createFileLinter(settings);
  const problems = new Set<string>();
  const say = (problem: string): void => void problems.add(problem);
  const notes: string[] = [];
  const baseline = await baselineOf(request, surroundings);
  let agreements = agreementsOf(request, surroundings, say);
  if (options.fix || options['fix-dry-run']) {
    const { fixAll } = await import('./fix-files.js');
    agreements = await fixAll(agreements, lint, { dry: options['fix-dry-run'], say, show: out.write });
  }
  const cache = await cacheOf(request, settings, surroundings);
  const texts = new Map(agreements.map(({ file, text }) => [file.shown, text]));
  const textOf = (shown: string): string | undefined => texts.get(shown) ?? readBack(path.resolve(cwd, shown));

  const reporter = await createReporter(options.format, {
    rules: RULE_METAS,
    textOf,
    colours: options.output === undefined && out.isTerminal && (env.NO_COLOR ?? '') === '',
    failingLevel,
    now: new Date(),
    version,
  });
  const report = options['fix-dry-run'] ? NO_REPORT : openReport(reporter, options.output, surroundings);
  const progress = createProgress(agreements.length, err);
  const isForReading = options.output === undefined && baseline === undefined && cache === undefined;
  let all = NOTHING_FOUND;
  let shown = NOTHING_FOUND;
  const { program } = surroundings;
  for await (const outcome of outcomesOf({ agreements, request: settings, lint, jobs: asked, program, cache })) {
    for (const problem of outcome.problems) say(problem);
    if (outcome.note !== undefined) notes.push(outcome.note);
    progress.step();
    // Nobody reads on, as behind `head`, and nothing else is made of the findings.
    if (out.isClosed() && isForReading) break;
    if (outcome.result === undefined) continue;
    const fresh = baseline?.without(outcome.result, textOf) ?? outcome.result;
    const diagnostics = fresh.diagnostics.filter((one) => !options.quiet || isAtLeast(one.severity, failingLevel));
    const result: FileResult = { ...fresh, diagnostics };
    all = countedWith(all, fresh);
    shown = countedWith(shown, result);
    // A report on the same terminal would be written behind the progress.
    if (result.diagnostics.length > 0) progress.clear();
    report.add(result);
  }
  progress.clear();
  report.close({ ...shown, milliseconds: Math.round(performance.now()) });
  for (const said of [...problems, ...notes]) err.write(`pacta: ${said}\n`);
  for (const note of [baseline?.close(), cache?.close()]) {
    if (note !== undefined) err.write(`pacta: ${note}\n`);
  }
  if (problems.size > 0) return EXIT.failure;
  if (mostWarnings !== undefined && all.warnings > mostWarnings) {
    err.write(`pacta: There are ${all.warnings} warnings, and at most ${mostWarnings} are let pass.\n`);
    return EXIT.findings;
  }
  return fails(all, failingLevel) ? EXIT.findings : EXIT.ok;
}

function agreementsOf(
  { args, options }: LintRequest,
  surroundings: Surroundings,
  say: (problem: string) => void,
): readonly GivenAgreement[] {
  const paths = args.length === 0 ? ['.'] : args.filter((arg) => arg !== '-');
  const found = findAgreements(paths, surroundings.cwd, gitIgnoredPaths());
  found.problems.forEach(say);
  const onDisk = found.files.map((file) => ({ file }));
  const all = args.includes('-') ? [givenAgreement('-', options['stdin-filename'], surroundings), ...onDisk] : onDisk;
  return options.shard === undefined ? all : shardOf(options.shard, all);
}

/** Every Nth file, so that the parts take about as long as each other. @throws Failure for a part that is none */
function shardOf<T>(given: string, all: readonly T[]): readonly T[] {
  const [index = Number.NaN, count = Number.NaN] = /^\d+\/\d+$/.test(given) ? given.split('/').map(Number) : [];
  if (index >= 1 && index <= count) return all.filter((_, at) => at % count === index - 1);
  throw new Failure(`--shard cannot be “${given}”: it is a part and the number of parts, as in 1/4.`);
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
): Promise<Cache | undefined> {
  const file = cacheFileOf(request);
  if (file === undefined) return undefined;
  return (await import('./cache.js')).openCache(file, settings, build?.() ?? '');
}

/** The text of a file that has been read before, as far as it is still there. */
function readBack(absolute: string): string | undefined {
  try {
    return readFileSync(absolute, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}
