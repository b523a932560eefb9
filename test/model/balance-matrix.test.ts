import { describe, expect, it } from 'vitest';
import { parse } from '../../grammar/parse.js';
import { type BalanceMatrix, balanceMatrix } from '../../server/model/balance-matrix.js';
import { createModelFollower } from '../../server/model/model.js';

const TEXT = `agreement "Agreement on the Port"
  between Jordan and Spain
  in English
  binding.

party Jordan "the Hashemite Kingdom of Jordan" called "Jordan".
party Spain "the Kingdom of Spain".
role host "the host State" of Jordan.
body board "Board".

article work "Work"
  each party shall "name an officer".
  Jordan shall "clear the roads".
  the host shall:
    - "light the port";
    - "guard the gates" asymmetric because "the port is Jordanian".
  Spain shall not "film the port".
  Jordan may not "film the port".
  board shall "meet".
  Spain may "inspect the port".
  each party may "use the port".
  Spain need not "pay dues".

article ships "Ships" asymmetric because "the ships are Spanish"
  Spain shall "insure the ships".
  Spain may "fly its flag".
  Jordan shall "supply water" asymmetric because "it has wells".
`;

const matrixOf = (text: string): BalanceMatrix => balanceMatrix(createModelFollower().follow(parse(text), []).model);

const words = ({ place: { piece, start, end } }: BalanceMatrix['entries'][number]): string =>
  piece.text.slice(start, end).replaceAll(/\s+/g, ' ');

describe('the balance matrix', () => {
  const matrix = matrixOf(TEXT);

  it('counts what each party bears, list items one by one, norms of all for each', () => {
    const counts = matrix.parties.map(({ party, counts }) => [party, counts]);
    expect(counts).toEqual([
      ['Jordan', { duty: 5, prohibition: 1, right: 1, power: 0, exemption: 0 }],
      ['Spain', { duty: 2, prohibition: 1, right: 2, power: 1, exemption: 1 }],
    ]);
  });

  it('counts apart what neither a counterpart answers nor a reason declares', () => {
    const counts = matrix.parties.map(({ oneSided }) => oneSided);
    expect(counts).toEqual([
      { duty: 1, prohibition: 0, right: 0, power: 0, exemption: 0 },
      { duty: 0, prohibition: 0, right: 0, power: 1, exemption: 1 },
    ]);
  });

  it('calls the parties what the agreement calls them', () => {
    expect(matrix.parties.map(({ title }) => title)).toEqual(['Jordan', 'the Kingdom of Spain']);
  });

  it('lists every norm of a party with its sentence or item, in the order of the file', () => {
    expect(matrix.entries.map(words).slice(0, 4)).toEqual(
      [
        'each party shall "name an officer".',
        'Jordan shall "clear the roads".',
        '"light the port"',
        '"guard the gates"',
      ].map((line, index) => (index < 2 ? line : expect.stringContaining(line))),
    );
    expect(matrix.entries.map(words)).not.toContain('board shall "meet".');
  });

  it('names the parties for which a counterpart is wanting', () => {
    const leftOut = matrix.entries.filter((entry) => entry.leftOut.length > 0).map((entry) => entry.leftOut.join());
    expect(leftOut).toEqual(['Spain', 'Spain', 'Spain', 'Jordan', 'Jordan', 'Jordan', 'Jordan', 'Spain']);
  });

  it('gives declared differences with their reasons, an article’s once', () => {
    expect(
      matrix.asymmetries.map(({ reason, parties, sentence }) => [reason, parties.join(), sentence === undefined]),
    ).toEqual([
      ['the port is Jordanian', 'Jordan', false],
      ['the ships are Spanish', 'Spain', true],
      ['it has wells', 'Jordan', false],
    ]);
  });

  it('is empty for a file of declarations', () => {
    expect(matrixOf('term port "Port" means "a harbour".\n')).toEqual({ parties: [], entries: [], asymmetries: [] });
  });
});
