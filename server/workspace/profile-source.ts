/** A file of profiles that a ministry keeps beside the built-in kinds of agreement. */
import { parse } from '../../grammar/parse.js';
import { exportedSymbols } from './imports.js';

/** The file's text under the name of each profile that it declares, or why it cannot be used. */
export type ProfileSource =
  | { readonly sources: Readonly<Record<string, string>> }
  /** A sentence's end: “cannot be used: …”. */
  | { readonly problem: string };

/** Reads the text of a file of profiles. */
export function readProfileSource(text: string): ProfileSource {
  const tree = parse(text);
  const faulty = tree.pieces.findIndex((piece) => piece.errors.length > 0);
  if (faulty >= 0) {
    const message = tree.pieces[faulty]?.errors[0]?.message ?? '';
    return { problem: `near line ${(tree.lines[faulty] ?? 0) + 1}: ${message}` };
  }
  const names = exportedSymbols(tree).filter(({ kind }) => kind === 'profile');
  if (names.length === 0)
    return { problem: 'it declares no profile. A profile begins so: profile house "House style"' };
  return { sources: Object.fromEntries(names.map(({ name }) => [name, text])) };
}
