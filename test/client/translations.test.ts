import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const languages = ['ar', 'fr'];

/** The messages that the client shows, in English: the first argument of every call of `l10n.t`. */
function shownMessages(): string[] {
  const sources = globSync('client/**/*.ts', { cwd: root }).map((file) => readFileSync(path.join(root, file), 'utf8'));
  const calls = sources.flatMap((source) => [...source.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)]);
  return [...new Set(calls.map(([, message = '']) => message))].sort();
}

function read(file: string): Record<string, string> {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}

/** The places of a message that are filled in, such as {0}. */
function blanks(message: string): string[] {
  return (message.match(/\{\d+\}/g) ?? []).sort();
}

test('every call of l10n.t names its message outright', () => {
  const sources = globSync('client/**/*.ts', { cwd: root }).map((file) => readFileSync(path.join(root, file), 'utf8'));
  const calls = sources.join('\n').match(/l10n\.t\(/g) ?? [];
  const literal = sources.join('\n').match(/l10n\.t\(\s*'/g) ?? [];
  expect(literal.length).toBe(calls.length);
  expect(literal.length).toBeGreaterThan(0);
});

describe.each(languages)('in %s', (language) => {
  test('every message of the client is translated, and nothing else', () => {
    expect(Object.keys(read(`l10n/bundle.l10n.${language}.json`)).sort()).toEqual(shownMessages());
  });

  test('every text of the manifest is translated, and nothing else', () => {
    expect(Object.keys(read(`package.nls.${language}.json`)).sort()).toEqual(
      Object.keys(read('package.nls.json')).sort(),
    );
  });

  test('no translation lost what is filled in', () => {
    for (const [message, translation] of Object.entries(read(`l10n/bundle.l10n.${language}.json`))) {
      expect(blanks(translation), message).toEqual(blanks(message));
    }
  });
});

test('every text that the manifest asks for is there', () => {
  const asked = readFileSync(path.join(root, 'package.json'), 'utf8').match(/(?<="%)[^%"]+(?=%")/g) ?? [];
  expect([...new Set(asked)].sort()).toEqual(Object.keys(read('package.nls.json')).sort());
});
