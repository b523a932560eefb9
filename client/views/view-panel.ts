import { l10n, Range, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { SourcePlace } from '../../server/protocol.js';
import type { MessageFromView, MessageToView } from './messages.js';
import { viewPage } from './page.js';

/** What a view is about, kept over a reload of the window. Addresses are as VS Code spells them. */
export interface ViewState {
  readonly uri: string;
}

/** One kind of view: what it asks for and how it is called. */
export interface ViewKind<State extends ViewState, Data> {
  /** The type under which VS Code knows, and restores, its panels. */
  readonly type: string;
  /** The name of the page's script and style in dist/. */
  readonly bundle: string;
  readonly title: (state: State) => string;
  /** Words for the page, in the user's language. */
  readonly labels: () => Readonly<Record<string, string>>;
  /** The content, or in a sentence why there is none. */
  readonly ask: (state: State) => Promise<Data | string>;
}

/** One open view. */
export interface View {
  readonly uri: Uri;
  readonly panel: WebviewPanel;
  /** Asks for the content anew, if the view is in sight; else it asks when it is shown again. */
  refresh(): void;
}

/** Fills a panel, new or restored, and keeps it current until it is closed. */
export function showView<State extends ViewState, Data>(
  panel: WebviewPanel,
  first: State,
  kind: ViewKind<State, Data>,
  client: BaseLanguageClient,
  extension: Uri,
): View {
  const uri = Uri.parse(first.uri, true);
  let state = first;
  let loaded = false;
  let closed = false;
  let asking = false;
  let wanted = 0;

  const post = (message: MessageToView<Data>): void => void panel.webview.postMessage(message);

  const refresh = (): void => {
    if (!panel.visible) return;
    wanted += 1;
    if (loaded && !asking) void ask();
  };

  /** One question at a time: a burst of keystrokes costs one or two. */
  const ask = async (): Promise<void> => {
    asking = true;
    try {
      for (let answered = 0; answered !== wanted && !closed; ) {
        answered = wanted;
        const content = await kind.ask(state);
        if (answered !== wanted || closed) continue;
        post(typeof content === 'string' ? { type: 'empty', reason: content } : { type: 'show', data: content });
      }
    } catch (error) {
      client.outputChannel.appendLine(l10n.t('A view could not be brought up to date: {0}', String(error)));
    } finally {
      asking = false;
    }
  };

  const receive = async (message: MessageFromView): Promise<void> => {
    switch (message.type) {
      case 'ready':
        loaded = true;
        return refresh();
      case 'open':
        return openPlace(client, message.place, panel);
      case 'choose':
        state = { ...state, ...message.choice };
        return refresh();
    }
  };

  panel.webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'dist')] };
  const listener = panel.webview.onDidReceiveMessage(receive);
  panel.onDidDispose(() => {
    closed = true;
    listener.dispose();
  });
  panel.title = kind.title(state);
  panel.iconPath = {
    light: Uri.joinPath(extension, 'icons/file-light.svg'),
    dark: Uri.joinPath(extension, 'icons/file-dark.svg'),
  };
  panel.webview.html = viewPage(panel.webview, extension, {
    bundle: kind.bundle,
    title: panel.title,
    state,
    labels: kind.labels(),
    body: '  <p id="empty" role="status" hidden></p>\n  <main id="content"></main>',
  });
  return { uri, panel, refresh };
}

/** Shows a place of the source, in the editor that has the file already or in one beside the view. */
export async function openPlace(
  client: BaseLanguageClient,
  { uri, start, end }: Pick<SourcePlace, 'uri' | 'start' | 'end'>,
  panel?: WebviewPanel,
): Promise<void> {
  const target = client.protocol2CodeConverter.asUri(uri);
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === target.toString());
  const beside = panel?.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
  await workspace.openTextDocument(target);
  await window.showTextDocument(target, {
    viewColumn: shown?.viewColumn ?? beside,
    selection: new Range(start.line, start.character, end.line, end.character),
  });
}
