/** Answers the request for the whole treaty in another format. */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { type ExportParams, type ExportResult, exportRequest } from '../protocol.js';
import { type Document, renderDocument } from '../render/render.js';
import { writeAkn } from '../render/writers/akn.js';
import { writeHtml } from '../render/writers/html.js';
import { writeMarkdown } from '../render/writers/markdown.js';
import { writeText } from '../render/writers/text.js';
import type { FromSnapshot } from './from-snapshot.js';
import type { Host } from './host.js';

type Format = ExportParams['format'];

/** Formats that are text; each writer is a function of the document. */
const TEXT_WRITERS: Readonly<Partial<Record<Format, (document: Document) => string>>> = {
  html: writeHtml,
  md: writeMarkdown,
  txt: writeText,
  akn: writeAkn,
};

/** Registers the request. Writers of binary formats are the host's, because their libraries are large and loaded when asked for. */
export function answerExports(
  connection: Connection,
  fromSnapshot: FromSnapshot,
  { binaryWriters }: Pick<Host, 'binaryWriters'>,
): void {
  connection.onRequest(
    exportRequest,
    ({ uri, format, lang, for: party, option }: ExportParams, token: CancellationToken) =>
      fromSnapshot<ExportResult>(uri, token, async (snapshot) => {
        const document = renderDocument(snapshot, {
          ...(lang !== undefined && { lang }),
          ...(party !== undefined && { for: party }),
          ...(option !== undefined && { option }),
        });
        if (document === undefined) return null;
        const write = TEXT_WRITERS[format];
        if (write !== undefined) return { text: write(document) };
        const writeBytes = binaryWriters[format];
        if (writeBytes === undefined) return { refusal: notHere(format) };
        try {
          return { base64: base64Of(await writeBytes(document)) };
        } catch (error) {
          // A text with letters that no font has is refused in words; known by name, because writers are bundles of their own.
          if (error instanceof Error && error.name === 'Unprintable') return { refusal: error.message };
          throw error;
        }
      }),
  );
}

/** PDF is set by a program that is too large for a browser to be sent. */
function notHere(format: Format): string {
  return `${format.toUpperCase()} files cannot be written in the browser: export HTML and print it from there, or export in VS Code on a desktop.`;
}

/** Bytes in Base64, in pieces, because a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const piece = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += piece) {
    binary += String.fromCharCode(...bytes.subarray(at, at + piece));
  }
  return btoa(binary);
}
