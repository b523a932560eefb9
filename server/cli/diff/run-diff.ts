/** A run of `pacta diff`. */
import path from 'node:path';
import { languageOf } from '../../model/languages.js';
import { clausesOf } from '../../render/redline/clauses.js';
import { redline } from '../../render/redline/redline.js';
import { type Document, renderDocument } from '../../render/render.js';
import { EXIT, Failure } from '../failure.js';
import { createDiskWorkspace, type DiskWorkspace } from '../files/disk-workspace.js';
import { givenAgreement } from '../files/given-agreement.js';
import { writeWhole } from '../files/write-whole.js';
import type { Surroundings } from '../surroundings.js';
import { type Redline, writeHtml, writeJson, writeText } from './write-redline.js';

export interface DiffRequest {
  readonly args: readonly string[];
  readonly options: {
    readonly to: 'txt' | 'html' | 'docx' | 'json';
    readonly lang: string | undefined;
    readonly output: string | undefined;
  };
}

const WRITERS: Readonly<Record<DiffRequest['options']['to'], (one: Compared) => string | Promise<Uint8Array>>> = {
  txt: writeText,
  html: writeHtml,
  json: writeJson,
  docx: async (versions) =>
    (await import('../../render/writers/docx.js')).writeDocxRedline({ ...versions, author: versions.newPath }),
};

/** A redline with the two texts that it is of. */
interface Compared extends Redline {
  readonly before: Document;
  readonly after: Document;
}

/** Writes what changed between two versions. @throws Failure if one of them cannot be rendered */
export async function runDiff(
  { args: [oldPath = '', newPath = ''], options }: DiffRequest,
  around: Surroundings,
): Promise<number> {
  if (options.to === 'docx' && options.output === undefined) {
    throw new Failure(
      'A Word file is no text to be printed: say where to write it, for example --output changes.docx.',
    );
  }
  const disk = createDiskWorkspace(around.cwd);
  const lang = options.lang === undefined ? undefined : languageOf(options.lang)?.tag;
  if (options.lang !== undefined && lang === undefined) {
    throw new Failure(`--lang cannot be “${options.lang}”: no such language is known.`);
  }
  const after = documentOf(disk, newPath, lang, around);
  // Both in the language of the new one, so that words are compared and not languages.
  const before = documentOf(disk, oldPath, lang ?? after.lang, around);
  const { direction } = after;
  const changes = redline(clausesOf(before), clausesOf(after));
  const versions = { oldPath, newPath, lang: after.lang, direction, changes, before, after };
  const written = await WRITERS[options.to](versions);
  if (options.output === undefined) around.out.write(written as string);
  else writeWhole(path.resolve(around.cwd, options.output), options.output, written);
  return EXIT.ok;
}

function documentOf(disk: DiskWorkspace, given: string, lang: string | undefined, around: Surroundings): Document {
  const { file } = givenAgreement(given, undefined, around);
  const snapshot = disk.workspace.snapshot(disk.open(file));
  const document = snapshot && renderDocument(snapshot, lang === undefined ? {} : { lang });
  if (document === undefined) throw new Failure(`${given} holds no agreement, so there is nothing to compare.`);
  return document;
}
