/** The built-in kinds of agreement with those that a ministry keeps in files of its own. */
import { parse } from '../../../grammar/parse.js';
import { builtInProfiles } from '../../profiles/built-in.js';
import { createProfileLibrary, exportedSymbols, type ProfileLibrary } from '../../workspace/imports.js';
import { Failure } from '../failure.js';
import { readAgreement } from '../files/read-agreement.js';
import { shownPath } from '../files/shown-path.js';

/** A file of profiles as it was read. */
export interface ProfileFile {
  readonly absolute: string;
  readonly text: string;
}

/** Reads profile files. @param files absolute paths. @throws Failure if one cannot be read */
export function readProfiles(files: readonly string[], cwd: string): readonly ProfileFile[] {
  return files.map((absolute) => ({ absolute, text: readAgreement(absolute, shownPath(absolute, cwd)) }));
}

/**
 * A library in which a profile of a file stands in the place of a built-in one of the same name.
 *
 * @throws Failure if a file declares no profile or does not parse
 */
export function profileLibrary(files: readonly ProfileFile[], cwd: string): ProfileLibrary {
  if (files.length === 0) return createProfileLibrary();
  const own = files.map(({ absolute, text }) => sourcesByName(text, shownPath(absolute, cwd)));
  return createProfileLibrary(Object.assign({}, builtInProfiles(), ...own));
}

function sourcesByName(text: string, shown: string): Readonly<Record<string, string>> {
  const tree = parse(text);
  const faulty = tree.pieces.findIndex((piece) => piece.errors.length > 0);
  if (faulty >= 0) {
    const message = tree.pieces[faulty]?.errors[0]?.message ?? '';
    throw new Failure(`The profile ${shown} cannot be used, near line ${(tree.lines[faulty] ?? 0) + 1}: ${message}`);
  }
  const names = exportedSymbols(tree).filter(({ kind }) => kind === 'profile');
  if (names.length === 0) {
    throw new Failure(`The file ${shown} declares no profile: a profile begins as in: profile house "House style"`);
  }
  return Object.fromEntries(names.map(({ name }) => [name, text]));
}
