/** Renders Pacta source for the importer, which compares it with the text that the source was made from. */
import { parse } from '../../grammar/parse.js';
import type { Rendering } from '../import/proof.js';
import { createModelFollower } from '../model/model.js';
import type { ArticleBlock, Document, ListItem, Provision } from '../render/document.js';
import { renderDocument } from '../render/render.js';
import { plainText } from '../render/words.js';

/** The source as a document; undefined if it holds no agreement and no article. */
export function documentOf(source: string): Document | undefined {
  const tree = parse(source);
  const { model } = createModelFollower().follow(tree, []);
  return renderDocument({ tree, model });
}

/** What the importer compares of a rendering. */
export function renderSource(source: string): Rendering | undefined {
  const document = documentOf(source);
  if (document === undefined) return undefined;
  const elements = document.blocks.flatMap((block) => {
    if (block.kind === 'division') return [{ kind: block.kind, heading: block.heading, blocks: [] }];
    return block.kind === 'article' || block.kind === 'annex' ? [elementOf(block)] : [];
  });
  return { elements };
}

function elementOf({ kind, heading, provisions }: ArticleBlock): Rendering['elements'][number] {
  return { kind, heading, blocks: provisions.flatMap(provisionBlocks) };
}

function provisionBlocks({ mark = '', words, items, after }: Provision): readonly string[] {
  return [`${mark} ${plainText(words)}`, ...itemBlocks(items), ...(after === undefined ? [] : [plainText(after)])];
}

function itemBlocks(items: readonly ListItem[]): readonly string[] {
  return items.flatMap(({ mark, words, items: inner }) => [`${mark} ${plainText(words)}`, ...itemBlocks(inner)]);
}
