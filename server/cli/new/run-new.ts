/** A run of `pacta new`. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createProfileLibrary } from '../../workspace/imports.js';
import { draftOfKind, kindsOf } from '../../workspace/kinds.js';
import { meant } from '../arguments.js';
import { EXIT, Failure } from '../failure.js';
import { writeWhole } from '../files/write-whole.js';
import { table } from '../help.js';
import type { Surroundings } from '../surroundings.js';

export interface NewRequest {
  readonly args: readonly string[];
  readonly options: {
    readonly between: readonly string[];
    readonly title: string | undefined;
    readonly output: string | undefined;
  };
}

/** Writes a first draft, or lists the kinds. @throws Failure for a kind that is none, and rather than overwrite a file */
export function runNew({ args: [kind], options }: NewRequest, { cwd, out }: Surroundings): number {
  const library = createProfileLibrary();
  if (kind === undefined) {
    const rows = kindsOf(library).map(({ name, title }) => [name, title] as const);
    out.write(`${table(rows).join('\n')}\n`);
    return EXIT.ok;
  }
  if (!library.names.includes(kind)) {
    throw new Failure(`There is no kind “${kind}”.${meant(kind, library.names)} The kinds are listed by: pacta new`);
  }
  const parties = options.between;
  if (parties.length === 1) throw new Failure('An agreement is between two parties or more: give --between twice.');
  const draft = draftOfKind(library, kind, parties, options.title);
  if (options.output === undefined) {
    out.write(draft);
    return EXIT.ok;
  }
  const absolute = path.resolve(cwd, options.output);
  if (existsSync(absolute)) throw new Failure(`${options.output} is there already, and a draft overwrites nothing.`);
  writeWhole(absolute, options.output, draft);
  return EXIT.ok;
}
