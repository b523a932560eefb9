import { commands, type Disposable, env, l10n, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type AgreementFacts,
  type AgreementParams,
  type ExportParams,
  type ExportResult,
  exportRequest,
  factsRequest,
} from '../../server/protocol.js';
import type { ActiveAgreement } from '../active-agreement.js';
import type { Previews } from '../preview/previews.js';
import { type ExportFormat, exportFormats } from './formats.js';

/** What the command can be given instead of asking for it, by a key binding for instance. */
interface Given {
  readonly format?: ExportParams['format'];
  readonly lang?: string;
  readonly to?: Uri;
}

/** Registers "Pacta: Export…": the treaty in a format, a language and a place that the user chooses. */
export function registerExport(client: BaseLanguageClient, previews: Previews, active: ActiveAgreement): Disposable {
  return commands.registerCommand('pacta.export', async (target?: unknown, given: Given = {}) => {
    const uri = await active(target);
    if (!uri) return;
    await workspace.openTextDocument(uri);
    const params: AgreementParams = { uri: client.code2ProtocolConverter.asUri(uri) };
    const facts = await client.sendRequest<AgreementFacts | null>(factsRequest, params);
    if (!facts) return sayNothingToExport();
    const format = exportFormats().find((one) => one.format === given.format) ?? (await chooseFormat());
    if (!format) return;
    const preview = previews.active();
    const shown = preview?.uri.toString() === uri.toString() ? preview.choice() : {};
    const lang = given.lang ?? shown.lang ?? (await chooseLanguage(facts.languages));
    if (lang === undefined) return;
    const place = given.to ?? (await choosePlace(uri, format, facts.languages.length > 1 ? lang : ''));
    if (!place) return;
    await exportTo(client, { ...shown, ...params, format: format.format, ...(lang && { lang }) }, place, format);
  });
}

async function chooseFormat(): Promise<ExportFormat | undefined> {
  return window.showQuickPick(exportFormats(), { title: l10n.t('Format of the export'), matchOnDetail: true });
}

/** The only language of the agreement, or the one that the user picks; empty for an agreement that declares none. */
async function chooseLanguage(languages: readonly string[]): Promise<string | undefined> {
  if (languages.length < 2) return languages[0] ?? '';
  const names = new Intl.DisplayNames([env.language], { type: 'language' });
  const picked = await window.showQuickPick(
    languages.map((tag) => ({ label: names.of(tag) ?? tag, description: tag })),
    { title: l10n.t('Language of the exported text') },
  );
  return picked?.description;
}

function choosePlace(uri: Uri, { ending, label }: ExportFormat, lang: string): Thenable<Uri | undefined> {
  const named = uri.path.replace(/(\.pacta)?$/, `${lang && `.${lang}`}.${ending}`);
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const inFolder = folder && Uri.joinPath(folder, named.slice(named.lastIndexOf('/') + 1));
  // An agreement that was never saved has no place of its own.
  const defaultUri = uri.scheme === 'untitled' ? inFolder : uri.with({ path: named });
  return window.showSaveDialog({ filters: { [label]: [ending] }, ...(defaultUri && { defaultUri }) });
}

async function exportTo(
  client: BaseLanguageClient,
  params: ExportParams,
  place: Uri,
  { label }: ExportFormat,
): Promise<void> {
  const title = l10n.t('Writing {0}', label);
  const written = await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (_progress, token) => {
      const result = await client.sendRequest<ExportResult | null>(exportRequest, params, token);
      if (token.isCancellationRequested) return false;
      if (!result) throw new Error(l10n.t('The log of the Pacta language server says what went wrong.'));
      if (result.refusal !== undefined) throw new Error(result.refusal);
      await workspace.fs.writeFile(place, bytesOf(result));
      return true;
    },
  );
  if (written) void offerToOpen(place);
}

function bytesOf({ text = '', base64 }: ExportResult): Uint8Array {
  if (base64 === undefined) return new TextEncoder().encode(text);
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

async function sayNothingToExport(): Promise<void> {
  await window.showInformationMessage(l10n.t('This file holds no agreement, so there is no text to export.'));
}

async function offerToOpen(place: Uri): Promise<void> {
  const open = l10n.t('Open');
  const message = l10n.t('The treaty text has been written to {0}.', workspace.asRelativePath(place));
  if ((await window.showInformationMessage(message, open)) !== open) return;
  if (/\.(?:md|txt|xml)$/.test(place.path)) await window.showTextDocument(place);
  else await env.openExternal(place);
}
