/**
 * Leaves the examples of the rules out of a bundle that never shows them: `bad`, `good` and `exampleFiles` of whatever has a `summary`
 * and a `rationale`. They are as long as the rules themselves; what only they use goes with them.
 */
import { readFile } from 'node:fs/promises';
import { parse } from 'acorn';
import esbuild from 'esbuild';

const EXAMPLES = new Set(['bad', 'good', 'exampleFiles']);

/** @type {esbuild.Plugin} */
export const withoutExamples = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]checks[\\/]rules[\\/].*\.ts$/ }, async ({ path: file }) => {
      const { code } = await esbuild.transform(await readFile(file, 'utf8'), { loader: 'ts', target: 'es2022' });
      const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
      let contents = code;
      for (const { start, end } of examplesIn(program).sort((a, b) => b.start - a.start)) {
        contents = contents.slice(0, start) + contents.slice(end).replace(/^\s*,/, '');
      }
      return { contents: withoutUnused(contents), loader: 'js' };
    });
  },
};

/**
 * Takes out constants of the module that nothing names any more: what they were made with is a call, which a bundler keeps in case it
 * does something. Those of the rules' modules do nothing.
 *
 * @param {string} code
 * @returns {string}
 */
function withoutUnused(code) {
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const unused = body.findLast((statement) => {
    if (statement.type !== 'VariableDeclaration' || statement.declarations.length !== 1) return false;
    const { id } = /** @type {any} */ (statement.declarations[0]);
    return id.type === 'Identifier' && code.split(new RegExp(`(?<![\\w$])${id.name}(?![\\w$])`)).length === 2;
  });
  return unused === undefined ? code : withoutUnused(code.slice(0, unused.start) + code.slice(unused.end));
}

/**
 * @param {unknown} node
 * @returns {{ start: number, end: number }[]}
 */
function examplesIn(node) {
  if (Array.isArray(node)) return node.flatMap(examplesIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, properties } = /** @type {{ type?: string, properties?: any[] }} */ (node);
  if (type === 'ObjectExpression' && properties !== undefined) {
    const keys = properties.map(({ key }) => key?.name);
    if (keys.includes('summary') && keys.includes('rationale')) {
      const [left, gone] = [properties.filter((one) => !isExample(one)), properties.filter(isExample)];
      return [...gone, ...left.flatMap(examplesIn)];
    }
  }
  return Object.values(node).flatMap(examplesIn);
}

/** @param {{ key?: { name?: string } }} property */
function isExample({ key }) {
  return key?.name !== undefined && EXAMPLES.has(key.name);
}
