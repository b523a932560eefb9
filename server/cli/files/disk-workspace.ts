/** A workspace over files on disk: reads what it is asked for and whatever that uses or is tied to. */
import path from 'node:path';
import type { OnDefect } from '../../checks/engine.js';
import type { ProfileLibrary } from '../../workspace/imports.js';
import { createWorkspace, type Workspace } from '../../workspace/workspace.js';
import { Failure } from '../failure.js';
import type { AgreementFile } from './find-agreements.js';
import { isMissing, readAgreement } from './read-agreement.js';
import { pathOf, shownPath, uriOf, withSlashes } from './shown-path.js';

export interface DiskWorkspace {
  readonly workspace: Workspace;
  /**
   * Reads a file, unless it is known already, and all that it needs; `text` stands for what is on disk. Returns its URI.
   * @throws Failure if the file itself cannot be read
   */
  readonly open: (file: AgreementFile, text?: string) => string;
  /** Forgets a file, unless another one has needed it: a register of thousands is not to pile up in memory. */
  readonly close: (uri: string) => void;
  /** How a file is shown in the findings of another: the same whatever else the command line names. */
  readonly shown: (uri: string, from: AgreementFile) => string;
  /** What went wrong since the last call: rules that failed, needed files that are there and cannot be read. */
  readonly problems: () => readonly string[];
}

/** @param profiles the kinds of agreement that files can name */
export function createDiskWorkspace(cwd: string, profiles?: ProfileLibrary): DiskWorkspace {
  let problems: string[] = [];
  const onDefect: OnDefect = (rule, error) => {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    problems.push(`The rule ${rule} failed; its findings are missing. This is a defect of Pacta:\n${why}`);
  };
  const workspace = createWorkspace(onDefect, profiles);
  const needed = new Set<string>();

  function shownFrom(uri: string, from: AgreementFile): string {
    const absolute = pathOf(uri);
    if (absolute === undefined) return uri;
    if (absolute === from.absolute) return from.shown;
    return path.isAbsolute(from.shown) ? withSlashes(absolute) : shownPath(absolute, cwd);
  }

  function load(uri: string, from: AgreementFile): void {
    needed.add(uri);
    const absolute = pathOf(uri);
    if (absolute === undefined) {
      workspace.setMissing(uri);
      return;
    }
    try {
      workspace.setText(uri, readAgreement(absolute, shownFrom(uri, from)));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      workspace.setMissing(uri);
      // That a file is not there is a finding of its own; that it is there and cannot be read is not.
      if (!isMissing(error)) problems.push(error.message);
    }
  }

  return {
    workspace,
    open(file, text) {
      const uri = uriOf(file.absolute);
      if (text !== undefined || !workspace.has(uri)) {
        workspace.setText(uri, text ?? readAgreement(file.absolute, file.shown, file.isNamed));
      }
      for (let wanted = workspace.wanted(uri); wanted.length > 0; wanted = workspace.wanted(uri)) {
        for (const other of wanted) load(other, file);
      }
      return uri;
    },
    close(uri) {
      if (!needed.has(uri)) workspace.remove(uri);
    },
    shown: shownFrom,
    problems() {
      const since = problems;
      problems = [];
      return since;
    },
  };
}
