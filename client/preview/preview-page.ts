import { l10n, type Uri, type Webview } from 'vscode';
import { escaped, viewPage } from '../views/page.js';
import type { PageState } from './messages.js';

/** The page of the preview, without the treaty: that comes block by block, as messages. */
export function previewPage(webview: Webview, extension: Uri, state: PageState): string {
  return viewPage(webview, extension, {
    bundle: 'preview',
    title: l10n.t('Preview'),
    state,
    labels: {},
    body: `  <header id="toolbar" hidden>
    <label for="language">${escaped(l10n.t('Language'))}</label>
    <select id="language"></select>
  </header>
  <p id="empty" role="status" hidden></p>
  <main id="treaty"></main>`,
  });
}
