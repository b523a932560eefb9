import { describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { COMMANDS } from '../../server/cli/commands/commands.js';
import { folder } from './run.js';

describe('wrong usage ends with status 2 and says what was meant', () => {
  test.each([
    [['lnt'], /no command “lnt”\. Did you mean lint\?/],
    [['--verison'], /no option --verison\. Did you mean --version\?/],
    [['lint', '--fromat', 'json'], /lint has no option --fromat\. Did you mean --format\?/],
    [['lint', '--format', 'jsn'], /--format cannot be “jsn”.*Did you mean json\?/],
    [['lint', '--format'], /--format needs a value: --format NAME/],
    [['lint', '--quiet=yes'], /--quiet takes no value/],
    [['lint', '--max-warnings', 'few'], /--max-warnings cannot be “few”: it is a whole number/],
    [['lint', '--rule', 'balance/burdn=off'], /There is no rule “balance\/burdn”/],
    [['lint', '--rule', 'reference/unknown-name=fatal'], /cannot be set to "fatal"/],
    [['lint', '--format', 'json', '--rule', 'a=off'], /There is no rule “a”/],
    [['lint', '--jobs', '0'], /--jobs cannot be “0”: it is a whole number, 1 or more/],
    [['lint', '--shard', '3/2'], /--shard cannot be “3\/2”/],
    [['lint', '--config', 'gone.json'], /The configuration gone\.json cannot be read/],
    [['explain', 'reference/unknwn-name'], /no rule “reference\/unknwn-name”\. Did you mean reference\/unknown-name\?/],
    [['explain', 'unknown-name'], /Did you mean reference\/unknown-name\?/],
    [['explain', 'unknown-nam'], /Did you mean reference\/unknown-name\?/],
  ])('%j', async (words, message) => {
    const ran = await folder().pacta(words);
    expect(ran.err).toMatch(message);
    expect(ran.out).toBe('');
    expect(ran.status).toBe(2);
  });
});

test('the version is that of the package', async () => {
  expect(await folder().pacta(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' });
});

test('the help lists every command, on request as a result and without a command as a mistake', async () => {
  const asked = await folder().pacta(['--help']);
  for (const { name } of COMMANDS) expect(asked.out).toMatch(new RegExp(`^  ${name} `, 'm'));
  expect(asked.status).toBe(0);
  expect(await folder().pacta([])).toEqual({ status: 2, out: '', err: asked.out });
});

describe.each(COMMANDS.map((command) => [command.name, command] as const))('pacta %s --help', (name, command) => {
  test('shows every option, every argument and an example', async () => {
    const { out, status } = await folder().pacta([name, '--help']);
    for (const option of [...Object.keys(command.options), 'help'])
      expect(out).toMatch(new RegExp(`^  --${option}\\b`, 'm'));
    for (const argument of command.args) expect(out).toContain(argument.name);
    expect(out).toContain(`  pacta ${name}`);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    expect(status).toBe(0);
    expect((await folder().pacta(['help', name])).out).toBe(out);
  });

  test('its examples are command lines that it takes', async () => {
    for (const { line } of command.examples) expect(line.split(' ')[0]).toBe(name);
  });
});
