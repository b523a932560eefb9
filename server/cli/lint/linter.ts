/** Checks files from disk, one after the other, with the files that they use or are tied to. */
import path from 'node:path';
import type { CheckOptions } from '../../checks/options.js';
import { diagnosticsOf, type FileDiagnostic } from '../../workspace/diagnostics.js';
import type { Range } from '../../workspace/locate.js';
import { createWorkspace } from '../../workspace/workspace.js';
import { Failure } from '../failure.js';
import type { AgreementFile } from '../files/find-agreements.js';
import { readAgreement } from '../files/read-agreement.js';
import { pathOf, shownPath, uriOf } from '../files/shown-path.js';
import { profileLibrary } from './profile-library.js';
import type { FileResult, ResultDiagnostic, Span } from './results.js';

export interface Linter {
  /** The findings of a file. @throws Failure if it cannot be read */
  readonly lint: (file: AgreementFile, text?: string) => FileResult;
  /** What went wrong beside the findings since the last call: rules that failed, used files that cannot be read. */
  readonly problems: () => readonly string[];
}

export interface LinterSettings {
  readonly options: CheckOptions;
  /** Absolute paths of profile files that stand beside the built-in ones. */
  readonly profiles: readonly string[];
}

/**
 * A linter. Files that others need are kept for the next that needs them; the others are forgotten as soon as they are judged, so
 * that a register of thousands of agreements does not pile up in memory.
 */
export function createLinter(cwd: string, { options, profiles }: LinterSettings): Linter {
  let problems: string[] = [];
  const workspace = createWorkspace(
    (rule, error) => {
      const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
      problems.push(`The rule ${rule} failed; its findings are missing. This is a defect of Pacta:\n${why}`);
    },
    profileLibrary(profiles, cwd),
  );
  const needed = new Set<string>();
  const shownPaths = new Map<string, string>();

  function load(uri: string, from: AgreementFile): void {
    needed.add(uri);
    const absolute = pathOf(uri);
    if (absolute === undefined) return workspace.setMissing(uri);
    const shown = path.isAbsolute(from.shown) ? absolute : shownPath(absolute, cwd);
    if (!shownPaths.has(uri)) shownPaths.set(uri, shown);
    try {
      workspace.setText(uri, readAgreement(absolute, shown));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      workspace.setMissing(uri);
      // That a file is not there is a finding of its own; that it is there and cannot be read is not.
      if (!error.message.includes('no such file')) problems.push(error.message);
    }
  }

  return {
    lint(file, text) {
      const uri = uriOf(file.absolute);
      shownPaths.set(uri, file.shown);
      if (text !== undefined || !workspace.has(uri)) {
        workspace.setText(uri, text ?? readAgreement(file.absolute, file.shown));
      }
      workspace.setOptions(uri, options);
      for (let wanted = workspace.wanted(uri); wanted.length > 0; wanted = workspace.wanted(uri)) {
        for (const other of wanted) load(other, file);
      }
      const found = diagnosticsOf(workspace, uri) ?? { diagnostics: [], silenced: 0 };
      if (!needed.has(uri)) workspace.remove(uri);
      const shown = (other: string): string => shownPaths.get(other) ?? pathOf(other) ?? other;
      const diagnostics = found.diagnostics.map((one) => resultOf(one, uri, shown));
      return { path: file.shown, diagnostics, silenced: found.silenced };
    },
    problems() {
      const since = problems;
      problems = [];
      return since;
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
