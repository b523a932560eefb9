import { commands, type Disposable, l10n, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { restartLanguageServer } from '../language-server.js';

/** Registers "Pacta: Restart Language Server". */
export function registerRestartServer(client: LanguageClient): Disposable {
  return commands.registerCommand('pacta.restartServer', async () => {
    await restartLanguageServer(client);
    window.setStatusBarMessage(l10n.t('The Pacta language server has been restarted.'), 5000);
  });
}
