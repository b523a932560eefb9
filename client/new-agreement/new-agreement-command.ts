import { commands, type Disposable, l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DraftParams, draftRequest, type KindOfAgreement, kindsRequest } from '../../server/protocol.js';

/** Registers "Pacta: New Agreement…": a first draft of a kind, with every expected clause in place, in an editor that is not saved yet. */
export function registerNewAgreement(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('pacta.newAgreement', async (given?: Partial<DraftParams>) => {
    const kind = given?.kind ?? (await chooseKind(client));
    if (kind === undefined) return;
    const parties = given?.parties ?? (await askParties());
    if (!parties) return;
    const params: DraftParams = { kind, parties, ...(given?.title !== undefined && { title: given.title }) };
    const draft = await client.sendRequest<string | null>(draftRequest, params);
    if (draft === null) {
      await window.showErrorMessage(l10n.t('There is no kind of agreement called {0}.', kind));
      return;
    }
    const document = await workspace.openTextDocument({ language: 'pacta', content: draft });
    await window.showTextDocument(document);
  });
}

async function chooseKind(client: BaseLanguageClient): Promise<string | undefined> {
  const kinds = await client.sendRequest<KindOfAgreement[]>(kindsRequest);
  const picked = await window.showQuickPick(
    kinds.map(({ name, title }) => ({ label: title, description: name })),
    {
      title: l10n.t('Kind of agreement'),
      placeHolder: l10n.t('The draft then has an article for each topic that agreements of this kind regulate.'),
      matchOnDescription: true,
    },
  );
  return picked?.description;
}

/** Formal names, one after the other until the user gives none; undefined where the user gave up. */
async function askParties(): Promise<string[] | undefined> {
  const parties: string[] = [];
  for (;;) {
    const name = await window.showInputBox({
      title: l10n.t('Party {0}', String(parties.length + 1)),
      prompt: promptFor(parties.length),
      placeHolder: l10n.t('for example: the Kingdom of Spain'),
      ignoreFocusOut: true,
    });
    if (name === undefined) return undefined;
    if (name.trim() === '') {
      // A draft between nobody has two blanks, and one party alone makes no agreement.
      return parties.length === 1 ? [...parties, '____'] : parties;
    }
    parties.push(name.trim());
  }
}

function promptFor(count: number): string {
  if (count === 0) return l10n.t('The formal name of the first party. Leave it empty to fill in the parties later.');
  if (count === 1) return l10n.t('The formal name of the second party. Leave it empty to fill it in later.');
  return l10n.t('The formal name of a further party. Leave it empty if there is none.');
}
