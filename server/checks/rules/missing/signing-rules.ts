/** The rules on the end and the head of the text: where it was done, who signs, in what languages. */
import { listed, partyCited } from '../../../model/parties.js';
import { headerPlace } from '../../agreement-place.js';
import { tallyRule } from '../../tally.js';
import { agreementWith, SIGNED } from './example-agreement.js';
import { finalClauseTags } from './final-clauses.js';

const TESTIMONIUM = 'missing/testimonium';
const SIGNATURE = 'missing/signature';
const LANGUAGES = 'missing/languages';

export const testimonium = tallyRule({
  id: TESTIMONIUM,
  severity: 'warning',
  summary: 'No “done at”.',
  rationale:
    'The place, the day and the number of originals stand at the end of every agreement; the day is the date by which it is cited and from which signature counts.',
  source: 'Established practice; about nine in ten published treaties end in the formula.',
  bad: agreementWith({ end: SIGNED.replace(/^done.*\n/, '') }),
  good: agreementWith({}),
  tags: finalClauseTags,
  *judge(tally, { agreement }) {
    if (agreement === undefined || tally.has('testimonium') || tally.has('maybe:testimonium')) return;
    yield {
      rule: TESTIMONIUM,
      message:
        'The agreement does not say where and when it was done, nor in how many originals. End it with “done at "…" on … in 2 originals.”',
      place: headerPlace(agreement),
    };
  },
});

export const signature = tallyRule({
  id: SIGNATURE,
  severity: 'warning',
  summary: 'A party without “signed for”.',
  rationale:
    'A text that has no place for a party’s signature is printed without one, and then that party cannot sign.',
  source: 'Vienna Convention on the Law of Treaties, article 10, on authentication by signature.',
  bad: agreementWith({ end: SIGNED.replace('signed for Yemen.\n', '') }),
  good: agreementWith({}),
  tags: finalClauseTags,
  *judge(tally, { agreement, parties, scope }) {
    if (agreement === undefined) return;
    const unsigned = parties.filter((party) => !tally.has(`signed:${party}`) && scope.lookup(party)?.kind === 'party');
    // Where none is signed for, one finding says so; an unreadable signature may be any party's.
    if (unsigned.length === 0 || (tally.has('maybe:signatures') && !tally.has('signatures'))) return;
    const cited = unsigned.map((party) => partyCited(party, scope));
    const groups = tally.has('signatures') ? cited : [listed(cited)];
    for (const whom of groups) {
      yield {
        rule: SIGNATURE,
        message: `Nobody signs for ${whom}. Add “signed for …” at the end, or the original has no place for the signature.`,
        place: headerPlace(agreement),
      };
    }
  },
});

export const languages = tallyRule({
  id: LANGUAGES,
  severity: 'info',
  summary: 'The header does not say in what languages the agreement is done.',
  rationale:
    'Each language in which a text is authenticated is equally authoritative; which they are should not have to be found out from the texts.',
  source: 'Vienna Convention on the Law of Treaties, articles 10 and 33.',
  bad: agreementWith({ header: '  binding.' }),
  good: agreementWith({}),
  tags: () => [],
  *judge(_tally, { agreement }) {
    if (agreement === undefined || agreement.languageNames.length > 0) return;
    yield {
      rule: LANGUAGES,
      message:
        'The header does not say in what languages the agreement is done. Add “in English”, or “in Arabic, English prevailing English” where there are several.',
      place: headerPlace(agreement),
    };
  },
});
