/** How much is read: more than any treaty has, and less than what would fill the memory. Sizes are bytes. */

/** A file. The longest treaties in force have some two million letters, annexes included. */
export const LARGEST_TEXT = 20_000_000;
/** Letters of the text itself, marks of the format apart. */
export const MOST_LETTERS = 6_000_000;
/** Letters of one paragraph; the longest of treaties has some ten thousand. */
export const LONGEST_PARAGRAPH = 500_000;
/** Paragraphs and lines. */
export const MOST_PARAGRAPHS = 100_000;
/** A Word file may carry pictures, which are not read. */
export const LARGEST_WORD_FILE = 50_000_000;
/** Entries of a Word file: its parts, fonts and pictures. */
export const MOST_ENTRIES = 5_000;
/** All that a Word file says it unpacks to, pictures included. */
export const LARGEST_UNPACKED = 500_000_000;
/** One part of a Word file that is read. */
export const LARGEST_PART = 60_000_000;
/** One table of a Word file, or another stretch that is read as one, in letters of XML. */
export const LARGEST_PIECE = 15_000_000;
/** Elements inside elements. Word's own files stay under a hundred. */
export const DEEPEST = 300;
/** Elements of one part of a Word file, or of a file of XML. */
export const MOST_ELEMENTS = 3_000_000;
/** Elements of one page of HTML; the longest treaty, as word processors write it, has some two hundred thousand. */
export const MOST_NODES = 500_000;

/** The largest file that is read, by what its name says it is. */
export function largestFile(name: string): number {
  return /\.do[ct][xm]?$/iu.test(name) ? LARGEST_WORD_FILE : LARGEST_TEXT;
}

/** @param most bytes */
export function tooLarge(shown: string, most: number): string {
  return `${shown} is larger than ${most / 1_000_000} million bytes, more than any treaty. Nothing was read. If it holds pictures, save it without them.`;
}
