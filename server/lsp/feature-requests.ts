/** Answers the requests of every registered feature. A feature that fails is logged and has nothing to say; the server goes on. */
import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type ResponseError as ResponseErrorType,
} from 'vscode-languageserver';
import type { Answering, Feature, Surroundings } from '../features/feature.js';
import type { Snapshot } from '../workspace/workspace.js';
import { canonicalUri } from './uris.js';

/** What a request waits for and draws on. */
export interface RequestGround {
  readonly surroundings: (token: CancellationToken) => Surroundings;
  /** Resolves when the file and all that it uses has been read; at once where it has. */
  readonly ready: (uri: string) => Promise<void> | undefined;
}

/** Registers the requests of the features that the server has declared. */
export function answerFeatures(connection: Connection, features: readonly Feature[], ground: RequestGround): void {
  for (const request of features.flatMap((feature) => feature.requests)) {
    connection.onRequest(request.method, (params: unknown, token: CancellationToken) =>
      answerRequest(connection, request, params, token, ground),
    );
  }
}

async function answerRequest(
  connection: Connection,
  request: Answering,
  params: unknown,
  token: CancellationToken,
  ground: RequestGround,
): Promise<unknown> {
  try {
    const shownUri = request.fileOf(params);
    const uri = shownUri === undefined ? undefined : canonicalUri(shownUri);
    if (uri !== undefined) await ground.ready(uri);
    if (token.isCancellationRequested) return cancelled();
    const around = ground.surroundings(token);
    const snapshot: Snapshot | undefined = uri === undefined ? undefined : around.workspace.snapshot(uri);
    const answer = request.answer(params, snapshot, around);
    return token.isCancellationRequested ? cancelled() : answer;
  } catch (error) {
    // A refusal with words for the drafter, such as a rename that would clash, is an answer and no defect.
    if (error instanceof ResponseError) return error;
    connection.console.error(`${request.method} failed: ${error instanceof Error ? error.stack : String(error)}`);
    return request.empty(params);
  }
}

/** The answer to a request that its sender has no use for any more. */
export function cancelled<E = void>(): ResponseErrorType<E> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
