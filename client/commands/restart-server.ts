import { commands, type Disposable, l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { restartLanguageServer } from '../server/restart-after-crash.js';

/** Registers "Pacta: Restart Language Server". */
export function registerRestartServer(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('pacta.restartServer', async () => {
    await restartLanguageServer(client);
    window.setStatusBarMessage(l10n.t('The Pacta language server has been restarted.'), 5000);
  });
}
