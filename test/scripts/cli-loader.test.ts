import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { parse } from 'acorn';
import { expect, test } from 'vitest';

const loader = readFileSync(path.join(import.meta.dirname, '../../scripts/cli-loader.cjs'), 'utf8');

/** Runs the loader as a Node of that version would, and tells what it printed, required and ended with. */
function runOn(version: string, modules: Record<string, unknown> = {}) {
  const printed: string[] = [];
  const required: string[] = [];
  let status: number | undefined;
  const stop = new Error('exit');
  const process = {
    versions: { node: version },
    stderr: { write: (text: string) => printed.push(text) },
    exit: (code: number) => {
      status = code;
      throw stop;
    },
  };
  const require = (name: string): unknown => {
    required.push(name);
    return modules[name] ?? {};
  };
  try {
    vm.runInNewContext(loader.replace(/^#!.*/, ''), { process, require });
  } catch (error) {
    if (error !== stop) throw error;
  }
  return { printed: printed.join(''), required, status };
}

test('the loader can be read by the oldest Node', () => {
  expect(() => parse(loader, { ecmaVersion: 5, allowHashBang: true })).not.toThrow();
});

test.each(['0.12.18', '6.17.1', '18.20.8'])('Node %s is told in one sentence what is needed', (version) => {
  const { printed, required, status } = runOn(version);
  expect(printed).toBe(`pacta needs Node.js 20 or later, and this is Node.js ${version}.\n`);
  expect(required).toEqual([]);
  expect(status).toBe(2);
});

test.each(['20.0.0', '22.1.0', '24.21.0', '100.0.0'])('Node %s runs the program', (version) => {
  const { printed, required, status } = runOn(version);
  expect(printed).toBe('');
  expect(required).toContain('./cli-main.js');
  expect(status).toBeUndefined();
});

test('the compiled program is kept between runs where Node can', () => {
  let enabled = 0;
  runOn('24.0.0', { module: { enableCompileCache: () => (enabled += 1) } });
  expect(enabled).toBe(1);
});
