/** docs/rules/: a page for every rule and an index by group, made from the rules' metadata. */
import { RULE_METAS } from '../../server/checks/registry.js';
import type { RuleMeta } from '../../server/checks/rule.js';
import { diagnosticsOf, type FileDiagnostic } from '../../server/workspace/diagnostics.js';
import { createWorkspace } from '../../server/workspace/workspace.js';

/** What each group is about, in the order of the index. A rule of a group that is not here fails the generator. */
const GROUPS: Readonly<Record<string, string>> = {
  syntax: 'What does not parse.',
  reference: 'Names, and what they stand for.',
  missing: 'Obligations and clauses that ought to be there.',
  conflict: 'Clauses that cannot both be kept, and words that contradict each other.',
  balance: 'Parties that do not stand equal.',
  form: 'The form of a treaty.',
  wording: 'How sentences are worded.',
  language: 'What the text says in each of its languages.',
  negotiation: 'Text that is still at the table.',
  suppression: 'Comments that silence findings.',
};

/** Every page by its path from the root of the project. */
export function rulePages(): ReadonlyMap<string, string> {
  const metas = [...RULE_METAS.values()];
  const pages = metas.map((meta): [string, string] => [`docs/rules/${meta.id}.md`, page(meta)]);
  return new Map([['docs/rules/README.md', index(metas)], ...pages]);
}

function index(metas: readonly RuleMeta[]): string {
  const groups = Object.keys(GROUPS);
  for (const { id } of metas) {
    if (!groups.includes(groupOf(id))) throw new Error(`${id} is of a group that the index does not describe`);
  }
  const tables = groups.flatMap((group) => {
    const rows = metas.filter(({ id }) => groupOf(id) === group).map(row);
    if (rows.length === 0) return [];
    return [
      `## ${group}/`,
      '',
      GROUPS[group] ?? '',
      '',
      '| rule | severity | finds | fix |',
      '| --- | --- | --- | --- |',
      ...rows,
      '',
    ];
  });
  return [
    '# Rules',
    '',
    'Everything that Pacta checks, with the severity that a rule has unless [set otherwise](../configuration.md). `pacta explain RULE` prints the same pages.',
    '',
    ...tables,
    GENERATED,
    '',
  ].join('\n');
}

function groupOf(id: string): string {
  return id.split('/')[0] ?? '';
}

function row({ id, severity, summary, fixable }: RuleMeta): string {
  return `| [${id.split('/')[1]}](${id}.md) | ${severity} | ${summary.replaceAll('|', '\\|')} | ${fixable === true ? 'yes' : ''} |`;
}

function page(meta: RuleMeta): string {
  const { id, severity, summary, rationale, source, fixable, bad, good } = meta;
  const files = Object.entries(meta.exampleFiles ?? {});
  const found = findingsIn(meta);
  return [
    `# ${id}`,
    '',
    `${capital(severity)} by default${fixable === true ? '; some findings can be fixed' : ''}. [All rules](../README.md)`,
    '',
    summary,
    '',
    '## Why',
    '',
    rationale,
    '',
    ...(source === undefined ? [] : [`**Source.** ${source}`, '']),
    ...files.flatMap(([name, text]) => [`## ${name}`, '', 'The examples use this file.', '', ...listing(text)]),
    '## With a finding',
    '',
    ...listing(bad),
    ...found.flatMap((one) => [`> Line ${one.range.start.line + 1}, ${one.severity}: ${one.message}`, '']),
    '## Without',
    '',
    ...listing(good),
    '## Settings',
    '',
    `In [\`pacta.config.json\`](../../configuration.md): \`{ "rules": { "${id}": "off" } }\`. One finding is silenced on the line above it:`,
    '',
    '```pacta',
    `// pacta-disable-next-line ${id} -- the reason`,
    '```',
    '',
    GENERATED,
    '',
  ].join('\n');
}

const GENERATED = '<!-- Made by `npm run generate` from the rules’ metadata. -->';

function listing(text: string): string[] {
  return ['```pacta', text.trimEnd(), '```', ''];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const ROOT = 'file:///agreements/';

/** What the rule says of its bad example. */
function findingsIn({ id, bad, exampleFiles }: RuleMeta): readonly FileDiagnostic[] {
  const workspace = createWorkspace((rule, error) => {
    throw new Error(`${rule} failed on an example`, { cause: error });
  });
  const main = `${ROOT}main.pacta`;
  workspace.setText(main, bad);
  for (const [name, text] of Object.entries(exampleFiles ?? {})) workspace.setText(ROOT + name, text);
  for (const uri of workspace.wanted(main)) workspace.setMissing(uri);
  return diagnosticsOf(workspace, main)?.diagnostics.filter(({ rule }) => rule === id) ?? [];
}
