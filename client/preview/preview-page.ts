import { l10n, type Uri, type Webview } from 'vscode';
import { escaped, viewPage } from '../views/page.js';
import type { PreviewLabels } from './labels.js';
import type { PageState } from './messages.js';

/** The page of the preview, without the treaty: that comes block by block, as messages. */
export function previewPage(webview: Webview, extension: Uri, state: PageState): string {
  return viewPage(webview, extension, {
    bundle: 'preview',
    title: l10n.t('Preview'),
    state,
    labels: labels(),
    body: `  <header id="toolbar" hidden>
    <label for="language">${escaped(l10n.t('Language'))}</label>
    <select id="language"></select>
    <label for="original">${escaped(l10n.t('Original of'))}</label>
    <select id="original"></select>
    <label for="proposals">${escaped(l10n.t('Brackets'))}</label>
    <select id="proposals"></select>
    <button id="print" type="button">${escaped(l10n.t('Print'))}</button>
  </header>
  <p id="empty" role="status" hidden></p>
  <main id="treaty"></main>`,
  });
}

function labels(): PreviewLabels {
  return {
    asDeclared: l10n.t('as declared'),
    open: l10n.t('shown open'),
    asProposedBy: l10n.t('as proposed by {0}'),
    error: l10n.t('Error'),
    warning: l10n.t('Warning'),
    info: l10n.t('Note'),
  };
}
