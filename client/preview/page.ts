import { randomBytes } from 'node:crypto';
import { env, l10n, Uri, type Webview } from 'vscode';
import type { PageState } from './messages.js';

/** The page of the preview, without the treaty: that comes block by block, as messages. */
export function previewPage(webview: Webview, extension: Uri, state: PageState): string {
  const nonce = randomBytes(16).toString('base64');
  const script = webview.asWebviewUri(Uri.joinPath(extension, 'dist/preview.js'));
  const style = webview.asWebviewUri(Uri.joinPath(extension, 'dist/preview.css'));
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(env.language)}">
<head>
  <meta charset="UTF-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="pacta-state" content="${escapeAttribute(JSON.stringify(state))}">
  <title>${escapeAttribute(l10n.t('Preview'))}</title>
  <link rel="stylesheet" nonce="${nonce}" href="${style}">
</head>
<body>
  <header id="toolbar" hidden>
    <label for="language">${escapeAttribute(l10n.t('Language'))}</label>
    <select id="language"></select>
  </header>
  <p id="empty" role="status" hidden></p>
  <main id="treaty"></main>
  <script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
