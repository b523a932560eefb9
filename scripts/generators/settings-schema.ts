/** The schemas of the settings, made from their table: that of `pacta.config.json`, and the editor's in package.json. */
import manifest from '../../package.json';
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
  const ofChecks = SETTINGS.filter(({ shape }) => shape !== 'paths' && shape !== 'globs').map(
    (setting): [string, Schema] => [
      `pacta.${setting.key}`,
      {
        ...shapeOf(setting),
        default: setting.default,
        markdownDescription: setting.summary,
        scope: 'resource',
      },
    ],
  );
  return {
    ...manifest,
    contributes: {
      ...contributes,
      configuration: { ...contributes.configuration, properties: Object.fromEntries([...ofChecks, ...own]) },
      jsonValidation: [{ fileMatch: CONFIG_FILE, url: `./${CONFIG_SCHEMA}` }],
    },
  };
}

/** Whether a key of the manifest is one that this generator writes, now or before a setting was renamed. */
function isOfChecks(key: string): boolean {
  return SETTINGS.some((setting) => key === `pacta.${setting.key}`);
}

function shapeOf({ shape, least }: Setting): Schema {
  switch (shape) {
    case 'levels':
      return { type: 'object', properties: levels(), additionalProperties: false };
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

/** Every group and every rule, with the levels that it can be set to. */
function levels(): Schema {
  const metas = [...RULE_METAS.values()];
  const groups = [...new Set(metas.map(({ id }) => `${id.split('/')[0]}/*`))];
  const level = (description: string): Schema => ({ description, enum: LEVELS });
  return Object.fromEntries([
    ...groups.map((group) => [group, level(`Every rule of ${group.slice(0, -2)}.`)]),
    ...metas.map(({ id, summary, severity }) => [id, { ...level(summary), default: severity }]),
  ]);
}

function plain(markdown: string): string {
  return markdown.replaceAll('`', '');
}
