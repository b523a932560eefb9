/** Text that is not agreed: in brackets, resolved one way, or told apart by its proposers. */
import { describe, expect, test } from 'vitest';
import { renderProposals } from '../../server/render/proposals.js';
import { provisionText, render, snapshotOf } from './rendered.js';

const OPEN = `agreement "Agreement on X" between Jordan and Spain in English binding.
party Jordan "the Hashemite Kingdom of Jordan".
party Spain "the Kingdom of Spain".
article terms "Definitions"
  [Jordan] term team "Team" means "a group".
  term unit "Unit" means [Jordan: "a squad" | Spain: "a troop"].
  [Spain] term vessel "Vessel" means "a ship".
article rules "Rules"
  [Jordan] body committee "Joint Committee".
  [Spain] "The Parties meet as they wish".
  each party shall "report" within [Jordan: 30 days | Spain: 60 days].
article last [Jordan: "Last" | Spain: "Final"]
  [Spain] each party shall "leave":
    - "quietly";
    - "at once".
`;

function texts(option?: string): readonly string[] {
  return render(OPEN, option === undefined ? {} : { option }).blocks.flatMap((block) =>
    'provisions' in block ? block.provisions.map(provisionText) : [],
  );
}

describe('brackets', () => {
  test('stand around definitions too', () => {
    expect(texts()[0]).toBe(
      'For the purposes of this Agreement: (a) [Jordan: "Team" means a group]; (b) "Unit" means [Jordan: a squad] [Spain: a troop]; and (c) [Spain: "Vessel" means a ship].',
    );
  });

  test('are opened as one party proposes, and what others propose is dropped, terms and bodies too', () => {
    expect(texts('Spain')).toEqual([
      'For the purposes of this Agreement: (a) "Unit" means a troop; (b) "Vessel" means a ship.',
      '1. The Parties meet as they wish.',
      '2. Each Party shall report within sixty (60) days.',
      'Each Party shall leave: (a) quietly; (b) at once.',
    ]);
    expect(texts('Jordan').join('\n')).not.toMatch(/Vessel|as they wish|sixty|leave|[[\]]/);
  });
});

describe('proposals told apart', () => {
  const proposals = renderProposals(snapshotOf(OPEN));

  test('one text for each who proposes something, in order', () => {
    expect(proposals.map(({ proposer, called }) => [proposer, called])).toEqual([
      ['Jordan', 'the Hashemite Kingdom of Jordan'],
      ['Spain', 'the Kingdom of Spain'],
    ]);
    for (const { document } of proposals) expect(JSON.stringify(document.blocks)).not.toContain('"proposal"');
  });

  test('the places of the source tell which paragraphs belong together', () => {
    const offsets = proposals.map(({ document }) =>
      document.blocks.flatMap((block) =>
        block.id === 'rules' && 'provisions' in block ? block.provisions.map(({ source }) => source.offset) : [],
      ),
    );
    const [jordan = [], spain = []] = offsets;
    expect(jordan).toHaveLength(2);
    expect(spain).toHaveLength(2);
    expect(jordan.filter((offset) => spain.includes(offset))).toHaveLength(1);
  });

  test('an agreement that is agreed has none', () => {
    expect(renderProposals(snapshotOf('agreement "A".\narticle a "A"\n  "x".'))).toEqual([]);
    expect(renderProposals(snapshotOf('term t "T" means "t".'))).toEqual([]);
  });
});
