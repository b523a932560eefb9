/** A clash as a finding: both sentences with their numbers, the case in which they clash, what to do, and edits that settle it. */
import { citedNorm, onNorms, placeOfNorm } from '../norm-place.js';
import type { Cite, Finding } from '../rule.js';
import { caseInWords, normInWords } from './norm-words.js';
import type { Clash, PairRule } from './pair-rule.js';
import { precedenceFixes } from './precedence-fixes.js';
import type { Profile } from './profile.js';

/** The rule that reports clashes with tied agreements, whichever rule finds them. */
export const OTHER_AGREEMENT = 'conflict/other-agreement';

export function clashFinding(rule: PairRule, first: Profile, second: Profile, clash: Clash): Finding {
  const foreign = [first, second].find(({ origin }) => origin.tie !== undefined);
  // A finding stands in the file that is checked, so that of two agreements the sentence of this one carries it.
  const [here, there] = foreign === first ? [second, first] : [first, second];
  const { meeting, why, remedy } = clash;
  // An agreement that is made subject to another gives way to it (VCLT 30(2)); that a sentence then says nothing is worth a note.
  const severity = foreign?.origin.tie?.tie === 'subject-to' ? 'info' : clash.severity;
  const message = (cite: Cite): string => {
    const say = (profile: Profile): string => `“${normInWords(profile)}” (${cite(citedNorm(profile.norm))})`;
    const where = caseInWords(meeting, here, there);
    const doubt = severity === 'info' && meeting.unsure ? ' It is not certain that the two meet.' : '';
    const tied = foreign === undefined ? '' : ` ${TIED[foreign.origin.tie?.tie ?? 'implements']}`;
    return `${say(here)} and ${say(there)} meet ${where}: ${why}${doubt}${tied} ${foreign === undefined ? remedy : RANK_AGREEMENTS}`;
  };
  const related = {
    place: placeOfNorm(there.norm),
    message: (cite: Cite): string => `${cite(citedNorm(there.norm))}: “${normInWords(there)}”.`,
  };
  const where =
    foreign === undefined
      ? onNorms(here.norm, there.norm)
      : { place: placeOfNorm(here.norm), silencedAt: onNorms(here.norm).silencedAt ?? [] };
  const fixes = foreign === undefined ? precedenceFixes(here.norm, there.norm, here.origin.context.scope) : [];
  return {
    rule: foreign === undefined ? rule.id : OTHER_AGREEMENT,
    severity,
    message,
    ...where,
    related: [related],
    ...(fixes.length === 0 ? {} : { fixes }),
  };
}

const TIED = {
  implements: 'This agreement implements the other, and neither says that it prevails.',
  amends: 'This agreement amends the other, whose sentence it leaves standing.',
  supersedes: 'This agreement supersedes the other.',
  'subject-to': 'This agreement is subject to the other, so that the other’s sentence is likely to go first.',
} as const;

const RANK_AGREEMENTS =
  'Bring the two into line, or say which agreement prevails (“this agreement prevails over …”, “this agreement yields to …”).';
