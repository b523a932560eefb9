/** The set-ups of docs/editors.md, tried in the editors themselves; what is not installed is passed over, aloud. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SOFT_KEYWORDS } from '../../grammar/keywords.js';
import { createDesk, type Desk, DRAFT, documented, isInstalled, ROOT, type Tried } from './setup.js';

let desk: Desk;

beforeAll(() => {
  desk = createDesk();
}, 120_000);

afterAll(() => desk.clear());

/** Runs an editor with a script that writes down what it has tried. */
function run(program: string, args: readonly string[]): Tried {
  const written = path.join(desk.folder, `${program}.json`);
  writeFileSync(desk.draft, DRAFT);
  execFileSync(program, args, {
    cwd: desk.folder,
    env: { ...desk.env, PACTA_TRIED: written, PACTA_DRAFT: desk.draft },
    stdio: 'pipe',
    timeout: 90_000,
  });
  const tried = JSON.parse(readFileSync(written, 'utf8')) as Tried & { readonly problem?: string };
  expect(tried.problem).toBeUndefined();
  return tried;
}

/** What every editor has to come to. */
function expectAll(tried: Tried): void {
  const misspelt = tried.findings.find(({ message }) => message.includes('acident'));
  expect(misspelt?.line).toBe(DRAFT.split('\n').findIndex((line) => line.includes('acident')));
  expect(tried.hover).toContain('a unit trained for rescue');
  expect(tried.definition).toBe(DRAFT.split('\n').findIndex((line) => line.includes('term rescue-team')));
  expect(tried.completion).toContain('accident');
  expect(tried.actions).toContain('Write “accident”');
  expect(tried.formatted).toContain('\n  each party shall assist.\n');
  expect(tried.renamed).toContain('term crew "Rescue Team"');
  expect(tried.renamed).toContain('"send a {crew}"');
}

describe.runIf(isInstalled('nvim', '--version'))('Neovim', () => {
  it('works as it is set up in the documentation', () => {
    const config = path.join(desk.folder, '.config/nvim');
    mkdirSync(config, { recursive: true });
    cpSync(path.join(ROOT, 'editors/vim'), path.join(config, 'pack/pacta/start/pacta'), { recursive: true });
    writeFileSync(path.join(config, 'init.lua'), documented('Neovim', 'lua'));
    const tried = run('nvim', ['--headless', desk.draft, '-S', path.join(ROOT, 'test/editors/neovim.lua')]);
    expectAll(tried);
  }, 120_000);
});

describe.runIf(isInstalled('emacs', '--batch', '--eval', "(progn (package-initialize) (require 'eglot))"))(
  'Emacs',
  () => {
    it('works as it is set up in the documentation', () => {
      const config = path.join(desk.folder, 'init.el');
      writeFileSync(config, documented('Emacs', 'elisp'));
      const tried = run('emacs', [
        '--batch',
        '--eval',
        "(progn (package-initialize) (require 'eglot))",
        '-L',
        path.join(ROOT, 'editors/emacs'),
        '-l',
        config,
        '-l',
        path.join(ROOT, 'test/editors/eglot.el'),
      ]);
      expectAll(tried);
    }, 120_000);
  },
);

describe('the files for editors', () => {
  it('know every keyword of the language', () => {
    const syntax = readFileSync(path.join(ROOT, 'editors/vim/syntax/pacta.vim'), 'utf8');
    const mode = readFileSync(path.join(ROOT, 'editors/emacs/pacta-mode.el'), 'utf8');
    for (const word of SOFT_KEYWORDS) {
      expect(syntax).toMatch(new RegExp(`^syntax keyword pactaWord .*(?<= )${word}(?: |$)`, 'm'));
      expect(mode).toContain(`"${word}"`);
    }
  });
});
