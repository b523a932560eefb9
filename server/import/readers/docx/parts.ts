/** The parts of a Word file that its words stand in. Pictures, fonts and programs are never unpacked. */
import { holdsMacros } from '../file-kind.js';
import { LARGEST_PART } from '../limits.js';
import { Unreadable } from '../unreadable.js';
import { attribute, readXml } from '../xml.js';
import { entriesOf, unpack, type ZipEntry } from './zip.js';

export interface WordParts {
  /** Path of the text itself, `word/document.xml` as a rule. */
  readonly main: string;
  /** XML by path, of every part that is read. */
  readonly xml: ReadonlyMap<string, string>;
  readonly styles: string | undefined;
  readonly numbering: string | undefined;
  /** Whether comments stand beside the text. */
  readonly hasComments: boolean;
}

const PACKAGE = '_rels/.rels';

/** @throws Unreadable if it is no Word document, is damaged, holds macros, is locked, or unpacks to too much */
export async function readParts(bytes: Uint8Array, shown: string): Promise<WordParts> {
  const entries = entriesOf(bytes, shown);
  if ([...entries.keys()].some((name) => /vbaProject\.bin$|vbaData\.xml$/iu.test(name))) {
    throw new Unreadable(holdsMacros(shown));
  }
  const xml = new Map<string, string>();
  const read = async (path: string | undefined): Promise<string | undefined> => {
    const entry = path === undefined ? undefined : entries.get(path);
    if (entry === undefined) return undefined;
    const text = lettersOf(await unpack(bytes, entry, LARGEST_PART, shown));
    xml.set(entry.name, text);
    return text;
  };
  const types = await read('[Content_Types].xml');
  if (/macroEnabled/iu.test(types ?? '')) throw new Unreadable(holdsMacros(shown));
  const main = related(await read(PACKAGE), '', shown).get('officeDocument') ?? 'word/document.xml';
  if (!main.startsWith('word/') || !entries.has(main)) throw new Unreadable(await otherArchive(entries, bytes, shown));
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const paths = related(await read(relations), folder, shown);
  const pathOf = (name: string): string => paths.get(name) ?? `${folder}${name}.xml`;
  await read(main);
  const unread = [types, await read(pathOf('footnotes')), await read(pathOf('endnotes'))];
  // Those that nothing here reads are looked through, so that mammoth may trust them.
  for (const part of unread) if (part !== undefined) readXml(part, {}, shown);
  return {
    main,
    xml,
    styles: await read(pathOf('styles')),
    numbering: await read(pathOf('numbering')),
    hasComments: entries.has(pathOf('comments')),
  };
}

/** Paths of the parts that a part is tied to, by the last word of the kind of tie: `styles`, `numbering`. */
function related(relations: string | undefined, folder: string, shown: string): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  if (relations === undefined) return paths;
  const open = (tag: Parameters<typeof attribute>[0]): void => {
    const kind = attribute(tag, 'Type')?.split('/').at(-1);
    const target = attribute(tag, 'Target');
    if (kind === undefined || target === undefined || attribute(tag, 'TargetMode') === 'External') return;
    if (!paths.has(kind)) paths.set(kind, target.startsWith('/') ? target.slice(1) : `${folder}${target}`);
  };
  readXml(relations, { open }, shown);
  return paths;
}

/** XML is in UTF-8, or in UTF-16 with a mark in front. */
function lettersOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

async function otherArchive(entries: ReadonlyMap<string, ZipEntry>, bytes: Uint8Array, shown: string): Promise<string> {
  const mime = entries.get('mimetype');
  const kind = mime === undefined ? '' : lettersOf(await unpack(bytes, mime, 1000, shown));
  const saveIt = 'Open it, save it as a Word document (.docx), and import that.';
  if (kind.includes('opendocument')) return `${shown} is an OpenDocument file. ${saveIt}`;
  const names = [...entries.keys()];
  if (names.some((name) => name.startsWith('xl/') || name.startsWith('ppt/'))) {
    return `${shown} is a workbook or a presentation, not a text. Copy the treaty into a Word document, and import that.`;
  }
  if (entries.has('[Content_Types].xml')) return `${shown} is a Word document without a text: it is damaged. ${saveIt}`;
  return `${shown} is a zip archive, not a Word document. Unpack it, and import the treaty that it holds.`;
}
