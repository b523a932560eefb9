/** The agreements that a run of `pacta lint` is to check. */
import { Failure } from '../failure.js';
import { type FoundAgreements, findAgreements } from '../files/find-agreements.js';
import { type GivenAgreement, givenAgreement } from '../files/given-agreement.js';
import { gitIgnoredPaths } from '../files/ignored-paths.js';
import type { Surroundings } from '../surroundings.js';
import type { LintRequest } from './lint-request.js';

export interface ChosenAgreements extends Pick<FoundAgreements, 'problems' | 'folders'> {
  readonly agreements: readonly GivenAgreement[];
}

/** Those that the command line names, or its part of them. @throws Failure for a part that is none */
export function chosenAgreements({ args, options }: LintRequest, surroundings: Surroundings): ChosenAgreements {
  const paths = args.length === 0 ? ['.'] : args.filter((arg) => arg !== '-');
  const { files, problems, folders } = findAgreements(paths, surroundings.cwd, gitIgnoredPaths());
  const onDisk = files.map((file) => ({ file }));
  const all = args.includes('-') ? [givenAgreement('-', options['stdin-filename'], surroundings), ...onDisk] : onDisk;
  return { agreements: options.shard === undefined ? all : shardOf(options.shard, all), problems, folders };
}

/** Every Nth file, so that the parts take about as long as each other. @throws Failure for a part that is none */
function shardOf<T>(given: string, all: readonly T[]): readonly T[] {
  const [index = Number.NaN, count = Number.NaN] = /^\d+\/\d+$/.test(given) ? given.split('/').map(Number) : [];
  if (index >= 1 && index <= count) return all.filter((_, at) => at % count === index - 1);
  throw new Failure(`--shard cannot be “${given}”: it is a part and the number of parts, as in 1/4.`);
}
