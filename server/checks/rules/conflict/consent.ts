import type { Clause, ClauseContent } from '../../../../grammar/ast.js';
import { areRivals } from '../../../model/alternatives.js';
import { canonical, type Place } from '../../../model/symbols.js';
import { rawWords, settled } from '../../../model/text.js';
import { type Cited, type Finding, groupRule } from '../../rule.js';
import { agreementWith } from './example-agreement.js';

interface ConsentFact {
  readonly kind: 'upon-signature' | 'required';
  readonly step: string;
  readonly place: Place;
  readonly cited: Cited;
  readonly proposers: readonly string[];
}

export const consent = groupRule<ConsentFact>({
  id: 'conflict/consent',
  severity: 'error',
  summary: 'Entry into force upon signature of an agreement that is subject to ratification.',
  rationale:
    'Where ratification is required, signature does not bind; an agreement that is in force from signature has nothing left to ratify.',
  source:
    'VCLT 11, 12 and 14: the consent to be bound is expressed by signature or by ratification, acceptance or approval.',
  bad: agreementWith(
    `article pool "Pool"
  each party shall "mark the pooled imagery".
`,
    `article final "Final provisions"
  this agreement is subject to ratification.
  this agreement enters into force upon signature.
`,
  ),
  good: agreementWith(
    `article pool "Pool"
  each party shall "mark the pooled imagery".
`,
    `article final "Final provisions"
  this agreement is subject to ratification.
  this agreement enters into force 30 days after ratification by each party.
  this agreement applies provisionally from signature.
`,
  ),
  collect({ piece }, add) {
    for (const element of piece.elements) {
      if (element.kind !== 'article' && element.kind !== 'annex') continue;
      for (const paragraph of element.paragraphs) {
        if (paragraph.kind !== 'clause') continue;
        const { content } = paragraph;
        const place: Place = { piece, start: paragraph.start, end: paragraph.end };
        const shared = { place, cited: { container: element, sentence: paragraph }, proposers: proposersOf(paragraph) };
        if (content.kind === 'consent-required') add('consent', { kind: 'required', step: content.step, ...shared });
        if (content.kind === 'entry-into-force' && isUponSignature(content)) {
          add('consent', { kind: 'upon-signature', step: '', ...shared });
        }
      }
    }
  },
  *judge(_key, facts) {
    const required = facts.map(({ value }) => value).filter(({ kind }) => kind === 'required');
    for (const { value } of facts) {
      if (value.kind !== 'upon-signature') continue;
      const step = required.find(({ proposers }) => !areRivals(proposers, value.proposers));
      if (step !== undefined) yield finding(value, step);
    }
  },
});

function proposersOf({ proposers }: Clause): readonly string[] {
  return (proposers ?? []).map(({ text }) => canonical(text));
}

// What a clause in words says when it means signature and nothing besides.
const SIGNATURE =
  /^(up)?on (the )?(date of )?(its |the )?signature( by (both|the|all) parties)?$|^on the date of signature$/i;

function isUponSignature({ when }: ClauseContent & { kind: 'entry-into-force' }): boolean {
  if (when.kind === 'text') return SIGNATURE.test(rawWords(settled(when.text)).trim());
  return (when.kind === 'upon' || when.kind === 'after') && when.consent.kind === 'signature';
}

function finding(entry: ConsentFact, required: ConsentFact): Finding {
  return {
    rule: consent.id,
    message: (cite) =>
      `${cite(entry.cited)} brings this agreement into force by signature alone, though ${cite(required.cited)} makes it subject to ${required.step}: a Party that has signed could be bound and not yet bound. Let it enter into force upon ${required.step}, or take the requirement out; to begin earlier, apply it provisionally.`,
    place: entry.place,
    silencedAt: [required.place],
    related: [{ place: required.place, message: (cite) => `${cite(required.cited)} requires ${required.step}.` }],
  };
}
