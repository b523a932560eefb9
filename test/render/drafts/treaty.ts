/** A whole treaty, or memorandum, that is drafted in one of the six languages, with what stands in front of and behind its articles. */
import { DRAFT_WORDS, type DraftWords } from './vocabulary.js';

export function treatyIn(w: DraftWords, binding: boolean): string {
  const other = w.language === 'English' ? DRAFT_WORDS.fr : DRAFT_WORDS.en;
  const [jordan, formalJordan] = w.jordan;
  const [spain, formalSpain] = w.spain;
  return `agreement "${w.title}" between ${jordan} and ${spain}
  in ${w.language}, ${other?.language} prevailing ${other?.language} ${binding ? 'binding' : 'non-binding'}.
party ${jordan} "${formalJordan}".
party ${spain} "${formalSpain}".
role sending "${w.sending}".
action disclose "${w.disclose}".
preamble
  "${w.recital}".
  "${w.recital}".
part general "${w.article}"
article definitions "${w.article}"
  term info "${w.term}" means "${w.means}".
  term other "${w.charter}" means "${w.rules}".
  term third "${w.court}" means "${w.means}".
chapter duties "${w.article}"
section first "${w.article}"
article rules "${w.article}"
  each party shall "${w.protect}" in accordance with list.
article several "${w.article}"
  lead: each party shall:
    - "${w.meet}";
    - "${w.assist}":
      -- "${w.meet}";
      -- "${w.protect}":
        --- disclose;
        --- "${w.meet}";
    - disclose.
  body committee "${w.committee}" composed of "${w.composed}" decides by consensus.
  "${w.prose.replaceAll('{jordan}', `{${jordan}}`).replaceAll('{spain}', `{${spain}}`)}".
  this agreement enters into force on 2027-01-01 corresponding to 1448-07-22 AH.
done at "${w.place}" on 1448-06-21 AH corresponding to 2026-12-01 in 2 originals.
signed for ${jordan} by "A. Example", "${w.minister}".
signed for ${spain} by "B. Example", "${w.minister}".
annex list "${w.annex}"
  "${w.annex}".
  each party shall "${w.meet}" subject to lead.
`;
}

/** A treaty of three parties, named in an order that is no alphabet's. */
export function multilateralIn(w: DraftWords): string {
  const [jordan, formalJordan] = w.jordan;
  const [spain, formalSpain] = w.spain;
  const [mali, formalMali] = w.mali;
  return `agreement "${w.title}" between ${spain}, ${mali} and ${jordan} in ${w.language} called "Convention" parties called "Contracting Party" binding.
party ${spain} "${formalSpain}".
party ${mali} "${formalMali}".
party ${jordan} "${formalJordan}".
article one "${w.article}"
  the parties shall "${w.meet}".
  ${spain}, ${mali} and ${jordan} may "${w.meet}".
  either party may terminate this agreement with 1 year notice.
done at "${w.place}" on 2026-12-01 in 1 original.
signed for ${spain}.
signed for ${mali}.
signed for ${jordan}.
`;
}
