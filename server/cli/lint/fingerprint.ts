/** A finding's fingerprint: the same as long as the sentence that it is about keeps its words, wherever in the file it moves. */
import { createHash } from 'node:crypto';
import type { FileResult, ResultDiagnostic, Span } from './results.js';

/** The text of a file by its shown path. */
export type TextOf = (path: string) => string | undefined;

/**
 * Fingerprints of a file's findings, in their order. Made of the rule, of the source words of both places, and of what the message
 * quotes; numbers in it change when an article is inserted above, so they are left out. Findings that are alike are counted.
 */
export function fingerprintsOf({ path, diagnostics }: FileResult, textOf: TextOf): string[] {
  const seen = new Map<string, number>();
  const linesByPath = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const known = linesByPath.get(file);
    if (known !== undefined) return known;
    const lines = textOf(file)?.split(/\r\n|\r|\n/) ?? [];
    linesByPath.set(file, lines);
    return lines;
  };
  return diagnostics.map((one) => {
    const words = [
      one.rule,
      wordsOf(linesOf(path), one),
      ...one.related.map((place) => wordsOf(linesOf(place.path), place)),
      ...quoted(one),
    ];
    const hash = createHash('sha256').update(words.join('\u0000')).digest('hex').slice(0, 32);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}

function quoted({ message }: ResultDiagnostic): string[] {
  return [...message.matchAll(/“([^”]*)”/g)].map(([, words = '']) => words.replace(/\d+/g, ''));
}

function wordsOf(lines: readonly string[], { line, column, endLine, endColumn }: Span): string {
  const part = lines.slice(line - 1, endLine);
  const last = part.length - 1;
  if (last < 0) return '';
  part[last] = part[last]?.slice(0, endColumn - 1) ?? '';
  part[0] = part[0]?.slice(column - 1) ?? '';
  return part.join(' ').replace(/\s+/g, ' ').trim();
}
