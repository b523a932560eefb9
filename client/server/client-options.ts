import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/protocol.js';
import { showReferencesCommand } from '../commands/show-references.js';
import { restartAfterCrash } from './restart-after-crash.js';

/** What the client is told, wherever the server runs: agreements of any folder, saved or not, are its own. */
export function clientOptions(client: () => BaseLanguageClient): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { commands: { showReferences: showReferencesCommand } };
  return { documentSelector: [{ language: 'pacta' }], initializationOptions, errorHandler: restartAfterCrash(client) };
}
