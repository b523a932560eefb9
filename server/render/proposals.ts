/** What is not yet agreed, told apart by who proposes it: the text of each as it would be if the others gave way. */
import type { Block, Document, ListItem, Words } from './document.js';
import { type Renderable, renderDocument } from './render.js';
import type { RenderOptions } from './style.js';

/** The text that one of those at the table proposes. */
export interface ProposedText {
  /** The proposer's name in the source. */
  readonly proposer: string;
  /** What the proposer is called in the document's language. */
  readonly called: string;
  readonly document: Document;
}

/**
 * One text for each proposer, in the order in which they first appear: two of them are what a comparison in two columns sets side by
 * side. Places of the source tell which paragraphs of two texts belong together.
 *
 * @returns an empty list where nothing stands in named brackets, or the file holds no agreement
 */
export function renderProposals(source: Renderable, options: RenderOptions = {}): readonly ProposedText[] {
  const open = renderDocument(source, options);
  if (open === undefined) return [];
  return proposersIn(open.blocks).flatMap((proposer) => {
    const document = renderDocument(source, { ...options, option: proposer });
    const party = open.parties.find(({ name }) => name === proposer);
    return document === undefined ? [] : [{ proposer, called: party?.formal ?? proposer, document }];
  });
}

/** The names of all who propose something, each once, in order. */
export function proposersIn(blocks: readonly Block[]): readonly string[] {
  const found = new Set<string>();
  const inWords = (words: Words = []): void => {
    for (const run of words) {
      if (run.kind === 'proposal') for (const name of run.proposers) found.add(name);
      if ('runs' in run) inWords(run.runs);
    }
  };
  const inItems = (items: readonly ListItem[]): void => {
    for (const { words, items: inner } of items) {
      inWords(words);
      inItems(inner);
    }
  };
  for (const block of blocks) {
    if (block.kind === 'preamble') for (const { words } of block.recitals) inWords(words);
    if (block.kind === 'closing') block.paragraphs.forEach(inWords);
    if ('title' in block) inWords(block.title);
    if (!('provisions' in block)) continue;
    for (const { proposers = [], words, items, after } of block.provisions) {
      for (const name of proposers) found.add(name);
      inWords(words);
      inItems(items);
      inWords(after);
    }
  }
  return [...found];
}
