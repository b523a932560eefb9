/** The document as Markdown (CommonMark). Marks of lists are written out, since no Markdown list numbers by letters. */
import type { Block, Document, ListItem, Provision, Run, Words } from '../document.js';

/** Prints a document as Markdown, a line break at the end. */
export function writeMarkdown(document: Document): string {
  return `${document.blocks.map(blockText).join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'title':
      return blocks(`# ${inline(block.title)}`, block.between && inline(block.between));
    case 'preamble':
      return blocks(inline(block.opening), ...block.recitals.map(({ words }) => inline(words)), inline(block.formula));
    case 'division':
      return `## ${headed(block.heading, block.title)}`;
    case 'article':
    case 'annex':
      return blocks(
        `${block.kind === 'annex' ? '##' : '###'} ${headed(block.heading, block.title)}`,
        ...block.provisions.map(provision),
      );
    case 'closing':
      return blocks(...block.paragraphs.map(inline));
    case 'signatures':
      return block.signatures
        .map(({ for: party, by, capacity }) =>
          [`**${inline(party)}**`, ...[by, capacity].flatMap((one) => (one ? [inline(one)] : []))].join('  \n'),
        )
        .join('\n\n');
    case 'broken':
      return inline(block.words);
  }
}

function headed(heading: string, title: Words): string {
  if (heading === '') return inline(title);
  return title.length === 0 ? escaped(heading) : `${escaped(heading)} — ${inline(title)}`;
}

/** A numbered paragraph is an item of an ordered list, so that what belongs to it is indented under it. */
function provision({ mark: number, words, items, after }: Provision): string {
  const mark = number === undefined ? '' : `${number} `;
  const margin = ' '.repeat(mark.length);
  const parts = blocks(inline(words), ...listParts(items), after && inline(after));
  return mark + parts.replaceAll('\n', `\n${margin}`).replace(/^ +$/gm, '');
}

function listParts(items: readonly ListItem[]): string[] {
  return items.map(({ mark, words, items: inner }) => {
    const parts = blocks(mark === '' ? inline(words) : `${escaped(mark)} ${inline(words)}`, ...listParts(inner));
    return `- ${parts.replaceAll('\n', '\n  ').replace(/^ +$/gm, '')}`;
  });
}

function blocks(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== '').join('\n\n');
}

/** Words with what Markdown would take for marks escaped. */
export function markdownWords(words: Words): string {
  return inline(words);
}

/** Text with what Markdown would take for marks escaped. */
export function markdownText(text: string): string {
  return escaped(text);
}

function inline(words: Words): string {
  return words.map(run).join('');
}

function run(one: Run): string {
  switch (one.kind) {
    case 'text':
    case 'date':
    case 'reference':
    case 'unresolved':
      return escaped(one.text);
    case 'foreign':
    case 'proposal':
      return inline(one.runs);
  }
}

/** Characters that Markdown reads as marks, and a number in front that it would take for a list's. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/^(\d+)\./, '$1\\.');
}
