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

/** What one argument is completed with. @param at its place, from 0; behind the last, the last one's where that can be given several times */
function argumentWords({ args }: Command, rules: readonly string[], at = 0): readonly string[] | undefined {
  const last = args.at(-1);
  const completes = (args[at] ?? (last?.many === true ? last : undefined))?.completes;
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
      `      if [[ $word == -* ]]; then ${bashReply(flags)}; return; fi`,
      '      case $given in',
      ...command.args.map((argument, at) => {
        // The values of options are counted too, so the last argument is whatever comes behind the others.
        const place = argument === command.args.at(-1) ? '*' : String(at);
        return `        ${place}) ${bashReply(argumentWords(command, rules, at))};;`;
      }),
      '      esac;;',
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
  local given=0 one
  for one in "\${COMP_WORDS[@]:2:COMP_CWORD-2}"; do [[ $one == -* ]] || (( given++ )); done
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
    const rest = command.args.map((argument, at) => {
      const place = argument.many === true ? '*' : String(at + 1);
      return quoted(`${place}:${argument.name}:${zshAction(argumentWords(command, rules, at))}`);
    });
    return [`      ${command.name}) _arguments \\`, ...options, `        ${rest.join(' ')};;`].join('\n');
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
    const here = `complete -c pacta -n ${quoted(`__pacta_is ${command.name}`)}`;
    const options = optionsOf(command).map(([name, option]) => {
      const about = `${here} -l ${name} -d ${quoted(option.summary)}`;
      if (option.value === undefined) return about;
      const words = wordsOf(option, rules);
      return words === undefined ? `${about} -r -F` : `${about} -x -a ${quoted(words.join(' '))}`;
    });
    const named = `complete -c pacta -f -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.summary)}`;
    const given = command.args.map((argument, at) => {
      const words = argumentWords(command, rules, at);
      const place = ` ${argument === command.args.at(-1) ? '-ge' : '-eq'} ${at}`;
      const there = `complete -c pacta -n ${quoted(`__pacta_is ${command.name}${place}`)}`;
      return words === undefined ? `${there} -F` : `${there} -f -a ${quoted(words.join(' '))}`;
    });
    return [named, ...options, ...given];
  });
  return [...FISH_HEAD, ...lines, ''].join('\n');
}

const FISH_HEAD = [
  '# Completion of pacta for fish: save it as ~/.config/fish/completions/pacta.fish.',
  '# Whether the command is this one, and so many arguments have been given to it.',
  'function __pacta_is',
  '  set -l words (commandline -opc)',
  '  test (count $words) -gt 1; and test "$words[2]" = $argv[1]; or return 1',
  '  set -q argv[2]; or return 0',
  '  test (count (string match -v -- "-*" $words[3..])) $argv[2] $argv[3]',
  'end',
  'complete -c pacta -f',
];

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
