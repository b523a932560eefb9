/** Completion for shells, made from the declarations of the commands. */
import type { Command, OptionDeclaration } from './declaration.js';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** The script that makes a shell complete `pacta`. @param rules the ids that rules are completed with */
export function completionOf(shell: Shell, commands: readonly Command[], rules: readonly string[]): string {
  switch (shell) {
    case 'bash':
      return bash(commands, rules);
    case 'zsh':
      return zsh(commands, rules);
    case 'fish':
      return fish(commands, rules);
  }
}

/** The words that an argument or an option's value is completed with; undefined completes paths. */
function wordsOf({ choices, value }: OptionDeclaration, rules: readonly string[]): readonly string[] | undefined {
  if (choices !== undefined) return choices;
  return value === 'ID=SEVERITY' ? rules.map((id) => `${id}=`) : undefined;
}

function argumentWords({ args }: Command, rules: readonly string[]): readonly string[] | undefined {
  const completes = args[0]?.completes;
  if (completes === undefined) return [];
  if (completes === 'path') return undefined;
  return completes === 'rule' ? rules : completes;
}

function optionsOf(command: Command): readonly (readonly [string, OptionDeclaration])[] {
  return [...Object.entries(command.options), ['help', { summary: 'shows this help' }]];
}

function bash(commands: readonly Command[], rules: readonly string[]): string {
  const cases = commands.map((command) => {
    const values = optionsOf(command).flatMap(([name, option]) => {
      if (option.value === undefined) return [];
      return [`        --${name}) ${bashReply(wordsOf(option, rules))}; return;;`];
    });
    const flags = optionsOf(command).map(([name]) => `--${name}`);
    return [
      `    ${command.name})`,
      '      case "$before" in',
      ...values,
      '      esac',
      `      if [[ $word == -* ]]; then ${bashReply(flags)}`,
      `      else ${bashReply(argumentWords(command, rules))}; fi;;`,
    ].join('\n');
  });
  return `# Completion of pacta for bash: put it where your shell reads completions from, or source it.
_pacta() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  COMP_WORDBREAKS=\${COMP_WORDBREAKS//=/}
  if (( COMP_CWORD == 1 )); then
    ${bashReply([...commands.map(({ name }) => name), '--help', '--version'])}
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
}
complete -F _pacta pacta
`;
}

function bashReply(words: readonly string[] | undefined): string {
  if (words === undefined) return 'mapfile -t COMPREPLY < <(compgen -f -- "$word")';
  return `mapfile -t COMPREPLY < <(compgen -W "${words.join(' ')}" -- "$word")`;
}

function zsh(commands: readonly Command[], rules: readonly string[]): string {
  const cases = commands.map((command) => {
    const options = optionsOf(command).map(([name, option]) => {
      const many = option.many === true ? '*' : '';
      const value = option.value === undefined ? '' : `:${option.value}:${zshAction(wordsOf(option, rules))}`;
      return `        ${quoted(`${many}--${name}[${option.summary.replace(/[[\]:]/g, '\\$&')}]${value}`)} \\`;
    });
    const argument = command.args[0];
    const rest = argument === undefined ? '' : quoted(`*:${argument.name}:${zshAction(argumentWords(command, rules))}`);
    return [`      ${command.name}) _arguments \\`, ...options, `        ${rest};;`].join('\n');
  });
  const described = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`);
  return `#compdef pacta
# Completion of pacta for zsh: save it as _pacta in a folder of your fpath.
_pacta() {
  local -a commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local chosen=$words[2]
  shift words
  (( CURRENT-- ))
  case $chosen in
${cases.join('\n')}
  esac
}
_pacta "$@"
`;
}

function zshAction(words: readonly string[] | undefined): string {
  return words === undefined ? '_files' : `(${words.join(' ')})`;
}

function fish(commands: readonly Command[], rules: readonly string[]): string {
  const lines = commands.flatMap((command) => {
    const here = `complete -c pacta -n ${quoted(`__fish_seen_subcommand_from ${command.name}`)}`;
    const options = optionsOf(command).map(([name, option]) => {
      const about = `${here} -l ${name} -d ${quoted(option.summary)}`;
      if (option.value === undefined) return about;
      const words = wordsOf(option, rules);
      return words === undefined ? `${about} -r -F` : `${about} -x -a ${quoted(words.join(' '))}`;
    });
    const words = argumentWords(command, rules);
    const named = `complete -c pacta -f -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.summary)}`;
    return [
      named,
      ...options,
      ...(words === undefined ? [`${here} -F`] : [`${here} -f -a ${quoted(words.join(' '))}`]),
    ];
  });
  return ['# Completion of pacta for fish: save it as ~/.config/fish/completions/pacta.fish.', ...lines, ''].join('\n');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
