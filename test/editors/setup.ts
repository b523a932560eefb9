/** What the tests of editors share: the command line on a path of its own, and the set-ups as the documentation gives them. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildCli } from '../cli/build.js';
import { agreementWith } from '../features/agreement.js';

export const ROOT = path.join(import.meta.dirname, '../..');

/** The agreement that editors are tried on: one name is misspelt, one sentence crooked. */
export const DRAFT = `${agreementWith('  each party shall "send a {rescue-team}" upon acident.')}
article more "More"
    each   party   shall assist.
`;

/** A folder with the draft, and a command `pacta` beside it. */
export interface Desk {
  readonly folder: string;
  readonly draft: string;
  /** The environment in which `pacta` is found. */
  readonly env: NodeJS.ProcessEnv;
  readonly clear: () => void;
}

export function createDesk(): Desk {
  const program = buildCli();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pacta-editor-'));
  const bin = path.join(folder, 'bin');
  mkdirSync(bin);
  const command = path.join(bin, 'pacta');
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(command, 0o755);
  const draft = path.join(folder, 'draft.pacta');
  writeFileSync(draft, DRAFT);
  writeFileSync(path.join(folder, 'pacta.config.json'), '{}');
  return {
    folder,
    draft,
    env: { ...process.env, HOME: folder, PATH: `${bin}${path.delimiter}${process.env.PATH}` },
    clear() {
      rmSync(folder, { recursive: true, force: true });
      rmSync(path.dirname(program), { recursive: true, force: true });
    },
  };
}

/** The first code block of a language under a heading of docs/editors.md. */
export function documented(heading: string, language: string): string {
  const page = readFileSync(path.join(ROOT, 'docs/editors.md'), 'utf8');
  const section = page.split(/^## /m).find((one) => one.startsWith(`${heading}\n`)) ?? '';
  const block = new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(section)?.[1];
  if (block === undefined) throw new Error(`docs/editors.md has no ${language} under ${heading}.`);
  return block;
}

/** Whether a program is there; says aloud what is not tried where it is not. */
export function isInstalled(program: string, ...args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'pipe' });
    return true;
  } catch {
    console.warn(
      `${program} is not installed: nothing of it is tried. On Debian: apt-get install neovim emacs-nox elpa-eglot`,
    );
    return false;
  }
}

/** What an editor has found and done, as its script writes it down. */
export interface Tried {
  readonly findings: readonly { readonly code?: string; readonly message: string; readonly line: number }[];
  readonly hover: string;
  readonly completion: readonly string[];
  /** The line, from 0, of the place that the definition of a name was found at. */
  readonly definition: number;
  readonly actions: readonly string[];
  /** The text after formatting, and after a name was changed. */
  readonly formatted: string;
  readonly renamed: string;
}
