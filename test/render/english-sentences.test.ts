import { describe, expect, test } from 'vitest';
import { sentence } from './rendered.js';

/** Each source sentence and the treaty text that it has to read as, word for word. */
const SENTENCES: Readonly<Record<string, readonly (readonly [source: string, text: string])[]>> = {
  'norms and their time': [
    [
      'each party shall "protect {classified-information}" within 30 days after incident.',
      'Each Party shall protect Classified Information within thirty (30) days after the discovery of a loss or compromise of Classified Information.',
    ],
    ['each party shall "x" by 2027-01-01.', 'Each Party shall x by 1 January 2027.'],
    ['each party shall "x" on 2027-01-01.', 'Each Party shall x on 1 January 2027.'],
    [
      'each party shall "x" from 2027-01-01 until 2028-12-31.',
      'Each Party shall x from 1 January 2027 until 31 December 2028.',
    ],
    ['each party shall "x" every 12 months.', 'Each Party shall x every twelve (12) months.'],
    ['each party shall "x" every 1 year.', 'Each Party shall x every year.'],
    ['each party shall "x" for 5 years.', 'Each Party shall x for five (5) years.'],
    ['each party shall "x" within 30 days.', 'Each Party shall x within thirty (30) days.'],
    [
      'each party shall "x" within 30 days of incident.',
      'Each Party shall x within thirty (30) days of the discovery of a loss or compromise of Classified Information.',
    ],
    [
      'each party shall "x" within 30 days after signature.',
      'Each Party shall x within thirty (30) days after the signature of this Agreement.',
    ],
    ['each party shall "x" upon entry into force.', 'Each Party shall x upon the entry into force of this Agreement.'],
    ['each party shall "x" until termination.', 'Each Party shall x until the termination of this Agreement.'],
    [
      'each party shall "x" not earlier than 30 days before entry into force.',
      'Each Party shall x not earlier than thirty (30) days before the entry into force of this Agreement.',
    ],
    ['each party shall "x" not later than 2027-01-01.', 'Each Party shall x not later than 1 January 2027.'],
    ['each party shall "x" during attack.', 'Each Party shall x during an armed attack.'],
    ['each party shall "x" before 2027-01-01.', 'Each Party shall x before 1 January 2027.'],
    ['each party shall "x" after attack.', 'Each Party shall x after an armed attack.'],
    ['each party shall "x" promptly.', 'Each Party shall x promptly.'],
    ['each party shall "x" immediately.', 'Each Party shall x immediately.'],
    ['each party shall "x" without delay.', 'Each Party shall x without delay.'],
    ['each party shall "x" by 1448-06-10 AH.', 'Each Party shall x by 10 Jumada al-Thani 1448 AH.'],
    [
      'each party shall "x" by 2026-12-01 corresponding to 1448-06-21 AH.',
      'Each Party shall x by 1 December 2026, corresponding to 21 Jumada al-Thani 1448 AH.',
    ],
  ],
  subjects: [
    ['both parties jointly shall "x".', 'The Parties shall jointly x.'],
    ['the parties jointly shall "x".', 'The Parties shall jointly x.'],
    ['both parties shall "x".', 'Both Parties shall x.'],
    ['the parties shall "x".', 'The Parties shall x.'],
    ['either party may "x".', 'Either Party may x.'],
    ['any party may "x".', 'Any Party may x.'],
    ['neither party shall "x".', 'Neither Party shall x.'],
    ['no party may "x".', 'No Party may x.'],
    ['the sending shall "x".', 'The Sending State shall x.'],
    ['receiving shall "x".', 'The Receiving State shall x.'],
    ['Jordan and Spain shall "x".', 'Jordan and Spain shall x.'],
    ['each troop-contributor shall "x".', 'Each Troop-Contributing Party shall x.'],
    ['the troop-contributor shall "x".', 'The Troop-Contributing Parties shall x.'],
    ['committee shall "x".', 'The Joint Committee shall x.'],
    ['"the competent authorities" shall "x".', 'The competent authorities shall x.'],
  ],
  modals: [
    ['each party shall not "x".', 'Each Party shall not x.'],
    ['each party may not "x".', 'Each Party may not x.'],
    ['each party need not "x".', 'Each Party need not x.'],
    ['each party will "x".', 'Each Party will x.'],
    ['each party will not "x".', 'Each Party will not x.'],
    [
      'Jordan is entitled to "receive information" from the other party.',
      'Jordan is entitled to receive information from the other Party.',
    ],
    ['the parties are entitled to "x".', 'The Parties are entitled to x.'],
  ],
  acts: [
    ['each party shall not disclose.', 'Each Party shall not disclose Classified Information.'],
    [
      'each party shall not disclose "to any third State".',
      'Each Party shall not disclose Classified Information to any third State.',
    ],
    ['either party may suspend this agreement.', 'Either Party may suspend this Agreement.'],
    [
      'either party may terminate this agreement with 6 months notice.',
      "Either Party may terminate this Agreement by giving six (6) months' written notice to the other Party.",
    ],
    [
      'either party may withdraw from this agreement with 1 month notice.',
      "Either Party may withdraw from this Agreement by giving one (1) month's written notice to the other Party.",
    ],
    [
      'either party may denounce this agreement with 6 months notice in writing to "the depositary".',
      "Either Party may denounce this Agreement by giving six (6) months' written notice to the depositary.",
    ],
    ['each party may "x" with 6 months notice.', "Each Party may x with six (6) months' notice."],
  ],
  'conditions and precedence': [
    [
      'upon attack, each party shall "assist" to the other party.',
      'Upon an armed attack, each Party shall assist to the other Party.',
    ],
    [
      'notwithstanding third-party-rule, each party may "x".',
      'Notwithstanding Article 1, paragraph 2, each Party may x.',
    ],
    [
      'first: each party may "x".\n  notwithstanding first, each party may "y".',
      '1. Each Party may x.\n2. Notwithstanding paragraph 1, each Party may y.',
    ],
    ['each party shall "x" subject to more.', 'Each Party shall x subject to Article 2.'],
    ['each party shall "x" subject to this agreement.', 'Each Party shall x subject to this Agreement.'],
    [
      'each party shall "x" in accordance with "the Charter of the United Nations".',
      'Each Party shall x in accordance with the Charter of the United Nations.',
    ],
    ['each party shall "x" without prejudice to more.', 'Each Party shall x without prejudice to Article 2.'],
    ['each party shall "x" pursuant to more.', 'Each Party shall x pursuant to Article 2.'],
    ['each party shall "z" if "x" and not y.', 'Each Party shall z if x and not y.'],
    ['each party shall "z" unless "x".', 'Each Party shall z unless x.'],
    ['each party shall "z" only if "x".', 'Each Party shall z only if x.'],
    ['each party shall "z" provided "x".', 'Each Party shall z provided that x.'],
    ['each party shall "z" where "x" or "w".', 'Each Party shall z where x or w.'],
    ['each party shall "z" if ("x" or "w") and "v".', 'Each Party shall z if either x or w and v.'],
    ['each party shall "z" if not ("x" or "w").', 'Each Party shall z if neither x nor w.'],
    [
      'notwithstanding more, upon attack, each party may "x".',
      'Notwithstanding Article 2, upon an armed attack, each Party may x.',
    ],
  ],
  'quantities and means': [
    [
      'each party shall "meet" at least 2 times every 1 month.',
      'Each Party shall meet at least two (2) times every month.',
    ],
    [
      'each party shall "deploy" at most 100 "personnel".',
      'Each Party shall deploy at most one hundred (100) personnel.',
    ],
    [
      'each party shall "send" exactly 3 "inspectors" per 1 year.',
      'Each Party shall send exactly three (3) inspectors per year.',
    ],
    ['each party shall "fund" at least 50 percent.', 'Each Party shall fund at least fifty (50) per cent.'],
    ['each party shall "x" at its own expense.', 'Each Party shall x at its own expense.'],
    ['the parties shall "x" at its own expense.', 'The Parties shall x at their own expense.'],
    ['Spain shall "x" at the expense of Jordan.', 'Spain shall x at the expense of Jordan.'],
    ['each party shall "x" through committee.', 'Each Party shall x through the Joint Committee.'],
    ['each party shall "x" through "diplomatic channels".', 'Each Party shall x through diplomatic channels.'],
    [
      'each party shall "notify" to the other party in writing.',
      'Each Party shall notify to the other Party in writing.',
    ],
    ['each party shall "consult" with sending.', 'Each Party shall consult with the Sending State.'],
    ['each party shall not "act" against "any third State".', 'Each Party shall not act against any third State.'],
  ],
  'consequences and lists': [
    ['Jordan shall "x" otherwise Spain shall "y".', 'Jordan shall x; otherwise Spain shall y.'],
    ['each party shall:\n  - "x";\n  - "y".', 'Each Party shall: (a) x; (b) y.'],
    ['each party shall:\n  - "x";\n  - "y";\n  - "z".', 'Each Party shall: (a) x; (b) y; and (c) z.'],
    ['each party shall not:\n  - "x";\n  - "y";\n  - "z".', 'Each Party shall not: (a) x; (b) y; or (c) z.'],
    [
      'each party shall:\n  - "take":\n  -- "x" within 2 days;\n  -- "hold":\n  --- "p";\n  --- "q";\n  - "y";\n  - "z".',
      'Each Party shall: (a) take: (i) x within two (2) days; (ii) hold: (A) p; (B) q; (b) y; and (c) z.',
    ],
    ['each party shall "x" asymmetric because "y".', 'Each Party shall x.'],
    ['"The Parties keep:":\n  - "x";\n  - "y".', 'The Parties keep: (a) x; (b) y.'],
    [
      '"The Parties recall that {Jordan} borders {committee}".',
      'The Parties recall that Jordan borders Joint Committee.',
    ],
    [
      '"It takes {30 days}, {12} persons and ends on {2026-12-01}".',
      'It takes thirty (30) days, twelve (12) persons and ends on 1 December 2026.',
    ],
    ['"See {third-party-rule} and {more}".', 'See Article 1, paragraph 2 and Article 2.'],
    ['each party shall "x" /en "Each Party undertakes to x".', 'Each Party undertakes to x.'],
    ['term t "X" means "y".\n  "Z".', '1. "X" means y.\n2. Z.'],
  ],
  bodies: [
    [
      'body b "Joint Committee" composed of "two representatives of each Party" meets every 6 months decides by consensus.',
      'A Joint Committee is hereby established. It shall be composed of two representatives of each Party, shall meet every six (6) months and shall take its decisions by consensus.',
    ],
    ['body b "Advisory Board".', 'An Advisory Board is hereby established.'],
    [
      'body b "Board" chaired by "Spain" tasked with "oversight".',
      'A Board is hereby established. It shall be chaired by Spain and shall be tasked with oversight.',
    ],
  ],
  'open text': [
    ['[Jordan] each party shall "x".', '[Jordan: Each Party shall x.]'],
    [
      'each party shall "x" within [Jordan: 30 days | Spain: 60 days] after attack.',
      'Each Party shall x within [Jordan: thirty (30) days] [Spain: sixty (60) days] after an armed attack.',
    ],
    ['each party [Spain: shall | Jordan: may] "x".', 'Each Party [Spain: shall] [Jordan: may] x.'],
    ['each party shall "x" every [1 year | 2 years].', 'Each Party shall x every [year] [two (2) years].'],
    ['[Jordan and Spain] each party shall:\n  - "x";\n  - "y".', '[Jordan and Spain: Each Party shall: (a) x; (b) y.]'],
  ],
};

for (const [kind, rows] of Object.entries(SENTENCES)) {
  describe(kind, () => {
    test.each(rows)('%s', (source, text) => {
      expect(sentence(source)).toBe(text);
    });
  });
}
