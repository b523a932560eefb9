/** What goes out to translators and comes back: one text, or one sentence as it is printed. */
import type { Variant } from '../../../grammar/ast.js';
import type { Piece } from '../../../grammar/parse.js';

/** A stretch of a text: words, or a mark that stands for what the agreement fills in, such as a defined term or a cited article. */
export type UnitPart =
  | { readonly kind: 'words'; readonly text: string }
  /** `source` is what the agreement writes, braces included; `shown` what is printed in its place. */
  | { readonly kind: 'mark'; readonly source: string; readonly shown: string };

export interface TranslationUnit {
  /** Made of names and labels, so that it stays the same when other sentences come and go. */
  readonly id: string;
  readonly source: readonly UnitPart[];
  /** Whether rival wordings are still in brackets; the source is the first of them. */
  readonly isOpen: boolean;
  readonly variants: readonly Variant[];
  readonly piece: Piece;
  /** Where a further variant can be written, in the piece; undefined where none may stand. */
  readonly insertAt: number | undefined;
}

/** A text as one string, its marks as the agreement writes them: what two versions of a source are compared by. */
export function plainUnit(parts: readonly UnitPart[]): string {
  return parts
    .map((part) => (part.kind === 'words' ? part.text : part.source))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether there are words to be put into another language: what consists of marks alone is said in every language. */
export function hasWords(parts: readonly UnitPart[]): boolean {
  return parts.some((part) => part.kind === 'words' && /\p{L}/u.test(part.text));
}

/** The parts of a variant that an agreement holds. */
export function variantParts({ text }: Variant, piece: Piece): readonly UnitPart[] {
  return text.parts.map((part): UnitPart => {
    if (part.kind === 'words') return { kind: 'words', text: part.text };
    const source = piece.text.slice(part.start, part.end);
    return { kind: 'mark', source, shown: source };
  });
}
