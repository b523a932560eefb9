/** Help, made from the declarations of the commands. */
import type { Command, OptionDeclaration } from './declaration.js';

const WIDTH = 100;

/** The help of one command. */
export function helpOf(command: Command): string {
  const options = Object.entries(command.options);
  const rows = [
    ...options.map(([name, option]): Row => [optionHead(name, option), optionText(option)]),
    ['--help', 'shows this help'] as const,
  ];
  return [
    `${command.summary[0]?.toUpperCase()}${command.summary.slice(1)}.`,
    '',
    `Usage: ${usageOf(command)}`,
    ...command.description.flatMap((paragraph) => ['', ...wrap(paragraph, WIDTH)]),
    ...(command.args.length === 0
      ? []
      : ['', 'Arguments:', ...table(command.args.map(({ name, summary }) => [name, summary]))]),
    '',
    'Options:',
    ...table(rows),
    '',
    command.examples.length === 1 ? 'Example:' : 'Examples:',
    ...command.examples.flatMap(({ line, does }) => [
      `  pacta ${line}`,
      ...wrap(does, WIDTH - 6).map((l) => `      ${l}`),
    ]),
    '',
  ].join('\n');
}

/** How a command is written, its options left out but for the word. */
export function usageOf({ name, args }: Command): string {
  const shown = args.map((arg) => {
    const dots = arg.many === true ? '…' : '';
    return arg.required ? `${arg.name}${dots}` : `[${arg.name}${dots}]`;
  });
  return ['pacta', name, ...shown, '[OPTION…]'].join(' ');
}

/** The help of the whole program. */
export function overview(commands: readonly Command[]): string {
  return [
    'Drafts of treaties and other agreements, checked and rendered.',
    '',
    'Usage: pacta COMMAND [ARGUMENT…] [OPTION…]',
    '',
    'Commands:',
    ...table(commands.map(({ name, summary }) => [name, summary])),
    '',
    'Options:',
    ...table([
      ['--help', 'shows this help; behind a command, the help of that command'],
      ['--version', 'prints the version'],
    ]),
    '',
    'Example:',
    '  pacta lint agreements',
    '      checks every agreement in the folder agreements',
    '',
    'Exit status: 0 nothing to report, 1 findings at or above the failing level, 2 wrong usage, a file that cannot',
    'be read or written, a broken configuration, or a defect of Pacta.',
    '',
  ].join('\n');
}

export type Row = readonly [head: string, text: string];

/** `--format NAME`, as help and manual show it. */
export function optionHead(name: string, { value }: OptionDeclaration): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

/** What an option does, with its values and its default. */
export function optionText({ summary, choices, default: usual, many }: OptionDeclaration): string {
  const values = choices === undefined ? '' : `: ${choices.join(', ')}`;
  const without = usual === undefined ? '' : ` (default: ${usual})`;
  return `${summary}${values}${without}${many === true ? '; can be given several times' : ''}`;
}

/** Rows of two columns, the second wrapped. */
export function table(rows: readonly Row[]): string[] {
  const width = Math.min(26, Math.max(...rows.map(([head]) => head.length)) + 2);
  return rows.flatMap(([head, text]) => {
    const [first = '', ...more] = wrap(text, WIDTH - width - 2);
    const indented = more.map((line) => `  ${' '.repeat(width)}${line}`);
    if (head.length + 2 > width) return [`  ${head}`, `  ${' '.repeat(width)}${first}`, ...indented];
    return [`  ${head.padEnd(width)}${first}`, ...indented];
  });
}

/** Breaks a text at spaces into lines of at most `width` characters; a longer word stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
