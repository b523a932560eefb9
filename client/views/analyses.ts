import { type Disposable, type Event, EventEmitter, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type PreviewChangedParams, previewChangedNotification } from '../../server/protocol.js';

/** Tells of files that the server has analysed anew, to everyone who shows something of them. */
export interface Analyses extends Disposable {
  readonly onDidAnalyse: Event<Uri>;
}

/** Listens to the server's one notification on behalf of all views. */
export function createAnalyses(client: BaseLanguageClient): Analyses {
  const analysed = new EventEmitter<Uri>();
  const listener = client.onNotification(previewChangedNotification, ({ uri }: PreviewChangedParams) =>
    analysed.fire(client.protocol2CodeConverter.asUri(uri)),
  );
  return {
    onDidAnalyse: analysed.event,
    dispose: () => {
      listener.dispose();
      analysed.dispose();
    },
  };
}
