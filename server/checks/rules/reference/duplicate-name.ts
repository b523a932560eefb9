import { type Namespace, namespaceOf } from '../../../model/scope.js';
import type { DeclaredSymbol } from '../../../model/symbols.js';
import { titleWords } from '../../../model/text.js';
import { type Finding, groupRule } from '../../rule.js';
import { custody } from './example-agreement.js';

const ID = 'reference/duplicate-name';

const example = (second: string): string =>
  custody(
    'event transfer "the transfer of the evidence".\n',
    `  event ${second} "the loss of the evidence".
  each party shall "list the evidence" within 2 days after transfer.
  each party shall "report the loss" within 2 days after ${second}.
`,
  );

export const duplicateName = groupRule<DeclaredSymbol>({
  id: ID,
  severity: 'error',
  summary: 'One name declared twice.',
  rationale:
    'A name stands for one thing. Where it is declared twice, every sentence that uses it can be read in two ways, and only the first is checked.',
  bad: example('transfer'),
  good: example('loss'),
  collect({ summary }, add) {
    for (const symbol of summary.symbols) {
      // What a broken declaration declares is known by name alone; its mistake is its own.
      if (symbol.node.kind !== 'broken') add(`${namespaceOf(symbol.kind)} ${symbol.name}`, symbol);
    }
  },
  *judge(key, facts, { scope }) {
    const own = facts.map(({ value }) => value);
    const first = own[0];
    if (first === undefined) return;
    const [namespace = 'names'] = key.split(' ') as [Namespace];
    for (const symbol of own.slice(1)) if (clash(symbol, first)) yield finding(symbol, first);
    // Topics and profiles of used files are there to be said again in one's own words.
    if (namespace !== 'names') return;
    const pieces = new Set(own.map(({ piece }) => piece));
    const elsewhere = scope.all(first.name, namespace).find((other) => !pieces.has(other.piece));
    if (elsewhere !== undefined && elsewhere.node.kind !== 'broken') yield finding(first, elsewhere, true);
  },
});

/** Two profiles of one file may each bring in the same topic. */
function clash(symbol: DeclaredSymbol, first: DeclaredSymbol): boolean {
  if (symbol.kind !== 'topic' || symbol.node.kind !== 'topic' || first.node.kind !== 'topic') return true;
  const inProfiles = [symbol, first].every(({ piece }) => piece.elements.some((element) => element.kind === 'profile'));
  const sameProfile = symbol.piece === first.piece;
  return !inProfiles || sameProfile || titleWords(symbol.node.title) !== titleWords(first.node.title);
}

const KIND_WORDS: Readonly<Partial<Record<DeclaredSymbol['kind'], string>>> = {
  label: 'a labelled sentence',
  division: 'a heading',
  article: 'an article',
  annex: 'an annex',
  event: 'an event',
  action: 'an action',
};

function finding(symbol: DeclaredSymbol, first: DeclaredSymbol, used = false): Finding {
  const { name, piece, start, end } = symbol;
  const what = KIND_WORDS[first.kind] ?? `a ${first.kind}`;
  const where = used ? ' in a file that this one uses' : '';
  return {
    rule: ID,
    message: `“${name}” is declared twice: it is already the name of ${what}${where}. A name stands for one thing, so give this one another name.`,
    place: { piece, start, end },
    related: [
      {
        place: { piece: first.piece, start: first.start, end: first.end },
        message: `“${name}” is first declared here.`,
      },
    ],
  };
}
