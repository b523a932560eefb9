/** What a way of planting contradictions is. */
import type { Field, Target } from './target.js';

/** A contradiction and its harmless twin: the same edit where the two sentences do not meet. */
export interface Planting {
  /** Sentences of a new article behind that of the target; a line that begins with `article`, `action` or `term` stays as it is. */
  readonly bad: string;
  readonly twin: string;
  /** The sentence that is contradicted, where there is one. */
  readonly target: Target | undefined;
  /** Makes the whole text where the planting is not an article of the same file. */
  readonly whole?: (
    sentences: string,
    field: Field,
  ) => { readonly text: string; readonly others: Readonly<Record<string, string>> };
}

export interface Operator {
  readonly name: string;
  /** The rules one of which has to find it. */
  readonly rules: readonly string[];
  /** The contradictions that it can plant in an agreement. */
  readonly plantings: (field: Field, targets: readonly Target[]) => readonly Planting[];
}

/** A subject of a ban as that of a duty: “neither Party” bears no duty. */
export function affirmed(subject: string): string {
  return subject.replace(/^(neither|no) party$/i, 'each party');
}

/** A sentence from a target's own words, its qualifiers behind the act. */
export function sentence({ subject, qualifiers }: Target, modal: string, act: string, extra = ''): string {
  const all = [...qualifiers.map(({ words }) => words), ...(extra === '' ? [] : [extra])].join(' ');
  return `${affirmed(subject)} ${modal} ${act}${all === '' ? '' : ` ${all}`}.`;
}
