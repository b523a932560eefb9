/** What is made from the declarations of the commands: completion for shells and the manual page. */
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../server/cli/commands/commands.js';
import { folder } from './run.js';

/** What bash offers behind these words, the last one begun. */
function offered(script: string, ...words: string[]): string[] {
  const typed = ['pacta', ...words].map((word) => `'${word}'`).join(' ');
  const run = `COMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _pacta; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', `${script}\n${run}`], { encoding: 'utf8' })
    .trim()
    .split('\n');
}

describe('completion', () => {
  test('in bash offers commands, options, values and rules', async () => {
    const { out } = await folder().pacta(['completion', 'bash']);
    expect(offered(out, 'ren')).toEqual(['render']);
    expect(offered(out, 'lint', '--fix')).toEqual(['--fix', '--fix-dry-run']);
    expect(offered(out, 'render', '--to', 'h')).toEqual(['html']);
    expect(offered(out, 'explain', 'reference/unknown')).toEqual(['reference/unknown-name']);
    expect(offered(out, 'lint', '--rule', 'syntax/unexp')).toEqual(['syntax/unexpected=']);
    expect(offered(out, 'xliff', '')).toEqual(['export', 'import']);
    expect(offered(out, 'xliff', '--dry-run', 'export', 'package-')).toEqual(['package-lock.json']);
    expect(offered(out, 'lint', 'a', 'b', 'package-')).toEqual(['package-lock.json']);
    expect(offered(out, 'xliff', 'export', '--lang', 'ar', 'package-')).toEqual(['package-lock.json']);
  });

  test.each(['bash', 'zsh', 'fish'])('in %s knows every command and option', async (shell) => {
    const { out } = await folder().pacta(['completion', shell]);
    for (const { name, options } of COMMANDS) {
      expect(out).toContain(name);
      for (const option of Object.keys(options))
        expect(out).toContain(shell === 'fish' ? `-l ${option} ` : `--${option}`);
    }
  });

  test('of another shell is not there', async () => {
    const ran = await folder().pacta(['completion', 'tcsh']);
    expect(ran.err).toContain('only for bash, zsh, fish');
    expect(ran.status).toBe(2);
  });
});

test('the manual page has every command and option', async () => {
  const { out } = await folder().pacta(['manual']);
  for (const { name, options } of COMMANDS) {
    expect(out).toContain(`.SS ${name.replaceAll('-', '\\-')}\n`);
    for (const option of Object.keys(options)) expect(out).toContain(`\\-\\-${option.replaceAll('-', '\\-')}`);
  }
  expect(out).toMatch(/^[\n -~]*$/);
  for (const line of out.split('\n')) expect(line).not.toMatch(/^\.(?!TH|SH|SS|B |br|TP|PP|nf|fi|RS|RE)/);
});
