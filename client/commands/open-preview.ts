import { commands, type Disposable, l10n, Uri, window } from 'vscode';
import type { Previews } from '../preview/previews.js';

/** Registers "Pacta: Open Preview to the Side": of the file it is called on, or of the one in the active editor. */
export function registerOpenPreview(previews: Previews): Disposable {
  return commands.registerCommand('pacta.openPreview', async (target?: unknown) => {
    const uri = target instanceof Uri ? target : window.activeTextEditor?.document.uri;
    if (!uri) {
      await window.showInformationMessage(
        l10n.t('Open an agreement (.pacta) first; its preview then opens beside it.'),
      );
      return;
    }
    previews.open(uri);
  });
}
