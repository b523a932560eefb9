/** A small agreement that every rule but the one in question is content with: what the examples of rules are set in. */

/** What an example changes of it; each part is written as it stands in the file. */
export interface ExampleParts {
  readonly title?: string;
  /** Header items from `in` on, without the final dot. */
  readonly header?: string;
  /** Declarations and the preamble, in front of the articles. */
  readonly before?: string;
  /** The articles. */
  readonly articles: string;
  readonly done?: string;
  /** What follows the signatures. */
  readonly after?: string;
}

/** The whole file of an example. */
export function exampleAgreement({ title, header, before, articles, done, after }: ExampleParts): string {
  return `agreement ${title ?? '"Agreement on Winter Transport"'}
  between Georgia and Norway
  ${header ?? 'in English\n  binding'}.

party Georgia "Georgia".
party Norway "the Kingdom of Norway".
${before === undefined ? '' : `\n${before}\n`}
${articles}

article final "Final provisions"
  disputes are settled by consultation.
  this agreement enters into force upon signature.
  this agreement remains in force for 5 years.
  this agreement may be amended by agreement of the parties.
  either party may terminate this agreement with 6 months notice.

${done ?? 'done at "Batumi" on 2026-01-12 in 2 originals.'}
signed for Georgia.
signed for Norway.
${after === undefined ? '' : `\n${after}\n`}`;
}
