import { env, Uri, type Webview } from 'vscode';

/** What a view's page is made of. */
export interface Page {
  /** The bundle's name in dist/, without its ending: NAME.js and NAME.css. */
  readonly bundle: string;
  readonly title: string;
  /** What the page keeps for the time after a reload of the window. */
  readonly state: unknown;
  /** Words that the page's own script puts into it, in the user's language. */
  readonly labels: Readonly<Record<string, string>>;
  /** Markup of the body, ahead of the script. Words in it are escaped already. */
  readonly body: string;
}

/** The page of a view, without its content: that comes as messages. Nothing but the view's own script and style may be loaded or run. */
export function viewPage(webview: Webview, extension: Uri, { bundle, title, state, labels, body }: Page): string {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const script = webview.asWebviewUri(Uri.joinPath(extension, `dist/${bundle}.js`));
  const style = webview.asWebviewUri(Uri.joinPath(extension, `dist/${bundle}.css`));
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escaped(env.language)}" dir="${isRightToLeft(env.language) ? 'rtl' : 'ltr'}">
<head>
  <meta charset="UTF-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="pacta-state" content="${escaped(JSON.stringify(state))}">
  <meta name="pacta-labels" content="${escaped(JSON.stringify(labels))}">
  <title>${escaped(title)}</title>
  <link rel="stylesheet" nonce="${nonce}" href="${style}">
</head>
<body>
${body}
  <script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

/** The text with what HTML takes for markup escaped. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function isRightToLeft(language: string): boolean {
  return /^(?:ar|fa|he|ur)\b/i.test(language);
}
