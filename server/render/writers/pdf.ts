/**
 * The document as PDF: tagged, with bookmarks, every letter embedded. Typst sets the type, as WebAssembly that runs wherever this program
 * does. What it needs from disk is handed in, since nothing here reads files.
 */
import {
  initSync,
  type TypstCompiler,
  TypstCompilerBuilder,
  TypstFontResolverBuilder,
} from '@myriaddreamin/typst-ts-web-compiler';
import type { Document } from '../document.js';
import type { Columns } from './columns.js';
import { inLogicalOrder } from './pdf/logical-order.js';
import { createCoverage, type FontInfo, missingLetters } from './typst/coverage.js';
import { typstColumns, typstDocument } from './typst/source.js';
import { type FontsOf, isInArabicLetters } from './typst/values.js';

/** A font file. */
export interface Face {
  /** TrueType, OpenType or a collection of them. */
  readonly bytes: Uint8Array;
  /** The language that it is made for: the first choice there, and the last elsewhere. */
  readonly language?: string;
}

/** What the typesetter works with. */
export interface Typesetting {
  /** The bytes of Typst's WebAssembly. */
  readonly compiler: () => Uint8Array<ArrayBuffer>;
  /** The first choice first. */
  readonly faces: readonly Face[];
}

/** Letters that no font has: they would be printed as empty boxes, so nothing is printed at all. */
export class MissingLetters extends Error {
  override readonly name = 'MissingLetters';
  constructor(readonly letters: readonly string[]) {
    super(`No font has the letters ${letters.join(' ')}`);
  }
}

/** The bytes of a PDF file. @throws MissingLetters where the fonts do not have every letter */
export async function writePdf(given: Document | Columns, { compiler, faces }: Typesetting): Promise<Uint8Array> {
  initSync({ module: compiler() });
  const infos = faces.map((face) => ({ face, info: infosOf(face.bytes) }));
  const fontsOf: FontsOf = (lang) => {
    const rank = ({ language }: Face): number => (language === undefined ? 1 : isOf(lang, language) ? 0 : 2);
    const inOrder = [...infos].sort((a, b) => rank(a.face) - rank(b.face));
    return [...new Set(inOrder.flatMap(({ info }) => info.map(({ family }) => family)))];
  };
  const source = 'blocks' in given ? typstDocument(given, fontsOf) : typstColumns(given, fontsOf);
  const missing = missingLetters(source, createCoverage(infos.flatMap(({ info }) => info)));
  if (missing.length > 0) throw new MissingLetters(missing);
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const { bytes } of faces) await builder.add_raw_font(bytes);
  const typst = await builder.build();
  const { result, diagnostics } = compiled(typst, source);
  if (result === undefined) throw new Error(`Typst cannot set the document:\n${(diagnostics ?? []).join('\n')}`);
  return /[\u0590-\u08ff]/u.test(source) ? inLogicalOrder(result) : result;
}

function isOf(lang: string, language: string): boolean {
  return lang === language || lang.startsWith(`${language}-`) || (language === 'ar' && isInArabicLetters(lang));
}

/** Compiles a source and gives back what the compiler holds: an editor prints again and again. */
function compiled(typst: TypstCompiler, source: string): Compiled {
  try {
    typst.add_source('/treaty.typ', source);
    return typst.compile('/treaty.typ', [], 'pdf', UNIX_DIAGNOSTICS) as Compiled;
  } finally {
    typst.free();
  }
}

interface Compiled {
  readonly result?: Uint8Array;
  readonly diagnostics?: readonly string[];
}

const UNIX_DIAGNOSTICS = 2;

function infosOf(font: Uint8Array): readonly FontInfo[] {
  const reader = new TypstFontResolverBuilder();
  const { info } = reader.get_font_info(font) as { readonly info: readonly FontInfo[] };
  reader.free();
  return info;
}
