/** PDF on the command line: what cannot be printed is a failure in words, and no defect. */
import type { Document } from '../render/document.js';
import type { Columns } from '../render/writers/columns.js';
import { Failure } from './failure.js';

/**
 * The bytes of a PDF file. Typst and its fonts are larger than all the rest of the program; only PDF loads what works with them.
 *
 * @param fonts files that are to be preferred
 * @throws Failure where a font cannot be read, or no font has a letter of the text
 */
export async function printedPdf(text: Document | Columns, fonts: readonly string[] = []): Promise<Uint8Array> {
  try {
    return await (await import('../printing/print-pdf.js')).printPdf(text, fonts);
  } catch (error) {
    // Known by its name: the printer is a bundle of its own, with classes of its own.
    if (error instanceof Error && error.name === 'Unprintable') throw new Failure(error.message, { cause: error });
    throw error;
  }
}
