import { expect, test } from 'vitest';
import manifest from '../../package.json';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../server/features/token-legend.js';

const { semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes } = manifest.contributes;

test('every kind of word that the server tells apart is coloured like a standard one', () => {
  // `event` is a standard kind itself.
  expect(semanticTokenTypes.map(({ id }) => id)).toEqual(TOKEN_TYPES.filter((type) => type !== 'event'));
  for (const { superType } of semanticTokenTypes) expect(superType).toMatch(/^[a-z]+$/i);
});

test('no kind is its own super type: VS Code would follow it for ever', () => {
  const declared = new Map(semanticTokenTypes.map(({ id, superType }) => [id, superType]));
  for (const [id, superType] of declared) {
    expect(superType).not.toBe(id);
    expect(declared.has(superType)).toBe(false);
  }
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
