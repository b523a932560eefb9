/** Every construct of the language as sentences of an agreement that is drafted in one of the six languages. */
import type { DraftWords } from './vocabulary.js';

/** The agreement that the sentences stand in; they are the paragraphs of its last article. */
export function draftOf(w: DraftWords, header: string, sentences: readonly string[]): string {
  const [jordan, formalJordan] = w.jordan;
  const [spain, formalSpain] = w.spain;
  return `agreement "${w.title}" between ${jordan} and ${spain} in ${w.language} ${header}.
party ${jordan} "${formalJordan}".
party ${spain} "${formalSpain}".
group contributors "${w.contributors}" of ${jordan} and ${spain}.
role sending "${w.sending}".
event incident "${w.incident}".
event attack "${w.attack}".
action disclose "${w.disclose}".
article rules "${w.article}"
  term info "${w.term}" means "${w.means}".
  rule: each party shall "${w.meet}".
  body committee "${w.committee}".
annex list "${w.annex}"
  "${w.annex}".
article tested "${w.article}"
${sentences.map((one) => `  ${one}\n`).join('')}`;
}

/** The kinds of sentence, each with its sentences. */
export function sentencesIn(w: DraftWords): Readonly<Record<string, readonly string[]>> {
  const [jordan] = w.jordan;
  const [spain] = w.spain;
  const prose = w.prose.replaceAll('{jordan}', `{${jordan}}`).replaceAll('{spain}', `{${spain}}`);
  const does = (qualifiers: string): string => `each party shall "${w.meet}" ${qualifiers}.`;
  return {
    'who and in which modal': [
      `each party shall "${w.protect}".`,
      `each party shall not disclose "${w.toThirdStates}".`,
      `either party may "${w.meet}".`,
      `any party may not "${w.meet}".`,
      `neither party shall disclose.`,
      `no party may disclose.`,
      `both parties shall "${w.meet}".`,
      `both parties jointly shall "${w.meet}".`,
      `the parties will "${w.meet}".`,
      `each party will not "${w.meet}".`,
      `each party need not "${w.meet}".`,
      `${jordan} is entitled to "${w.assist}" from the other party.`,
      `the parties are entitled to "${w.meet}".`,
      `${jordan} and ${spain} shall "${w.meet}".`,
      `the sending shall "${w.meet}".`,
      `each contributors shall "${w.meet}".`,
      `each sending may "${w.meet}".`,
      `the committee shall "${w.meet}".`,
      `"${w.authorities}" shall "${w.meet}".`,
      `${spain} shall "${w.meet}" asymmetric because "x".`,
      `each party [${spain}: shall | ${jordan}: may] "${w.meet}".`,
      `[${jordan}] each party shall "${w.meet}".`,
    ],
    when: [
      does('by 2027-01-01'),
      does('on 2027-01-01'),
      does('on 2027-01-01 corresponding to 1448-07-22 AH'),
      does('within 48 hours after incident'),
      does('within 1 month of signature'),
      does('within 10 days before termination'),
      does('within 3 months'),
      does('not earlier than 2027-01-01'),
      does('not later than 30 days before entry into force'),
      does('not later than 1 week after incident'),
      does('from 2027-01-01 until 2028-12-31'),
      does('from signature until termination'),
      does('until 2 years after entry into force'),
      does('for 5 years'),
      does('every 12 months'),
      does('every 1 year'),
      does('upon attack'),
      does('upon signature'),
      does('during attack'),
      does('before entry into force'),
      does('after incident'),
      does('immediately'),
      does('promptly'),
      does('without delay'),
      does(`within [${jordan}: 30 days | ${spain}: 60 days] after incident`),
      `upon attack, each party shall "${w.assist}".`,
      `within 21 days after incident, the parties shall "${w.meet}".`,
    ],
    'on what condition': [
      does(`if "${w.consents}"`),
      does(`where "${w.consents}"`),
      does(`unless "${w.consents}"`),
      does(`only if "${w.consents}"`),
      does(`provided "${w.consents}"`),
      does('if attack'),
      does('unless attack or incident'),
      does('only if attack'),
      does(`if "${w.consents}" and not attack`),
      does(`if ("${w.consents}" or "${w.agrees}") and attack`),
      `if "${w.consents}", each party may "${w.meet}".`,
    ],
    'how much, how and with whom': [
      does('at least 2 times every 1 month'),
      does('at least 1 times every 6 months'),
      does('at most 21 times per 1 year'),
      `each party may "${w.assist}" at most 100 "${w.inspectors}".`,
      `each party may "${w.assist}" exactly 2 "${w.inspectors}" per 1 year.`,
      does('at least 50 percent'),
      does('at its own expense'),
      `the parties shall "${w.meet}" at its own expense.`,
      does(`at the expense of ${spain}`),
      does('through committee'),
      does(`through "${w.channels}"`),
      does('to the other party'),
      does('with the sending'),
      does('with committee'),
      does(`from ${spain}`),
      does(`against "${w.thirdState}"`),
      does('jointly in writing'),
      does('with 6 months notice'),
    ],
    precedence: [
      `notwithstanding rule, each party may "${w.meet}".`,
      does('subject to rules'),
      does('without prejudice to this agreement'),
      does('pursuant to list'),
      does('in accordance with rule'),
      does(`in accordance with "${w.charter}"`),
    ],
    'consequences and lists': [
      `${jordan} shall "${w.meet}" otherwise ${spain} may "${w.assist}".`,
      `each party shall:\n    - "${w.meet}";\n    - "${w.protect}" within 2 days;\n    - disclose.`,
      `neither party shall:\n    - "${w.meet}";\n    - "${w.assist}":\n      -- "${w.protect}";\n      -- disclose;\n    - disclose.`,
      `"${w.proseLead}":\n    - "${w.means}";\n    - "${w.charter}".`,
      `"${prose}".`,
      `each party shall "${w.meet}" /${w.language} "${w.prose.slice(0, 0)}${w.recital}".`,
      `term other "${w.term}" means "${w.means}".`,
    ],
    bodies: [
      `body first "${w.committee}".`,
      `body second "${w.committee}" composed of "${w.composed}" meets every 6 months decides by consensus.`,
      `body third "${w.committee}" chaired by "${w.chaired}" decides by majority tasked with "${w.tasked}".`,
      `body fourth "${w.committee}" meets every 1 year.`,
    ],
    'the end of the agreement': [
      'either party may terminate this agreement with 6 months notice.',
      'either party may withdraw from this agreement with 1 year notice in writing to the other party.',
      'the parties may suspend this agreement.',
      `${spain} may denounce this agreement upon attack.`,
      'no party may withdraw from this agreement for 5 years.',
    ],
    'entry into force and duration': [
      'this agreement is subject to ratification.',
      'this agreement is subject to acceptance.',
      'this agreement is subject to approval.',
      'this agreement enters into force upon signature.',
      'this agreement enters into force on 2027-01-01.',
      'this agreement enters into force 30 days after ratification by each party.',
      'this agreement enters into force 1 month after acceptance by 3 parties.',
      `this agreement enters into force upon approval by ${jordan} and ${spain}.`,
      `this agreement enters into force upon exchange of "${w.instruments}".`,
      'this agreement enters into force upon deposit of 10 instruments.',
      'this agreement enters into force upon notification by each party.',
      'this agreement enters into force upon accession by each party.',
      'this agreement comes into effect upon signature.',
      'this agreement applies provisionally from signature.',
      'this agreement applies provisionally from 2027-01-01.',
      'this agreement remains in force for 5 years, renewed automatically for 5 years.',
      'this agreement remains in force for 1 year, renewed for 1 year.',
      'this agreement remains in force until 2030-12-31.',
      'this agreement remains in force indefinitely.',
    ],
    'other final clauses': [
      'this agreement may be amended by agreement of the parties.',
      'this agreement may be amended by consensus.',
      'this agreement may be amended by majority of 10 parties.',
      `this agreement may be amended by "${w.notes}".`,
      'this agreement permits no reservations.',
      'this agreement permits reservations.',
      'this agreement permits reservations to rules and list.',
      `this agreement is deposited with "${w.secretary}".`,
      `this agreement is deposited with ${spain}.`,
      `this agreement is registered by ${jordan} with "${w.secretary}".`,
      'this agreement is registered by the parties.',
      `this agreement is open for signature by "${w.allStates}" from 2027-01-01 until 2027-12-31.`,
      'this agreement is open to accession.',
      `this agreement prevails over "${w.charter}".`,
      'this agreement prevails over rules.',
      `this agreement yields to "${w.charter}".`,
      'this agreement does not affect rule.',
      `disputes are settled by consultation within 60 days, then arbitration under "${w.rules}".`,
      `disputes are settled by negotiation, then mediation by committee, then conciliation, then adjudication by "${w.court}".`,
      `disputes are settled by inquiry by "${w.authorities}" within 1 month, then "${w.notes}".`,
    ],
  };
}
