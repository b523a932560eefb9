/** Imports a text, renders what was made of it, and measures what became of its words. */
import { diffArrays } from 'diff';
import { parse } from '../../grammar/parse.js';
import { wordsOf } from '../../server/import/compare-words.js';
import { type Import, importTreaty } from '../../server/import/import-treaty.js';
import { readText } from '../../server/import/readers/text.js';
import { writeText } from '../../server/render/writers/text.js';
import { documentOf, renderSource } from '../../server/workspace/rendered-source.js';

export interface Comparison {
  readonly words: number;
  /** Words of the source that the rendering has in the same order. */
  readonly kept: number;
  /** Words that only the rendering has: numbers, marks and formulas of the house style. */
  readonly gained: number;
  /** Stretches of words that were lost or that stand elsewhere. */
  readonly lost: readonly string[];
}

export interface Measured extends Comparison {
  readonly imported: Import;
  readonly rendered: string;
  readonly errors: readonly string[];
}

export function measure(source: string): Measured {
  const imported = importTreaty(readText(source), renderSource);
  const document = documentOf(imported.source);
  if (document === undefined) throw new Error('the import holds no agreement');
  const rendered = writeText(document);
  const errors = parse(imported.source).pieces.flatMap((piece) => piece.errors.map(({ message }) => message));
  return { imported, rendered, errors, ...comparison(source, rendered) };
}

/** Compares two texts by their words, or by what stands between blanks, punctuation included. */
export function comparison(source: string, rendered: string, split: (text: string) => string[] = wordsOf): Comparison {
  const original = split(source);
  const printed = split(rendered);
  if (standsIn(original, printed)) {
    return { words: original.length, kept: original.length, gained: printed.length - original.length, lost: [] };
  }
  const changes = diffArrays(original, printed);
  const gone = changes.filter((change) => change.removed);
  const count = (of: typeof changes): number => of.reduce((sum, change) => sum + change.value.length, 0);
  return {
    words: original.length,
    kept: original.length - count(gone),
    gained: count(changes.filter((change) => change.added)),
    lost: gone.map((change) => change.value.join(' ')),
  };
}

/** Whether every word stands in the other row in the same order: told in one walk, where a comparison takes long. */
function standsIn(words: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const other of others) if (other === words[at]) at++;
  return at === words.length;
}

/** What stands between blanks, punctuation included; only blanks and the shape of quotation marks do not count. */
export function tokensOf(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/[“”„«»]\s*/gu, '"')
    .replace(/[‘’]/gu, "'")
    .split(/\s+/u)
    .filter((token) => token !== '');
}
