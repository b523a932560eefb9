/** A run of `pacta render`. */
import path from 'node:path';
import { LANGUAGE_NAMES, languageOf, sameLanguage } from '../model/languages.js';
import type { Document, RenderOptions } from '../render/render.js';
import { renderDocument } from '../render/render.js';
import { writeAkn } from '../render/writers/akn.js';
import type { Columns } from '../render/writers/columns.js';
import { writeHtml } from '../render/writers/html.js';
import { writeHtmlColumns } from '../render/writers/html-columns.js';
import { writeMarkdown } from '../render/writers/markdown.js';
import { writeMarkdownColumns } from '../render/writers/markdown-columns.js';
import { writeText } from '../render/writers/text.js';
import type { Snapshot } from '../workspace/workspace.js';
import { meant } from './arguments.js';
import { EXIT, Failure } from './failure.js';
import { createDiskWorkspace } from './files/disk-workspace.js';
import { givenAgreement } from './files/given-agreement.js';
import { writeWhole } from './files/write-whole.js';
import { printedPdf } from './printed-pdf.js';
import { documentJson } from './render-json.js';
import type { Surroundings } from './surroundings.js';

type NumberStyle = NonNullable<RenderOptions['numbers']>;

export interface RenderRequest {
  readonly args: readonly string[];
  readonly options: {
    readonly to: 'html' | 'md' | 'txt' | 'json' | 'akn' | 'docx' | 'pdf';
    readonly lang: string | undefined;
    readonly for: string | undefined;
    readonly option: string | undefined;
    /** Two tags, separated by a comma. */
    readonly bilingual?: string | undefined;
    /** Two parties, separated by a comma. */
    readonly 'compare-proposals'?: string | undefined;
    readonly font?: readonly string[];
    readonly numbers: NumberStyle;
    readonly output: string | undefined;
    readonly 'stdin-filename': string | undefined;
  };
}

/** @param fonts files that PDF is to prefer */
type Writer<T> = (text: T, fonts: readonly string[]) => string | Promise<Uint8Array>;

const WRITERS: Readonly<Record<RenderRequest['options']['to'], Writer<Document>>> = {
  html: writeHtml,
  md: writeMarkdown,
  txt: writeText,
  json: documentJson,
  akn: writeAkn,
  docx: async (document) => (await import('../render/writers/docx.js')).writeDocx(document),
  pdf: printedPdf,
};

/** The formats that can show two columns. */
const COLUMN_WRITERS: Readonly<Partial<Record<RenderRequest['options']['to'], Writer<Columns>>>> = {
  html: writeHtmlColumns,
  md: writeMarkdownColumns,
  docx: async (columns) => (await import('../render/writers/docx.js')).writeDocxColumns(columns),
  pdf: printedPdf,
};

/** Formats that are bytes. */
const BINARY: Readonly<Record<string, string>> = { docx: 'Word file', pdf: 'PDF file' };

/** What came of rendering an agreement. */
export interface Rendered {
  readonly written: string | Uint8Array;
  /** The agreement, as results show it. */
  readonly shown: string;
  /** How many places of its source cannot be read, and stand in the text as written. */
  readonly mistakes: number;
  /** What went wrong beside that, each a whole message. */
  readonly problems: readonly string[];
}

/** Writes the treaty text. @throws Failure where there is none, or the request does not fit the agreement */
export async function runRender(request: RenderRequest, surroundings: Surroundings): Promise<number> {
  const { options } = request;
  const { cwd, out, err } = surroundings;
  const binary = BINARY[options.to];
  if (binary !== undefined && options.output === undefined) {
    const name = `treaty.${options.to}`;
    throw new Failure(`A ${binary} is no text to be printed: say where to write it, for example --output ${name}.`);
  }
  // Setting the pages of a long agreement takes a minute, in one go: that it has begun is all that can be said.
  const isSlow = options.to === 'pdf' && err.isTerminal;
  if (isSlow) err.write('Setting the pages…');
  const rendered = await renderGiven(request, surroundings).finally(() => {
    if (isSlow) err.write('\r\u001b[K');
  });
  const { written, shown, mistakes, problems } = rendered;
  if (options.output === undefined) out.write(written as string);
  else writeWhole(path.resolve(cwd, options.output), options.output, written);
  if (mistakes > 0) {
    const places = mistakes === 1 ? 'One place' : `${mistakes} places`;
    err.write(`pacta: ${places} in ${shown} cannot be read and stand in the text as written. See: pacta lint\n`);
  }
  for (const problem of problems) err.write(`pacta: ${problem}\n`);
  return problems.length > 0 ? EXIT.failure : EXIT.ok;
}

/** Renders the agreement of a request, and writes nothing. @throws Failure where there is none, or the request does not fit it */
export async function renderGiven(
  { args: [given = ''], options }: RenderRequest,
  surroundings: Surroundings,
): Promise<Rendered> {
  const { file, text: input } = givenAgreement(given, options['stdin-filename'], surroundings);
  const disk = createDiskWorkspace(surroundings.cwd);
  const snapshot = disk.workspace.snapshot(disk.open(file, input));
  const text = snapshot && textOf(snapshot, options);
  if (snapshot === undefined || text === undefined) {
    throw new Failure(`${file.shown} holds no agreement, only what other files use, so there is no text to render.`);
  }
  const fonts = (options.font ?? []).map((font) => path.resolve(surroundings.cwd, font));
  const written = await ('blocks' in text ? WRITERS[options.to](text, fonts) : columnWriter(options.to)(text, fonts));
  const mistakes = snapshot.tree.pieces.reduce((count, piece) => count + piece.errors.length, 0);
  return { written, shown: file.shown, mistakes, problems: disk.problems() };
}

/** The treaty text, or two of them to stand side by side. */
function textOf(snapshot: Snapshot, options: RenderRequest['options']): Document | Columns | undefined {
  const all = renderOptions(snapshot, options);
  const pair = columnsOf(snapshot, options);
  if (pair === undefined) return renderDocument(snapshot, all);
  columnWriter(options.to);
  const [left, right] = pair.sides.map((side) => renderDocument(snapshot, { ...all, ...side }));
  return left && right && { left, right, ...(pair.heads && { heads: pair.heads }) };
}

function columnWriter(to: RenderRequest['options']['to']): Writer<Columns> {
  const writer = COLUMN_WRITERS[to];
  if (writer !== undefined) return writer;
  const formats = Object.keys(COLUMN_WRITERS).join(', ');
  throw new Failure(`Two columns cannot be shown with --to ${to}: it is one of ${formats} for them.`);
}

function renderOptions(snapshot: Snapshot, options: RenderRequest['options']): RenderOptions {
  const { lang, numbers } = options;
  const party = options.for === undefined ? {} : { for: partyOf(snapshot, '--for', options.for) };
  const proposer = options.option === undefined ? {} : { option: partyOf(snapshot, '--option', options.option) };
  return { numbers, ...(lang === undefined ? {} : { lang: tagOf(snapshot, lang) }), ...party, ...proposer };
}

function tagOf({ model }: Snapshot, given: string, option = '--lang'): string {
  const language = languageOf(given);
  if (language === undefined)
    throw new Failure(`${option} cannot be “${given}”: no such language is known.${meant(given, LANGUAGE_NAMES)}`);
  const { agreement, language: first } = model.context;
  const tags =
    agreement === undefined || agreement.languages.length === 0 ? [first] : agreement.languages.map(({ tag }) => tag);
  const tag = tags.find((one) => sameLanguage(one, language.tag));
  if (tag === undefined)
    throw new Failure(`${option} cannot be “${given}”: the agreement is made in ${tags.join(', ')} only.`);
  return tag;
}

function partyOf({ model }: Snapshot, option: string, given: string): string {
  const { parties } = model.context;
  const party = parties.find((name) => name.toLowerCase() === given.normalize('NFC').toLowerCase());
  if (party !== undefined) return party;
  throw new Failure(`${option} cannot be “${given}”: the parties are ${parties.join(', ')}.${meant(given, parties)}`);
}

/** What the two columns are asked to differ in, and what stands above them. @throws Failure for a pair that is none */
function columnsOf(
  snapshot: Snapshot,
  { lang, option, bilingual, 'compare-proposals': proposals }: RenderRequest['options'],
): { readonly sides: readonly [RenderOptions, RenderOptions]; readonly heads?: [string, string] } | undefined {
  if (bilingual !== undefined && proposals !== undefined) {
    throw new Failure('There are two columns only: give either --bilingual or --compare-proposals.');
  }
  if (bilingual !== undefined) {
    if (lang !== undefined) throw new Failure('--bilingual names both languages, so --lang has nothing to say.');
    const [left, right] = pairOf('--bilingual', bilingual, (given) => tagOf(snapshot, given, '--bilingual'));
    return { sides: [{ lang: left }, { lang: right }] };
  }
  if (proposals === undefined) return undefined;
  if (option !== undefined)
    throw new Failure('--compare-proposals names both parties, so --option has nothing to say.');
  const name = '--compare-proposals';
  const [left, right] = pairOf(name, proposals, (given) => partyOf(snapshot, name, given));
  return { sides: [{ option: left }, { option: right }], heads: [left, right] };
}

function pairOf(option: string, given: string, read: (one: string) => string): [string, string] {
  const [left, right, ...more] = given.split(',').map((one) => one.trim());
  if (!left || !right || more.length > 0) {
    throw new Failure(`${option} takes two names with a comma between them, and “${given}” are not two.`);
  }
  const pair: [string, string] = [read(left), read(right)];
  if (pair[0] === pair[1]) throw new Failure(`${option} takes two that differ, and “${given}” are the same.`);
  return pair;
}
