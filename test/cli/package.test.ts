/** The npm package as its users meet it: packed, installed, imported both ways, its types checked, its manifest linted. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import texts from '../../package.nls.json' with { type: 'json' };
import { writeApiTypes } from '../../scripts/api-types.mjs';
import { npmManifest } from '../../scripts/npm-manifest.mjs';
import assets from '../../server/printing/assets.json' with { type: 'json' };
import { MISSPELT, SOUND } from './agreements.js';
import { build } from './build.js';

const root = path.join(import.meta.dirname, '../..');
const place = mkdtempSync(path.join(os.tmpdir(), 'pacta-package-'));
const source = path.join(place, 'source');
const user = path.join(place, 'user');

function npm(cwd: string, ...words: string[]): string {
  return execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** What Node prints when it runs a program in the folder of a user of the package. */
function run(name: string, program: string): string {
  writeFileSync(path.join(user, name), program);
  const { stdout, stderr } = spawnSync(process.execPath, [name], { cwd: user, encoding: 'utf8' });
  return stdout + stderr;
}

/** What the command line loads when it is first needed. */
const LOADED_LATER = ['profiles.js', 'rendering.js', 'states.js', 'stemmers.js'];

/** The bundles that are built before the package is packed. */
const PREPACK =
  /^node esbuild\.mjs --minify ([\w ]+) && node scripts\/api-types\.mjs && node scripts\/npm-manifest\.mjs$/.exec(
    packageJson.scripts.prepack,
  )?.[1] ?? '';
const ENTRIES = ['api.d.ts', 'api.js', 'cli-main.js', 'cli.js', 'pdf.js', 'readers.js', 'word.js'];

let packed: readonly string[];

beforeAll(() => {
  for (const folder of [path.join(source, 'dist'), user]) mkdirSync(folder, { recursive: true });
  for (const file of ['.npmignore', 'README.md', 'LICENSE', 'CHANGELOG.md']) {
    copyFileSync(path.join(root, file), path.join(source, file));
  }
  writeFileSync(path.join(source, 'package.json'), JSON.stringify(npmManifest(packageJson, texts)));
  // What the script `prepack` does, in a folder of its own.
  build(path.join(source, 'dist'), ...PREPACK.split(' '));
  writeApiTypes(path.join(source, 'dist'));
  const [made] = JSON.parse(npm(source, 'pack', '--json', '--ignore-scripts')) as [
    { filename: string; files: { path: string }[] },
  ];
  packed = made.files.map((file) => file.path);
  writeFileSync(path.join(user, 'package.json'), '{ "private": true }');
  npm(user, 'install', '--offline', '--no-audit', '--no-fund', path.join(source, made.filename));
  writeFileSync(path.join(user, 'misspelt.pacta'), MISSPELT);
  writeFileSync(path.join(user, 'sound.pacta'), SOUND);
}, 180_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('the manifest is right for npm', async () => {
  const { messages } = await publint({ pkgDir: source });
  expect(messages.map((message) => formatMessage(message, packageJson))).toEqual([]);
});

test('it holds what it needs and nothing else', () => {
  const others = packed.filter((file) => !file.startsWith('dist/types/'));
  expect(others.sort()).toEqual(
    [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'package.json',
      ...ENTRIES.map((file) => `dist/${file}`),
      ...LOADED_LATER.map((file) => `dist/${file}`),
      ...assets.map((file) => `dist/pdf/${path.basename(file)}`),
      ...['amiri', 'tinos'].map((family) => `dist/pdf/${family}-licence.txt`),
    ].sort(),
  );
  expect(PREPACK).not.toBe('');
});

test('its manifest is for Node and npm alone, and it needs no other package', () => {
  const manifest = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8')) as Record<string, unknown>;
  expect(manifest).toMatchObject({
    name: 'pacta',
    bin: { pacta: 'dist/cli.js' },
    description: expect.stringMatching(/^\w/),
  });
  for (const key of ['dependencies', 'devDependencies', 'contributes', 'browser', 'icon'])
    expect(manifest).not.toHaveProperty(key);
  expect(packageJson).not.toHaveProperty('dependencies');
});

const USE = `
  const report = await lint(['misspelt.pacta', 'sound.pacta']);
  const text = await render('sound.pacta');
  const word = await render({ text: require_('fs').readFileSync('sound.pacta', 'utf8') }, { to: 'docx' });
  console.log(JSON.stringify([
    report.files.map(({ path, diagnostics }) => [path, ...diagnostics.map(({ rule, line }) => rule + ':' + line)]),
    Buffer.from((await render('sound.pacta', { to: 'pdf' })).subarray(0, 4)).toString(), text.trim().split('\\n')[0], word instanceof Uint8Array, parse('agreement "A".').pieces.length,
    format('AGREEMENT   "A".'), rules.length > 50, version, Failure.name,
  ]));`;

describe('a program', () => {
  const expected = [
    [['misspelt.pacta', 'reference/unknown-name:10'], ['sound.pacta']],
    '%PDF',
    'Agreement on the Custody of Evidence',
    true,
    1,
    'agreement "A".\n',
    true,
    packageJson.version,
    'Failure',
  ];

  test('imports it', () => {
    const names = '{ Failure, format, lint, parse, render, rules, version }';
    const head = `import ${names} from 'pacta';\nimport { createRequire } from 'node:module';`;
    const out = run('esm.mjs', `${head}\nconst require_ = createRequire(import.meta.url);${USE}`);
    expect(JSON.parse(out)).toEqual(expected);
  });

  test('requires it', () => {
    const head = `const { Failure, format, lint, parse, render, rules, version } = require('pacta');`;
    const out = run('cjs.cjs', `${head}\nconst require_ = require;(async () => {${USE}})();`);
    expect(JSON.parse(out)).toEqual(expected);
  });

  test('runs the command line', () => {
    const ran = spawnSync(path.join(user, 'node_modules/.bin/pacta'), ['lint', 'misspelt.pacta'], {
      cwd: user,
      encoding: 'utf8',
    });
    expect(ran.stdout).toContain('reference/unknown-name');
    expect(ran.status).toBe(1);
  });
});

const TYPED = `import { type Ast, type AgreementText, type LintReport, type ResultDiagnostic, type Tree, lint, parse, render, rules } from 'pacta';

const source: AgreementText = { text: 'agreement "A".', path: 'a.pacta' };
export const report: Promise<LintReport> = lint(source, { rules: { 'wording/vague': 'off' } });
export const html: Promise<string> = render(source, { to: 'html', lang: 'ar' });
export const word: Promise<Uint8Array> = render('a.pacta', { to: 'docx' });
const tree: Tree = parse(source.text);
export const elements: readonly Ast.Element[] = tree.pieces.flatMap((piece) => piece.elements);
export const lines = (one: ResultDiagnostic): number => one.endLine - one.line;
export const ids: readonly string[] = rules.map((rule) => rule.id);
// @ts-expect-error There is no such form.
void render(source, { to: 'rtf' });
// @ts-expect-error A severity is one of four.
void lint(source, { rules: { 'wording/vague': 'fatal' } });
`;

describe('its types', () => {
  test.each([
    ['esm.mts', 'node20'],
    ['cjs.cts', 'node20'],
    ['bundled.ts', 'bundler'],
  ])('fit a program in %s', (name, resolution) => {
    writeFileSync(path.join(user, name), TYPED);
    const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
    const module = resolution === 'bundler' ? ['preserve', 'bundler'] : ['node20', 'node16'];
    const options = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2023', '--types', ''];
    const words = [...options, '--module', module[0] ?? '', '--moduleResolution', module[1] ?? '', name];
    const { stdout, status } = spawnSync(process.execPath, [compiler, ...words], { cwd: user, encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});
