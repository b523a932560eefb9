/** The agreement with which the description of the language begins. */
export const FIRST_LOOK = `use "defence-terms.pacta".

agreement "Agreement on Cooperation in the Field of Defence" /ar "اتفاقية التعاون في مجال الدفاع"
  between Jordan and Spain
  of kind defence-cooperation, intelligence-sharing
  covers joint-exercises, information-exchange
  in English, Arabic, Spanish prevailing English
  binding.

party Jordan "the Hashemite Kingdom of Jordan" /ar "المملكة الأردنية الهاشمية".
party Spain "the Kingdom of Spain".

preamble
  "Recalling the friendly relations between the two States".
  "Desiring to strengthen their cooperation on the basis of equality and mutual respect".

article definitions "Definitions"
  term classified-information "Classified Information" means
    "information in any form that a Party has marked with a security classification".
  event incident "the discovery of a loss or compromise of {classified-information}".
  action disclose "disclose {classified-information}".

article exercises "Joint exercises" on joint-exercises
  each party shall "take part in a joint exercise" at least 1 times every 12 months.
  observers: either party may "invite observers of third States" if "the other Party consents in writing".
  Spain shall "provide transport for the exercise" asymmetric because "Jordan provides the training area".

article protection "Protection of information" on information-exchange
  third-party-rule: each party shall not disclose "to any third State" unless "the originating Party consents in writing".
  each party shall:
    - "protect {classified-information} as it protects its own";
    - "report any loss or compromise" within 48 hours after incident.
  notwithstanding third-party-rule, each party may disclose "to its own courts".

article final "Final provisions"
  disputes are settled by consultation within 60 days, then mediation by "a mutually agreed third State".
  this agreement enters into force 30 days after ratification by each party.
  this agreement remains in force for 5 years, renewed automatically for 5 years.
  this agreement may be amended by agreement of the parties.
  either party may terminate this agreement with 6 months notice.
  this agreement is registered by Jordan with "the Secretariat of the United Nations".

done at "Amman" on 2026-12-01 in 2 originals.
signed for Jordan by "A. Example", "Minister of Defence".
signed for Spain by "B. Example", "Minister of Defence".
`;
