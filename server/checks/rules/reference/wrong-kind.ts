import type { Unit } from '../../../model/model.js';
import type { Mention, SymbolKind } from '../../../model/symbols.js';
import type { NameRole } from '../../../model/walk.js';
import type { CheckContext, Finding, Fix, UnitRule } from '../../rule.js';
import { custody } from './example-agreement.js';
import { FITTING } from './fitting-kinds.js';

const ID = 'reference/wrong-kind';

const SAID: Readonly<Record<SymbolKind, string>> = {
  party: 'a party',
  group: 'a group',
  role: 'a role',
  term: 'a term',
  action: 'an action',
  event: 'an event',
  body: 'a body',
  topic: 'a topic',
  article: 'an article',
  annex: 'an annex',
  division: 'a heading',
  label: 'the label of a sentence',
  profile: 'a kind of agreement',
};

const example = (bearer: string): string =>
  custody('', `  ${bearer} shall "list the evidence" asymmetric because "the evidence is kept there".\n`);

export const wrongKind: UnitRule = {
  id: ID,
  severity: 'error',
  summary: 'A name of a kind that cannot stand where it does.',
  rationale:
    'An article cannot owe anything and a party cannot happen: such a sentence says nothing, and is checked as if it were not there.',
  fixable: true,
  bad: example('custody'),
  good: example('Ukraine'),
  *check(unit, context) {
    const behindFrom = namesBehindFrom(unit);
    for (const mention of unit.summary.mentions) {
      const fitting = FITTING[mention.role];
      if (fitting === undefined) continue;
      const declared = context.scope.all(mention.name);
      const symbol = declared[0];
      if (symbol === undefined || declared.some(({ kind }) => fitting.kinds.includes(kind))) continue;
      if (behindFrom.has(mention.start) && declared.some(({ kind }) => kind === 'event')) continue;
      yield finding(mention, symbol.kind, fitting, context);
    }
  },
};

/** Where a name stands behind `from`: it is a counterparty, or the event from which on the sentence holds. */
function namesBehindFrom({ norms }: Unit): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { qualifiers } of norms) {
    for (const qualifier of qualifiers) {
      if (qualifier.kind !== 'recipient' || qualifier.word !== 'from' || qualifier.who.kind !== 'names') continue;
      for (const name of qualifier.who.names) starts.add(name.start);
    }
  }
  return starts;
}

function finding(
  { name, role, piece, start, end }: Mention,
  kind: SymbolKind,
  { who, here }: NonNullable<(typeof FITTING)[NameRole]>,
  { scope }: CheckContext,
): Finding {
  const asText = kind === 'term' && (role === 'bearer' || role === 'recipient');
  const fixes: Fix[] = asText
    ? [
        {
          title: `Write "{${name}}" as a text`,
          edits: [{ piece, ...withThe(piece.text, start), end, text: `"the {${name}}"` }],
        },
      ]
    : [];
  const declared = scope.lookup(name);
  return {
    rule: ID,
    message: `“${name}” is ${SAID[kind]}, and ${who} has to stand here: it says ${here}. ${
      asText ? `Name who it is, or write it as a text: "the {${name}}".` : 'Name the right one, or declare it.'
    }`,
    place: { piece, start, end },
    ...(declared === undefined
      ? {}
      : {
          related: [
            {
              // Asked when it is shown: the declaration's piece may have been edited since, and say the same.
              get place() {
                const { piece, start, end } = scope.lookup(name) ?? declared;
                return { piece, start, end };
              },
              message: `“${name}” is declared here as ${SAID[declared.kind]}.`,
            },
          ],
        }),
    fixes,
  };
}

/** A `the` in front of the name goes with it. */
function withThe(source: string, start: number): { readonly start: number } {
  const article = /\bthe\s+$/i.exec(source.slice(Math.max(0, start - 20), start));
  return { start: start - (article?.[0].length ?? 0) };
}
