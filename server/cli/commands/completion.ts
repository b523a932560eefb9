/** `pacta completion`: scripts for shells. */
import { SHELLS, type Shell } from '../completion.js';
import { declareCommand } from '../declaration.js';
import { EXIT, Failure } from '../failure.js';

export const completion = declareCommand({
  name: 'completion',
  summary: 'prints the completion script of a shell',
  description: ['With it, the Tab key completes commands, options, their values and rules.'],
  args: [{ name: 'SHELL', summary: 'bash, zsh or fish', required: true, completes: SHELLS }],
  options: {},
  examples: [
    { line: 'completion bash > ~/.local/share/bash-completion/completions/pacta', does: 'installs it for bash' },
  ],
  async run({ args: [shell = ''] }, { out }, commands) {
    if (!isShell(shell)) throw new Failure(`There is no completion for “${shell}”, only for ${SHELLS.join(', ')}.`);
    const { completionOf } = await import('../completion.js');
    const { RULE_METAS } = await import('../../checks/registry.js');
    out.write(completionOf(shell, commands, [...RULE_METAS.keys()]));
    return EXIT.ok;
  },
});

function isShell(word: string): word is Shell {
  return (SHELLS as readonly string[]).includes(word);
}
