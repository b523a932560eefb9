/** The program: finds the command, runs it, and turns whatever stops it into a message and an exit status. */
import { version } from '../../package.json';
import { meant, readArguments } from './arguments.js';
import { COMMANDS } from './commands/commands.js';
import { EXIT, explainDefect, Failure, reasonOf } from './failure.js';
import { helpOf, overview } from './help.js';
import { Stopped } from './stopped.js';
import type { Surroundings } from './surroundings.js';

/** Runs a command line, without the program's own name, and returns the exit status. Never throws. */
export async function runCli(words: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    return await dispatch(words, surroundings);
  } catch (error) {
    return explainEnd(error, surroundings);
  }
}

async function dispatch([first, ...rest]: readonly string[], surroundings: Surroundings): Promise<number> {
  const { out, err } = surroundings;
  if (first === undefined) {
    err.write(overview(COMMANDS));
    return EXIT.failure;
  }
  if (first === '--version' || first === '-v') {
    out.write(`${version}\n`);
    return EXIT.ok;
  }
  const wantsHelp = first === '--help' || first === '-h' || first === 'help';
  if (wantsHelp && rest[0] === undefined) {
    out.write(overview(COMMANDS));
    return EXIT.ok;
  }
  const name = wantsHelp ? (rest[0] ?? '') : first;
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined) throw unknownCommand(name);
  const end = rest.indexOf('--');
  const asked = (end < 0 ? rest : rest.slice(0, end)).some((word) => word === '--help' || word === '-h');
  if (wantsHelp || asked) {
    out.write(helpOf(command));
    return EXIT.ok;
  }
  return await command.run(readArguments(command, rest), surroundings, COMMANDS);
}

function unknownCommand(name: string): Failure {
  const names = COMMANDS.map((command) => command.name);
  const what = name.startsWith('-') ? `no option ${name}` : `no command “${name}”`;
  const near = meant(name, [...names, '--help', '--version']);
  return new Failure(`There is ${what}.${near} The commands are ${names.join(', ')}. See: pacta --help`);
}

function explainEnd(error: unknown, { err }: Surroundings): number {
  try {
    err.write(`pacta: ${explain(error)}\n`);
  } catch {
    // Nobody can be told any more: the status has to say it alone.
  }
  return error instanceof Stopped ? error.status : EXIT.failure;
}

function explain(error: unknown): string {
  if (error instanceof Failure) return error.message;
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EIO') {
    return `The output could not be written: ${reasonOf(error)}.`;
  }
  return explainDefect(error);
}
