/** The files that bring Pacta into other repositories: they have to call commands and options that there are. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArguments } from '../../server/cli/arguments.js';
import { COMMANDS } from '../../server/cli/commands/commands.js';
import { MISSPELT, SOUND } from './agreements.js';
import { buildCli } from './build.js';
import { type Folder, folder } from './run.js';

const root = path.join(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

/** The command lines in a file, their variables filled with something. */
function commandLines(text: string): string[] {
  return [...text.matchAll(/(?:pacta|"\$PACTA") ((?:lint|format|render)\b[^|\n]*)/g)].map(([, line = '']) => line);
}

describe.each(['action.yml', 'ci/gitlab.yml', '.pre-commit-hooks.yaml', 'Dockerfile', 'README.md', 'docs/ci.md'])(
  '%s',
  (name) => {
    test('calls what there is', () => {
      const lines = commandLines(read(name)).filter((line) => !/[`”]/.test(line));
      if (!name.endsWith('README.md')) expect(lines).not.toEqual([]);
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
  },
);

test('actions of others are pinned to a commit', () => {
  const uses = [...read('action.yml').matchAll(/uses: (\S+)/g)].map(([, used]) => used);
  expect(uses).not.toEqual([]);
  for (const used of uses) expect(used).toMatch(/@[0-9a-f]{40}$/);
});

/** The lines of a block of a YAML file, which begins behind this line, without their indentation. */
function blockBehind(text: string, line: RegExp): string[] {
  const lines = text.split('\n');
  const start = lines.findIndex((one) => line.test(one)) + 1;
  const indent = /^ */.exec(lines[start] ?? '')?.[0].length ?? 0;
  const end = lines.findIndex(
    (one, index) => index >= start && one.trim() !== '' && !one.startsWith(' '.repeat(indent)),
  );
  return lines.slice(start, end < 0 ? undefined : end).map((one) => one.slice(indent));
}

describe('what they do, run here as far as it can be', () => {
  let program: string;
  beforeAll(() => {
    program = buildCli();
  }, 60_000);
  afterAll(() => rmSync(path.dirname(program), { recursive: true, force: true }));

  function shell(at: Folder, script: string, env: Record<string, string>) {
    // As an image has it: a link on the path that leads to the loader.
    const bin = path.join(at.path, '.bin');
    mkdirSync(bin);
    symlinkSync(program, path.join(bin, 'pacta'));
    const options = {
      cwd: at.path,
      encoding: 'utf8',
      env: { ...process.env, ...env, PATH: `${bin}:${process.env.PATH}` },
    } as const;
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], options);
    return { status, out: stdout, err: stderr };
  }

  const FILES = { 'a b/one.pacta': MISSPELT, 'two.pacta': SOUND, 'known.json': '{ "version": 1, "files": {} }' };

  test.each([
    ['a b\ntwo.pacta\n', 'known.json', 'pacta.sarif', 1],
    ['two.pacta', '', 'pacta.sarif', 0],
    ['.', '', '', 1],
  ])('the action on %j', (paths, baseline, sarif, status) => {
    const at = folder(FILES);
    const script = blockBehind(
      read('action.yml').slice(read('action.yml').indexOf('Check the agreements')),
      /run: \|/,
    ).join('\n');
    const env = {
      PATHS: paths,
      FAIL_ON: 'error',
      BASELINE: baseline,
      SARIF: sarif,
      PACTA: program,
      RUNNER_TEMP: at.path,
    };
    const ran = shell(at, script, env);
    expect(ran.err).toBe('');
    expect(ran.status).toBe(status);
    expect(ran.out.includes('::error file=a b/one.pacta,line=10,')).toBe(status === 1);
    expect(at.names().includes('pacta.sarif')).toBe(sarif !== '');
    if (sarif !== '') expect(JSON.parse(at.read('pacta.sarif'))).toMatchObject({ version: '2.1.0' });
  });

  test('the job for GitLab', () => {
    const at = folder(FILES);
    const lines = blockBehind(read('ci/gitlab.yml'), /^ {2}script:/).map((line) => line.replace(/^- /, ''));
    expect(lines).toHaveLength(3);
    const ran = shell(at, lines.join('\n'), { PACTA_PATHS: '.' });
    expect(ran.status).toBe(1);
    expect(JSON.parse(at.read('pacta-code-quality.json'))).toHaveLength(1);
    expect(at.read('pacta-junit.xml')).toContain('<testsuites>');
  });

  test('the Dockerfile builds and links what there is', () => {
    const text = read('Dockerfile');
    const bundles = /RUN node esbuild\.mjs --minify (.*)/.exec(text)?.[1]?.split(' ') ?? [];
    expect(bundles).toEqual(expect.arrayContaining(['cli', 'word', 'pdf', 'readers']));
    expect(text).toContain('COPY --from=build /pacta/dist/ /usr/local/lib/pacta/');
    expect(text).toContain('ln -s /usr/local/lib/pacta/cli.js /usr/local/bin/pacta');
    expect(read('.dockerignore').split('\n')).toContain('dist');
    const at = folder(FILES);
    expect(shell(at, 'pacta lint two.pacta && pacta render two.pacta --to docx --output two.docx', {}).status).toBe(0);
    expect(at.read('two.docx').slice(0, 2)).toBe('PK');
  });
});
