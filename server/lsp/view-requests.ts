/** Answers the requests of the views: balance, obligations, comparison, and the header's facts. */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { textOf } from '../../grammar/parse.js';
import { agreementFacts } from '../features/views/agreement-facts.js';
import { balanceOf } from '../features/views/balance.js';
import { comparisonOf } from '../features/views/comparison.js';
import { obligationsOf } from '../features/views/obligations.js';
import {
  type AgreementParams,
  balanceRequest,
  type CompareParams,
  compareRequest,
  factsRequest,
  obligationsRequest,
} from '../protocol.js';
import { createWorkspace, type Snapshot, type Workspace } from '../workspace/workspace.js';
import { createFileLoader } from './file-loader.js';
import type { FromSnapshot } from './from-snapshot.js';
import type { Host } from './host.js';
import { canonicalUri } from './uris.js';

/** Registers the requests. */
export function answerViews(
  connection: Connection,
  workspace: Workspace,
  host: Pick<Host, 'readFile'>,
  fromSnapshot: FromSnapshot,
): void {
  const views: readonly (readonly [string, (snapshot: Snapshot) => unknown])[] = [
    [balanceRequest, balanceOf],
    [obligationsRequest, obligationsOf],
    [factsRequest, agreementFacts],
  ];
  for (const [method, answer] of views) {
    connection.onRequest(method, ({ uri }: AgreementParams, token: CancellationToken) =>
      fromSnapshot(uri, token, answer),
    );
  }
  connection.onRequest(compareRequest, ({ uri, base, lang }: CompareParams, token: CancellationToken) =>
    fromSnapshot(uri, token, async (snapshot) => {
      const before = await snapshotOfText(base, workspace, host);
      return before === undefined ? null : comparisonOf(before, snapshot, lang);
    }),
  );
}

/** The earlier version in a workspace of its own, with what it uses as it stands now. */
async function snapshotOfText(
  { uri, text }: CompareParams['base'],
  workspace: Workspace,
  { readFile }: Pick<Host, 'readFile'>,
): Promise<Snapshot | undefined> {
  const apart = createWorkspace(() => {}, workspace.profiles);
  const place = canonicalUri(uri);
  apart.setText(place, text);
  await createFileLoader(apart, {
    readFile: async (used) => {
      const open = workspace.tree(used);
      return open === undefined ? readFile(used) : textOf(open);
    },
  }).load(place);
  return apart.snapshot(place);
}
