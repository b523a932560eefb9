/** The document tree as JSON, for programs that lay a treaty out themselves: version 1. */
import type { Document, Source } from '../render/document.js';

/** Every block with its words; `source` becomes `line`, the line of the source, from 1. */
export function documentJson({ lineOf, ...document }: Document): string {
  const plain = { version: 1, ...document };
  const text = JSON.stringify(
    plain,
    (key: string, value: unknown): unknown =>
      key === 'source' ? undefined : value === null || typeof value !== 'object' ? value : withLine(value, lineOf),
    2,
  );
  return `${text}\n`;
}

function withLine(value: object, lineOf: (source: Source) => number): object {
  if (Array.isArray(value) || !('source' in value)) return value;
  const { source, ...rest } = value as { readonly source: Source };
  return { ...rest, line: lineOf(source) + 1 };
}
