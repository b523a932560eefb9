import type { ExtensionContext } from 'vscode';
import { registerExportHtml } from './commands/export-html.js';
import { registerOpenPreview } from './commands/open-preview.js';
import { registerRestartServer } from './commands/restart-server.js';
import { createLanguageServerClient } from './language-server.js';
import { createPreviews } from './preview/previews.js';

/** Called by VS Code when the first `.pacta` file is opened, or when a preview is restored. */
export function activate(context: ExtensionContext): void {
  const client = createLanguageServerClient(context);
  const previews = createPreviews(context, client);
  context.subscriptions.push(
    client,
    previews,
    registerOpenPreview(previews),
    registerExportHtml(client, previews),
    registerRestartServer(client),
  );
  // Not waited for: the editor is of use before the server is up, and the client says by itself when the start fails.
  client.start().catch((error) => client.error('The language server could not be started.', error, false));
}
