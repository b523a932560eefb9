import { expect, test } from 'vitest';
import { SemanticTokenModifiers, SemanticTokenTypes } from 'vscode-languageserver';
import manifest from '../../package.json';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../server/features/token-legend.js';

const { semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes } = manifest.contributes;
const standardTypes = new Set<string>(Object.values(SemanticTokenTypes));
const standardModifiers = new Set<string>(Object.values(SemanticTokenModifiers));

test('every kind of word that the server tells apart is declared, but for those that every editor knows', () => {
  expect(semanticTokenTypes.map(({ id }) => id)).toEqual(TOKEN_TYPES.filter((type) => !standardTypes.has(type)));
  expect(semanticTokenModifiers.map(({ id }) => id)).toEqual(
    TOKEN_MODIFIERS.filter((modifier) => !standardModifiers.has(modifier)),
  );
});

test('every declared kind is coloured like one that every editor knows; one coloured like itself would hang the editor', () => {
  for (const { superType } of semanticTokenTypes) expect(standardTypes).toContain(superType);
});

test('colours are given to kinds that there are', () => {
  const known = new Set<string>([...TOKEN_TYPES, ...TOKEN_MODIFIERS]);
  for (const selector of semanticTokenScopes.flatMap(({ scopes }) => Object.keys(scopes))) {
    for (const word of selector.split('.')) expect(known).toContain(word);
  }
});
