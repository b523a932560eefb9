/** Roles that a treaty speaks of as States: the Sending State, the receiving State. */

import type { Labeller } from './labels.js';
import type { NamedBearer } from './norm-subjects.js';

const ROLE =
  /\b[Tt]he ((?!(?:[Cc]ontracting|[Pp]articipating|[Aa]cceding|[Ss]igning|[Rr]atifying|[Ii]nterested|[Uu]nited)\b)(?:\p{L}+(?:ing|ed)|[Hh]ost|[Tt]ransit|[Cc]oastal|[Ff]lag) (?:State Party|State|Party|Government|Nation))\b(?! ?(?:Parties|concerned))/gu;
const LEAST_MENTIONS = 2;

/** Roles named often enough to be a manner of speaking of the treaty. One that is written in two ways is one role. */
export function rolesIn(text: string, label: Labeller): readonly NamedBearer[] {
  const mentions = new Map<string, { words: string; count: number }>();
  for (const [, words = ''] of text.matchAll(ROLE)) {
    const key = words.toLowerCase();
    const before = mentions.get(key);
    mentions.set(key, { words: before?.words ?? words, count: (before?.count ?? 0) + 1 });
  }
  return [...mentions.values()]
    .filter(({ count }) => count >= LEAST_MENTIONS)
    .map(({ words }) => ({ label: label(words.toLowerCase(), 'role'), words: `the ${words}` }));
}
