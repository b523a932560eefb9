import { commands, type Disposable, env, l10n, Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type ExportParams,
  type ExportResult,
  exportRequest,
  type PreviewParams,
  type PreviewResult,
  previewRequest,
} from '../../server/protocol.js';
import type { Previews } from '../preview/previews.js';

/** Registers "Pacta: Export HTML…": the treaty as one page, in a place that the user chooses. */
export function registerExportHtml(client: LanguageClient, previews: Previews): Disposable {
  return commands.registerCommand('pacta.exportHtml', async (target?: unknown) => {
    const preview = previews.active();
    const uri = target instanceof Uri ? target : (preview?.uri ?? window.activeTextEditor?.document.uri);
    if (!uri) {
      await window.showInformationMessage(l10n.t('Open an agreement (.pacta) first, then export it.'));
      return;
    }
    const lang =
      preview && preview.uri.toString() === uri.toString() ? preview.lang() : await chooseLanguage(client, uri);
    if (lang === undefined) return;
    const place = await window.showSaveDialog({
      defaultUri: uri.with({ path: uri.path.replace(/(\.pacta)?$/, lang ? `.${lang}.html` : '.html') }),
      filters: { HTML: ['html'] },
    });
    if (!place) return;
    const params: ExportParams = {
      uri: client.code2ProtocolConverter.asUri(uri),
      format: 'html',
      ...(lang && { lang }),
    };
    const exported = await client.sendRequest<ExportResult | null>(exportRequest, params);
    if (!exported) return sayNothingToExport();
    await workspace.fs.writeFile(place, new TextEncoder().encode(exported.text));
    await offerToOpen(place);
  });
}

/**
 * The language to export in: the only one of the agreement, or the one that the user picks.
 * @returns a BCP 47 tag; undefined when there is nothing to export or the user gave up
 */
async function chooseLanguage(client: LanguageClient, uri: Uri): Promise<string | undefined> {
  await workspace.openTextDocument(uri);
  const params: PreviewParams = { uri: client.code2ProtocolConverter.asUri(uri) };
  const preview = await client.sendRequest<PreviewResult | null>(previewRequest, params);
  if (!preview) {
    await sayNothingToExport();
    return undefined;
  }
  if (preview.languages.length < 2) return preview.lang;
  const names = new Intl.DisplayNames([env.language], { type: 'language' });
  const picked = await window.showQuickPick(
    preview.languages.map((tag) => ({ label: names.of(tag) ?? tag, description: tag })),
    { title: l10n.t('Language of the exported text') },
  );
  return picked?.description;
}

async function sayNothingToExport(): Promise<void> {
  await window.showInformationMessage(l10n.t('This file holds no agreement, so there is no text to export.'));
}

async function offerToOpen(place: Uri): Promise<void> {
  const open = l10n.t('Open');
  const choice = await window.showInformationMessage(
    l10n.t('The treaty text has been written to {0}.', place.fsPath),
    open,
  );
  if (choice === open) await env.openExternal(place);
}
