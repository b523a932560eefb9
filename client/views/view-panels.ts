import { Disposable, type ExtensionContext, ViewColumn, type WebviewPanel, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { Analyses } from './analyses.js';
import { showView, type View, type ViewKind, type ViewState } from './view-panel.js';

/** All open views of one kind: at most one for each state. */
export interface ViewPanels<Shown extends ViewState> extends Disposable {
  /** Opens the view beside the active editor, or shows the one that is open already. */
  open(state: Shown): void;
}

/** Opens, finds, restores and refreshes views of a kind for as long as the extension lives. */
export function createViewPanels<Shown extends ViewState, Data>(
  context: ExtensionContext,
  client: BaseLanguageClient,
  analyses: Analyses,
  kind: ViewKind<Shown, Data>,
): ViewPanels<Shown> {
  const views = new Map<string, View>();

  const show = (panel: WebviewPanel, state: Shown): void => {
    const key = JSON.stringify(state);
    const view = showView(panel, state, kind, client, context.extensionUri);
    views.set(key, view);
    panel.onDidDispose(() => {
      if (views.get(key) === view) views.delete(key);
    });
  };

  const listeners = Disposable.from(
    window.registerWebviewPanelSerializer(kind.type, {
      deserializeWebviewPanel: async (panel, state: Shown | undefined) => {
        if (state) show(panel, state);
        else panel.dispose();
      },
    }),
    analyses.onDidAnalyse((uri) => {
      for (const view of views.values()) if (view.uri.toString() === uri.toString()) view.refresh();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) for (const view of views.values()) view.refresh();
    }),
  );

  return {
    open: (state) => {
      const existing = views.get(JSON.stringify(state));
      if (existing) {
        existing.panel.reveal();
        return;
      }
      show(window.createWebviewPanel(kind.type, '', ViewColumn.Beside, { enableFindWidget: true }), state);
    },
    dispose: () => {
      listeners.dispose();
      for (const { panel } of views.values()) panel.dispose();
    },
  };
}
