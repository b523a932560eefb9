/** Synthetic agreements of a given size, for measuring: three numbered paragraphs and some six norms an article, 14 lines each. */

const ORDINALS = ['north', 'south', 'east', 'west', 'upper', 'lower', 'inner', 'outer'];

/**
 * An agreement with `count` articles.
 *
 * @param {number} count
 * @param {(article: number) => string} [act] words of the acts, by article; unlike ones by default
 * @returns {string}
 */
export function agreementOf(count, act = (article) => `station ${article} of the ${ORDINALS[article % 8]} district`) {
  const parts = [
    `agreement "Agreement on the Stations"
  between Jordan and Spain
  in English
  binding.

party Jordan "the Hashemite Kingdom of Jordan".
party Spain "the Kingdom of Spain".

role sending-state "the sending State".
role host-state "the host State".

article definitions "Definitions"
  term information "Information" means "information in any form that a Party has marked with a security classification".
  event handover "the handover of the first station".
  event incident "the discovery of a loss or compromise of {information}".
`,
  ];
  parts.push(`
article handover-of-stations "Handover"
  each party shall "hand over the keys" within 2 days after handover.
`);
  for (let article = 1; article <= count; article++) {
    const what = act(article);
    parts.push(`
article station-${article} "Station number ${article}"
  // The rule for the station, with the exceptions that follow it.
  secrecy-${article}: each party shall not "disclose the records of ${what} to any third State"
    unless "the originating Party consents in writing".
  each party shall:
    - "protect the {information} of ${what} as it protects its own";
    - "report any loss or compromise at ${what}" within 48 hours after incident;
    - "keep a register of the persons who have access to ${what}".
  either party may "inspect ${what}" at most 2 times every 12 months.
  the sending-state shall "pay the costs of ${what}" within 30 days after "receipt of the invoice"
    otherwise the host-state may "suspend the services of ${what}".
`);
  }
  parts.push(`
article final "Final provisions"
  disputes are settled by consultation.
  this agreement enters into force upon signature.
  this agreement remains in force for 5 years.
  this agreement may be amended by agreement of the parties.
  either party may terminate this agreement with 6 months notice.

done at "Amman" on 2026-12-01 in 2 originals.
signed for Jordan.
signed for Spain.
`);
  return parts.join('');
}

/** An agreement of about `lines` lines. */
export function agreementOfLines(lines) {
  return agreementOf(Math.max(1, Math.round((lines - 30) / 14)));
}
