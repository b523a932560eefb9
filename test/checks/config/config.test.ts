import { describe, expect, it } from 'vitest';
import { mergeOptions, parseConfig, readRuleLevel, readSettings } from '../../../server/checks/config.js';
import { DEFAULT_OPTIONS } from '../../../server/checks/options.js';

const messages = (text: string): string[] => parseConfig(text).problems.map(({ message }) => message);

describe('a configuration that is right', () => {
  it('sets what it names and leaves the rest as built in', () => {
    const config = parseConfig(
      '{ "rules": { "wording/vague": "off" }, "burdenRatio": 3, "profiles": ["house.pacta"], "ignores": ["old/"], "languages": ["Arabic", "en"] }',
    );
    expect(config.problems).toEqual([]);
    expect(config.set).toEqual({ rules: { 'wording/vague': 'off' }, burdenRatio: 3, languages: ['Arabic', 'en'] });
    expect(config.options.burdenDifference).toBe(DEFAULT_OPTIONS.burdenDifference);
    expect(config.profiles).toEqual(['house.pacta']);
    expect(config.ignores).toEqual(['old/']);
  });
  it('sets nothing where it is empty, and may name its schema', () => {
    expect(parseConfig('').set).toEqual({});
    expect(parseConfig('\uFEFF{ "$schema": "x" }')).toMatchObject({ set: {}, problems: [] });
  });
  it('sets a whole group, and a rule named itself wins wherever it stands', () => {
    const { rules } = parseConfig('{ "rules": { "wording/vague": "error", "wording/*": "off" } }').options;
    expect(rules['wording/vague']).toBe('error');
    expect(rules['wording/placeholder']).toBe('off');
    expect(rules['form/empty-article']).toBeUndefined();
  });
});

describe('a configuration that is wrong', () => {
  it('names the nearest rule and says where', () => {
    const text =
      '{\n  "burdenRatio": 3,\n  "rules": {\n    "wording/vauge": "off",\n    "wording/vague": "info"\n  }\n}';
    const config = parseConfig(text);
    expect(config.problems).toMatchObject([{ line: 4, column: 5, path: ['rules', 'wording/vauge'] }]);
    expect(config.problems[0]?.message).toContain('Did you mean “wording/vague”');
    expect(config.set).toEqual({ burdenRatio: 3, rules: { 'wording/vague': 'info' } });
  });
  it('finds the rule that was named without its group', () => {
    expect(messages('{ "rules": { "vague": "off" } }')[0]).toContain('“wording/vague”');
  });
  it.each([
    ['{ "rules": { "wording/vague": "warn" } }', 'cannot be set to "warn"'],
    ['{ "rules": { "wording/vague": 2 } }', 'cannot be set to 2'],
    ['{ "rules": ["wording/vague"] }', '“rules” cannot be'],
    ['{ "burdenRatio": "twice" }', 'it is a number, 1 or more'],
    ['{ "burdenRatio": 0 }', 'it is a number, 1 or more'],
    ['{ "vagueWords": "reasonable" }', 'it is a list in square brackets'],
    ['{ "vagueWords": ["reasonable", 3] }', '3 is not a text'],
    ['{ "languages": ["Klingon"] }', 'no language that is known'],
    ['{ "ruels": {} }', 'Did you mean “rules”'],
    ['{ "wording/vague": "off" }', 'A rule is set inside "rules"'],
    ['[]', 'one object in braces'],
    ['{ "rules": {} ', 'ends too early'],
    ['{ "rules": {}, }', 'not JSON from here on'],
  ])('%s', (text, part) => {
    const found = messages(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(part);
  });
  it('places a wrong entry of a list, and a syntax error', () => {
    expect(parseConfig('{\n "vagueWords": [\n  "a",\n  7 ]\n}').problems).toMatchObject([{ line: 4, column: 3 }]);
    expect(parseConfig('{\n "rules": {},\n}').problems).toMatchObject([{ line: 3, column: 1 }]);
    expect(parseConfig('{\n // why\n "rules": {}\n}').problems).toMatchObject([{ line: 2, column: 2 }]);
    expect(parseConfig('{ "rules": { "wording/vague": off } }').problems).toMatchObject([{ line: 1, column: 31 }]);
    expect(parseConfig('{ "rules": {} } extra').problems).toMatchObject([{ line: 1, column: 17 }]);
  });
});

describe('layers', () => {
  it('win one over the other, the rules one by one', () => {
    const editor = readSettings({ rules: { 'wording/vague': 'off', 'wording/unpaired': 'off' }, trace: {} }, ['trace']);
    const file = parseConfig('{ "rules": { "wording/vague": "error" }, "burdenRatio": 4 }');
    expect(editor.problems).toEqual([]);
    const options = mergeOptions(editor.set, file.set);
    expect(options.rules).toEqual({ 'wording/vague': 'error', 'wording/unpaired': 'off' });
    expect(options.burdenRatio).toBe(4);
    expect(options.vagueWords).toBe(DEFAULT_OPTIONS.vagueWords);
  });
});

describe('a rule on the command line', () => {
  it('is read like one in the file', () => {
    expect(readRuleLevel('wording/vague', 'error')).toEqual({ rules: { 'wording/vague': 'error' } });
    expect(readRuleLevel('wording/vague', 'loud')).toHaveProperty('problem');
    expect(readRuleLevel('no/such', 'off')).toHaveProperty('problem');
  });
});
