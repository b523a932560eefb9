/** Asks the editor to ask again for what it shows of a file, where an edit elsewhere has changed the names that it speaks of. */
import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import type { Host } from './host.js';

/** A function that asks once for all calls of one turn; editors that cannot be asked are left alone. */
export function createRefreshes(
  connection: Connection,
  { later }: Pick<Host, 'later'>,
  { workspace }: ClientCapabilities,
): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    later(() => {
      isDue = false;
      // An editor that refuses shows what it has: nothing is lost but the news.
      const ignore = (): void => {};
      if (workspace?.semanticTokens?.refreshSupport) connection.languages.semanticTokens.refresh().catch(ignore);
      if (workspace?.inlayHint?.refreshSupport) connection.languages.inlayHint.refresh().catch(ignore);
      if (workspace?.codeLens?.refreshSupport) connection.sendRequest('workspace/codeLens/refresh').catch(ignore);
    });
  };
}
