/** Checks files from disk, one after the other, with one configuration. */
import { parse, type Tree, textOf } from '../../../grammar/parse.js';
import type { CheckOptions } from '../../checks/options.js';
import { diagnosticsOf, type FileDiagnostic } from '../../workspace/diagnostics.js';
import type { Range } from '../../workspace/locate.js';
import { createDiskWorkspace } from '../files/disk-workspace.js';
import type { AgreementFile } from '../files/find-agreements.js';
import { pathOf } from '../files/shown-path.js';
import { profileLibrary, readProfiles } from './profile-library.js';
import type { FileResult, ResultDiagnostic, Span } from './results.js';

export interface Linted {
  readonly result: FileResult;
  readonly isEmpty: boolean;
  /** The texts that the findings follow from; worked out when it is asked for, before the next file. */
  readonly sources: () => Sources;
}

/** What was read for the findings of one file. */
export interface Sources {
  readonly own: string;
  /** The files that it uses or is tied to, at any remove, and the profile files; undefined for one that is not there. */
  readonly others: ReadonlyMap<string, string | undefined>;
}

export interface Linter {
  /** The findings of a file. @throws Failure if it cannot be read */
  readonly lint: (file: AgreementFile, text?: string) => Linted;
  /** What went wrong beside the findings since the last call. */
  readonly problems: () => readonly string[];
}

export interface LinterSettings {
  readonly options: CheckOptions;
  /** Absolute paths of profile files that stand beside the built-in ones. */
  readonly profiles: readonly string[];
}

/** @throws Failure if a profile cannot be used */
export function createLinter(cwd: string, { options, profiles }: LinterSettings): Linter {
  const profileFiles = readProfiles(profiles, cwd);
  const { workspace, open, close, shown, problems } = createDiskWorkspace(cwd, profileLibrary(profileFiles, cwd));
  const sourcesOf = (tree: Tree, needed: readonly string[]): Sources => {
    const others = new Map(profileFiles.map((one): [string, string | undefined] => [one.absolute, one.text]));
    for (const uri of needed) {
      const absolute = pathOf(uri);
      const other = workspace.tree(uri);
      if (absolute !== undefined) others.set(absolute, other && textOf(other));
    }
    return { own: textOf(tree), others };
  };
  return {
    problems,
    lint(file, text) {
      const uri = open(file, text);
      workspace.setOptions(uri, options);
      const found = diagnosticsOf(workspace, uri) ?? { diagnostics: [], silenced: 0 };
      const tree = workspace.tree(uri) ?? parse('');
      const needed = workspace.needed(uri);
      close(uri);
      const diagnostics = found.diagnostics.map((one) => resultOf(one, uri, (other) => shown(other, file)));
      return {
        result: { path: file.shown, diagnostics, silenced: found.silenced },
        isEmpty: tree.pieces.every((piece) => piece.text.trim() === ''),
        sources: () => sourcesOf(tree, needed),
      };
    },
  };
}

function resultOf(one: FileDiagnostic, uri: string, shown: (uri: string) => string): ResultDiagnostic {
  const related = one.related.map((place) => ({
    path: shown(place.uri),
    ...spanOf(place.range),
    message: place.message,
  }));
  const fixes = one.fixes.map(({ title, edits, certain }) => ({
    title,
    certain,
    edits: edits.map((edit) => {
      const at = { ...spanOf(edit.range), text: edit.text };
      return edit.uri === uri ? at : { path: shown(edit.uri), ...at };
    }),
  }));
  const { rule, severity, message } = one;
  return { rule, severity, message, ...spanOf(one.range), related, fixes };
}

function spanOf({ start, end }: Range): Span {
  return { line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}
