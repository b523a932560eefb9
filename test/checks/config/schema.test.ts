import { describe, expect, it } from 'vitest';
import { configurationPage } from '../../../scripts/generators/configuration-page.js';
import { configSchema, packageManifest } from '../../../scripts/generators/settings-schema.js';
import { parseConfig } from '../../../server/checks/config.js';
import { DEFAULT_OPTIONS } from '../../../server/checks/options.js';
import { RULE_METAS } from '../../../server/checks/registry.js';
import { SETTINGS } from '../../../server/checks/settings.js';

type Node = Readonly<Record<string, unknown>>;
const at = (node: unknown, ...path: readonly string[]): Node =>
  path.reduce<unknown>((inner, key) => (inner as Node)[key], node) as Node;

describe('what is made from the table of settings', () => {
  it('covers every option that rules read', () => {
    const keys = SETTINGS.map(({ key }) => key);
    for (const key of Object.keys(DEFAULT_OPTIONS)) expect(keys).toContain(key);
  });
  it('reads its own examples and defaults without a problem', () => {
    for (const { key, example, default: built } of SETTINGS) {
      expect(parseConfig(JSON.stringify({ [key]: example })).problems).toEqual([]);
      expect(parseConfig(JSON.stringify({ [key]: built })).problems).toEqual([]);
    }
  });
  it('is a schema that names every setting, every rule and every group', () => {
    const schema = configSchema();
    const keys = Object.keys(at(schema, 'properties'));
    expect(keys.sort()).toEqual(['$schema', ...SETTINGS.map(({ key }) => key)].sort());
    const rules = Object.keys(at(schema, 'properties', 'rules', 'properties'));
    expect(rules).toEqual(expect.arrayContaining([...RULE_METAS.keys(), 'wording/*', 'conflict/*']));
  });
  it('keeps the editor’s other settings', () => {
    const properties = Object.keys(at(packageManifest(), 'contributes', 'configuration', 'properties'));
    expect(properties).toEqual(expect.arrayContaining(['pacta.rules', 'pacta.vagueWords', 'pacta.trace.server']));
    expect(properties).not.toContain('pacta.profiles');
  });
  it('documents every setting', () => {
    for (const { key } of SETTINGS) expect(configurationPage()).toContain(`### \`${key}\``);
  });
});
