import { l10n, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type CompareParams, type CompareResult, compareRequest } from '../../server/protocol.js';
import { fileName } from '../active-agreement.js';
import type { ViewKind, ViewState } from '../views/view-panel.js';
import type { Comparison } from './comparison.js';
import { committedText } from './git-version.js';
import type { CompareLabels } from './labels.js';

/** What is compared: the file with another one, or with the last commit. */
export interface CompareState extends ViewState {
  /** The address of the older version; absent for the last commit. */
  readonly base?: string;
  readonly lang?: string;
}

/** The view of what changed between two versions of an agreement, clause by clause. */
export function compareView(client: BaseLanguageClient): ViewKind<CompareState, Comparison> {
  return {
    type: 'pacta.compare',
    bundle: 'compare',
    title: ({ uri }) => l10n.t('Changes: {0}', fileName(Uri.parse(uri))),
    labels: () => labels(),
    ask: async ({ uri, base, lang }) => {
      const newer = (await workspace.openTextDocument(Uri.parse(uri))).uri;
      const older = base === undefined ? newer : Uri.parse(base);
      const text =
        base === undefined ? await committedText(newer) : (await workspace.openTextDocument(older)).getText();
      if (text === undefined) return noCommit(newer);
      const params: CompareParams = {
        uri: client.code2ProtocolConverter.asUri(newer),
        base: { uri: client.code2ProtocolConverter.asUri(older), text },
        ...(lang !== undefined && { lang }),
      };
      const result = await client.sendRequest<CompareResult | null>(compareRequest, params);
      if (!result) return l10n.t('One of the two versions holds no agreement, so there is nothing to compare.');
      return {
        result,
        older: base === undefined ? l10n.t('the last commit') : fileName(older),
        newer: fileName(newer),
        uri: params.uri,
      };
    },
  };
}

function noCommit(uri: Uri): string {
  return l10n.t(
    '{0} is in no commit that Git knows of here, so there is no earlier version to compare it with.',
    fileName(uri),
  );
}

function labels(): CompareLabels {
  return {
    older: l10n.t('Older: {0}'),
    newer: l10n.t('Newer: {0}'),
    changed: l10n.t('{0} changed'),
    added: l10n.t('{0} new'),
    removed: l10n.t('{0} removed'),
    renumbered: l10n.t('{0} renumbered'),
    moved: l10n.t('{0} moved'),
    kept: l10n.t('{0} unchanged'),
    was: l10n.t('Before: {0}'),
    same: l10n.t('Both versions read the same.'),
    showKept: l10n.t('Show unchanged clauses'),
    previous: l10n.t('Previous change'),
    next: l10n.t('Next change'),
    language: l10n.t('Language'),
    addedWords: l10n.t('added:'),
    removedWords: l10n.t('removed:'),
    end: l10n.t('end of change'),
  };
}
