/** Declared actions by the words that they are typed out in: what is a kind of what, and what excludes what, closed under both. */
import { canonical } from './symbols.js';
import { settled } from './text.js';
import type { Wording } from './wording.js';

export interface ActionTable {
  /** The words of every wider action that an act is a kind of by declaration, at any remove; the act's own left out. */
  readonly widerThan: (words: readonly string[]) => readonly (readonly string[])[];
  /** The words of every declared kind of an act. */
  readonly kindsOf: (words: readonly string[]) => readonly (readonly string[])[];
  /** The words of the actions that an act cannot be done together with. */
  readonly excludedBy: (words: readonly string[]) => readonly (readonly string[])[];
  /** Alike for tables that say the same. */
  readonly signature: string;
}

interface Entry {
  readonly words: readonly string[];
  readonly wider: Set<string>;
  readonly excludes: Set<string>;
}

/** Builds the table of one or more scopes, each with its wording. */
export function createActionTable(wordings: readonly Wording[]): ActionTable {
  const entries = new Map<string, Entry>();
  for (const wording of wordings) addActions(wording, entries);
  closeKinds(entries);
  closeExclusions(entries);
  const wordsOf = (keys: Iterable<string>): (readonly string[])[] =>
    [...keys].flatMap((key) => {
      const entry = entries.get(key);
      return entry === undefined ? [] : [entry.words];
    });
  const begunBy = (words: readonly string[]): Entry[] =>
    entries.size === 0 ? [] : prefixes(words).flatMap((key) => entries.get(key) ?? []);
  return {
    widerThan: (words) => wordsOf(new Set(begunBy(words).flatMap(({ wider }) => [...wider]))),
    kindsOf(words) {
      if (entries.size === 0) return [];
      const key = words.join(' ');
      // An act is wider than every kind of an action that continues it.
      const kinds = [...entries.values()].filter(({ wider }) =>
        [...wider].some((above) => above === key || above.startsWith(`${key} `)),
      );
      return kinds.map((entry) => entry.words);
    },
    excludedBy: (words) => wordsOf(new Set(begunBy(words).flatMap(({ excludes }) => [...excludes]))),
    signature: [...entries]
      .map(([key, entry]) => signatureOf(key, entry))
      .sort()
      .join('\n'),
  };
}

function signatureOf(key: string, { wider, excludes }: Entry): string {
  return [key, [...wider].sort().join('&'), [...excludes].sort().join('&')].join('/');
}

function prefixes(words: readonly string[]): string[] {
  let key = '';
  return words.map((word, index) => {
    key = index === 0 ? word : `${key} ${word}`;
    return key;
  });
}

function addActions(wording: Wording, entries: Map<string, Entry>): void {
  const titleKey = (name: string): string | undefined =>
    wording.scope.lookup(canonical(name))?.kind === 'action' ? wording.title(canonical(name)) : undefined;
  for (const { node } of wording.scope.ofKinds('action')) {
    if (node.kind !== 'action') continue;
    const words = wording.words(settled(node.title.text));
    const entry = entries.get(words.join(' ')) ?? { words, wider: new Set<string>(), excludes: new Set<string>() };
    for (const name of node.is) entry.wider.add(titleKey(name.text) ?? name.text);
    for (const name of node.excludes) entry.excludes.add(titleKey(name.text) ?? name.text);
    entries.set(words.join(' '), entry);
  }
}

/** A kind of a kind is a kind; a declaration that goes round adds nothing twice. */
function closeKinds(entries: Map<string, Entry>): void {
  for (const [key, { wider }] of entries) {
    const waiting = [...wider];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const above of entries.get(next)?.wider ?? []) {
        if (wider.has(above)) continue;
        wider.add(above);
        waiting.push(above);
      }
    }
    wider.delete(key);
  }
}

/** Exclusion goes both ways, and what excludes an action excludes its kinds. */
function closeExclusions(entries: Map<string, Entry>): void {
  for (const [key, { excludes }] of [...entries]) {
    for (const other of [...excludes]) entries.get(other)?.excludes.add(key);
  }
  const withOwn = new Map([...entries].map(([key, { excludes }]) => [key, [...excludes]]));
  for (const entry of entries.values()) {
    for (const above of entry.wider) for (const other of withOwn.get(above) ?? []) entry.excludes.add(other);
  }
  const kinds = [...entries].map(([key, { wider }]) => ({ key, wider }));
  for (const entry of entries.values()) {
    for (const other of [...entry.excludes]) {
      for (const { key, wider } of kinds) if (wider.has(other)) entry.excludes.add(key);
    }
  }
}
