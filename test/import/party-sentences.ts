/**
 * Sentences that say what a party shall, may or will do, found without the importer's grammar: the words before the first modal of
 * the main clause name a party or a role, alone. “The parties” in small letters are those to a dispute or a conflict. What is done to a party counts as well, so that leaving it out is seen.
 */

import type { Import } from '../../server/import/import-treaty.js';
import { gluedSentencesOf } from '../../server/import/sentences.js';
import type { ImportedTreaty } from '../../server/import/structure.js';

const SUBJECT =
  /^(?:[^.;]{0,300}?, )?(?:(?:[Ee]ach|[Ee]very|[Aa]ny|[Ee]ither|[Nn]either|[Nn]o|[Nn]one of the|[Bb]oth|[Aa]ll|[Aa]n?|[Tt]he|[Ss]uch|[Ee]ach of the|[Tt]he two|[Tt]he other) )?(?:(?:[Hh]igh|[Cc]ontracting|[Ss]tates?|[Ss]ignatory|[Ss]ending|[Rr]eceiving|[Hh]ost|[Rr]equesting|[Rr]equested|[Aa]ssisting|[Ii]nspected) ){0,3}(?:Party|Parties|Participants?|(?:[Ss]ending|[Rr]eceiving|[Hh]ost) State)(?: States?)?(?: to (?:this|the|the present) (?:Agreement|Treaty|Convention|Protocol))?(?:,[^.;]{0,150},)? (?:also )?(?:shall|may|will)\b/u;

export interface PartySentence {
  readonly text: string;
  readonly line: number;
  /** Whether the paragraph that it stands in became a norm or a final clause. */
  readonly isStructured: boolean;
}

export function partySentences(
  treaty: ImportedTreaty,
  isStructured: (line: number, sentence: string) => boolean,
): readonly PartySentence[] {
  return treaty.elements.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ text: words, line }) =>
      gluedSentencesOf(words)
        .map((text) => text.replace(/^(?:\(?[a-z\d]{1,3}\)\.?|\d{1,3}\.)\s*/iu, ''))
        .filter((text) => SUBJECT.test(text))
        .map((text) => ({ text, line, isStructured: isStructured(line, text) })),
    ),
  );
}

/** Whether it is this sentence that a norm, a final clause or a definition of its paragraph states. */
export function isStructuredIn({ plans }: Import): (line: number, sentence: string) => boolean {
  const byLine = new Map([...plans].map(([{ line }, plan]) => [line, plan]));
  return (line, sentence) =>
    byLine.get(line)?.statements.some(({ kind, words }) => kind !== 'prose' && words.includes(sentence)) === true;
}
