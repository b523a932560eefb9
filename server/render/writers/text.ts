/** The document as plain text: headings on lines of their own, paragraphs wrapped, lists indented. */
import type { ArticleBlock, Block, Document, ListItem, Provision, Words } from '../document.js';
import { plainText } from '../words.js';

const WIDTH = 78;

/** Prints a document as plain text, lines of at most 78 characters where words allow, a line break at the end. */
export function writeText(document: Document): string {
  return `${document.blocks.map(blockLines).join('\n\n\n')}\n`;
}

function blockLines(block: Block): string {
  switch (block.kind) {
    case 'title':
      return paragraphs(centred(block.title), block.between && centred(block.between));
    case 'preamble':
      return paragraphs(
        filled(block.opening),
        ...block.recitals.map(({ words }) => filled(words)),
        filled(block.formula),
      );
    case 'division':
      return centredLines(block.heading, plainText(block.title));
    case 'article':
    case 'annex':
      return paragraphs(heading(block), ...block.provisions.map(provision));
    case 'closing':
      return paragraphs(...block.paragraphs.map((words) => filled(words)));
    case 'signatures':
      return block.signatures
        .map(({ for: party, by, capacity }) =>
          [
            filled(party),
            '',
            '______________________________',
            ...[by, capacity].flatMap((one) => (one ? [filled(one)] : [])),
          ].join('\n'),
        )
        .join('\n\n\n');
    case 'broken':
      return filled(block.words);
  }
}

function heading({ heading: number, title }: ArticleBlock): string {
  return centredLines(number, plainText(title));
}

function provision({ mark: number, words, items, after }: Provision): string {
  const mark = number ?? '';
  const indent = number === undefined ? 0 : 4;
  return paragraphs(filled(words, mark, indent), ...listLines(items, indent + 4), after && filled(after, '', indent));
}

function listLines(items: readonly ListItem[], indent: number): string[] {
  return items.flatMap(({ mark, words, items: inner }) => [
    filled(words, mark, indent),
    ...listLines(inner, indent + 5),
  ]);
}

function paragraphs(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== '').join('\n\n');
}

/** Words broken into lines; `mark` hangs in front of the first. */
function filled(words: Words, mark = '', indent = 0): string {
  const margin = ' '.repeat(indent);
  const hanging = mark === '' ? margin : ' '.repeat(Math.max(0, indent - 4)) + `${mark} `.padEnd(Math.min(4, indent));
  return wrap(plainText(words), WIDTH - indent)
    .map((line, index) => (index === 0 ? hanging : margin) + line)
    .join('\n');
}

/** Lines of at most `width` columns. Chinese breaks between any two characters, though not in front of a mark. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const token of text.match(TOKENS) ?? []) {
    if (line !== '' && columns(line) + columns(token.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += token;
  }
  lines.push(line.trimEnd());
  return lines;
}

/** A Chinese character with the marks behind it, or a word with its blank. */
const TOKENS = /[（“《]*[\p{Script=Han}，。；：、？！]+?[，。；：、）”》？！]*|[^ \p{Script=Han}，。；：、？！]+ ?| /gu;

/** Columns of a terminal: Chinese characters and marks take two. */
function columns(text: string): number {
  let count = 0;
  for (const character of text) count += /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/u.test(character) ? 2 : 1;
  return count;
}

function centred(words: Words): string {
  return centredLines(plainText(words));
}

function centredLines(...texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .flatMap((text) => wrap(text, WIDTH))
    .map((line) => ' '.repeat(Math.max(0, Math.floor((WIDTH - columns(line)) / 2))) + line)
    .join('\n');
}
