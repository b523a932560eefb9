/**
 * Words with the parties exchanged: Spain's duty to protect "the forces of Jordan" answers Jordan's to protect "the forces of
 * Spain". Both read "the forces of the other" once every party is named from where the bearer stands.
 */
import type { FileContext } from './model.js';
import { partiesNamed } from './parties.js';
import type { Scope } from './scope.js';
import { titleWords } from './text.js';

/** Words that stand for the bearer and for another party; made up, so that no text holds them. */
const OWN = 'xxownxx';
const OTHER = 'xxotherxx';

interface Designations {
  readonly pattern: RegExp;
  /** In lower case; a text that holds none of them names no party, which is found out without the pattern. */
  readonly hints: readonly string[];
  readonly partyOf: ReadonlyMap<string, string>;
}

const known = new WeakMap<FileContext, Designations>();
/** The last ones of each scope: most changes of a file leave its parties' names alone, and a pattern costs much to make. */
const lastOf = new WeakMap<Scope, Designations & { readonly key: string }>();

function designationsOf(context: FileContext): Designations {
  const before = known.get(context);
  if (before !== undefined) return before;
  const partyOf = designated(context);
  const word = context.agreement?.partyWord.toLowerCase() ?? 'party';
  const key = [word, ...context.parties, ...[...partyOf].flat()].join('\n');
  const last = lastOf.get(context.scope);
  const designations = last?.key === key ? last : { key, partyOf, ...patternOf(partyOf, word, context.parties) };
  lastOf.set(context.scope, designations);
  known.set(context, designations);
  return designations;
}

/** Every way in which a text can name a party: titles, called names, names, and roles that one party alone fills. */
function designated(context: FileContext): Map<string, string> {
  const partyOf = new Map<string, string>();
  const add = (words: string, party: string): void => {
    const plain = words.replace(/^the\s+/i, '').toLowerCase();
    if (plain !== '') partyOf.set(plain, party);
  };
  for (const party of context.parties) {
    const node = context.scope.lookup(party)?.node;
    add(party, party);
    if (node?.kind !== 'party') continue;
    add(titleWords(node.title), party);
    if (node.called) add(titleWords(node.called), party);
  }
  for (const symbol of context.scope.ofKinds('role')) {
    if (symbol.node.kind !== 'role') continue;
    const [party, another] = partiesNamed(symbol.name, context);
    if (party !== undefined && another === undefined) {
      add(titleWords(symbol.node.title), party);
      add(symbol.name, party);
    }
  }
  return partyOf;
}

function patternOf(
  partyOf: ReadonlyMap<string, string>,
  word: string,
  parties: readonly string[],
): Pick<Designations, 'pattern' | 'hints'> {
  const counterpart = `other (?:contracting )?(?:part(?:y|ies)|participants?|${escaped(word)}|states?|side)`;
  const longestFirst = [...partyOf.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const any = [counterpart, ...longestFirst].join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:the )?(${any})(?![\\p{L}\\p{N}-])`, 'giu');
  const beginnings = parties.map((party) => party.slice(0, adjectiveLetters(party)).toLowerCase());
  const firstWords = [...partyOf.keys()].map((words) => words.split(/\s/)[0] ?? words);
  const hints = [...new Set(['other', ...firstWords, ...beginnings])];
  return { pattern, hints };
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}

/**
 * The text with each party named as the bearer itself or as another.
 *
 * @param bearers the parties that bear the norm
 */
export function exchanged(text: string, bearers: readonly string[], context: FileContext): string {
  const { pattern, partyOf, hints } = designationsOf(context);
  const lower = text.toLowerCase();
  if (!hints.some((hint) => lower.includes(hint))) return text;
  const named = text.replace(pattern, (_, words: string) => {
    const party = partyOf.get(words.toLowerCase().replace(/\s+/g, ' '));
    return party !== undefined && bearers.includes(party) ? OWN : OTHER;
  });
  return named.replace(ADJECTIVE, (word) => {
    const meant = context.parties.filter((party) => isAdjectiveOf(word, party));
    if (meant.length !== 1) return word;
    return bearers.includes(meant[0] ?? '') ? OWN : OTHER;
  });
}

const ADJECTIVE = /(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}+(?:an|ish|ese|ch|i|ic)(?![\p{L}\p{N}-])/gu;

/** Whether a word is made from a State's name: "Jordanian", "Spanish". Irregular ones ("Dutch") are left as they are. */
function isAdjectiveOf(word: string, party: string): boolean {
  const letters = adjectiveLetters(party);
  return word.slice(0, letters).toLowerCase() === party.slice(0, letters).toLowerCase();
}

/** How many first letters a State's name and its adjective share at least. */
function adjectiveLetters(party: string): number {
  return Math.max(3, Math.ceil(party.length * 0.6));
}

/** The parties that a text names, in the order in which it does. */
export function partiesMentioned(text: string, context: FileContext): readonly string[] {
  const { pattern, partyOf } = designationsOf(context);
  const found = new Set<string>();
  for (const [, words] of text.matchAll(pattern)) {
    const party = partyOf.get((words ?? '').toLowerCase().replace(/\s+/g, ' '));
    if (party !== undefined) found.add(party);
  }
  return [...found];
}

const TOWARD_OTHER = new Set(['to', 'with', 'from', 'against']);

/** Leaves out "to the other" at the end: between parties a duty runs to the other without saying so. */
export function withoutOtherRecipient(words: readonly string[]): readonly string[] {
  const last = words.length - 1;
  return words[last] === OTHER && TOWARD_OTHER.has(words[last - 1] ?? '') ? words.slice(0, last - 1) : words;
}

/** The word that stands for another party. */
export const OTHER_PARTY = OTHER;
/** The word that stands for the bearer. */
export const OWN_PARTY = OWN;
