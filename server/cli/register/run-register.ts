/** A run of `pacta register`. */
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Document, renderDocument } from '../../render/render.js';
import { writeHtml } from '../../render/writers/html.js';
import { writeText } from '../../render/writers/text.js';
import type { Snapshot } from '../../workspace/workspace.js';
import { EXIT, Failure, reasonOf } from '../failure.js';
import { createDiskWorkspace } from '../files/disk-workspace.js';
import { givenAgreement } from '../files/given-agreement.js';
import { writeWhole } from '../files/write-whole.js';
import { printedPdf } from '../printed-pdf.js';
import { documentJson } from '../render-json.js';
import type { Surroundings } from '../surroundings.js';
import { type RegistrationFacts, registrationFacts } from './facts.js';
import { packetDocument } from './packet.js';
import type { PacketLanguage } from './wording.js';

type Format = 'txt' | 'html' | 'docx' | 'pdf' | 'json';

export interface RegisterRequest {
  readonly args: readonly string[];
  readonly options: {
    readonly to: Format;
    readonly lang: PacketLanguage;
    readonly 'entry-into-force': string | undefined;
    readonly 'certified-by': string | undefined;
    readonly output: string | undefined;
    readonly 'stdin-filename': string | undefined;
  };
}

type Written = string | Uint8Array;

const WRITERS: Readonly<Record<Format, (document: Document) => Written | Promise<Written>>> = {
  txt: writeText,
  html: writeHtml,
  json: documentJson,
  docx: async (document) => (await import('../../render/writers/docx.js')).writeDocx(document),
  pdf: (document) => printedPdf(document),
};

/** Writes the packet, or a folder with it and the copies that belong to it. @throws Failure for what cannot be registered */
export async function runRegister(
  { args: [given = ''], options }: RegisterRequest,
  around: Surroundings,
): Promise<number> {
  const { to, lang, output } = options;
  const folder = output === undefined ? undefined : folderOf(output, around.cwd);
  if ((to === 'docx' || to === 'pdf') && output === undefined) {
    throw new Failure(
      `Say where to write the packet: --output packet.${to} for the statement alone, --output packet/ for all of it.`,
    );
  }
  const { file, text } = givenAgreement(given, options['stdin-filename'], around);
  const disk = createDiskWorkspace(around.cwd);
  const snapshot = disk.workspace.snapshot(disk.open(file, text));
  const texts = snapshot === undefined ? [] : textsOf(snapshot);
  const [first] = texts;
  if (snapshot === undefined || first === undefined) throw new Failure(`${file.shown} holds no agreement to register.`);
  if (snapshot.model.context.agreement?.binding === false) {
    throw new Failure(
      `${file.shown} is not binding, and article 102 of the Charter is about treaties and international agreements: what binds nobody is not registered.`,
    );
  }
  const quoted = texts.find((one) => one.lang.startsWith(lang)) ?? first;
  const named = renderDocument(snapshot, { lang }) ?? quoted;
  const facts = registrationFacts(snapshot, texts, quoted, named, suppliedOf(options));
  const [{ source } = { source: undefined }] = quoted.blocks;
  if (source === undefined) throw new Failure(`${file.shown} has no text to register.`);
  const packet = packetDocument(facts, lang, source);
  if (folder !== undefined) await writeFolder(folder, output ?? '', packet, texts, facts, to);
  else {
    const written = to === 'json' ? factsJson(facts) : await WRITERS[to](packet);
    if (output === undefined) around.out.write(written as string);
    else writeWhole(path.resolve(around.cwd, output), output, written);
  }
  const { length } = facts.missing;
  if (length > 0)
    around.err.write(
      `pacta: ${length === 1 ? 'One thing is' : `${length} things are`} to be supplied or settled; the packet lists them at its end.\n`,
    );
  const problems = disk.problems();
  for (const problem of problems) around.err.write(`pacta: ${problem}\n`);
  return problems.length > 0 ? EXIT.failure : EXIT.ok;
}

/** The treaty text in every authentic language. */
function textsOf(snapshot: Snapshot): readonly Document[] {
  const { agreement, language } = snapshot.model.context;
  const tags =
    agreement === undefined || agreement.languages.length === 0
      ? [language]
      : agreement.languages.map(({ tag }) => tag);
  return tags.flatMap((lang) => renderDocument(snapshot, { lang }) ?? []);
}

function suppliedOf(options: RegisterRequest['options']) {
  const { 'entry-into-force': date, 'certified-by': certifier } = options;
  if (date !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(date) || new Date(date).toJSON()?.slice(0, 10) !== date)) {
    throw new Failure(`--entry-into-force cannot be “${date}”: it is a day that exists, written as 2027-03-01.`);
  }
  return { ...(date !== undefined && { enteredIntoForce: date }), ...(certifier !== undefined && { certifier }) };
}

function factsJson(facts: RegistrationFacts): string {
  return `${JSON.stringify({ version: 1, ...facts }, null, 2)}\n`;
}

/** The folder that an output names: one that is there, or a path that ends in a slash. */
function folderOf(output: string, cwd: string): string | undefined {
  const absolute = path.resolve(cwd, output);
  const isThere = statSync(absolute, { throwIfNoEntry: false })?.isDirectory() === true;
  return isThere || /[/\\]$/.test(output) ? absolute : undefined;
}

/** Everything is written in memory first, so that a text that cannot be written leaves no half of a packet. */
async function writeFolder(
  folder: string,
  shown: string,
  packet: Document,
  texts: readonly Document[],
  facts: RegistrationFacts,
  to: Format,
): Promise<void> {
  const files: [string, Written][] = [['particulars.json', factsJson(facts)]];
  if (to !== 'json') files.push([`certifying-statement.${to}`, await WRITERS[to](packet)]);
  for (const text of texts) files.push([`text-${text.lang}.${to}`, await WRITERS[to](text)]);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Failure(`${shown} cannot be made: ${reasonOf(error)}.`);
  }
  for (const [name, content] of files) writeWhole(path.join(folder, name), path.join(shown, name), content);
}
