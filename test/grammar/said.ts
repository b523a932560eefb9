/** What a file says, without places: two files that say the same read the same. */
import { parse } from '../../grammar/parse.js';

export function said(text: string): unknown {
  const tree = parse(text);
  const elements = tree.pieces.flatMap((piece) => piece.elements);
  const comments = tree.pieces.flatMap((piece) =>
    piece.comments.map((comment) => comment.text.replaceAll(/\s+/g, ' ').trim()),
  );
  const errors = tree.pieces.flatMap((piece) => piece.errors.map((error) => error.rule));
  return withoutPlaces({ elements, comments, errors });
}

function withoutPlaces(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutPlaces);
  if (typeof node !== 'object' || node === null) return node;
  const { start: _start, end: _end, headerEnd: _headerEnd, ...rest } = node as Record<string, unknown>;
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, withoutPlaces(value)]));
}
