import { Disposable, type ExtensionContext, type Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { Analyses } from '../views/analyses.js';
import type { PageState } from './messages.js';
import { type Preview, showPreview } from './panel.js';

/** The type under which VS Code knows, and restores, the preview's panels. */
export const previewType = 'pacta.preview';

/** All open previews: at most one a file. */
export interface Previews extends Disposable {
  /** Opens the file's preview beside the active editor, or shows the one that is open already. */
  open(uri: Uri): void;
  /** The preview that has the focus, if any. */
  active(): Preview | undefined;
}

/** Opens, finds, restores and refreshes previews for as long as the extension lives. */
export function createPreviews(context: ExtensionContext, client: BaseLanguageClient, analyses: Analyses): Previews {
  const byUri = new Map<string, Preview>();

  const show = (panel: WebviewPanel, state: PageState): void => {
    const preview = showPreview(panel, state, client, context.extensionUri);
    const key = preview.uri.toString();
    byUri.set(key, preview);
    panel.onDidDispose(() => {
      if (byUri.get(key) === preview) byUri.delete(key);
    });
  };

  const listeners = Disposable.from(
    window.registerWebviewPanelSerializer(previewType, {
      deserializeWebviewPanel: async (panel, state: PageState | undefined) => {
        if (state) show(panel, state);
        else panel.dispose();
      },
    }),
    analyses.onDidAnalyse((uri) => byUri.get(uri.toString())?.refresh()),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) for (const preview of byUri.values()) preview.reload();
    }),
  );

  return {
    open: (uri) => {
      const existing = byUri.get(uri.toString());
      if (existing) {
        existing.panel.reveal(undefined, true);
        return;
      }
      const panel = window.createWebviewPanel(
        previewType,
        '',
        { viewColumn: ViewColumn.Beside, preserveFocus: true },
        {
          enableFindWidget: true,
        },
      );
      show(panel, { uri: uri.toString() });
    },
    active: () => [...byUri.values()].find(({ panel }) => panel.active),
    dispose: () => {
      listeners.dispose();
      for (const { panel } of byUri.values()) panel.dispose();
    },
  };
}
