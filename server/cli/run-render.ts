/** A run of `pacta render`. */
import path from 'node:path';
import { LANGUAGE_NAMES, languageOf, sameLanguage } from '../model/languages.js';
import type { Document, RenderOptions } from '../render/render.js';
import { renderDocument } from '../render/render.js';
import { writeAkn } from '../render/writers/akn.js';
import { writeHtml } from '../render/writers/html.js';
import { writeMarkdown } from '../render/writers/markdown.js';
import { writeText } from '../render/writers/text.js';
import type { Snapshot } from '../workspace/workspace.js';
import { meant } from './arguments.js';
import { EXIT, Failure } from './failure.js';
import { createDiskWorkspace } from './files/disk-workspace.js';
import { givenAgreement } from './files/given-agreement.js';
import { writeWhole } from './files/write-whole.js';
import { documentJson } from './render-json.js';
import type { Surroundings } from './surroundings.js';

type NumberStyle = NonNullable<RenderOptions['numbers']>;

export interface RenderRequest {
  readonly args: readonly string[];
  readonly options: {
    readonly to: 'html' | 'md' | 'txt' | 'json' | 'akn' | 'docx';
    readonly lang: string | undefined;
    readonly for: string | undefined;
    readonly option: string | undefined;
    readonly numbers: NumberStyle;
    readonly output: string | undefined;
    readonly 'stdin-filename': string | undefined;
  };
}

type Writer = (document: Document) => string | Promise<Uint8Array>;

const WRITERS: Readonly<Record<RenderRequest['options']['to'], Writer>> = {
  html: writeHtml,
  md: writeMarkdown,
  txt: writeText,
  json: documentJson,
  akn: writeAkn,
  // Word's library is as large as the rest of the program, so it is a file of its own that only this format loads.
  docx: async (document) => (await import('../render/writers/docx.js')).writeDocx(document),
};

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
  if (options.to === 'docx' && options.output === undefined) {
    throw new Failure('A Word file is no text to be printed: say where to write it, for example --output treaty.docx.');
  }
  const { written, shown, mistakes, problems } = await renderGiven(request, surroundings);
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
  const { file, text } = givenAgreement(given, options['stdin-filename'], surroundings);
  const disk = createDiskWorkspace(surroundings.cwd);
  const snapshot = disk.workspace.snapshot(disk.open(file, text));
  const document = snapshot && renderDocument(snapshot, renderOptions(snapshot, options));
  if (snapshot === undefined || document === undefined) {
    throw new Failure(`${file.shown} holds no agreement, only what other files use, so there is no text to render.`);
  }
  const written = await WRITERS[options.to](document);
  const mistakes = snapshot.tree.pieces.reduce((count, piece) => count + piece.errors.length, 0);
  return { written, shown: file.shown, mistakes, problems: disk.problems() };
}

function renderOptions(snapshot: Snapshot, options: RenderRequest['options']): RenderOptions {
  const { lang, numbers } = options;
  const party = options.for === undefined ? {} : { for: partyOf(snapshot, '--for', options.for) };
  const proposer = options.option === undefined ? {} : { option: partyOf(snapshot, '--option', options.option) };
  return { numbers, ...(lang === undefined ? {} : { lang: tagOf(snapshot, lang) }), ...party, ...proposer };
}

function tagOf({ model }: Snapshot, given: string): string {
  const language = languageOf(given);
  if (language === undefined)
    throw new Failure(`--lang cannot be “${given}”: no such language is known.${meant(given, LANGUAGE_NAMES)}`);
  const { agreement, language: first } = model.context;
  const tags =
    agreement === undefined || agreement.languages.length === 0 ? [first] : agreement.languages.map(({ tag }) => tag);
  const tag = tags.find((one) => sameLanguage(one, language.tag));
  if (tag === undefined)
    throw new Failure(`--lang cannot be “${given}”: the agreement is made in ${tags.join(', ')} only.`);
  return tag;
}

function partyOf({ model }: Snapshot, option: string, given: string): string {
  const { parties } = model.context;
  const party = parties.find((name) => name.toLowerCase() === given.normalize('NFC').toLowerCase());
  if (party !== undefined) return party;
  throw new Failure(`${option} cannot be “${given}”: the parties are ${parties.join(', ')}.${meant(given, parties)}`);
}
