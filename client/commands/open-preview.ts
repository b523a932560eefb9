import { commands, type Disposable } from 'vscode';
import type { ActiveAgreement } from '../active-agreement.js';
import type { Previews } from '../preview/previews.js';

/** Registers "Pacta: Open Preview to the Side": of the file it is called on, or of the one in the active editor. */
export function registerOpenPreview(previews: Previews, activeAgreement: ActiveAgreement): Disposable {
  return commands.registerCommand('pacta.openPreview', async (target?: unknown) => {
    const uri = await activeAgreement(target);
    if (uri) previews.open(uri);
  });
}
