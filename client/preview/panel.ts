import { Disposable, l10n, languages, Range, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type PreviewParams, type PreviewResult, previewRequest } from '../../server/protocol.js';
import { editorsOf, revealAtTop, topLine } from './editor-lines.js';
import { findingsOf } from './findings.js';
import type { MessageFromPage, MessageToPage, PageState, PreviewChoice } from './messages.js';
import { previewPage } from './preview-page.js';
import { createScrollLeader } from './scroll-leader.js';

/** One open preview. */
export interface Preview {
  readonly uri: Uri;
  readonly panel: WebviewPanel;
  /** What is shown; the language is not known until the first text has arrived, unless it was chosen. */
  choice(): PreviewChoice;
  /** Asks the server for what has changed, and shows it. */
  refresh(): void;
  /** Asks the server for everything, for instance because it is another server now. */
  reload(): void;
}

/** Fills a panel, new or restored, with the preview of a file, and keeps it current until the panel is closed. */
export function showPreview(
  panel: WebviewPanel,
  state: PageState,
  client: BaseLanguageClient,
  extension: Uri,
): Preview {
  const uri = Uri.parse(state.uri, true);
  const mayFollow = createScrollLeader(Date.now);
  let choice: PreviewChoice = choiceIn(state);
  let shownLang = state.lang;
  let resultId: string | undefined;
  let loaded = false;
  let closed = false;
  let asking = false;
  let wanted = 0;

  const post = (message: MessageToPage): void => void panel.webview.postMessage(message);

  const refresh = (): void => {
    // A page out of sight is unloaded by VS Code, and asks for everything when it is shown again.
    if (panel.visible) want();
  };

  const reload = (): void => {
    resultId = undefined;
    want();
  };

  const want = (): void => {
    wanted += 1;
    if (loaded && !asking) void ask();
  };

  /** Asks until nothing newer is wanted, one request at a time: a burst of keystrokes costs one or two renderings. */
  const ask = async (): Promise<void> => {
    asking = true;
    try {
      for (let answered = 0; answered !== wanted && !closed; ) {
        answered = wanted;
        const asked = { resultId, choice };
        const preview = await requestPreview(client, uri, choice, resultId);
        // The answer to a question that nobody asks any more (another language, a page loaded anew) is dropped.
        if (asked.resultId !== resultId || asked.choice !== choice) continue;
        show(preview);
      }
    } catch (error) {
      client.outputChannel.appendLine(l10n.t('The preview could not be brought up to date: {0}', String(error)));
    } finally {
      asking = false;
    }
  };

  const show = (preview: PreviewResult | null): void => {
    if (!preview) {
      resultId = undefined;
      post({ type: 'empty', reason: l10n.t('This file holds no agreement, so there is no treaty text to show.') });
      return;
    }
    const first = resultId === undefined;
    resultId = preview.resultId;
    shownLang = preview.lang;
    panel.title = l10n.t('Preview: {0}', preview.title || fileName(uri));
    post({ type: 'show', preview });
    if (!first) return;
    followEditor();
    markFindings();
  };

  const followEditor = (): void => {
    const editor = editorsOf(uri)[0];
    const line = editor && topLine(editor);
    if (line !== undefined && setting('scrollWithEditor')) post({ type: 'scroll', line });
  };

  const markFindings = (): void => {
    if (loaded && panel.visible) post({ type: 'findings', findings: findingsOf(uri) });
  };

  const receive = async (message: MessageFromPage): Promise<void> => {
    switch (message.type) {
      case 'ready':
        loaded = true;
        return reload();
      case 'lost':
        return reload();
      case 'choose':
        choice = choiceIn(message);
        return reload();
      case 'scroll':
        if (!setting('scrollEditor') || !mayFollow('page')) return;
        for (const editor of editorsOf(uri)) revealAtTop(editor, message.line);
        return;
      case 'open':
        return openSource(uri, message.line, panel);
    }
  };

  panel.webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'dist')] };
  const listeners = Disposable.from(
    panel.webview.onDidReceiveMessage(receive),
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((changed) => changed.toString() === uri.toString())) markFindings();
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (textEditor.document.uri.toString() === uri.toString() && mayFollow('editor')) followEditor();
    }),
  );
  panel.onDidDispose(() => {
    closed = true;
    listeners.dispose();
  });
  panel.title = l10n.t('Preview: {0}', fileName(uri));
  panel.iconPath = {
    light: Uri.joinPath(extension, 'icons/file-light.svg'),
    dark: Uri.joinPath(extension, 'icons/file-dark.svg'),
  };
  panel.webview.html = previewPage(panel.webview, extension, state);

  return {
    uri,
    panel,
    choice: () => ({ ...choice, ...(shownLang !== undefined && { lang: shownLang }) }),
    refresh,
    reload,
  };
}

async function requestPreview(
  client: BaseLanguageClient,
  uri: Uri,
  choice: PreviewChoice,
  resultId: string | undefined,
): Promise<PreviewResult | null> {
  // A preview that was restored after a reload can stand without an editor; the server knows open documents.
  await workspace.openTextDocument(uri);
  const params: PreviewParams = {
    uri: client.code2ProtocolConverter.asUri(uri),
    ...choice,
    ...(resultId !== undefined && { resultId }),
  };
  return client.sendRequest<PreviewResult | null>(previewRequest, params);
}

/** What was chosen, apart from what else a message or a state holds. */
function choiceIn({ lang, for: party, option }: PreviewChoice): PreviewChoice {
  return {
    ...(lang !== undefined && { lang }),
    ...(party !== undefined && { for: party }),
    ...(option !== undefined && { option }),
  };
}

/** Shows the line of the source, in the editor that has the file already or in one beside the preview. */
async function openSource(uri: Uri, line: number, panel: WebviewPanel): Promise<void> {
  const column =
    editorsOf(uri)[0]?.viewColumn ?? (panel.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One);
  const start = Math.floor(line);
  await window.showTextDocument(uri, { viewColumn: column, selection: new Range(start, 0, start, 0) });
}

function setting(name: 'scrollWithEditor' | 'scrollEditor'): boolean {
  return workspace.getConfiguration('pacta.preview').get(name, true);
}

function fileName(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
