/** What kind of file it is: what it begins with counts more than what its name says. */
import { Unreadable } from './unreadable.js';

export type FileKind = 'word' | 'html' | 'xml' | 'markdown' | 'text';

const SAVE_IT =
  'Open it in Word or LibreOffice, save it as a Word document (.docx) or as plain text (.txt), and import that';

/** @throws Unreadable for the kinds that are not read, with the way to one that is */
export function kindOf(name: string, bytes: Uint8Array, shown: string): FileKind {
  if (bytes.length === 0) throw new Unreadable(`${shown} is empty, so there is nothing to import.`);
  const start = latin(bytes.subarray(0, 1024));
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'))
    throw new Unreadable(olderWord(bytes, shown));
  if (start.includes('%PDF-')) {
    throw new Unreadable(`${shown} is a PDF, which holds letters and their places but no paragraphs. ${SAVE_IT}.`);
  }
  if (start.startsWith('{\\rtf')) throw new Unreadable(`${shown} is a Rich Text file. ${SAVE_IT}.`);
  if (/^(?:.PNG\r|\u00ff\u00d8\u00ff|GIF8|II\*\0|MM\0\*)/u.test(start)) {
    throw new Unreadable(`${shown} is a picture. Have its text recognised first, then ${lowerFirst(SAVE_IT)}.`);
  }
  if (/\.(?:docm|dotm)$/iu.test(name)) throw new Unreadable(holdsMacros(shown));
  if (start.startsWith('PK')) return 'word';
  if (/\.(?:docx|dotx|odt)$/iu.test(name)) {
    throw new Unreadable(
      `${shown} is not a Word document, though its name says so: it may be damaged or cut short. ${SAVE_IT}.`,
    );
  }
  if (/\.(?:md|markdown)$/iu.test(name)) return 'markdown';
  return markupKind(name, start);
}

/** What may stand in front of the first element: a mark of the encoding, blanks, a declaration of XML, comments. */
const BEFORE_ROOT = /^[^<]{0,4}(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->)*/u;

/** A page without its head, as it is copied out of a browser. */
const PART_OF_PAGE = /^<(?:h[1-6]|div|p|table|ol|ul|main|article|section|meta|title|style)(?:\s[^<>]*)?>/iu;

function markupKind(name: string, start: string): FileKind {
  // UTF-16 has a zero in front of or behind each of these letters.
  const letters = start.replace(/\0/gu, '');
  const prologue = BEFORE_ROOT.exec(letters)?.[0] ?? '';
  if (/^<(?:!doctype\s+html|html|head|body)[\s>]/iu.test(letters.slice(prologue.length))) return 'html';
  if (prologue.includes('<?xml') || /^<(?:\w+:)?akomaNtoso[\s>]/u.test(letters.slice(prologue.length))) return 'xml';
  if (/\.x?html?$/iu.test(name)) return 'html';
  if (/\.(?:xml|akn)$/iu.test(name)) return 'xml';
  return PART_OF_PAGE.test(letters.slice(prologue.length)) ? 'html' : 'text';
}

export function holdsMacros(shown: string): string {
  return `${shown} holds macros, which are programs. A treaty needs none: save it as a Word document without macros (.docx) and import that.`;
}

/** The container of Word 97 to 2003, which also wraps what Word protects with a password. */
function olderWord(bytes: Uint8Array, shown: string): string {
  if (latin(bytes).includes([...'EncryptedPackage'].join('\0'))) {
    return `${shown} is protected with a password. Open it in Word, take the password away (File, Info, Protect Document), save it, and import that.`;
  }
  return `${shown} is in the format of Word 97 to 2003 (.doc). ${SAVE_IT}.`;
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
