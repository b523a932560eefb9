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
  /** Name of the party whose own original is shown: it comes first wherever the parties are named together. */
  readonly for?: string;
  /** Name of the party whose proposals are shown as agreed; open brackets are shown when absent. */
  readonly option?: string;
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
  /** The parties in the order of the text shown: names in the source, and formal names in the language shown. */
  readonly parties: readonly { readonly name: string; readonly formal: string }[];
  /** Whether the source has square brackets, so that there may be proposals to choose between. */
  readonly hasBrackets: boolean;
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

/** Asks for the whole treaty in one output format. */
export interface ExportParams {
  readonly uri: string;
  readonly format: 'html' | 'md' | 'txt' | 'akn' | 'docx' | 'pdf';
  readonly lang?: string;
  /** Name of the party whose own original is wanted: it comes first wherever the parties are named together. */
  readonly for?: string;
  /** Name of the party whose proposals are taken for agreed. */
  readonly option?: string;
}

/** The answer to an export request, one of three: the text, the bytes of a binary format in Base64, or why there is neither. */
export interface ExportResult {
  readonly text?: string;
  readonly base64?: string;
  readonly refusal?: string;
}

/** Method of the export request: `ExportParams` to `ExportResult`. */
export const exportRequest = 'pacta/export';

/** A stretch of a source file: zero-based lines, characters in UTF-16 code units. */
export interface SourcePlace {
  readonly uri: string;
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** A request about one agreement. */
export interface AgreementParams {
  readonly uri: string;
}

/** What a party bears: a power is a right to end, suspend, change or inspect, and counts as nothing else. */
export type Share = 'duty' | 'prohibition' | 'right' | 'power' | 'exemption';

/** The answer to a balance request. Parties are given by their names in the source, with the titles that readers know. */
export interface BalanceResult {
  readonly title: string;
  readonly parties: readonly {
    readonly name: string;
    readonly title: string;
    readonly counts: Readonly<Record<Share, number>>;
    /** Those of the counts that nothing answers and no reason declares. */
    readonly oneSided: Readonly<Record<Share, number>>;
  }[];
  readonly entries: readonly BalanceEntry[];
  readonly asymmetries: readonly {
    readonly reason: string;
    readonly parties: readonly string[];
    readonly cited: string;
    readonly place: SourcePlace;
  }[];
}

/** One norm of the balance. */
export interface BalanceEntry {
  readonly share: Share;
  readonly parties: readonly string[];
  /** Parties for which no counterpart is written. */
  readonly leftOut: readonly string[];
  readonly reason?: string;
  /** `Article 4, paragraph 2 (b)`. */
  readonly cited: string;
  /** The sentence, or the item of a list, as the treaty prints it. */
  readonly words: string;
  readonly place: SourcePlace;
}

/** Method of the balance request: `AgreementParams` to `BalanceResult`, or null for a file without two parties. */
export const balanceRequest = 'pacta/balance';

/** A duty or prohibition: who owes what to whom, and until when. */
export interface Obligation {
  readonly kind: 'duty' | 'prohibition';
  /** Titles of the parties and others that bear it, in the agreement's order. */
  readonly bearers: readonly string[];
  /** Titles of the parties that it runs toward; empty where the sentence does not tell. */
  readonly toward: readonly string[];
  /** What is to be done or left, names put in by their titles. */
  readonly act: string;
  /** The sentence, or the item of a list, as the treaty prints it. */
  readonly words: string;
  readonly cited: string;
  /** Titles of the topics that its article is on; the article's heading where it is on none. */
  readonly topics: readonly string[];
  /** The time limits in the source's words; absent where there are none. */
  readonly when?: string;
  /** The last day as ISO 8601 has it, where the agreement's own dates tell it. */
  readonly due?: string;
  readonly place: SourcePlace;
}

/** The answer to an obligations request. */
export interface ObligationsResult {
  readonly title: string;
  /** In the order of the text. */
  readonly obligations: readonly Obligation[];
}

/** Method of the obligations request: `AgreementParams` to `ObligationsResult`, or null for a file without an agreement. */
export const obligationsRequest = 'pacta/obligations';

/** Asks how the treaty text differs from that of another version, which is given as source. */
export interface CompareParams {
  readonly uri: string;
  /** The earlier version; `uri` is where it lies or would lie, so that what it uses is found. */
  readonly base: { readonly uri: string; readonly text: string };
  readonly lang?: string;
}

/** The answer to a comparison request. */
export interface CompareResult {
  readonly title: string;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly languages: readonly string[];
  readonly clauses: readonly {
    readonly id: string;
    /** `renumbered` clauses have the same words under another number or heading, citations of other numbers apart. */
    readonly kind: 'kept' | 'renumbered' | 'changed' | 'added' | 'removed';
    /** Whether the clause stands in another place among those that both versions have. */
    readonly moved?: true;
    readonly oldHeading?: string;
    readonly newHeading?: string;
    readonly words: readonly { readonly kind: 'kept' | 'removed' | 'added'; readonly text: string }[];
    /** Zero-based line of the clause in the newer version; absent where it was removed. */
    readonly line?: number;
  }[];
}

/** Method of the comparison request: `CompareParams` to `CompareResult`, or null where one version holds no agreement. */
export const compareRequest = 'pacta/compare';

/** What the header says, in short. */
export interface AgreementFacts {
  readonly title: string;
  /** Titles of the kinds of agreement that it is of. */
  readonly kinds: readonly string[];
  readonly status: 'draft' | 'initialled' | 'signed' | 'in-force' | 'terminated';
  readonly languages: readonly string[];
  readonly parties: readonly { readonly name: string; readonly title: string }[];
}

/** Method of the request for the header's facts: `AgreementParams` to `AgreementFacts`, or null. */
export const factsRequest = 'pacta/facts';

/** A kind of agreement that a draft can be made for. */
export interface KindOfAgreement {
  readonly name: string;
  readonly title: string;
}

/** Method of the request for the kinds: no parameters, to `KindOfAgreement[]`. */
export const kindsRequest = 'pacta/kinds';

/** Asks for a first draft. */
export interface DraftParams {
  readonly kind: string;
  /** Formal names of the parties: none, or two and more. */
  readonly parties: readonly string[];
  readonly title?: string;
}

/** Method of the draft request: `DraftParams` to the draft in Pacta, or null for a kind that is none. */
export const draftRequest = 'pacta/draft';

/** Asks for a treaty in another format as Pacta. */
export interface ImportParams {
  /** The name of the file, whose ending tells the format. */
  readonly name: string;
  /** The file's bytes in Base64. */
  readonly content: string;
}

/** The answer to an import request: the agreement with what there is to say of it, or why nothing was made. */
export type ImportResult =
  | { readonly source: string; readonly report: readonly string[] }
  | { readonly refusal: string };

/** Method of the import request: `ImportParams` to `ImportResult`. */
export const importRequest = 'pacta/import';

/** Asked by the server for files that it cannot read itself, in a browser or on no disk: the text of the file at an address, or null. */
export interface ReadFileParams {
  readonly uri: string;
}

/** Method of the request for a file's text: `ReadFileParams` to a text or null. Answered by the extension. */
export const readFileRequest = 'pacta/readFile';

/** Asked by the server for the agreements in a folder that it cannot look into itself. */
export interface ListAgreementsParams {
  readonly folder: string;
  /** How many addresses at most. */
  readonly most: number;
}

/** Method of the request for the agreements in a folder, at any depth: `ListAgreementsParams` to their addresses. Answered by the extension. */
export const listAgreementsRequest = 'pacta/listAgreements';

/** Commands of the editor's side that the server's answers may carry. */
export interface EditorCommands {
  /** A command that takes an address, a position and places (`Location[]`), all in the protocol's shape, and shows the places. */
  readonly showReferences?: string;
}

/** What an editor may tell the server when it starts it, beyond the protocol. Everything may be left out. */
export interface InitializationOptions {
  readonly commands?: EditorCommands;
}
