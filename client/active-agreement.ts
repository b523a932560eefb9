import { l10n, TabInputText, Uri, window } from 'vscode';
import type { Previews } from './preview/previews.js';

/** Finds the agreement that a command is about, or tells the user what to do so that there is one. */
export type ActiveAgreement = (target: unknown) => Promise<Uri | undefined>;

/** What the command was called on; else what the editor or the preview in front shows; else an agreement that is open in a tab. */
export function createActiveAgreement(previews: Previews): ActiveAgreement {
  return async (target) => {
    if (target instanceof Uri) return target;
    const editor = window.activeTextEditor;
    if (editor?.document.languageId === 'pacta') return editor.document.uri;
    const found = previews.active()?.uri ?? visibleAgreement() ?? openAgreement();
    if (!found) await window.showInformationMessage(l10n.t('Open an agreement (.pacta) first, and call this again.'));
    return found;
  };
}

function visibleAgreement(): Uri | undefined {
  return window.visibleTextEditors.find(({ document }) => document.languageId === 'pacta')?.document.uri;
}

function openAgreement(): Uri | undefined {
  for (const { input } of window.tabGroups.all.flatMap(({ tabs }) => tabs)) {
    if (input instanceof TabInputText && input.uri.path.endsWith('.pacta')) return input.uri;
  }
  return undefined;
}

/** The last segment of an address. */
export function fileName(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
