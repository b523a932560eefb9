/** A run of `pacta lint`, from its options to its exit status. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../../package.json';
import { RULE_METAS } from '../../checks/registry.js';
import type { Severity } from '../../checks/rule.js';
import { EXIT, Failure } from '../failure.js';
import { type AgreementFile, findAgreements } from '../files/find-agreements.js';
import { type GivenAgreement, givenAgreement } from '../files/given-agreement.js';
import { gitIgnoredPaths } from '../files/ignored-paths.js';
import { writeWhole } from '../files/write-whole.js';
import type { Reporter } from '../reporters/reporter.js';
import { createReporter, type Format } from '../reporters/reporters.js';
import type { Surroundings } from '../surroundings.js';
import { createFileLinter } from './file-linter.js';
import type { FileResult, Summary } from './results.js';
import { countedWith, isAtLeast, NOTHING_FOUND } from './tally.js';

export interface LintRequest {
  readonly args: readonly string[];
  readonly options: {
    readonly format: Format;
    readonly output: string | undefined;
    readonly 'fail-on': Severity;
    readonly 'max-warnings': string | undefined;
    readonly quiet: boolean;
    readonly rule: readonly string[];
    readonly config: string | undefined;
    readonly profile: readonly string[];
    readonly 'stdin-filename': string | undefined;
  };
}

/** Checks what the command line names and writes the report. @throws Failure for wrong usage and an output that cannot be written */
export async function runLint({ args, options }: LintRequest, surroundings: Surroundings): Promise<number> {
  const { cwd, out, err, env } = surroundings;
  const failingLevel = options['fail-on'];
  const mostWarnings = wholeNumber('--max-warnings', options['max-warnings']);
  const input = args.includes('-') ? givenAgreement('-', options['stdin-filename'], surroundings) : undefined;
  const paths = args.length === 0 ? ['.'] : args.filter((arg) => arg !== '-');
  const lint = createFileLinter({ cwd, config: options.config, rules: options.rule, profiles: options.profile });
  const found = findAgreements(paths, cwd, gitIgnoredPaths());
  const problems: string[] = [...found.problems];
  const isShown = (severity: Severity): boolean => !options.quiet || isAtLeast(severity, failingLevel);

  const reporter = await createReporter(options.format, {
    rules: RULE_METAS,
    textOf: (shown) => (input?.file.shown === shown ? input.text : readBack(path.resolve(cwd, shown))),
    colours: options.output === undefined && out.isTerminal && (env.NO_COLOR ?? '') === '',
    failingLevel,
    now: new Date(),
    version,
  });
  const report = openReport(options.output, surroundings, reporter);
  let all = NOTHING_FOUND;
  let shown = NOTHING_FOUND;
  for (const { file, text } of [...(input === undefined ? [] : [input]), ...found.files.map(onDisk)]) {
    const outcome = lint(file, text);
    problems.push(...outcome.problems);
    if (outcome.result === undefined) continue;
    all = countedWith(all, outcome.result);
    const diagnostics = outcome.result.diagnostics.filter(({ severity }) => isShown(severity));
    const result: FileResult = { ...outcome.result, diagnostics };
    shown = countedWith(shown, result);
    report.add(result);
  }
  report.close({ ...shown, milliseconds: Math.round(performance.now()) });
  for (const problem of new Set(problems)) err.write(`pacta: ${problem}\n`);
  if (problems.length > 0) return EXIT.failure;
  if (mostWarnings !== undefined && all.warnings > mostWarnings) {
    err.write(`pacta: There are ${all.warnings} warnings, and at most ${mostWarnings} are let pass.\n`);
    return EXIT.findings;
  }
  const failing = {
    error: all.errors,
    warning: all.errors + all.warnings,
    info: all.errors + all.warnings + all.infos,
  };
  return failing[failingLevel] > 0 ? EXIT.findings : EXIT.ok;
}

interface OpenReport {
  readonly add: (result: FileResult) => void;
  readonly close: (summary: Summary) => void;
}

/** A report that grows on standard output, or is written to a file once it is whole. */
function openReport(output: string | undefined, { cwd, out }: Surroundings, reporter: Reporter): OpenReport {
  const parts: string[] = [];
  const write = output === undefined ? out.write : (text: string): void => void parts.push(text);
  write(reporter.begin());
  return {
    add: (result) => write(reporter.file(result)),
    close(summary) {
      write(reporter.end(summary));
      if (output !== undefined) writeWhole(path.resolve(cwd, output), output, parts.join(''));
    },
  };
}

function onDisk(file: AgreementFile): GivenAgreement {
  return { file };
}

/** The text of a file that has been read before, as far as it is still there. */
function readBack(absolute: string): string | undefined {
  try {
    return readFileSync(absolute, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}

function wholeNumber(option: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^\d+$/.test(given)) throw new Failure(`${option} cannot be “${given}”: it is a whole number, 0 or more.`);
  return Number(given);
}
