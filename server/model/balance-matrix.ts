/**
 * Who owes what to whom: for each party its duties, prohibitions, rights and powers with the sentences that say so, and the
 * differences that the drafter declared with their reasons. What `pacta balance` prints.
 */
import type { Annex, Article, Item, NormSentence } from '../../grammar/ast.js';
import { type BorneNorm, borneNorms, partiesLeftOut, powerOf, standingOf } from './balance.js';
import type { FileContext, FileModel } from './model.js';
import { hasUnknownBearer, partiesBearing, partyTitle } from './parties.js';
import type { Place } from './symbols.js';
import { rawWords } from './text.js';

/** A column of the matrix: a power is a right to end, suspend, change or inspect, and counts as nothing else. */
export const SHARES = ['duty', 'prohibition', 'right', 'power', 'exemption'] as const;
export type Share = (typeof SHARES)[number];

/** One norm as the report shows it; one of a list's items is an entry of its own. */
export interface BalanceEntry {
  readonly share: Share;
  /** Names of the parties that bear it. */
  readonly parties: readonly string[];
  /** Parties of the agreement for which no counterpart is written; empty where the norm is mutual. */
  readonly leftOut: readonly string[];
  /** Why the parties differ, as declared on the sentence or its article. */
  readonly reason: string | undefined;
  /** The sentence, or the item. */
  readonly place: Place;
  /** What to cite it by. */
  readonly container: Article | Annex;
  readonly sentence: NormSentence;
  readonly item: Item | undefined;
}

/** One party's row. */
export interface PartyShares {
  readonly party: string;
  /** What it is called in the agreement. */
  readonly title: string;
  readonly counts: Readonly<Record<Share, number>>;
  /** Those of the counts that neither all bear nor a counterpart answers nor a reason declares. */
  readonly oneSided: Readonly<Record<Share, number>>;
}

/** A difference that the drafter declared. */
export interface DeclaredAsymmetry {
  readonly reason: string;
  /** The article's heading or the sentence that declares it. */
  readonly place: Place;
  readonly container: Article | Annex;
  /** Undefined where the whole article is declared. */
  readonly sentence: NormSentence | undefined;
  /** Parties that bear norms under it, in the agreement's order. */
  readonly parties: readonly string[];
}

export interface BalanceMatrix {
  readonly parties: readonly PartyShares[];
  /** In the order of the file. */
  readonly entries: readonly BalanceEntry[];
  readonly asymmetries: readonly DeclaredAsymmetry[];
}

/** The matrix of a file; empty of entries where it holds no agreement between two parties or more. Costs one pass over the norms. */
export function balanceMatrix({ units, context }: FileModel): BalanceMatrix {
  const borne = units.flatMap((unit) => borneNorms(unit.norms, context));
  const byKey = new Map<string, BorneNorm[]>();
  for (const one of borne) {
    const same = byKey.get(one.key);
    if (same === undefined) byKey.set(one.key, [one]);
    else same.push(one);
  }
  const entries = borne.map((one) => entryOf(one, byKey.get(one.key) ?? [], context));
  return {
    parties: context.parties.map((party) => sharesOf(party, entries, context)),
    entries,
    asymmetries: units.flatMap((unit) => asymmetriesOf(unit.norms, context)),
  };
}

function entryOf({ norm, parties, key }: BorneNorm, same: readonly BorneNorm[], context: FileContext): BalanceEntry {
  const { piece, start, end, container, sentence, item } = norm;
  const standing = standingOf(norm);
  return {
    share: standing === 'right' && powerOf(key) !== undefined ? 'power' : standing,
    parties,
    leftOut: partiesLeftOut(same, context.parties),
    reason: reasonOf(norm),
    place: { piece, start, end },
    container,
    sentence,
    item,
  };
}

/** The sentence's own reason goes before its article's. */
function reasonOf({ sentence, container }: BorneNorm['norm']): string | undefined {
  const declared = sentence.justification ?? (container.kind === 'article' ? container.justification : undefined);
  return declared === undefined ? undefined : rawWords(declared.text);
}

function sharesOf(party: string, entries: readonly BalanceEntry[], { scope }: FileContext): PartyShares {
  const own = entries.filter(({ parties }) => parties.includes(party));
  const lone = own.filter(({ leftOut, reason }) => leftOut.length > 0 && reason === undefined);
  return { party, title: partyTitle(party, scope), counts: countShares(own), oneSided: countShares(lone) };
}

function countShares(entries: readonly BalanceEntry[]): Readonly<Record<Share, number>> {
  const counts: Record<Share, number> = { duty: 0, prohibition: 0, right: 0, power: 0, exemption: 0 };
  for (const { share } of entries) counts[share]++;
  return counts;
}

/** Each declaration once: an article's stands for all its sentences but those with a reason of their own. */
function asymmetriesOf(norms: readonly BorneNorm['norm'][], context: FileContext): DeclaredAsymmetry[] {
  const found = new Map<object, { readonly asymmetry: DeclaredAsymmetry; readonly parties: Set<string> }>();
  for (const norm of norms) {
    const { piece, container, sentence } = norm;
    if (!norm.justified || hasUnknownBearer(norm.subject, context.scope)) continue;
    const declared = sentence.justification ?? (container.kind === 'article' ? container.justification : undefined);
    if (declared === undefined) continue;
    const known = found.get(declared);
    const parties = known?.parties ?? new Set<string>();
    for (const party of partiesBearing(norm.bearer, context)) parties.add(party);
    if (known !== undefined) continue;
    const ofSentence = sentence.justification !== undefined;
    const asymmetry = {
      reason: rawWords(declared.text),
      place: ofSentence
        ? { piece, start: sentence.start, end: sentence.end }
        : { piece, start: container.start, end: container.headerEnd },
      container,
      sentence: ofSentence ? sentence : undefined,
      parties: [],
    };
    found.set(declared, { asymmetry, parties });
  }
  return [...found.values()].map(({ asymmetry, parties }) => ({
    ...asymmetry,
    parties: context.parties.filter((party) => parties.has(party)),
  }));
}
