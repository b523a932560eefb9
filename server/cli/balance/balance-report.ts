/** The balance of an agreement as plain values, with lines and citations in the place of nodes. */
import { type BalanceMatrix, type PartyShares, SHARES, type Share } from '../../model/balance-matrix.js';
import type { Place } from '../../model/symbols.js';
import type { Locator } from '../../workspace/locate.js';

export interface BalanceReport {
  readonly path: string;
  readonly parties: readonly PartyShares[];
  /** Norms that only some of the parties bear. */
  readonly oneSided: readonly {
    readonly share: Share;
    readonly parties: readonly string[];
    readonly leftOut: readonly string[];
    /** Why, where it is declared. */
    readonly reason?: string;
    /** `Article 4, paragraph 2 (b)`. */
    readonly cited: string;
    /** From 1. */
    readonly line: number;
  }[];
  readonly declared: readonly {
    readonly reason: string;
    readonly parties: readonly string[];
    readonly cited: string;
    readonly line: number;
  }[];
}

export function balanceReport(path: string, matrix: BalanceMatrix, { locate, cite }: Locator): BalanceReport {
  const line = (place: Place): number => (locate(place)?.range.start.line ?? 0) + 1;
  return {
    path,
    parties: matrix.parties,
    oneSided: matrix.entries
      .filter(({ leftOut }) => leftOut.length > 0)
      .map(({ share, parties, leftOut, reason, place, container, sentence, item }) => ({
        share,
        parties,
        leftOut,
        ...(reason === undefined ? {} : { reason }),
        cited: cite({ container, sentence, item }),
        line: line(place),
      })),
    declared: matrix.asymmetries.map(({ reason, parties, place, container, sentence }) => ({
      reason,
      parties,
      cited: cite(sentence === undefined ? { container } : { container, sentence }),
      line: line(place),
    })),
  };
}

/** What each share is called, in the plural. */
export const HEADS: Readonly<Record<Share, string>> = {
  duty: 'Duties',
  prohibition: 'Prohibitions',
  right: 'Rights',
  power: 'Powers',
  exemption: 'Exemptions',
};

/** The table as rows of cells, the head first. */
export function tableOf({ parties }: BalanceReport): readonly (readonly string[])[] {
  const cell = ({ counts, oneSided }: PartyShares, share: Share): string =>
    oneSided[share] === 0 ? `${counts[share]}` : `${counts[share]} (${oneSided[share]})`;
  return [
    ['Party', ...SHARES.map((share) => HEADS[share])],
    ...parties.map((party) => [party.title, ...SHARES.map((share) => cell(party, share))]),
  ];
}

/** Norms without a counterpart, one line each. */
export function oneSidedLines({ path, oneSided }: BalanceReport): readonly string[] {
  return oneSided.map(({ share, parties, leftOut, reason, cited, line }) => {
    const why = reason === undefined ? 'no counterpart' : `because ${reason}`;
    return `${cited} (${path}:${line}): ${share} of ${parties.join(', ')} and not of ${leftOut.join(', ')}; ${why}.`;
  });
}
