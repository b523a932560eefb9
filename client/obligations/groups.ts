import type { Obligation } from '../../server/protocol.js';

/** By what the obligations are grouped. */
export type Grouping = 'party' | 'topic' | 'due';

/** A group of obligations under a heading. */
export interface Group {
  readonly heading: string;
  readonly obligations: readonly Obligation[];
}

/** Words for the groups that no party, topic or date names. */
export interface GroupWords {
  readonly nobody: string;
  readonly limited: string;
  readonly unlimited: string;
  /** A date, given as ISO 8601 has it, as the user reads it. */
  readonly date: (iso: string) => string;
}

/**
 * The obligations in groups: an obligation of two parties stands under both. By due date, days of the calendar come first, then
 * time limits that run from an event, then what has none.
 */
export function grouped(obligations: readonly Obligation[], by: Grouping, words: GroupWords): readonly Group[] {
  switch (by) {
    case 'party':
      return groups(obligations, ({ bearers }) => (bearers.length === 0 ? [words.nobody] : bearers));
    case 'topic':
      return groups(obligations, ({ topics }) => topics);
    case 'due': {
      const dated = obligations.filter(({ due }) => due !== undefined);
      const byDate = [...dated].sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
      const others = obligations.filter(({ due }) => due === undefined);
      const limited = others.filter(({ when }) => when !== undefined);
      return [
        ...groups(byDate, ({ due = '' }) => [words.date(due)]),
        ...groups(limited, () => [words.limited]),
        ...groups(
          others.filter(({ when }) => when === undefined),
          () => [words.unlimited],
        ),
      ];
    }
  }
}

function groups(
  obligations: readonly Obligation[],
  headingsOf: (obligation: Obligation) => readonly string[],
): readonly Group[] {
  const found = new Map<string, Obligation[]>();
  for (const obligation of obligations) {
    for (const heading of headingsOf(obligation)) found.set(heading, [...(found.get(heading) ?? []), obligation]);
  }
  return [...found].map(([heading, members]) => ({ heading, obligations: members }));
}
