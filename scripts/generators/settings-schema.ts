/** The schemas of the settings, made from their table: that of `pacta.config.json`, and the editor's in package.json. */
import manifest from '../../package.json';
import texts from '../../package.nls.json';
import { CONFIG_FILE } from '../../server/checks/config.js';
import { RULE_METAS } from '../../server/checks/registry.js';
import { SETTINGS, type Setting } from '../../server/checks/settings.js';
import { LANGUAGE_NAMES } from '../../server/model/languages.js';

type Schema = Readonly<Record<string, unknown>>;

/** Where the schema of the configuration file lies in the project, and in the extension. */
const CONFIG_SCHEMA = 'schemas/pacta.config.schema.json';

const LEVELS = ['error', 'warning', 'info', 'off'];

/** The JSON Schema of `pacta.config.json`. */
export function configSchema(): Schema {
  const properties = SETTINGS.map((setting): [string, Schema] => [
    setting.key,
    { description: plain(setting.summary), ...shapeOf(setting), default: setting.default },
  ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: CONFIG_FILE,
    description: 'What Pacta checks in the agreements of this folder and those below it.',
    type: 'object',
    properties: { $schema: { type: 'string' }, ...Object.fromEntries(properties) },
    additionalProperties: false,
  };
}

/** package.json with the settings of the checks among the extension's, and the schema of the configuration file known to the editor. */
export function packageManifest(): unknown {
  const { contributes } = manifest;
  const own = Object.entries(contributes.configuration.properties).filter(([key]) => !isOfChecks(key));
  const ofChecks = editorSettings().map((setting): [string, Schema] => [
    `pacta.${setting.key}`,
    {
      ...(setting.shape === 'levels' ? levels((key) => `%${key}%`) : shapeOf(setting)),
      default: setting.default,
      markdownDescription: `%${settingKey(setting)}%`,
      scope: 'resource',
    },
  ]);
  return {
    ...manifest,
    contributes: {
      ...contributes,
      configuration: { ...contributes.configuration, properties: Object.fromEntries([...ofChecks, ...own]) },
      jsonValidation: [{ fileMatch: CONFIG_FILE, url: `./${CONFIG_SCHEMA}` }],
    },
  };
}

/** package.nls.json: the manifest's own words, and those of the settings that are generated, which the manifest names by key. */
export function manifestTexts(): Readonly<Record<string, string>> {
  const own = Object.entries(texts).filter(
    ([key]) => !/^rules?\./.test(key) && !SETTINGS.some((one) => settingKey(one) === key),
  );
  const settings = editorSettings().map((setting): [string, string] => [settingKey(setting), setting.summary]);
  return Object.fromEntries([...own, ...settings, ...ruleTexts()]);
}

/** Settings that make sense in the editor: those of files belong to the folder that they are about. */
function editorSettings(): readonly Setting[] {
  return SETTINGS.filter(({ shape }) => shape !== 'paths' && shape !== 'globs');
}

function settingKey({ key }: Setting): string {
  return `setting.${key}`;
}

/** Whether a key of the manifest is one that this generator writes, now or before a setting was renamed. */
function isOfChecks(key: string): boolean {
  return SETTINGS.some((setting) => key === `pacta.${setting.key}`);
}

function shapeOf({ shape, least }: Setting): Schema {
  switch (shape) {
    case 'levels':
      return levels((_key, words) => words);
    case 'number':
      return { type: 'number', minimum: least ?? 0 };
    case 'languages':
      return {
        type: 'array',
        items: { anyOf: [{ enum: LANGUAGE_NAMES }, { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' }] },
      };
    default:
      return { type: 'array', items: { type: 'string', minLength: 1 } };
  }
}

/**
 * Every group and every rule, with the levels that it can be set to.
 * @param described gives the description of a key of `ruleTexts`
 */
function levels(described: (key: string, words: string) => string): Schema {
  const severities = new Map([...RULE_METAS.values()].map(({ id, severity }) => [`rule.${id}`, severity]));
  const properties = ruleTexts().map(([key, words]) => {
    const name = key.startsWith('rules.') ? `${key.slice('rules.'.length)}/*` : key.slice('rule.'.length);
    const severity = severities.get(key);
    const level = { description: described(key, words), enum: LEVELS };
    return [name, severity === undefined ? level : { ...level, default: severity }];
  });
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
}

/** What each group and each rule is about, in English, by the keys under which other languages have it. */
function ruleTexts(): readonly (readonly [string, string])[] {
  const metas = [...RULE_METAS.values()];
  const groups = [...new Set(metas.map(({ id }) => id.split('/')[0] ?? ''))];
  return [
    ...groups.map((group) => [`rules.${group}`, `Every rule of ${group}.`] as const),
    ...metas.map(({ id, summary }) => [`rule.${id}`, summary] as const),
  ];
}

function plain(markdown: string): string {
  return markdown.replaceAll('`', '');
}
