import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode';
import { type ActiveAgreement, fileName } from '../active-agreement.js';
import type { ViewPanels } from '../views/view-panels.js';
import type { CompareState } from './compare-view.js';

/** Registers "Pacta: Compare Versions…": with the last commit, or with another file; or two files selected in the explorer. */
export function registerCompare(views: ViewPanels<CompareState>, activeAgreement: ActiveAgreement): Disposable {
  return commands.registerCommand('pacta.compare', async (target?: unknown, selected?: unknown) => {
    const two = Array.isArray(selected) ? selected.filter((one): one is Uri => one instanceof Uri) : [];
    if (two.length === 2) {
      // The file on which the menu was opened is the one that is looked at; the other one came before it.
      const newer = two.find((one) => one.toString() === String(target)) ?? two[1];
      const older = two.find((one) => one !== newer);
      if (newer && older) return views.open({ uri: newer.toString(), base: older.toString() });
    }
    const uri = await activeAgreement(target);
    if (!uri) return;
    if (selected instanceof Uri) return views.open({ uri: uri.toString(), base: selected.toString() });
    const base = await chooseBase(uri);
    if (base === undefined) return;
    views.open({ uri: uri.toString(), ...(base !== 'commit' && { base: base.toString() }) });
  });
}

async function chooseBase(uri: Uri): Promise<Uri | 'commit' | undefined> {
  interface Choice {
    readonly label: string;
    readonly description?: string;
    readonly uri?: Uri;
  }
  const commit: Choice = { label: l10n.t('The last commit'), description: 'Git' };
  const another: Choice = { label: l10n.t('Another file…') };
  const others = (await workspace.findFiles('**/*.pacta', '**/node_modules/**', 50))
    .filter((one) => one.toString() !== uri.toString())
    .map((one): Choice => ({ label: workspace.asRelativePath(one), uri: one }));
  const picked = await window.showQuickPick([commit, another, ...others], {
    title: l10n.t('Compare {0} with', fileName(uri)),
    matchOnDescription: true,
  });
  if (!picked) return undefined;
  if (picked === commit) return 'commit';
  if (picked.uri) return picked.uri;
  const chosen = await window.showOpenDialog({ filters: { Pacta: ['pacta'] }, title: l10n.t('The older version') });
  return chosen?.[0];
}
