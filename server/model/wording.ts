/** Words as the model compares them: texts with their names put in, declared events and actors by what their titles say. */
import type { Name, Subject, Text } from '../../grammar/ast.js';
import { spokenText } from './act-words.js';
import type { Scope } from './scope.js';
import { canonical, type SymbolKind } from './symbols.js';
import { settled } from './text.js';
import { normalisedWords } from './words.js';

/** A declared party, role, body or group. */
export interface NamedActor {
  readonly kind: SymbolKind;
  readonly name: string;
}

export interface Wording {
  readonly scope: Scope;
  readonly language: string;
  /** The normalised words of a text. */
  readonly words: (text: Text) => readonly string[];
  /** The key of an event: its title's words, so that the event typed out is the same one. */
  readonly event: (name: Name) => string;
  /** The key of the event that a lone name is, or undefined if it is none. */
  readonly eventAmong: (who: Subject) => string | undefined;
  /** The party, role, body or group whose title or called name reads so, by its name. */
  readonly named: (words: string) => NamedActor | undefined;
  /** Every declared actor by the words that it is called. */
  readonly actors: () => ReadonlyMap<string, NamedActor>;
  /** The words of a declared name's title, or undefined if nothing declares it. */
  readonly title: (name: string) => string | undefined;
}

export function createWording(scope: Scope, language: string): Wording {
  const titles = new Map<string, string | undefined>();
  let known: ReadonlyMap<string, NamedActor> | undefined;
  const actors = (): ReadonlyMap<string, NamedActor> => {
    known ??= actorsOf(scope, words);
    return known;
  };
  const words = (text: Text): readonly string[] => normalisedWords(spokenText(text, scope), language);
  const title = (name: string): string | undefined => {
    if (titles.has(name)) return titles.get(name);
    const node = scope.lookup(name)?.node;
    const found = node !== undefined && 'title' in node ? words(settled(node.title.text)).join(' ') : undefined;
    titles.set(name, found);
    return found;
  };
  const event = (name: Name): string => title(canonical(name.text)) ?? name.text;
  return {
    scope,
    language,
    words,
    title,
    event,
    eventAmong(who) {
      const name = who.kind === 'names' && who.names.length === 1 ? who.names[0] : undefined;
      if (name === undefined || scope.lookup(canonical(name.text))?.kind !== 'event') return undefined;
      return event(name);
    },
    actors,
    named: (wanted) => actors().get(wanted),
  };
}

function actorsOf(scope: Scope, words: Wording['words']): Map<string, NamedActor> {
  const found = new Map<string, NamedActor>();
  for (const { kind, name, node } of scope.ofKinds('party', 'role', 'group', 'body')) {
    if (!('title' in node)) continue;
    const titles = [node.title, ...(node.kind === 'party' && node.called !== undefined ? [node.called] : [])];
    for (const title of titles) {
      const key = words(settled(title.text)).join(' ');
      if (!found.has(key)) found.set(key, { kind, name });
    }
  }
  return found;
}
