/**
 * Each form of report on the same findings, compared with golden files. JUnit is validated by the schema that Jenkins publishes under the
 * MIT licence (schemas/), SARIF by its own where that is at hand.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { RuleMeta } from '../../server/checks/rule.js';
import type { FileResult, Summary } from '../../server/cli/lint/results.js';
import { createReporter, FORMATS, type Format } from '../../server/cli/reporters/reporters.js';
import { MISSPELT, SILENCED } from './agreements.js';
import { folder } from './run.js';

const CLASH = `agreement "A" between Jordan and Spain.

article one "Use"
  each party may "use the site" at night.
  no party may "use the {site}" <on> Sunday & "feast".
`;
const TEXTS = new Map([
  ['treaty.pacta', CLASH],
  ['notes & more/base %1.pacta', 'agreement "Base".\n\n  Spain shall "pay".\n'],
]);

const rule = (id: string, severity: RuleMeta['severity']): [string, RuleMeta] => [
  id,
  {
    id,
    severity,
    summary: `What ${id} finds.`,
    rationale: 'Why it matters.',
    source: 'Practice',
    bad: 'a\n',
    good: 'b\n',
  },
];
const RULES = new Map([rule('conflict/permission-prohibition', 'error'), rule('form/empty-article', 'warning')]);

const RESULTS: readonly FileResult[] = [
  {
    path: 'treaty.pacta',
    silenced: 1,
    diagnostics: [
      {
        rule: 'conflict/permission-prohibition',
        severity: 'error',
        message: 'What Article 1 permits, “use the site”, paragraph 2 prohibits.',
        line: 4,
        column: 3,
        endLine: 4,
        endColumn: 42,
        related: [
          {
            path: 'treaty.pacta',
            line: 5,
            column: 3,
            endLine: 5,
            endColumn: 55,
            message: 'It is prohibited here: 100% of it.',
          },
          { path: 'notes & more/base %1.pacta', line: 3, column: 3, endLine: 3, endColumn: 21, message: 'And here.' },
        ],
        fixes: [
          {
            title: 'Let paragraph 1 prevail',
            certain: false,
            edits: [{ line: 4, column: 3, endLine: 4, endColumn: 3, text: 'notwithstanding two, ' }],
          },
        ],
      },
      {
        rule: 'form/empty-article',
        severity: 'warning',
        message: 'It has,\nover two lines: nothing.',
        line: 3,
        column: 1,
        endLine: 5,
        endColumn: 56,
        related: [],
        fixes: [
          {
            title: 'Remove it',
            certain: true,
            edits: [
              { line: 3, column: 1, endLine: 5, endColumn: 56, text: '' },
              { path: 'notes & more/base %1.pacta', line: 1, column: 1, endLine: 1, endColumn: 1, text: '"<x>"' },
            ],
          },
        ],
      },
      {
        rule: 'wording/vague',
        severity: 'info',
        message: 'Say when.',
        line: 4,
        column: 33,
        endLine: 4,
        endColumn: 41,
        related: [],
        fixes: [],
      },
    ],
  },
  { path: 'notes & more/base %1.pacta', silenced: 0, diagnostics: [] },
];

const SUMMARY: Summary = { files: 2, errors: 1, warnings: 1, infos: 1, silenced: 1, milliseconds: 41 };

async function reportOf(format: Format, results = RESULTS, colours = false): Promise<string> {
  const reporter = await createReporter(format, {
    rules: RULES,
    textOf: (name) => TEXTS.get(name),
    colours,
    failingLevel: 'warning',
    now: new Date('2026-11-22T08:00:00Z'),
    version: '1.2.3',
  });
  return [reporter.begin(), ...results.map(reporter.file), reporter.end(SUMMARY)].join('');
}

describe.each(FORMATS)('%s', (format) => {
  test('reads as its golden file', async () => {
    await expect(await reportOf(format)).toMatchFileSnapshot(`golden/${format}.txt`);
  });

  test('without a finding and without a file it is whole', async () => {
    await expect(await reportOf(format, [])).toMatchFileSnapshot(`golden/${format}-of-nothing.txt`);
  });
});

test.each(['json', 'sarif', 'gitlab'] as const)('%s is JSON', async (format) => {
  for (const results of [RESULTS, [], RESULTS.slice(1)]) {
    expect(JSON.parse(await reportOf(format, results))).toBeTypeOf('object');
  }
});

test('people see a place once, whatever one rule says of it', async () => {
  const at = { line: 1, column: 1, endLine: 1, endColumn: 14 };
  const one = { rule: 'missing/profile-obligation', severity: 'warning', related: [], fixes: [], ...at } as const;
  const diagnostics = [
    { ...one, message: 'No costs.' },
    { ...one, message: 'No safety.' },
    { ...one, severity: 'info', message: 'No planning.' } as const,
  ];
  const report = await reportOf('pretty', [{ path: 'treaty.pacta', silenced: 0, diagnostics }]);
  expect(report.match(/1 │ agreement/g)).toHaveLength(2);
  expect(report).toMatch(/‾\n {2}• No costs\.\n {2}• No safety\.\n\n/);
});

test('of a line that is very long, people are shown what is about the words', async () => {
  const text = `${'a'.repeat(50_000)} wrong ${'b'.repeat(50_000)}`;
  const span = { line: 1, column: 50_002, endLine: 1, endColumn: 50_007 };
  const one = { rule: 'wording/vague', severity: 'info', message: 'Say it.', ...span, related: [], fixes: [] } as const;
  const reporter = await createReporter('pretty', {
    rules: RULES,
    textOf: () => text,
    colours: false,
    failingLevel: 'error',
    now: new Date(),
    version: '1.2.3',
  });
  const [, , line = '', marks = ''] = reporter.file({ path: 'a.pacta', silenced: 0, diagnostics: [one] }).split('\n');
  expect(line.length).toBeLessThan(260);
  expect(line.slice(marks.indexOf('‾'), marks.lastIndexOf('‾') + 1)).toBe('wrong');
});

test('colours mark severities where they are wanted', async () => {
  expect(await reportOf('pretty', RESULTS, true)).toContain('\u001b[31merror\u001b[39m');
});

const schema = path.join(import.meta.dirname, '../../../shared/schemas/sarif/sarif-schema-2.1.0.json');
const atHand = existsSync(schema);
if (!atHand) console.warn(`\n*** ${schema} is not there: SARIF was NOT validated. ***\n`);

test(atHand ? 'SARIF is what its schema asks for' : 'the schema of SARIF is kept outside the repository', async () => {
  if (!atHand) return expect(existsSync(schema)).toBe(false);
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
  const { out } = await folder({ 'a.pacta': MISSPELT, 'b.pacta': SILENCED }).pacta(['lint', '--format', 'sarif']);
  for (const report of [await reportOf('sarif'), await reportOf('sarif', []), out]) {
    validate(JSON.parse(report));
    expect(validate.errors ?? []).toEqual([]);
  }
  expect(validate({ version: '2.1.0' })).toBe(false);
});

describe('JUnit', () => {
  const xsd = readFileSync(path.join(import.meta.dirname, 'schemas/jenkins-junit-10.xsd'), 'utf8');
  const errorsOf = async (xml: string): Promise<readonly string[]> =>
    (await validateXML({ xml: [{ fileName: 'report.xml', contents: xml }], schema: [xsd] })).errors.map(
      ({ message }) => message,
    );

  test('is what its schema asks for', async () => {
    const odd = RESULTS.map((result) => ({ ...result, path: `a\nb\u0001\ud800<&"'>${result.path}` }));
    for (const results of [RESULTS, [], odd]) expect(await errorsOf(await reportOf('junit', results))).toEqual([]);
    const { out } = await folder({ 'a.pacta': MISSPELT, 'b.pacta': SILENCED }).pacta(['lint', '--format', 'junit']);
    expect(await errorsOf(out)).toEqual([]);
  });

  test('and the schema finds fault where there is some', async () => {
    const report = await reportOf('junit');
    expect(await errorsOf(report.replace(' tests="2"', ''))).not.toEqual([]);
    expect(await errorsOf(report.replaceAll('testcase', 'test-case'))).not.toEqual([]);
  });
});
