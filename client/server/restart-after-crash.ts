import { l10n, window } from 'vscode';
import { type BaseLanguageClient, CloseAction, ErrorAction, type ErrorHandler, State } from 'vscode-languageclient';
import { createRestartPolicy } from './restart-policy.js';

/** Stops the language server, if it is running, and starts it. */
export async function restartLanguageServer(client: BaseLanguageClient): Promise<void> {
  if (client.state === State.Running) await client.stop();
  await client.start();
}

/**
 * Starts a crashed server again and says so; gives up when it keeps crashing, and offers the log and another try.
 * @param client the client of the server, asked for when there is need: the handler is made before it
 */
export function restartAfterCrash(client: () => BaseLanguageClient): ErrorHandler {
  const mayRestart = createRestartPolicy(Date.now);
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      if (mayRestart()) {
        const message = l10n.t('The Pacta language server stopped unexpectedly and has been started again.');
        void window.showWarningMessage(message);
        return { action: CloseAction.Restart, message, handled: true };
      }
      const message = l10n.t(
        'The Pacta language server keeps stopping, so agreements are not checked any more. Its log may say why.',
      );
      void offerAnotherTry(client(), message);
      return { action: CloseAction.DoNotRestart, message, handled: true };
    },
  };
}

async function offerAnotherTry(client: BaseLanguageClient, message: string): Promise<void> {
  const restart = l10n.t('Restart');
  const showLog = l10n.t('Show Log');
  const choice = await window.showErrorMessage(message, restart, showLog);
  if (choice === restart) await restartLanguageServer(client);
  if (choice === showLog) client.outputChannel.show();
}
