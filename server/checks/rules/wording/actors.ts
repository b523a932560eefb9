/** The actors that a file speaks of, by the words that prose names them with. */
import { type DeclaredSymbol, signatureOf } from '../../../model/symbols.js';
import { titleWords } from '../../../model/text.js';
import type { CheckContext } from '../../rule.js';

/** A declared actor; `certain` where the words are those that the treaty would print for it. */
export interface Actor {
  readonly symbol: DeclaredSymbol;
  readonly certain: boolean;
}

/** Actors by phrase in lower case, without article. */
export interface ActorIndex {
  readonly byPhrase: ReadonlyMap<string, Actor>;
  /** The word for a party of its own that the header sets, such as “participant”, in lower case. */
  readonly partyWord: string;
  /** Words of the longest phrase. */
  readonly longest: number;
  readonly signature: string;
}

/** The declared parties, roles, groups and bodies, each by its name in braces, its title, and what a party is called. */
export function actorIndex({ scope, agreement }: CheckContext): ActorIndex {
  const byPhrase = new Map<string, Actor>();
  const partyWord = (agreement?.partyWord ?? 'Party').toLowerCase();
  const signature: string[] = [partyWord];
  let longest = 1;
  const add = (words: string, symbol: DeclaredSymbol, certain: boolean): void => {
    const phrase = phraseOf(words);
    if (phrase === '' || byPhrase.has(phrase)) return;
    byPhrase.set(phrase, { symbol, certain });
    longest = Math.max(longest, phrase.split(' ').length);
  };
  for (const symbol of scope.ofKinds('party', 'role', 'group', 'body')) {
    const { node, name } = symbol;
    if (node.kind !== 'party' && node.kind !== 'role' && node.kind !== 'group' && node.kind !== 'body') continue;
    signature.push(signatureOf(symbol));
    const title = titleWords(node.title);
    add(`{${name}}`, symbol, true);
    if (node.kind === 'party') {
      if (node.called !== undefined) add(titleWords(node.called), symbol, true);
      add(name.replaceAll(/[-_]/g, ' '), symbol, node.called === undefined);
      add(title, symbol, phraseOf(title) === phraseOf(name));
      add(`Government of ${title}`, symbol, false);
      add(`Government of the ${phraseOf(title)}`, symbol, false);
      continue;
    }
    add(title, symbol, true);
    // A group reads in the plural, one of its members in the singular; a role the other way about.
    add(title.endsWith('s') ? title.slice(0, -1) : `${title}s`, symbol, node.kind === 'group' && title.endsWith('s'));
  }
  return { byPhrase, partyWord, longest, signature: signature.join('\n') };
}

/** Words as they are compared: lower case, single blanks, no article. */
export function phraseOf(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|an?) /, '');
}
