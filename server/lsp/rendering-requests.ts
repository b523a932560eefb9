/** Answers the preview's requests. */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { type PreviewParams, type PreviewResult, previewRequest } from '../protocol.js';
import { createPreviewer } from '../render/preview.js';
import type { FromSnapshot } from './from-snapshot.js';

export interface RenderingAnswers {
  /** Forgets what was sent of a file's preview. */
  readonly forget: (uri: string) => void;
}

/** Registers the preview's requests. */
export function answerRendering(connection: Connection, fromSnapshot: FromSnapshot): RenderingAnswers {
  /** Made when it is first asked for: many editors show no preview, and the renderer is loaded with it. */
  let previewer: ReturnType<typeof createPreviewer> | undefined;
  const shown = (): ReturnType<typeof createPreviewer> => {
    previewer ??= createPreviewer();
    return previewer;
  };
  connection.onRequest(previewRequest, (params: PreviewParams, token: CancellationToken) =>
    fromSnapshot<PreviewResult>(params.uri, token, (snapshot) => shown().previewOf(snapshot, params)),
  );
  return { forget: (uri) => previewer?.forget(uri) };
}
