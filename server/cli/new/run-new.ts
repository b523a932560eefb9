/** A run of `pacta new`. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Profile } from '../../../grammar/ast.js';
import { titleWords } from '../../model/text.js';
import { createProfileLibrary, type ProfileLibrary } from '../../workspace/imports.js';
import { meant } from '../arguments.js';
import { EXIT, Failure } from '../failure.js';
import { writeWhole } from '../files/write-whole.js';
import { table } from '../help.js';
import type { Surroundings } from '../surroundings.js';
import { firstDraft } from './first-draft.js';

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
    const rows = library.names.map((name) => [name, titleOf(profilesOf(library, name)[0])] as const);
    out.write(`${table(rows).join('\n')}\n`);
    return EXIT.ok;
  }
  if (!library.names.includes(kind)) {
    throw new Failure(`There is no kind “${kind}”.${meant(kind, library.names)} The kinds are listed by: pacta new`);
  }
  const profiles = profilesOf(library, kind);
  const parties = options.between.length === 0 ? ['____', '____'] : options.between;
  if (parties.length < 2) throw new Failure('An agreement is between two parties or more: give --between twice.');
  const called = kind === 'memorandum' ? 'Memorandum of Understanding on ____' : `Agreement on ${titleOf(profiles[0])}`;
  const title = options.title ?? called;
  const draft = firstDraft({ kind, title, parties, profiles });
  if (options.output === undefined) {
    out.write(draft);
    return EXIT.ok;
  }
  const absolute = path.resolve(cwd, options.output);
  if (existsSync(absolute)) throw new Failure(`${options.output} is there already, and a draft overwrites nothing.`);
  writeWhole(absolute, options.output, draft);
  return EXIT.ok;
}

/** The profile of a kind and those that it extends, each once. */
function profilesOf(library: ProfileLibrary, kind: string): readonly Profile[] {
  const nodes = library.symbolsOf(kind).flatMap(({ node }) => (node.kind === 'profile' ? [node] : []));
  return [...new Set(nodes)];
}

function titleOf(profile: Profile | undefined): string {
  return profile === undefined ? '' : titleWords(profile.title);
}
