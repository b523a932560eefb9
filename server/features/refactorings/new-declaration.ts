/** Where a new declaration goes, and what it is called. */
import { createLabeller } from '../../import/labels.js';
import type { Snapshot } from '../../workspace/workspace.js';
import { indentAt, type SourceEdit } from './refactoring.js';

/** A name made of a phrase's weighty words that nothing is called yet. */
export function freshName(words: string, otherwise: string, { context }: Snapshot): string {
  const label = createLabeller();
  let name = label(words, otherwise);
  while (context.scope.lookup(name) !== undefined) name = label(words, otherwise);
  return name;
}

/**
 * Puts a declaration behind those that there are, in the article that holds the most of them, else behind the last one in front of the
 * articles; where there are none, in front of the first article.
 */
export function declarationEdit(source: string, { tree }: Snapshot): SourceEdit | undefined {
  return inArticle(source, tree.pieces) ?? outsideArticles(source, tree.pieces);
}

type Pieces = Snapshot['tree']['pieces'];

function inArticle(source: string, pieces: Pieces): SourceEdit | undefined {
  let best: { readonly count: number; readonly edit: SourceEdit } | undefined;
  for (const [index, piece] of pieces.entries()) {
    for (const element of piece.elements) {
      if (element.kind !== 'article') continue;
      const declared = element.paragraphs.filter(({ kind }) => kind === 'declaration');
      const last = declared.at(-1);
      if (last === undefined || declared.length <= (best?.count ?? 0)) continue;
      const text = `\n${indentAt(piece, last.start)}${source}`;
      best = { count: declared.length, edit: { index, start: last.end, end: last.end, text } };
    }
  }
  return best?.edit;
}

function outsideArticles(source: string, pieces: Pieces): SourceEdit | undefined {
  let edit: SourceEdit | undefined;
  for (const [index, { elements }] of pieces.entries()) {
    for (const { kind, start, end } of elements) {
      if (kind === 'declaration-element') edit = { index, start: end, end, text: `\n${source}` };
      if (kind === 'article') return edit ?? { index, start, end: start, text: `${source}\n\n` };
    }
  }
  return undefined;
}
