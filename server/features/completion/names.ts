/** Names that can stand at the cursor, those that the agreement uses most first. */

import type { IToken } from 'chevrotain';
import { CompletionItemKind } from 'vscode-languageserver';
import { LANGUAGE_NAMES } from '../../model/languages.js';
import type { Namespace } from '../../model/scope.js';
import { canonical, type DeclaredSymbol, type SymbolKind } from '../../model/symbols.js';
import { titleWords } from '../../model/text.js';
import type { Snapshot, Workspace } from '../../workspace/workspace.js';
import { symbolCard } from '../symbol-card.js';
import { usesOf } from '../uses.js';
import { missingExpectations } from './missing-expectations.js';
import { type NamePlace, namePlaceOf } from './name-places.js';
import { type Offer, Rank } from './offer.js';
import { stateOffers } from './states.js';

const KINDS: Readonly<Record<SymbolKind, CompletionItemKind>> = {
  party: CompletionItemKind.Class,
  group: CompletionItemKind.Enum,
  role: CompletionItemKind.Interface,
  term: CompletionItemKind.Constant,
  action: CompletionItemKind.Method,
  event: CompletionItemKind.Event,
  body: CompletionItemKind.Struct,
  topic: CompletionItemKind.Keyword,
  article: CompletionItemKind.Module,
  annex: CompletionItemKind.Module,
  division: CompletionItemKind.Folder,
  label: CompletionItemKind.Reference,
  profile: CompletionItemKind.Unit,
};

/** Names of clauses that a profile can expect. */
const CLAUSES = [
  'entry-into-force',
  'duration',
  'termination',
  'amendment',
  'disputes',
  'ratification',
  'languages',
  'testimonium',
  'signatures',
  'depositary',
  'registration',
  'accession',
  'reservations',
  'provisional-application',
];

/** The names that can stand where the grammar expects one. */
export function nameOffers(
  rules: readonly string[],
  tokens: readonly IToken[],
  snapshot: Snapshot,
  workspace: Workspace,
): readonly Offer[] {
  const place: NamePlace = namePlaceOf(rules, tokens);
  switch (place.kind) {
    case 'declared':
      return unwritten(symbolOffers(snapshot, 'names', new Set(place.kinds)), tokens, rules);
    case 'topic':
      return unwritten(topicOffers(snapshot), tokens, rules);
    case 'profile':
      return unwritten(profileOffers(snapshot, workspace), tokens, rules);
    case 'language':
      return unwritten(languageOffers(snapshot), tokens, rules);
    case 'state':
      return stateOffers(snapshot);
    case 'clause':
      return CLAUSES.map((label) => ({ label, kind: CompletionItemKind.EnumMember, rank: Rank.Word }));
    case 'new':
      return [];
  }
}

/** A list does not name the same twice: what stands in it already is left out. */
function unwritten(offers: readonly Offer[], tokens: readonly IToken[], rules: readonly string[]): readonly Offer[] {
  if (!rules.includes('names')) return offers;
  const written = new Set<string>();
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at] as IToken;
    const isLink = token.image === ',' || token.image.toLowerCase() === 'and' || token.image.toLowerCase() === 'the';
    if (!isLink && written.size === tokens.length) break;
    if (isLink) continue;
    const linked = ['and', ','].includes(tokens[at + 1]?.image.toLowerCase() ?? '');
    if (!linked) break;
    written.add(canonical(token.image));
  }
  return offers.filter(({ label }) => !written.has(label));
}

/** Declared names of some kinds, or of every kind. */
export function symbolOffers(
  snapshot: Snapshot,
  namespace: Namespace,
  kinds: ReadonlySet<SymbolKind> | undefined,
): Offer[] {
  const uses = usesOf(snapshot.tree);
  const offers = new Map<string, Offer>();
  for (const symbol of snapshot.context.scope.symbols(namespace)) {
    if ((kinds !== undefined && !kinds.has(symbol.kind)) || offers.has(symbol.name)) continue;
    offers.set(symbol.name, offerOf(symbol, snapshot, uses.get(symbol.name) ?? 0));
  }
  return [...offers.values()];
}

function offerOf(symbol: DeclaredSymbol, snapshot: Snapshot, uses: number): Offer {
  const { kind, name, node } = symbol;
  const title = 'title' in node && node.title !== undefined ? titleWords(node.title) : '';
  return {
    label: name,
    kind: KINDS[kind],
    detail: title === '' ? kind : `${kind} — ${title}`,
    documentation: () => symbolCard(symbol, snapshot),
    rank: Rank.Known,
    uses,
  };
}

/** Topics, first those on which a profile expects something that is not there yet. */
function topicOffers(snapshot: Snapshot): Offer[] {
  const missing = missingExpectations(snapshot);
  return symbolOffers(snapshot, 'topics', undefined).map((offer) => {
    const because = missing.get(offer.label);
    if (because === undefined) return offer;
    return { ...offer, rank: Rank.Wanted, documentation: () => `Still expected: ${because.join('; ')}` };
  });
}

function profileOffers(snapshot: Snapshot, workspace: Workspace): Offer[] {
  const own = symbolOffers(snapshot, 'profiles', undefined);
  const known = new Set(own.map(({ label }) => label));
  const builtIn = workspace.profiles.names.filter((name) => !known.has(name));
  return [
    ...own,
    ...builtIn.map((label): Offer => {
      const symbol = workspace.profiles.symbolsOf(label).find((one) => one.kind === 'profile' && one.name === label);
      const title = symbol?.node.kind === 'profile' ? titleWords(symbol.node.title) : undefined;
      return {
        label,
        kind: KINDS.profile,
        rank: Rank.Word,
        ...(title === undefined ? {} : { detail: title }),
      };
    }),
  ];
}

function languageOffers({ context }: Snapshot): Offer[] {
  const declared = new Set(context.agreement?.languages.map(({ name }) => name) ?? []);
  return LANGUAGE_NAMES.map((label) => ({
    label,
    kind: CompletionItemKind.EnumMember,
    rank: declared.has(label) ? Rank.Known : Rank.Word,
  }));
}
