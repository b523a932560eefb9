/** A run of `pacta lint`, from its options to its exit status. */
import path from 'node:path';
import { version } from '../../../package.json';
import { RULE_METAS } from '../../checks/registry.js';
import { EXIT, Failure } from '../failure.js';
import { type AgreementFile, findAgreements } from '../files/find-agreements.js';
import { gitIgnoredPaths } from '../files/ignored-paths.js';
import { textOf } from '../files/read-agreement.js';
import { createReporter, type Format } from '../reporters/reporters.js';
import type { Surroundings } from '../surroundings.js';
import { createLinter } from './linter.js';
import type { FileResult, Summary } from './results.js';

export interface LintRequest {
  readonly args: readonly string[];
  readonly options: { readonly format: Format; readonly 'stdin-filename': string | undefined };
}

export function runLint({ args, options }: LintRequest, surroundings: Surroundings): number {
  const { cwd, out, err, env } = surroundings;
  const input = args.includes('-') ? inputFile(options['stdin-filename'], surroundings) : undefined;
  const paths = args.filter((arg) => arg !== '-');
  const found = findAgreements(args.length === 0 ? ['.'] : paths, cwd, gitIgnoredPaths());
  const problems = [...found.problems];
  const linter = createLinter(cwd);
  const texts = new Map<string, string>();
  if (input !== undefined) texts.set(input.shown, input.text);
  const reporter = createReporter(options.format, {
    rules: RULE_METAS,
    textOf: (shown) => texts.get(shown),
    colours: out.isTerminal && (env['NO_COLOR'] ?? '') === '',
    cwd,
    version,
  });
  let summary: Summary = { files: 0, errors: 0, warnings: 0, infos: 0, silenced: 0, milliseconds: 0 };
  out.write(reporter.begin());
  for (const file of [...(input === undefined ? [] : [input]), ...found.files]) {
    try {
      const result = linter.lint(file, file === input ? input.text : undefined);
      summary = added(summary, result);
      out.write(reporter.file(result));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      problems.push(error.message);
    }
    problems.push(...linter.problems());
  }
  out.write(reporter.end({ ...summary, milliseconds: Math.round(performance.now()) }));
  for (const problem of problems) err.write(`pacta: ${problem}\n`);
  if (problems.length > 0) return EXIT.failure;
  return summary.errors + summary.warnings > 0 ? EXIT.findings : EXIT.ok;
}

function inputFile(name: string | undefined, { cwd, readInput }: Surroundings): AgreementFile & { text: string } {
  const shown = name ?? 'stdin.pacta';
  return { absolute: path.resolve(cwd, shown), shown, text: textOf(readInput(), 'Standard input') };
}

function added(summary: Summary, { diagnostics, silenced }: FileResult): Summary {
  const many = (severity: string): number => diagnostics.filter((one) => one.severity === severity).length;
  return {
    ...summary,
    files: summary.files + 1,
    errors: summary.errors + many('error'),
    warnings: summary.warnings + many('warning'),
    infos: summary.infos + many('info'),
    silenced: summary.silenced + silenced,
  };
}
