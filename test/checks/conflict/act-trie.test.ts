import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActTrie } from '../../../server/checks/conflict/act-trie.js';

const words = fc.array(fc.constantFrom('lend', 'map', 'school', 'to'), { minLength: 1, maxLength: 4 });

function startsWith(longer: readonly string[], shorter: readonly string[]): boolean {
  return shorter.every((word, index) => longer[index] === word);
}

describe('acts by their words', () => {
  it('are met as a comparison with every one would meet them, after any additions and removals', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), words), { maxLength: 25 }), words, (steps, asked) => {
        const trie = createActTrie<string>();
        const kept = new Map<string, readonly string[]>();
        for (const [adds, act] of steps) {
          if (adds) {
            trie.at(act, () => act.join(' '));
            kept.set(act.join(' '), act);
          } else {
            trie.remove(act);
            kept.delete(act.join(' '));
          }
        }
        const all = [...kept.values()];
        const named = (met: readonly { readonly value: string }[]): string[] => met.map(({ value }) => value).sort();
        const keys = (acts: readonly (readonly string[])[]): string[] => acts.map((act) => act.join(' ')).sort();
        expect(named(trie.begun(asked))).toEqual(keys(all.filter((act) => startsWith(asked, act))));
        expect(named(trie.continuing(asked))).toEqual(
          keys(all.filter((act) => act.length > asked.length && startsWith(act, asked))),
        );
      }),
    );
  });

  it('tell the word by which the longer goes on', () => {
    const trie = createActTrie<string>();
    trie.at(['lend'], () => 'lend');
    trie.at(['lend', 'map', 'to', 'school'], () => 'lend maps to schools');
    expect(trie.begun(['lend', 'map'])).toEqual([{ value: 'lend', nextWord: 'map' }]);
    expect(trie.continuing(['lend', 'map'])).toEqual([{ value: 'lend maps to schools', nextWord: 'to' }]);
  });
});
