/** A document as clauses that can be compared: one for each block, its words paragraph by paragraph. */
import type { Block, Document, ListItem, Provision, Words } from '../document.js';
import { plainText } from '../words.js';

export interface Clause {
  /** The same in both documents for the same article, whatever its number. */
  readonly id: string;
  /** `Article 3 — Protection of information`, or what the clause is. */
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** The clauses of a document in its order. */
export function clausesOf({ blocks }: Document): readonly Clause[] {
  return blocks.map((block) => ({ id: block.id, heading: headingOf(block), paragraphs: paragraphsOf(block) }));
}

function headingOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return 'Title';
    case 'preamble':
      return 'Preamble';
    case 'division':
    case 'article':
    case 'annex':
      return [block.heading, plainText(block.title)].filter((text) => text !== '').join(' — ');
    case 'closing':
      return 'Testimonium';
    case 'signatures':
      return 'Signatures';
    case 'broken':
      return 'Text that cannot be read';
  }
}

function paragraphsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'title':
      return texts([block.title, block.between]);
    case 'preamble':
      return texts([block.opening, ...block.recitals.map(({ words }) => words), block.formula]);
    case 'division':
      return [];
    case 'article':
    case 'annex':
      return block.provisions.flatMap(provisionTexts);
    case 'closing':
      return texts(block.paragraphs);
    case 'signatures':
      return texts(block.signatures.flatMap((one) => [one.for, one.by, one.capacity]));
    case 'broken':
      return texts([block.words]);
  }
}

function provisionTexts({ number, words, items, after }: Provision): string[] {
  const first = number === undefined ? plainText(words) : `${number}. ${plainText(words)}`;
  return [first, ...items.flatMap(itemTexts), ...texts([after])].filter((text) => text !== '');
}

function itemTexts({ mark, words, items }: ListItem): string[] {
  return [`${mark} ${plainText(words)}`, ...items.flatMap(itemTexts)];
}

function texts(all: readonly (Words | undefined)[]): string[] {
  return all.flatMap((words) => (words === undefined ? [] : [plainText(words)])).filter((text) => text !== '');
}
