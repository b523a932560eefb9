/** Ids by the naming convention of Akoma Ntoso, for blocks and for paragraphs that the drafter has labelled. */
import type { Block } from '../../document.js';

export interface Ids {
  /** The id of a block of this document. */
  readonly of: (id: string) => string;
  /** The id of what a reference points to, or undefined where the document does not hold it. */
  readonly target: (id: string) => string | undefined;
}

const PREFIX = { part: 'part', chapter: 'chp', section: 'sec', article: 'art', annex: 'att' } as const;

export function createIds(blocks: readonly Block[]): Ids {
  const ids = new Map<string, string>();
  const counts = new Map<string, number>();
  const next = (prefix: string): string => {
    const count = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, count);
    return `${prefix}_${count}`;
  };
  for (const block of blocks) {
    const prefix = block.kind === 'division' ? PREFIX[block.level] : block.kind === 'broken' ? 'unread' : undefined;
    if (prefix !== undefined) ids.set(block.id, next(prefix));
    if (block.kind !== 'article' && block.kind !== 'annex') continue;
    const eId = next(PREFIX[block.kind]);
    ids.set(block.id, eId);
    for (const [index, { id }] of block.provisions.entries()) {
      if (id !== undefined && !ids.has(id)) ids.set(id, `${eId}__para_${index + 1}`);
    }
  }
  return { of: (id) => ids.get(id) ?? 'body', target: (id) => ids.get(id) };
}
