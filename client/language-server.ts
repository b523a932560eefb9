import { type ExtensionContext, l10n, window } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import { createRestartPolicy } from './restart-policy.js';

/** The client of the language server in dist/server.js, which runs as a process of its own; not started yet. */
export function createLanguageServerClient(context: ExtensionContext): LanguageClient {
  const client: LanguageClient = new LanguageClient(
    'pacta',
    'Pacta',
    { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc },
    { documentSelector: [{ language: 'pacta' }], errorHandler: restartAfterCrash(() => client) },
  );
  return client;
}

/** Stops the language server, if it is running, and starts it. */
export async function restartLanguageServer(client: LanguageClient): Promise<void> {
  if (client.state === State.Running) await client.restart();
  else await client.start();
}

/** Starts a crashed server again and says so; gives up when it keeps crashing, and offers the log and another try. */
function restartAfterCrash(client: () => LanguageClient): ErrorHandler {
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

async function offerAnotherTry(client: LanguageClient, message: string): Promise<void> {
  const restart = l10n.t('Restart');
  const showLog = l10n.t('Show Log');
  const choice = await window.showErrorMessage(message, restart, showLog);
  if (choice === restart) await restartLanguageServer(client);
  if (choice === showLog) client.outputChannel.show();
}
