/** The pages of the rules in a terminal, made from their metadata. */
import { nearest } from '../../grammar/nearest.js';
import { RULE_METAS } from '../checks/registry.js';
import type { RuleMeta } from '../checks/rule.js';
import { EXIT, Failure } from './failure.js';
import { table, wrap } from './help.js';
import type { Surroundings } from './surroundings.js';

const WIDTH = 96;

export interface ExplainRequest {
  readonly args: readonly string[];
  readonly options: { readonly format: 'text' | 'json' };
}

/** Prints one rule's page, or a list of rules. @throws Failure for a rule that is none */
export function explainRules({ args: [asked], options }: ExplainRequest, { out }: Surroundings): number {
  const rules = chosen(asked);
  const [first] = rules;
  if (options.format === 'json') out.write(`${JSON.stringify(rules, null, 2)}\n`);
  else out.write(first !== undefined && first.id === asked ? page(first) : list(rules));
  return EXIT.ok;
}

function chosen(asked: string | undefined): readonly RuleMeta[] {
  const all = [...RULE_METAS.values()];
  if (asked === undefined) return all;
  const rule = RULE_METAS.get(asked);
  if (rule !== undefined) return [rule];
  const group = all.filter(({ id }) => id.startsWith(`${asked.replace(/\/\*?$/, '')}/`));
  if (group.length > 0) return group;
  // One written without its group means the rule of the nearest name in any group.
  const names = new Map(all.map(({ id }) => [asked.includes('/') ? id : (id.split('/')[1] ?? id), id]));
  const near = nearest(asked, names.keys()).map((name) => names.get(name));
  const hint = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
  throw new Failure(`There is no rule “${asked}”.${hint} See all of them: pacta explain`);
}

function list(rules: readonly RuleMeta[]): string {
  return [...table(rules.map(({ id, severity, summary }) => [id, `${severity}: ${summary}`])), ''].join('\n');
}

function page(rule: RuleMeta): string {
  const { id, severity, summary, rationale, source, fixable, bad, good } = rule;
  const paragraph = (text: string): string[] => ['', ...wrap(text, WIDTH)];
  const files = Object.entries(rule.exampleFiles ?? {});
  return [
    `${id} (${severity}${fixable === true ? ', some findings can be fixed' : ''})`,
    ...paragraph(summary),
    ...paragraph(`Why: ${rationale}`),
    ...(source === undefined ? [] : paragraph(`Source: ${source}`)),
    ...files.flatMap(([name, text]) => ['', `${name}, which the examples use:`, ...indented(text)]),
    '',
    'With a finding:',
    ...indented(bad),
    '',
    'Without:',
    ...indented(good),
    '',
    `Set its severity in pacta.config.json: { "rules": { "${id}": "off" } }`,
    `Silence one finding on the line above it: // pacta-disable-next-line ${id} -- the reason`,
    '',
  ].join('\n');
}

function indented(text: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`));
}
