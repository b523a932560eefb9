/** The one agreement that a command works on: a file, or standard input. */
import path from 'node:path';
import type { Surroundings } from '../surroundings.js';
import type { AgreementFile } from './find-agreements.js';
import { textOf } from './read-agreement.js';
import { withSlashes } from './shown-path.js';

export interface GivenAgreement {
  readonly file: AgreementFile;
  /** The text, where it is not on disk. */
  readonly text?: string;
}

/**
 * @param given a path, or `-`
 * @param name the name of standard input, from which the files that it uses are found
 * @throws Failure if standard input is no text
 */
export function givenAgreement(given: string, name: string | undefined, around: Surroundings): GivenAgreement {
  const shown = given === '-' ? (name ?? 'stdin.pacta') : given;
  const file = { absolute: path.resolve(around.cwd, shown), shown: withSlashes(shown), isNamed: true } as const;
  return given === '-' ? { file, text: textOf(around.readInput(), 'Standard input') } : { file };
}
