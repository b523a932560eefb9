/** Runs a command line in this process, in a folder of its own on disk: what the tests of the commands call. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { runCli } from '../../server/cli/cli.js';
import type { Output } from '../../server/cli/surroundings.js';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export interface Folder {
  readonly path: string;
  /** Runs `pacta` with these words in the folder. */
  readonly pacta: (words: readonly string[], input?: string | Uint8Array) => Promise<Ran>;
  readonly read: (name: string) => string;
  readonly write: (name: string, content: string | Uint8Array) => void;
  /** Names in the folder itself, those that begin with a dot included. */
  readonly names: () => readonly string[];
}

/** A folder on disk with these files, gone when the test is over. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
  const root = mkdtempSync(path.join(os.tmpdir(), 'pacta-cli-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const write = (name: string, content: string | Uint8Array): void => {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return {
    path: root,
    write,
    read: (name) => readFileSync(path.join(root, name), 'utf8'),
    names: () => readdirSync(root).sort(),
    async pacta(words, input = '') {
      const [out, outText] = collector();
      const [err, errText] = collector();
      const readInput = (): Uint8Array => (typeof input === 'string' ? Buffer.from(input) : input);
      const status = await runCli(words, { cwd: root, env: {}, out, err, readInput });
      return { status, out: outText(), err: errText() };
    },
  };
}

function collector(): [Output, () => string] {
  let text = '';
  const write = (more: string): void => {
    text += more;
  };
  return [{ write, isTerminal: false, isClosed: () => false }, () => text];
}
