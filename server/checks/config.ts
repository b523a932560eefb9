/**
 * `pacta.config.json` and the editor's settings, read and validated: values in, options and problems in a drafter's words out.
 * The order is one everywhere: built-in values, the editor's settings, `pacta.config.json`, the command line; each wins over those before
 * it, the rules one by one. A setting that is wrong is left out and reported; what is right still counts.
 */
import { nearest } from '../../grammar/nearest.js';
import { languageOf } from '../model/languages.js';
import { firstMistake, locateKey } from './config-place.js';
import { type CheckOptions, DEFAULT_OPTIONS, type RuleLevel } from './options.js';
import { RULE_METAS } from './registry.js';
import { SETTINGS, type Setting } from './settings.js';

/** The name of the file, which is looked for in the folder of a checked file and upward. */
export const CONFIG_FILE = 'pacta.config.json';

/** Something wrong in a configuration. */
export interface ConfigProblem {
  readonly message: string;
  /** The keys that lead to it: `['rules', 'balance/burdn']`. Empty for the file as a whole. */
  readonly path: readonly string[];
  /** From 1; absent where the settings are not a text. */
  readonly line?: number;
  readonly column?: number;
}

/** What a configuration sets, and nothing that it leaves open. */
export interface Config {
  readonly set: Partial<CheckOptions>;
  /** `set` over the built-in values, for a caller that has no other layer. */
  readonly options: CheckOptions;
  /** Paths of profile files, from the configuration's folder. */
  readonly profiles: readonly string[];
  /** Patterns in the manner of `.gitignore`, from the configuration's folder. */
  readonly ignores: readonly string[];
  readonly problems: readonly ConfigProblem[];
}

/** Reads the text of a `pacta.config.json`. Never throws; an empty text sets nothing. */
export function parseConfig(text: string): Config {
  const source = text.replace(/^\uFEFF/, '');
  if (source.trim() === '') return readSettings({});
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return { ...readSettings({}), problems: [notJson(source)] };
  }
  const config = readSettings(value);
  const problems = config.problems.map((problem) => ({ ...problem, ...locateKey(source, problem.path) }));
  return { ...config, problems };
}

/** Reads settings that are already a value, such as the editor's section `pacta`; keys of the editor alone are passed over. */
export function readSettings(value: unknown, others: readonly string[] = []): Config {
  const problems: ConfigProblem[] = [];
  const found: Record<string, unknown> = {};
  if (!isRecord(value)) {
    problems.push({ path: [], message: 'The configuration has to be one object in braces: { "rules": { … } }.' });
  } else {
    for (const [key, one] of Object.entries(value)) {
      if (key === '$schema' || others.includes(key) || one === undefined || one === null) continue;
      const setting = SETTINGS.find((candidate) => candidate.key === key);
      if (setting === undefined) problems.push(unknownSetting(key));
      else {
        const read = readValue(setting, one, problems);
        if (read !== undefined) found[key] = read;
      }
    }
  }
  const {
    profiles = [],
    ignores = [],
    ...set
  } = found as Partial<CheckOptions> & Partial<Pick<Config, 'profiles' | 'ignores'>>;
  return { set, options: mergeOptions(set), profiles, ignores, problems };
}

/** Options from layers, the built-in values below them all; a later layer wins, the rules one by one. */
export function mergeOptions(...layers: readonly Partial<CheckOptions>[]): CheckOptions {
  let options = DEFAULT_OPTIONS;
  for (const layer of layers) options = { ...options, ...layer, rules: { ...options.rules, ...layer.rules } };
  return options;
}

/** Reads one rule's level, as `--rule ID=SEVERITY` gives it: the levels that it sets, or what is wrong with it. */
export function readRuleLevel(
  id: string,
  level: unknown,
): { readonly rules: Readonly<Record<string, RuleLevel>> } | { readonly problem: string } {
  if (!isLevel(level)) {
    return {
      problem: `“${id}” cannot be set to ${shown(level)}: a rule is set to "error", "warning", "info" or "off".`,
    };
  }
  if (RULE_METAS.has(id)) return { rules: { [id]: level } };
  const group = /^([a-z-]+)\/\*$/.exec(id)?.[1];
  const members = group === undefined ? [] : [...RULE_METAS.keys()].filter((one) => one.startsWith(`${group}/`));
  if (members.length > 0) return { rules: Object.fromEntries(members.map((one) => [one, level])) };
  return { problem: `There is no rule “${id}”, so this sets nothing.${didYouMean(id, ruleNames(id))}` };
}

/** The names that a misspelt one can have meant; one without its group means the rule of that name in any group. */
function ruleNames(written: string): readonly string[] {
  const ids = [...RULE_METAS.keys()];
  const groups = [...new Set(ids.map((id) => `${id.split('/')[0]}/*`))];
  if (written.includes('/')) return [...ids, ...groups];
  const inGroups = ids.filter((id) => id.split('/')[1] === written || id.split('/')[0] === written);
  return inGroups.length > 0 ? inGroups : ids;
}

function didYouMean(written: string, names: readonly string[]): string {
  const near = nearest(written, names);
  const meant = near.length > 0 ? near : names.filter((name) => name.split('/').includes(written)).slice(0, 3);
  return meant.length === 0 ? '' : ` Did you mean ${meant.map((name) => `“${name}”`).join(' or ')}?`;
}

function unknownSetting(key: string): ConfigProblem {
  const isRule = RULE_METAS.has(key) || key.includes('/');
  const keys = SETTINGS.map((setting) => setting.key);
  const hint = isRule
    ? ` A rule is set inside "rules": { "rules": { ${JSON.stringify(key)}: "off" } }.`
    : didYouMean(key, keys) || ` There are ${keys.map((one) => `“${one}”`).join(', ')}.`;
  return { path: [key], message: `There is no setting “${key}”, so this sets nothing.${hint}` };
}

function readValue(setting: Setting, value: unknown, problems: ConfigProblem[]): unknown {
  const { key, shape, least = 0 } = setting;
  const wrong = (expected: string): undefined => {
    problems.push({ path: [key], message: `“${key}” cannot be ${shown(value)}: ${expected}.` });
    return undefined;
  };
  if (shape === 'levels') {
    if (!isRecord(value)) return wrong('it is an object of rules and severities, { "balance/burden": "off" }');
    return readLevels(key, value, problems);
  }
  if (shape === 'number') {
    const isFine = typeof value === 'number' && Number.isFinite(value) && value >= least;
    return isFine ? value : wrong(`it is a number, ${least} or more`);
  }
  if (!Array.isArray(value)) return wrong(`it is a list in square brackets, ${JSON.stringify(setting.example)}`);
  return value.filter((entry, index): entry is string => {
    const message = wrongEntry(shape, entry);
    if (message !== undefined) problems.push({ path: [key, String(index)], message: `“${key}”: ${message}` });
    return message === undefined;
  });
}

function readLevels(key: string, value: Record<string, unknown>, problems: ConfigProblem[]): Record<string, RuleLevel> {
  const groups: Record<string, RuleLevel> = {};
  const rules: Record<string, RuleLevel> = {};
  for (const [id, level] of Object.entries(value)) {
    const read = readRuleLevel(id, level);
    if ('problem' in read) problems.push({ path: [key, id], message: read.problem });
    else Object.assign(id.endsWith('/*') ? groups : rules, read.rules);
  }
  return { ...groups, ...rules };
}

function wrongEntry(shape: Setting['shape'], entry: unknown): string | undefined {
  if (typeof entry !== 'string' || entry.trim() === '')
    return `${shown(entry)} is not a text in quotation marks with something in it.`;
  if (shape === 'languages' && languageOf(entry) === undefined)
    return `“${entry}” is no language that is known: write its English name (“Arabic”) or its tag (“ar”).`;
  return undefined;
}

function notJson(source: string): ConfigProblem {
  const offset = firstMistake(source);
  const before = source.slice(0, offset).split('\n');
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const message =
    offset >= source.trimEnd().length
      ? 'The file ends too early: a closing brace, bracket or quotation mark is missing. Nothing in it counts until it is mended.'
      : `This is not JSON from here on (${JSON.stringify(source.slice(offset, offset + 12))}): look for a comma too many or too few, a comment, or a missing quotation mark. Nothing in the file counts until it is mended.`;
  return { path: [], message, ...place };
}

function isLevel(value: unknown): value is RuleLevel {
  return value === 'error' || value === 'warning' || value === 'info' || value === 'off';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
