import {
  commands,
  Disposable,
  EventEmitter,
  env,
  l10n,
  MarkdownString,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
  type AgreementParams,
  type Obligation,
  type ObligationsResult,
  obligationsRequest,
} from '../../server/protocol.js';
import { type ActiveAgreement, fileName } from '../active-agreement.js';
import type { Analyses } from '../views/analyses.js';
import { openPlace } from '../views/view-panel.js';
import { type Group, type Grouping, grouped } from './groups.js';

type Node = Group | Obligation;

/**
 * The tree of who owes what to whom, in the side bar: of the agreement that was last in an editor, by party, by topic or by due
 * date. A tree of VS Code's own is read out, moved in by keys and coloured as every other one.
 */
export function createObligationsView(
  client: BaseLanguageClient,
  analyses: Analyses,
  activeAgreement: ActiveAgreement,
): Disposable {
  const changed = new EventEmitter<undefined>();
  let uri: Uri | undefined;
  let grouping: Grouping = 'party';
  let asked: Promise<ObligationsResult | null> | undefined;

  const ask = async (): Promise<ObligationsResult | null> => {
    if (!uri || client.state !== State.Running) return null;
    await workspace.openTextDocument(uri);
    const params: AgreementParams = { uri: client.code2ProtocolConverter.asUri(uri) };
    return client.sendRequest<ObligationsResult | null>(obligationsRequest, params);
  };

  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    async getChildren(node) {
      if (node) return 'obligations' in node ? [...node.obligations] : [];
      asked ??= ask();
      const result = await asked;
      view.description = result && uri ? fileName(uri) : '';
      view.message = result?.obligations.length === 0 ? l10n.t('This agreement obliges nobody to anything yet.') : '';
      return result ? [...grouped(result.obligations, grouping, words())] : [];
    },
    getTreeItem: (node) => ('obligations' in node ? groupItem(node) : obligationItem(node)),
  };
  const view = window.createTreeView('pacta.obligations', { treeDataProvider: provider, showCollapseAll: true });

  const refresh = (): void => {
    asked = undefined;
    changed.fire(undefined);
  };

  const follow = (): void => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'pacta' || document.uri.toString() === uri?.toString()) return;
    uri = document.uri;
    refresh();
  };

  const group = (by: Grouping): Disposable =>
    commands.registerCommand(`pacta.obligations.by.${by}`, () => {
      grouping = by;
      void commands.executeCommand('setContext', 'pacta.obligations.grouping', by);
      changed.fire(undefined);
    });

  void commands.executeCommand('setContext', 'pacta.obligations.grouping', grouping);
  follow();
  return Disposable.from(
    changed,
    view,
    window.onDidChangeActiveTextEditor(follow),
    analyses.onDidAnalyse((analysed) => {
      // Out of sight nothing is asked; a tree that comes into sight asks by itself.
      if (analysed.toString() === uri?.toString()) refresh();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) refresh();
    }),
    group('party'),
    group('topic'),
    group('due'),
    commands.registerCommand('pacta.showObligations', async (target?: unknown) => {
      const found = await activeAgreement(target);
      if (!found) return;
      uri = found;
      refresh();
      await commands.executeCommand('pacta.obligations.focus');
    }),
    commands.registerCommand('pacta.obligations.open', ({ place }: Obligation) => openPlace(client, place)),
  );
}

function words() {
  const format = new Intl.DateTimeFormat(env.language, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    nobody: l10n.t('Nobody who is declared'),
    limited: l10n.t('With a time limit'),
    unlimited: l10n.t('Without a time limit'),
    date: (iso: string) => format.format(new Date(iso)),
  };
}

function groupItem({ heading, obligations }: Group): TreeItem {
  const item = new TreeItem(heading, TreeItemCollapsibleState.Expanded);
  item.description = String(obligations.length);
  return item;
}

function obligationItem(obligation: Obligation): TreeItem {
  const { kind, bearers, toward, act, words: sentence, cited, when, due } = obligation;
  const item = new TreeItem(act, TreeItemCollapsibleState.None);
  const names = new Intl.ListFormat(env.language, { type: 'conjunction' });
  const limit = due ?? when;
  item.description = [...(limit === undefined ? [] : [limit]), cited].join(' · ');
  item.iconPath = new ThemeIcon(kind === 'duty' ? 'arrow-right' : 'circle-slash');
  const owed =
    kind === 'duty'
      ? l10n.t('Duty of {0}', names.format(bearers))
      : l10n.t('Prohibition of {0}', names.format(bearers));
  const lines = [
    owed,
    ...(toward.length > 0 ? [l10n.t('toward {0}', names.format(toward))] : []),
    ...(when === undefined ? [] : [l10n.t('Time limit: {0}', when)]),
    ...(due === undefined ? [] : [l10n.t('Due on {0}', due)]),
  ];
  const tooltip = new MarkdownString();
  tooltip.appendText(`${sentence}\n\n${lines.join('\n\n')}`);
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: [sentence, cited, ...lines].join(', ') };
  item.command = { command: 'pacta.obligations.open', title: l10n.t('Show in the text'), arguments: [obligation] };
  return item;
}
