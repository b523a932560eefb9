/**
 * The extension's own messages, beyond the Language Server Protocol. This is the one server file that the client may import,
 * so it holds plain types and method names only.
 */

/** One rendered block (title block, an article, the signatures): the unit in which the preview is patched. */
export interface PreviewBlock {
  /** Stable while the block's place in the agreement is the same kind of place; unique within one preview. */
  readonly id: string;
  /** Zero-based first source line of the block. */
  readonly line: number;
  /** Markup of the block; elements carry `data-line` (zero-based source line), relative to the block's first line. */
  readonly html: string;
}

/** Asks for the rendered treaty; only blocks that changed since `resultId` come back. */
export interface PreviewParams {
  readonly uri: string;
  /** BCP 47 tag of the language to render; the agreement's first language when absent. */
  readonly lang?: string;
  /** The `resultId` of the preview that the client holds, if any. */
  readonly resultId?: string;
}

/** The answer to a preview request. */
export interface PreviewResult {
  readonly resultId: string;
  readonly title: string;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  /** Tags of the languages that the agreement declares, in its order. */
  readonly languages: readonly string[];
  /** The style sheet of the treaty page; constant for one server. */
  readonly css: string;
  /** Ids and first lines of every block, in order. */
  readonly order: readonly { readonly id: string; readonly line: number }[];
  /** Every block that the client does not hold yet or that has changed. */
  readonly changed: readonly PreviewBlock[];
}

/** Method of the preview request: `PreviewParams` to `PreviewResult`, or null for a file that holds no agreement. */
export const previewRequest = 'pacta/preview';

/** Sent by the server after a document was analysed anew: previews of it should be asked for again. */
export interface PreviewChangedParams {
  readonly uri: string;
}

/** Method of the notification that a document's rendering may have changed. */
export const previewChangedNotification = 'pacta/previewChanged';

/** Asks for the whole treaty in one output format, as text. */
export interface ExportParams {
  readonly uri: string;
  readonly format: 'html' | 'md' | 'txt';
  readonly lang?: string;
}

/** The answer to an export request. */
export interface ExportResult {
  readonly text: string;
}

/** Method of the export request: `ExportParams` to `ExportResult`. */
export const exportRequest = 'pacta/export';

/** Asked by a server in a web worker, which cannot read files itself: the text of the file at an address, or null. */
export interface ReadFileParams {
  readonly uri: string;
}

/** Method of the request for a file's text: `ReadFileParams` to a text or null. Answered by the extension in the browser. */
export const readFileRequest = 'pacta/readFile';
