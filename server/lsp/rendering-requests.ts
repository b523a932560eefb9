/** Answers the extension's own requests: the preview, and exports as text. */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import {
  type ExportParams,
  type ExportResult,
  exportRequest,
  type PreviewParams,
  type PreviewResult,
  previewRequest,
} from '../protocol.js';
import { createPreviewer } from '../render/preview.js';
import { type Document, renderDocument } from '../render/render.js';
import { writeHtml } from '../render/writers/html.js';
import { writeMarkdown } from '../render/writers/markdown.js';
import { writeText } from '../render/writers/text.js';
import type { Snapshot, Workspace } from '../workspace/workspace.js';
import { canonicalUri } from './uris.js';

const WRITERS: Readonly<Record<ExportParams['format'], (document: Document) => string>> = {
  html: writeHtml,
  md: writeMarkdown,
  txt: writeText,
};

export interface RenderingAnswers {
  /** Forgets what was sent of a file's preview. */
  readonly forget: (uri: string) => void;
}

/** Registers the requests of protocol.ts. */
export function answerRendering(
  connection: Connection,
  workspace: Workspace,
  ready: (uri: string) => Promise<void> | undefined,
): RenderingAnswers {
  const previewer = createPreviewer();

  /** Answers from a file's snapshot; a defect is logged and the preview keeps what it shows. */
  async function fromSnapshot<R>(
    shownUri: string,
    token: CancellationToken,
    answer: (snapshot: Snapshot) => R | null,
  ): Promise<R | null> {
    const uri = canonicalUri(shownUri);
    try {
      await ready(uri);
      const snapshot = workspace.snapshot(uri);
      return snapshot === undefined || token.isCancellationRequested ? null : answer(snapshot);
    } catch (error) {
      connection.console.error(`Rendering failed: ${error instanceof Error ? error.stack : String(error)}`);
      return null;
    }
  }

  connection.onRequest(previewRequest, (params: PreviewParams, token: CancellationToken) =>
    fromSnapshot<PreviewResult>(params.uri, token, (snapshot) => previewer.previewOf(snapshot, params)),
  );
  connection.onRequest(exportRequest, ({ uri, format, lang }: ExportParams, token: CancellationToken) =>
    fromSnapshot<ExportResult>(uri, token, (snapshot) => {
      const document = renderDocument(snapshot, lang === undefined ? {} : { lang });
      return document === undefined ? null : { text: WRITERS[format](document) };
    }),
  );
  return { forget: previewer.forget };
}
