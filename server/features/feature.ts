/** What a feature of the editor is: the requests that it answers, and the capability that declares them. */
import type {
  CancellationToken,
  ClientCapabilities,
  ProtocolRequestType,
  ServerCapabilities,
  TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { FormatOptions } from '../../grammar/print.js';
import type { Localise } from '../checks/locales/messages.js';
import type { EditorCommands } from '../protocol.js';
import type { Snapshot, Workspace } from '../workspace/workspace.js';

/** What an answer may draw on besides the snapshot of its file. */
export interface Surroundings {
  readonly workspace: Workspace;
  readonly token: CancellationToken;
  /** The address of a rule's page, if the documentation is at hand. */
  readonly rulePage: (rule: string) => string | undefined;
  /** Puts messages into the drafter's own language; absent where that is English. */
  readonly localise?: Localise;
  readonly client: ClientCapabilities;
  /** How the editor wants files laid out. */
  readonly format: FormatOptions;
  /** Commands that the editor's side has and that answers may carry. */
  readonly commands: EditorCommands;
}

/** One request of the protocol with its answer. */
export interface Answering {
  readonly method: string;
  /** What is answered where there is nothing to say, and where the answer fails. */
  readonly empty: (params: unknown) => unknown;
  /** The URI of the file that has to be read, with all that it uses, before the request can be answered. */
  readonly fileOf: (params: unknown) => string | undefined;
  readonly answer: (params: unknown, snapshot: Snapshot | undefined, around: Surroundings) => unknown;
}

/** A feature: declared exactly when it is in the registry. */
export interface Feature {
  readonly capabilities: (client: ClientCapabilities) => Partial<ServerCapabilities>;
  readonly requests: readonly Answering[];
}

/** Any request type of the protocol; partial results and registration options do not matter here. */
type RequestOf<P, R> = Pick<ProtocolRequestType<P, R, never, void, never>, 'method'> & {
  readonly _?: [P, R, ...unknown[]] | undefined;
};

/** A request about one file, answered from the file's snapshot. */
export function documentRequest<P extends { readonly textDocument: TextDocumentIdentifier }, R>(
  type: RequestOf<P, R>,
  empty: NoInfer<R>,
  answer: (snapshot: Snapshot, params: P, around: Surroundings) => NoInfer<R>,
): Answering {
  return {
    method: type.method,
    empty: () => empty,
    fileOf: (params) => (params as P).textDocument.uri,
    answer: (params, snapshot, around) => (snapshot === undefined ? empty : answer(snapshot, params as P, around)),
  };
}

/** A request about all files, or about an item that an earlier answer gave; `fileOf` names the file that the item is of. */
export function workspaceRequest<P, R>(
  type: RequestOf<P, R>,
  empty: NoInfer<R>,
  answer: (params: P, around: Surroundings) => NoInfer<R>,
  fileOf: (params: P) => string | undefined = () => undefined,
): Answering {
  return {
    method: type.method,
    empty: () => empty,
    fileOf: (params) => fileOf(params as P),
    answer: (params, _snapshot, around) => answer(params as P, around),
  };
}

/** A request to fill in an item that an earlier answer gave; where there is nothing to fill in, the item stays as it is. */
export function resolveRequest<P>(
  type: RequestOf<P, P>,
  answer: (item: P, around: Surroundings) => NoInfer<P>,
  fileOf: (item: P) => string | undefined,
): Answering {
  return {
    method: type.method,
    empty: (item) => item,
    fileOf: (item) => fileOf(item as P),
    answer: (item, _snapshot, around) => answer(item as P, around),
  };
}
