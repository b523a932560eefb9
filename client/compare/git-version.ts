import { extensions, type Uri } from 'vscode';

/** What is used of the interface that VS Code's own Git extension offers. */
interface GitExtension {
  getAPI(version: 1): {
    getRepository(uri: Uri): { show(ref: string, path: string): Promise<string> } | null;
    openRepository?(root: Uri): Promise<unknown>;
  };
}

/**
 * The text of a file as the last commit has it.
 * @returns undefined where the file is in no repository, or in none of its commits, or there is no Git here
 */
export async function committedText(uri: Uri): Promise<string | undefined> {
  const git = extensions.getExtension<GitExtension>('vscode.git');
  if (!git) return undefined;
  try {
    const { getAPI } = git.isActive ? git.exports : await git.activate();
    const repository = getAPI(1).getRepository(uri);
    return await repository?.show('HEAD', uri.fsPath);
  } catch {
    // Git is switched off, or knows nothing of the file: either way there is no version to compare with.
    return undefined;
  }
}
