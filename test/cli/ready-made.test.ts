/** The files that bring Pacta into other repositories: they have to call commands and options that there are. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArguments } from '../../server/cli/arguments.js';
import { COMMANDS } from '../../server/cli/commands/commands.js';

const root = path.join(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

/** The command lines in a file, their variables filled with something. */
function commandLines(text: string): string[] {
  return [...text.matchAll(/(?:pacta|"\$PACTA") ((?:lint|format|render)\b[^|\n]*)/g)].map(([, line = '']) => line);
}

describe.each(['action.yml', 'ci/gitlab.yml', '.pre-commit-hooks.yaml', 'Dockerfile', 'README.md'])('%s', (name) => {
  test('calls what there is', () => {
    const lines = commandLines(read(name)).filter((line) => !/[`”]/.test(line));
    if (name !== 'README.md') expect(lines).not.toEqual([]);
    for (const line of lines) {
      const words = line
        .replace(/#.*|&&.*/, '')
        .replace(/"\$\{common\[@\]\}"/, '--fail-on error')
        .trim()
        .split(/\s+/);
      const command = COMMANDS.find((one) => one.name === words[0]);
      expect(command, line).toBeDefined();
      if (command !== undefined) expect(() => readArguments(command, words.slice(1)), line).not.toThrow();
    }
  });
});

test('actions of others are pinned to a commit', () => {
  const uses = [...read('action.yml').matchAll(/uses: (\S+)/g)].map(([, used]) => used);
  expect(uses).not.toEqual([]);
  for (const used of uses) expect(used).toMatch(/@[0-9a-f]{40}$/);
});

test('what the Dockerfile copies is what the build makes', () => {
  expect(read('Dockerfile')).toContain('dist/cli.js /pacta/dist/cli-main.js');
  expect(read('esbuild.mjs')).toContain("outfile: 'dist/cli-main.js'");
});
