/** The manual page, made from the declarations of the commands. */
import type { Command } from './declaration.js';
import { optionHead, optionText, usageOf } from './help.js';

/** The page pacta(1) in the macros of man(7). */
export function manualPage(commands: readonly Command[], version: string): string {
  return [
    `.TH PACTA 1 "" "pacta ${version}"`,
    '.SH NAME',
    'pacta \\- drafts of treaties and other agreements, checked and rendered',
    '.SH SYNOPSIS',
    ...commands.flatMap((command) => [`.B ${roff(usageOf(command))}`, '.br']),
    '.SH DESCRIPTION',
    'Checks agreements that are drafted in the Pacta language and renders them as treaty text.',
    '.SH COMMANDS',
    ...commands.flatMap(section),
    '.SH EXIT STATUS',
    ...item('0', 'Nothing to report.'),
    ...item('1', 'Findings at or above the failing level.'),
    ...item('2', 'Wrong usage, a file that cannot be read or written, a broken configuration, or a defect of Pacta.'),
    '.SH FILES',
    ...item('pacta.config.json', 'The configuration of the folder that it lies in and of those below.'),
    '.SH ENVIRONMENT',
    ...item('NO_COLOR', 'Set to anything, there are no colours.'),
    '',
  ].join('\n');
}

function section(command: Command): string[] {
  const { name, summary, description, args, options, examples } = command;
  return [
    `.SS ${roff(name)}`,
    roff(`${summary[0]?.toUpperCase()}${summary.slice(1)}.`),
    ...description.flatMap((paragraph) => ['.PP', roff(paragraph)]),
    ...args.flatMap((argument) => item(argument.name, argument.summary)),
    ...Object.entries(options).flatMap(([key, option]) => item(optionHead(key, option), optionText(option))),
    ...examples.flatMap(({ line, does }) => ['.PP', '.nf', roff(`pacta ${line}`), '.fi', '.RS', roff(does), '.RE']),
  ];
}

function item(head: string, text: string): string[] {
  return ['.TP', `.B ${roff(head)}`, roff(text)];
}

/** Text that roff takes for text: its own signs escaped, a leading dot or quote kept from being a request. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/[^\n -~]/gu, (sign) => `\\[u${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`)
    .replace(/^([.'])/, '\\&$1');
}
