/** What a piece says in sentences that did not parse: they may hold what would otherwise be reported as missing. */
import type { Paragraph } from '../../grammar/ast.js';
import type { Piece } from '../../grammar/parse.js';

const known = new WeakMap<Piece, string>();

/**
 * The source of a piece's broken sentences, one a line; empty for a piece without any. An unclosed quotation mark swallows the
 * sentences behind it, so that everything from there on counts.
 */
export function brokenTextOf(piece: Piece): string {
  if (piece.errors.length === 0) return '';
  let text = known.get(piece);
  if (text === undefined) {
    text = read(piece);
    known.set(piece, text);
  }
  return text;
}

function read(piece: Piece): string {
  const lines: string[] = [];
  const add = (paragraph: Paragraph): void => {
    if (paragraph.kind === 'broken') lines.push(piece.text.slice(paragraph.start, paragraph.end));
  };
  for (const element of piece.elements) {
    if (element.kind === 'broken-element') add(element.sentence);
    else if (element.kind === 'article' || element.kind === 'annex') for (const one of element.paragraphs) add(one);
  }
  const headings = headingsOf(piece);
  for (const { start } of piece.errors) {
    if (headings.some((heading) => heading.start <= start && start <= heading.end))
      lines.push(lineAt(piece.text, start));
  }
  // What the first unclosed text swallows holds what all later ones do.
  const unclosed = piece.errors.find(({ rule }) => rule === 'syntax/unclosed-text');
  if (unclosed !== undefined) lines.push(piece.text.slice(unclosed.start));
  return lines.join('\n');
}

/** What lies between an article's keyword and its first sentence: what follows a mistake there is not read. */
function headingsOf({ elements }: Piece): { readonly start: number; readonly end: number }[] {
  return elements.flatMap((element) =>
    element.kind === 'article' || element.kind === 'annex'
      ? [{ start: element.start, end: element.paragraphs[0]?.start ?? element.end }]
      : [],
  );
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? text.length : end);
}
