import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { createActiveAgreement } from './active-agreement.js';
import { balanceView } from './balance/balance-view.js';
import { registerOpenPreview } from './commands/open-preview.js';
import { registerRestartServer } from './commands/restart-server.js';
import { registerShowBalance } from './commands/show-balance.js';
import { registerShowReferences } from './commands/show-references.js';
import { registerCompare } from './compare/compare-command.js';
import { compareView } from './compare/compare-view.js';
import { registerExport } from './export/export-command.js';
import { registerImport } from './import/import-command.js';
import { registerNewAgreement } from './new-agreement/new-agreement-command.js';
import { createObligationsView } from './obligations/obligations-view.js';
import { createPreviews } from './preview/previews.js';
import { answerFileRequests } from './server/file-requests.js';
import { createAgreementStatus } from './status/agreement-status.js';
import { createAnalyses } from './views/analyses.js';
import { createViewPanels } from './views/view-panels.js';

/** What the extension does wherever it runs, with a server in a process or in a web worker. */
export function activateWith(context: ExtensionContext, client: BaseLanguageClient): void {
  const analyses = createAnalyses(client);
  const previews = createPreviews(context, client, analyses);
  const active = createActiveAgreement(previews);
  const balance = createViewPanels(context, client, analyses, balanceView(client));
  const comparisons = createViewPanels(context, client, analyses, compareView(client));
  context.subscriptions.push(
    client,
    analyses,
    previews,
    balance,
    comparisons,
    createObligationsView(client, analyses, active),
    createAgreementStatus(client, analyses),
    registerOpenPreview(previews, active),
    registerShowBalance(balance, active),
    registerCompare(comparisons, active),
    registerExport(client, previews, active),
    registerNewAgreement(client),
    registerRestartServer(client),
    registerShowReferences(client),
    ...registerImport(client),
    ...answerFileRequests(client),
  );
  // Not waited for: the editor is of use before the server is up, and the client says by itself when the start fails.
  client.start().catch((error) => client.error('The language server could not be started.', error, false));
}
