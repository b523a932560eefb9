import type { Term } from '../../../../grammar/ast.js';
import { isChoice } from '../../../../grammar/ast.js';
import { spokenText } from '../../../model/act-words.js';
import type { Scope } from '../../../model/scope.js';
import { canonical, type DeclaredSymbol, type Place } from '../../../model/symbols.js';
import { rawWords, settled, titleWords } from '../../../model/text.js';
import { normalisedWords } from '../../../model/words.js';
import { type Finding, groupRule } from '../../rule.js';
import { agreementWith } from './example-agreement.js';

interface Definition {
  readonly term: Term;
  readonly place: Place;
  readonly meaning: string;
}

export const definition = groupRule<Definition>({
  id: 'conflict/definition',
  severity: 'error',
  summary: 'One expression defined twice with unlike meanings.',
  rationale:
    'Every sentence that uses the expression then says two things, and each Party reads it by the definition that suits it.',
  source: 'VCLT 31(4): a special meaning is given to a term if the parties so intended; they cannot intend two.',
  bad: agreementWith(`article definitions "Definitions"
  term imagery "Imagery" means "photographs taken from orbit".
  term all-imagery "Imagery" means "any picture of the surface of the earth".

article pool "Pool"
  each party shall "mark the {imagery} and the {all-imagery}".
`),
  good: agreementWith(`article definitions "Definitions"
  term imagery "Imagery" means "photographs taken from orbit".
  term all-imagery "All Imagery" means "any picture of the surface of the earth".

article pool "Pool"
  each party shall "mark the {imagery} and the {all-imagery}".
`),
  collect(unit, add, { scope, language }) {
    for (const { kind, node, piece } of unit.summary.symbols) {
      if (kind !== 'term' || node.kind !== 'term') continue;
      const { start, end } = node.title;
      const meaning = normalisedWords(spokenText(settled(node.means.text), scope), language).join(' ');
      add(titleKey(node), { term: node, place: { piece, start, end }, meaning });
    }
  },
  *judge(key, facts, context) {
    const own = facts.map(({ value }) => value);
    const first = own[0];
    if (first === undefined) return;
    for (const [index, later] of own.entries()) {
      const earlier = own.slice(0, index).find(({ meaning }) => meaning !== later.meaning);
      if (earlier !== undefined) yield finding(later, earlier.place, isUnsure(later.term) || isUnsure(earlier.term));
    }
    const used = importedTerm(key, own, context.scope);
    if (used?.node.kind !== 'term') return;
    const { start, end } = used.node.title;
    const meaning = normalisedWords(rawWords(settled(used.node.means.text)), context.language).join(' ');
    const ownMeaning = normalisedWords(rawWords(settled(first.term.means.text)), context.language).join(' ');
    if (meaning !== ownMeaning) yield finding(first, { piece: used.piece, start, end }, isUnsure(first.term));
  },
});

function titleKey(term: Term): string {
  return titleWords(term.title).normalize('NFKC').toLowerCase().trim();
}

const byTitle = new WeakMap<Scope, ReadonlyMap<string, readonly DeclaredSymbol[]>>();

/** The terms that a scope held when it was first asked, by title: what used files bring in stays as long as the scope does. */
function termsByTitle(scope: Scope): ReadonlyMap<string, readonly DeclaredSymbol[]> {
  const known = byTitle.get(scope);
  if (known !== undefined) return known;
  const found = new Map<string, DeclaredSymbol[]>();
  for (const symbol of scope.ofKinds('term')) {
    if (symbol.node.kind !== 'term') continue;
    const key = titleKey(symbol.node);
    found.set(key, [...(found.get(key) ?? []), symbol]);
  }
  byTitle.set(scope, found);
  return found;
}

/** A term of a used file under another name but with the same title; one under the same name is a name declared twice. */
function importedTerm(key: string, own: readonly Definition[], scope: Scope): DeclaredSymbol | undefined {
  const nodes = new Set<unknown>(own.map(({ term }) => term));
  const names = new Set(own.map(({ term }) => canonical(term.name.text)));
  return termsByTitle(scope)
    .get(key)
    ?.find((symbol) => !nodes.has(symbol.node) && !names.has(symbol.name) && scope.all(symbol.name).includes(symbol));
}

function isUnsure({ title, means }: Term): boolean {
  return isChoice(title.text) || isChoice(means.text);
}

function finding({ term, place }: Definition, other: Place, unsure: boolean): Finding {
  const title = titleWords(term.title);
  return {
    rule: definition.id,
    ...(unsure ? { severity: 'info' as const } : {}),
    message: `“${title}” is defined twice, with unlike meanings: every sentence that uses it then says two things. Keep one definition, or give the two their own titles.`,
    place,
    related: [{ place: other, message: `“${title}” is defined otherwise here.` }],
  };
}
