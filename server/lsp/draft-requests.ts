/** Answers the requests for the kinds of agreement and for a first draft of one. */
import type { Connection } from 'vscode-languageserver';
import { type DraftParams, draftRequest, kindsRequest } from '../protocol.js';
import type { ProfileLibrary } from '../workspace/imports.js';
import { draftOfKind, kindsOf } from '../workspace/kinds.js';

/** Registers the requests. */
export function answerDrafts(connection: Connection, profiles: ProfileLibrary): void {
  connection.onRequest(kindsRequest, () => kindsOf(profiles));
  connection.onRequest(draftRequest, ({ kind, parties, title }: DraftParams) =>
    profiles.names.includes(kind) ? draftOfKind(profiles, kind, parties, title) : null,
  );
}
