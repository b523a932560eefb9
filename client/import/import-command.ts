import { commands, type Disposable, l10n, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ImportParams, type ImportResult, importRequest } from '../../server/protocol.js';
import { fileName } from '../active-agreement.js';

/** The formats that treaties come in, by the endings of their files. */
const endings = ['docx', 'html', 'htm', 'xml', 'md', 'markdown', 'txt'];

/** Registers "Pacta: Import a Treaty…": a treaty in another format becomes an agreement in a new editor, which is not saved yet. */
export function registerImport(client: BaseLanguageClient): readonly Disposable[] {
  const reports = window.createOutputChannel(l10n.t('Pacta Import'));
  const command = commands.registerCommand('pacta.import', async (target?: unknown) => {
    const file = target instanceof Uri ? target : await chooseFile();
    if (!file) return;
    const result = await window.withProgress(
      {
        location: ProgressLocation.Notification,
        title: l10n.t('Reading {0}', fileName(file)),
        cancellable: true,
      },
      async (_progress, token) => {
        const params: ImportParams = { name: fileName(file), content: base64Of(await workspace.fs.readFile(file)) };
        const answer = await client.sendRequest<ImportResult>(importRequest, params, token);
        return token.isCancellationRequested ? undefined : answer;
      },
    );
    if (!result) return;
    if ('refusal' in result) {
      await window.showErrorMessage(result.refusal);
      return;
    }
    const document = await workspace.openTextDocument({ language: 'pacta', content: result.source });
    await window.showTextDocument(document);
    reports.clear();
    for (const line of result.report) reports.appendLine(line);
    void offerReport(fileName(file), () => reports.show());
  });
  return [reports, command];
}

async function chooseFile(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: l10n.t('The treaty to import'),
    openLabel: l10n.t('Import'),
    filters: { [l10n.t('Treaties')]: endings },
  });
  return chosen?.[0];
}

async function offerReport(name: string, show: () => void): Promise<void> {
  const report = l10n.t('Show what was recognised');
  const message = l10n.t('{0} is now an agreement in Pacta. Read it through, then save it.', name);
  if ((await window.showInformationMessage(message, report)) === report) show();
}

/** Bytes in Base64, in pieces, because a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const piece = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += piece) binary += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(binary);
}
