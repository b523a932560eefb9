import { nearest } from '../../../../grammar/nearest.js';
import type { Namespace } from '../../../model/scope.js';
import type { Mention } from '../../../model/symbols.js';
import type { NameRole } from '../../../model/walk.js';
import type { CheckContext, Finding, Fix, UnitRule } from '../../rule.js';
import { FITTING } from './fitting-kinds.js';

const agreement = (event: string): string => `agreement "Agreement on the Custody of Evidence"
  between Netherlands and Ukraine
  in English
  binding.

party Netherlands "the Kingdom of the Netherlands".
party Ukraine "Ukraine".

event transfer "the transfer of the evidence".

article custody "Custody"
  each party shall "seal the evidence" within 12 hours after ${event}.

article final "Final provisions"
  disputes are settled by consultation.
  this agreement enters into force upon signature.
  this agreement remains in force for 5 years.
  this agreement may be amended by agreement of the parties.
  either party may terminate this agreement with 6 months notice.

done at "The Hague" on 2026-04-07 in 2 originals.
signed for Netherlands.
signed for Ukraine.
`;

/** What kind of thing a name in each place stands for, in a drafter's words, and how one is declared. */
const WANTED: Readonly<Record<NameRole, { readonly what: string; readonly keyword?: string }>> = {
  bearer: { what: 'party, role, group or body', keyword: 'role' },
  recipient: { what: 'party, role, group or body', keyword: 'role' },
  act: { what: 'action', keyword: 'action' },
  event: { what: 'event', keyword: 'event' },
  reference: { what: 'article or labelled paragraph' },
  text: { what: 'term', keyword: 'term' },
  party: { what: 'party', keyword: 'party' },
  topic: { what: 'topic', keyword: 'topic' },
  profile: { what: 'kind of agreement' },
  through: { what: 'body', keyword: 'body' },
  article: { what: 'article' },
  'action-relation': { what: 'action', keyword: 'action' },
  'event-relation': { what: 'event', keyword: 'event' },
  'expected-bearer': { what: 'role' },
  proposer: { what: 'party' },
  'clause-name': { what: 'clause' },
};

/** Roles whose names other rules look up, or that stand for something outside the file. */
const ELSEWHERE: ReadonlySet<NameRole> = new Set(['proposer', 'expected-bearer', 'clause-name']);

export const unknownName: UnitRule = {
  id: 'reference/unknown-name',
  severity: 'error',
  summary: 'A name that nothing declares.',
  rationale:
    'A sentence that speaks of something undeclared binds nobody and is checked against nothing; most often the name is misspelt.',
  fixable: true,
  bad: agreement('trasnfer'),
  good: agreement('transfer'),
  *check({ summary }, context) {
    for (const mention of summary.mentions) {
      if (ELSEWHERE.has(mention.role)) continue;
      const namespace = namespaceFor(mention.role);
      if (context.scope.lookup(mention.name, namespace) === undefined) yield finding(mention, namespace, context);
    }
  },
};

function namespaceFor(role: NameRole): Namespace {
  if (role === 'topic') return 'topics';
  return role === 'profile' ? 'profiles' : 'names';
}

const known = new WeakMap<CheckContext, Map<string, readonly string[]>>();

/**
 * The declared names nearest to one that is not, of the kinds that can stand in its place. Looked for once a name, since a file that
 * is missing leaves many unknown at once.
 */
function nearNames({ name, role }: Mention, namespace: Namespace, context: CheckContext): readonly string[] {
  let found = known.get(context);
  if (found === undefined) {
    found = new Map();
    known.set(context, found);
  }
  const key = `${role} ${name}`;
  let near = found.get(key);
  if (near === undefined) {
    const kinds = FITTING[role]?.kinds;
    const symbols = kinds === undefined ? context.scope.symbols(namespace) : context.scope.ofKinds(...kinds);
    near = nearest(name, new Set([...symbols].map((symbol) => symbol.name)));
    found.set(key, near);
  }
  return near;
}

function finding(mention: Mention, namespace: Namespace, context: CheckContext): Finding {
  const { name, role, piece, start, end } = mention;
  const { what, keyword } = WANTED[role];
  const near = nearNames(mention, namespace, context);
  const fixes: Fix[] = near.map((word) => ({ title: `Write “${word}”`, edits: [{ piece, start, end, text: word }] }));
  if (keyword !== undefined) fixes.push(declareIt(mention, keyword));
  const meant = near.length === 0 ? '' : ` Did you mean ${near.map((word) => `“${word}”`).join(' or ')}?`;
  return {
    rule: unknownName.id,
    message: `Nothing declares “${name}”: ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what} is expected here.${meant}${keyword === undefined ? '' : ` Correct the name, or declare it.`}`,
    place: { piece, start, end },
    fixes,
  };
}

/** Declares the name on a line of its own in front of the element that mentions it. */
function declareIt({ name, piece, start }: Mention, keyword: string): Fix {
  const element = piece.elements.find((one) => one.start <= start && start <= one.end) ?? piece.elements[0];
  const at = element?.start ?? 0;
  const means = keyword === 'term' ? ' means "____"' : '';
  const title = name.replaceAll(/[-_]/g, ' ');
  return {
    title: `Declare the ${keyword} “${name}”`,
    edits: [{ piece, start: at, end: at, text: `${keyword} ${name} "${title}"${means}.\n\n` }],
  };
}
