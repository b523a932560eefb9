/** Checks files from disk, one after the other, with one configuration. */
import type { CheckOptions } from '../../checks/options.js';
import { diagnosticsOf, type FileDiagnostic } from '../../workspace/diagnostics.js';
import type { Range } from '../../workspace/locate.js';
import { createDiskWorkspace } from '../files/disk-workspace.js';
import type { AgreementFile } from '../files/find-agreements.js';
import { profileLibrary } from './profile-library.js';
import type { FileResult, ResultDiagnostic, Span } from './results.js';

export interface Linter {
  /** The findings of a file, and whether it is empty. @throws Failure if it cannot be read */
  readonly lint: (file: AgreementFile, text?: string) => { readonly result: FileResult; readonly isEmpty: boolean };
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
  const { workspace, open, close, shown, problems } = createDiskWorkspace(cwd, profileLibrary(profiles, cwd));
  return {
    problems,
    lint(file, text) {
      const uri = open(file, text);
      workspace.setOptions(uri, options);
      const found = diagnosticsOf(workspace, uri) ?? { diagnostics: [], silenced: 0 };
      const isEmpty = workspace.tree(uri)?.pieces.every((piece) => piece.text.trim() === '') ?? false;
      close(uri);
      const diagnostics = found.diagnostics.map((one) => resultOf(one, uri, shown));
      return { result: { path: file.shown, diagnostics, silenced: found.silenced }, isEmpty };
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
