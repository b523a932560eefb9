/** A document as clauses that can be compared: one for each block, its words paragraph by paragraph. */
import type { Block, Document, Words } from '../document.js';
import { plainText } from '../words.js';
import { type Printed, printedBlock, type Role } from '../writers/printed.js';

export interface Clause {
  /** The same in both documents for the same article, whatever its number. */
  readonly id: string;
  /** `Article 3 — Protection of information`, or what the clause is. */
  readonly heading: string;
  /** Its paragraphs, number and title apart. */
  readonly paragraphs: readonly Printed[];
  readonly kind: Block['kind'];
  /** The title without its number. */
  readonly title: string;
  /** The words without numbers: marks left out, and the names of what is cited in the place of their numbers. */
  readonly shape: string;
}

/** The clauses of a document in its order. */
export function clausesOf({ blocks }: Document): readonly Clause[] {
  return blocks.map((block) => {
    const paragraphs = printedBlock(block).filter(({ role }) => !isHeading(role));
    return {
      id: block.id,
      kind: block.kind,
      heading: headingOf(block),
      title: 'heading' in block ? plainText(block.title) : '',
      paragraphs,
      shape: paragraphs.map(({ words }) => namedWords(words)).join('\n'),
    };
  });
}

function isHeading(role: Role): boolean {
  return /^(?:article|annex|division)/.test(role);
}

/** A paragraph with its mark in front, as it is printed. */
export function printedText({ mark, words }: Printed): string {
  return mark === undefined ? plainText(words) : `${mark} ${plainText(words)}`;
}

function namedWords(words: Words): string {
  return words
    .map((run) => ('runs' in run ? namedWords(run.runs) : run.kind === 'reference' ? `{${run.target}}` : run.text))
    .join('');
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
