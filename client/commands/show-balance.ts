import { commands, type Disposable } from 'vscode';
import type { ActiveAgreement } from '../active-agreement.js';
import type { ViewState } from '../views/view-panel.js';
import type { ViewPanels } from '../views/view-panels.js';

/** Registers "Pacta: Show Balance": who bears what, beside the agreement. */
export function registerShowBalance(views: ViewPanels<ViewState>, activeAgreement: ActiveAgreement): Disposable {
  return commands.registerCommand('pacta.showBalance', async (target?: unknown) => {
    const uri = await activeAgreement(target);
    if (uri) views.open({ uri: uri.toString() });
  });
}
