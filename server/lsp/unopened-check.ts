/** One check of a file that is not open, with as little left behind in memory as there was before. */
import type { Connection } from 'vscode-languageserver';
import { textOf } from '../../grammar/parse.js';
import type { Localise } from '../checks/locales/messages.js';
import { toDiagnostic } from '../features/diagnostics.js';
import { diagnosticsOf } from '../workspace/diagnostics.js';
import type { Workspace } from '../workspace/workspace.js';
import type { FileLoader } from './file-loader.js';
import type { CheckProgress, FileCheck } from './folder-checks.js';
import type { OpenFiles } from './open-files.js';
import type { Settings } from './settings.js';

/** So many files keep what was found of them, which makes their next check quick; those of a larger folder are analysed anew. */
const MOST_KEPT = 200;

/** @param prepare reads the settings that hold for a file, and the kinds of agreement that they name */
export function createUnopenedCheck(
  workspace: Workspace,
  openFiles: OpenFiles,
  { load }: FileLoader,
  settings: Settings,
  prepare: (uri: string) => Promise<void>,
  rulePage: (rule: string) => string | undefined,
  localise: Localise,
): (uri: string) => Promise<FileCheck> {
  const kept = new Set<string>();

  /** Puts a file back as it was before its check, unless an open one needs it. */
  function release(uri: string): void {
    if (kept.has(uri) || kept.size < MOST_KEPT) {
      kept.add(uri);
      return;
    }
    const tree = workspace.tree(uri);
    const isNeeded = [...openFiles.uris()].some((open) => workspace.needed(open).includes(uri));
    if (tree === undefined || isNeeded) return;
    workspace.remove(uri);
    workspace.setText(uri, textOf(tree));
  }

  return async (uri) => {
    await prepare(uri);
    await load(uri);
    if (settings.isIgnored(uri)) return { items: [], needs: [] };
    const found = diagnosticsOf(workspace, uri)?.diagnostics ?? [];
    const checked = { items: found.map((one) => toDiagnostic(one, rulePage, localise)), needs: workspace.needed(uri) };
    release(uri);
    return checked;
  };
}

/** Shows in the editor how far the check of the folders has come. The drafter can stop it. */
export async function beginProgress({ window }: Connection): Promise<CheckProgress> {
  const progress = await window.createWorkDoneProgress();
  progress.begin('Pacta: checking the agreements of the folder', 0, undefined, true);
  return {
    report: (done, total) => progress.report(Math.floor((100 * done) / total), `${done} of ${total}`),
    done: () => progress.done(),
    isCancelled: () => progress.token.isCancellationRequested,
  };
}
