import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { restartAfterCrash } from './restart-after-crash.js';

/** What the client is told, wherever the server runs: agreements of any folder, saved or not, are its own. */
export function clientOptions(client: () => BaseLanguageClient): LanguageClientOptions {
  return { documentSelector: [{ language: 'pacta' }], errorHandler: restartAfterCrash(client) };
}
