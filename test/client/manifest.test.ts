import { expect, test } from 'vitest';
import manifest from '../../package.json';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../server/features/token-legend.js';

const { semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes } = manifest.contributes;

test('every kind of word that the server tells apart is coloured like a standard one', () => {
  expect(semanticTokenTypes.map(({ id }) => id)).toEqual([...TOKEN_TYPES]);
  for (const { superType } of semanticTokenTypes) expect(superType).toMatch(/^[a-z]+$/i);
});

test('every modifier of the server is declared; `declaration` is a standard one', () => {
  expect(['declaration', ...semanticTokenModifiers.map(({ id }) => id)]).toEqual([...TOKEN_MODIFIERS]);
});

test('colours are given to kinds that there are', () => {
  const known = new Set<string>([...TOKEN_TYPES, ...TOKEN_MODIFIERS]);
  for (const selector of semanticTokenScopes.flatMap(({ scopes }) => Object.keys(scopes))) {
    for (const word of selector.split('.')) expect(known).toContain(word);
  }
});
