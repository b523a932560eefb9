/**
 * Sets a document as PDF with what lies beside the program: Typst, and fonts for Latin, Cyrillic, Greek and Arabic. Chinese, whose fonts
 * are larger than all of that, is set in a font of the machine. A bundle of its own (dist/pdf.js), which only PDF loads.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Document } from '../render/document.js';
import type { Columns } from '../render/writers/columns.js';
import { type Face, MissingLetters, writePdf } from '../render/writers/pdf.js';
import ASSET_FILES from './assets.json';
import { systemFontsFor } from './system-fonts.js';

/** Why a text cannot be printed, in words for the drafter. Known by its name, since this is a bundle of its own. */
class Unprintable extends Error {
  override readonly name = 'Unprintable';
}

/** The program's folder of what PDF needs; run from source, each file is found in the package that it comes from. */
const ASSETS = path.join(import.meta.dirname, 'pdf');
const PACKAGES = path.join(import.meta.dirname, '../../node_modules');

const COMPILER = ASSET_FILES.find((file) => file.endsWith('.wasm')) ?? '';
const FONTS = ASSET_FILES.filter((file) => file.endsWith('.ttf'));

/**
 * The bytes of a PDF file.
 *
 * @param fontFiles paths of fonts that are to be preferred to those that the program brings
 * @throws Unprintable where a font cannot be read, or no font has a letter of the text
 */
export async function printPdf(given: Document | Columns, fontFiles: readonly string[] = []): Promise<Uint8Array> {
  const langs = 'blocks' in given ? [given.lang] : [given.left.lang, given.right.lang];
  const faces: readonly Face[] = [
    ...fontFiles.map((file) => ({ bytes: fontAt(file) })),
    ...FONTS.map((file) => ({ bytes: asset(file), ...(file.includes('/amiri/') && { language: 'ar' }) })),
    // A Chinese text takes its Latin letters from the Chinese font too, so that one line looks like one hand.
    ...langs.flatMap((lang) => systemFontsFor(lang).map((file) => ({ bytes: fontAt(file), language: lang }))),
  ];
  try {
    return await writePdf(given, { compiler: () => asset(COMPILER), faces });
  } catch (error) {
    if (error instanceof MissingLetters) throw missing(error, langs);
    throw error;
  }
}

function asset(file: string): Uint8Array<ArrayBuffer> {
  const beside = path.join(ASSETS, path.basename(file));
  return readFileSync(existsSync(beside) ? beside : path.join(PACKAGES, file));
}

function fontAt(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Unprintable(`The font ${file} cannot be read: ${why}.`, { cause: error });
  }
}

function missing({ letters }: MissingLetters, langs: readonly string[]): Unprintable {
  const chinese = langs.some((lang) => lang.startsWith('zh'));
  const what = chinese
    ? 'Install a Chinese font (for example Noto Serif CJK SC or SimSun), or name one: --font FILE'
    : 'Name a font file that has them: --font FILE';
  return new Unprintable(
    `No font here has the letters ${letters.join(' ')}, and a treaty is not printed with gaps. ${what}`,
  );
}
