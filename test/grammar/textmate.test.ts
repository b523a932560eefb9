/**
 * The colours that the editor shows before the language server answers: scopes of every word of the fixtures, as VS Code's own
 * engine gives them. `npx vitest run test/grammar/textmate.test.ts -u` writes the snapshots anew.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRegistry } from 'vscode-tmgrammar-test/dist/common/index.js';
import { getVSCodeTokens, renderSnap } from 'vscode-tmgrammar-test/dist/snapshot/index.js';

const FIXTURES = path.join(import.meta.dirname, 'textmate');
const GRAMMAR = path.join(import.meta.dirname, '../../grammar/pacta.tmLanguage.json');
const names = readdirSync(FIXTURES).filter((name) => name.endsWith('.pacta'));
const registry = createRegistry([{ path: GRAMMAR, scopeName: 'source.pacta' }]);

function tokensOf(name: string) {
  return getVSCodeTokens(registry, 'source.pacta', readFileSync(path.join(FIXTURES, name), 'utf8'));
}

/** Every scope that the grammar can give. */
function scopesOf(node: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(node)) for (const one of node) scopesOf(one, found);
  else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      if (key === 'name' && typeof value === 'string' && value.endsWith('.pacta')) found.add(value);
      else scopesOf(value, found);
    }
  }
  return found;
}

describe('the editor’s grammar', () => {
  it.each(names)('colours %s', async (name) => {
    await expect(renderSnap(await tokensOf(name))).toMatchFileSnapshot(path.join(FIXTURES, `${name}.snap`));
  });

  it('gives every one of its scopes somewhere in the fixtures', async () => {
    const lines = (await Promise.all(names.map(tokensOf))).flat();
    const given = new Set(lines.flatMap(({ tokens }) => tokens.flatMap(({ scopes }) => scopes)));
    const possible = scopesOf(JSON.parse(readFileSync(GRAMMAR, 'utf8')));
    expect([...possible].filter((scope) => !given.has(scope))).toEqual([]);
    expect(possible.size).toBeGreaterThan(20);
  });
});
