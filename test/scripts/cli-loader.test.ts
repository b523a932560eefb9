import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { parse } from 'acorn';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const source = path.join(import.meta.dirname, '../../scripts/cli-loader.cjs');
const loader = readFileSync(source, 'utf8');

test('the loader can be read by the oldest Node', () => {
  expect(() => parse(loader, { ecmaVersion: 5, allowHashBang: true })).not.toThrow();
});

test.each(['0.12.18', '6.17.1', '18.20.8'])('Node %s is told in one sentence what is needed', (version) => {
  const printed: string[] = [];
  const exit = new Error('the process ends here');
  const process = {
    versions: { node: version },
    stderr: { write: (text: string) => printed.push(text) },
    exit: (status: number) => {
      printed.push(String(status));
      throw exit;
    },
  };
  const require = (name: string) => {
    throw new Error(`${name} was asked for`);
  };
  expect(() => vm.runInNewContext(loader.replace(/^#!.*/, ''), { process, require })).toThrow(exit);
  expect(printed).toEqual([`pacta needs Node.js 20 or later, and this is Node.js ${version}.\n`, '2']);
});

describe('the program', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'pacta-loader-'));
    copyFileSync(source, path.join(folder, 'cli.js'));
    writeProgram('first');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function writeProgram(word: string): void {
    // It needs a module beside it, as the built program needs those of Node, and says how it was started.
    writeFileSync(path.join(folder, 'beside.js'), `module.exports = ${JSON.stringify(word)};`);
    const program = `console.log(require('./beside.js'), process.argv.slice(2).join(' '), ${JSON.stringify(word)});`;
    writeFileSync(path.join(folder, 'cli-main.js'), `${program} process.exitCode = 1;\n`);
  }

  function run(...before: string[]) {
    const { stdout, status } = spawnSync(process.execPath, [...before, path.join(folder, 'cli.js'), 'lint', 'x'], {
      encoding: 'utf8',
      env: { ...process.env, NODE_COMPILE_CACHE: path.join(folder, 'cache') },
    });
    return { stdout, status };
  }

  test('runs with its arguments and its exit status, and is kept compiled', () => {
    expect(run()).toEqual({ stdout: 'first lint x first\n', status: 1 });
    expect(run()).toEqual({ stdout: 'first lint x first\n', status: 1 });
    expect(existsSync(path.join(folder, 'cache'))).toBe(true);
  });

  test('runs the same, again and again, where Node keeps nothing compiled', () => {
    const old = path.join(folder, 'old.cjs');
    writeFileSync(old, "require('node:module').enableCompileCache = undefined;");
    expect(run('-r', old)).toEqual({ stdout: 'first lint x first\n', status: 1 });
    expect(run('-r', old)).toEqual({ stdout: 'first lint x first\n', status: 1 });
    writeProgram('second');
    expect(run('-r', old)).toEqual({ stdout: 'second lint x second\n', status: 1 });
  });
});
