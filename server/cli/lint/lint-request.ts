/** What `pacta lint` is asked to do. */
import type { Severity } from '../../checks/rule.js';
import type { Format } from '../reporters/reporters.js';

export interface LintRequest {
  readonly args: readonly string[];
  readonly options: {
    readonly format: Format;
    readonly output: string | undefined;
    readonly 'fail-on': Severity;
    readonly 'max-warnings': string | undefined;
    readonly quiet: boolean;
    readonly fix: boolean;
    readonly 'fix-dry-run': boolean;
    readonly rule: readonly string[];
    readonly config: string | undefined;
    readonly profile: readonly string[];
    readonly baseline: string | undefined;
    readonly 'update-baseline': boolean;
    readonly watch: boolean;
    readonly cache: boolean;
    readonly 'cache-location': string | undefined;
    readonly jobs: string | undefined;
    readonly shard: string | undefined;
    readonly 'stdin-filename': string | undefined;
  };
}
