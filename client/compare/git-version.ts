import { type Event, extensions, type Uri } from 'vscode';

/** What is used of the interface that VS Code's own Git extension offers. */
interface GitExtension {
  getAPI(version: 1): GitApi;
}

interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: Event<GitApi['state']>;
  getRepository(uri: Uri): { show(ref: string, path: string): Promise<string> } | null;
}

/**
 * The text of a file as the last commit has it.
 * @returns undefined where the file is in no repository, or in none of its commits, or there is no Git here
 */
export async function committedText(uri: Uri): Promise<string | undefined> {
  const git = extensions.getExtension<GitExtension>('vscode.git');
  if (!git) return undefined;
  try {
    const offered = git.isActive ? git.exports : await git.activate();
    const api = offered.getAPI(1);
    await repositoriesFound(api);
    return await api.getRepository(uri)?.show('HEAD', uri.fsPath);
  } catch {
    // Git is switched off, or knows nothing of the file: either way there is no version to compare with.
    return undefined;
  }
}

/** Git looks for repositories after it has started, and knows of none until then. */
function repositoriesFound(api: GitApi): Promise<void> {
  if (api.state === 'initialized') return Promise.resolve();
  return new Promise((resolve) => {
    const listener = api.onDidChangeState((state) => {
      if (state !== 'initialized') return;
      listener.dispose();
      resolve();
    });
  });
}
