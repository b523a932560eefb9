/**
 * Sentences that say what a party shall, may or will do, found without the importer's grammar: the words before the first modal of
 * the main clause name a party or a role, alone. What is done to a party counts as well, so that leaving it out is seen.
 */

import type { Import } from '../../server/import/import-treaty.js';
import { sentencesOf } from '../../server/import/sentences.js';
import type { ImportedTreaty } from '../../server/import/structure.js';

const SUBJECT =
  /^(?:[^.;]{0,300}?, )?(?:(?:each|every|any|either|neither|no|none of the|both|all|an?|the|such|each of the|the two|the other) )?(?:(?:high|contracting|states?|signatory|sending|receiving|host|requesting|requested|assisting|inspected) ){0,3}(?:Party|Parties|Participants?|(?:sending|receiving|host) state)(?: States?)?(?: to (?:this|the|the present) (?:agreement|treaty|convention|protocol))?(?:,[^.;]{0,150},)? (?:also )?(?:shall|may|will)\b/iu;

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
    paragraphs.flatMap(({ lead, line }) =>
      sentencesOf(lead)
        .map((text) => text.replace(/^(?:\(?[a-z\d]{1,3}\)\.?|\d{1,3}\.)\s*/iu, ''))
        .filter((text) => SUBJECT.test(text))
        .map((text) => ({ text, line, isStructured: isStructured(line, text) })),
    ),
  );
}

/** Whether it is this sentence that its paragraph's norm or final clause states. */
export function isStructuredIn({ plans }: Import): (line: number, sentence: string) => boolean {
  const byLine = new Map([...plans].map(([{ line }, plan]) => [line, plan]));
  return (line, sentence) => {
    const plan = byLine.get(line);
    if (plan?.kind === 'clause') return true;
    if (plan?.kind !== 'norm') return false;
    if (plan.norm.act === '') return sentence.endsWith(':');
    return plan.norm.act.includes(
      sentence
        .replace(/[.;:]+$/u, '')
        .split(' ')
        .slice(-3)
        .join(' '),
    );
  };
}
