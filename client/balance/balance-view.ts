import { l10n, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type AgreementParams, type BalanceResult, balanceRequest } from '../../server/protocol.js';
import { fileName } from '../active-agreement.js';
import type { ViewKind, ViewState } from '../views/view-panel.js';
import type { BalanceLabels } from './labels.js';

/** The view of who bears what: duties, prohibitions, rights and powers of each party, with the sentences that say so. */
export function balanceView(client: BaseLanguageClient): ViewKind<ViewState, BalanceResult> {
  return {
    type: 'pacta.balance',
    bundle: 'balance',
    title: ({ uri }) => l10n.t('Balance: {0}', fileName(Uri.parse(uri))),
    labels: () => labels(),
    ask: async ({ uri }) => {
      const document = await workspace.openTextDocument(Uri.parse(uri));
      const params: AgreementParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
      const balance = await client.sendRequest<BalanceResult | null>(balanceRequest, params);
      return balance ?? l10n.t('This file names fewer than two parties, so there is nothing to weigh.');
    },
  };
}

function labels(): BalanceLabels {
  return {
    caption: l10n.t('What each party bears'),
    party: l10n.t('Party'),
    duty: l10n.t('Duties'),
    prohibition: l10n.t('Prohibitions'),
    right: l10n.t('Rights'),
    power: l10n.t('Powers'),
    exemption: l10n.t('Exemptions'),
    lone: l10n.t('{0} without counterpart'),
    picture: l10n.t('Shares of each party as bars'),
    sentences: l10n.t('Sentences'),
    ofParty: l10n.t('{0}: {1}'),
    uneven: l10n.t('Without counterpart'),
    even: l10n.t('Every norm is borne by all, or has its counterpart.'),
    showUneven: l10n.t('Show what has no counterpart'),
    borneBy: l10n.t('Borne by {0}'),
    notBy: l10n.t('not by {0}'),
    because: l10n.t('because {0}'),
    declared: l10n.t('Declared differences'),
    noneDeclared: l10n.t('No difference is declared.'),
  };
}
