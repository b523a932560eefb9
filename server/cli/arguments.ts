/** From the words of a command line to what was given, with answers in words to what cannot be meant. */
import { nearest } from '../../grammar/nearest.js';
import type { Command, Given, OptionDeclaration } from './declaration.js';
import { Failure } from './failure.js';
import { printedName } from './files/printed-name.js';

/** Reads the words behind a command's name. @throws Failure for an option or a value that the command does not have */
export function readArguments(command: Command, words: readonly string[]): Given {
  const args: string[] = [];
  const found = new Map<string, string[]>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--') {
      args.push(...words.slice(at + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      args.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    const spelt = equals < 0 ? word : word.slice(0, equals);
    const name = spelt.replace(/^--/, '');
    const option = spelt.startsWith('--') && Object.hasOwn(command.options, name) ? command.options[name] : undefined;
    if (option === undefined) throw unknownOption(command, spelt);
    if (option.value === undefined) {
      if (equals >= 0) throw new Failure(`${spelt} takes no value. ${seeHelp(command)}`);
      found.set(name, ['']);
      continue;
    }
    const value = equals < 0 ? words[++at] : word.slice(equals + 1);
    if (value === undefined) throw new Failure(`${spelt} needs a value: ${spelt} ${option.value}. ${seeHelp(command)}`);
    checkChoice(spelt, option, value);
    found.set(name, option.many === true ? [...(found.get(name) ?? []), value] : [value]);
  }
  checkCount(command, args);
  const options = Object.entries(command.options).map(([name, option]) => [name, givenValue(option, found.get(name))]);
  return { args, options: Object.fromEntries(options) };
}

function givenValue(option: OptionDeclaration, given: readonly string[] | undefined): unknown {
  if (option.value === undefined) return given !== undefined;
  if (option.many === true) return given ?? [];
  return given?.[0] ?? option.default;
}

function checkChoice(spelt: string, { choices }: OptionDeclaration, value: string): void {
  if (choices === undefined || choices.includes(value)) return;
  throw new Failure(`${spelt} cannot be “${value}”: it is one of ${choices.join(', ')}.${meant(value, choices)}`);
}

function checkCount(command: Command, args: readonly string[]): void {
  const missing = command.args.find(({ required }, index) => required && args[index] === undefined);
  if (missing !== undefined) {
    throw new Failure(`${command.name} needs ${missing.name}: ${missing.summary}. ${seeHelp(command)}`);
  }
  const endless = command.args.some(({ many }) => many === true);
  const extra = endless ? undefined : args[command.args.length];
  if (extra === undefined) return;
  const most = command.args.map(({ name }) => name).join(' ') || 'no argument';
  throw new Failure(`${command.name} takes ${most}, so nothing can be done with “${extra}”. ${seeHelp(command)}`);
}

function unknownOption(command: Command, spelt: string): Failure {
  const names = Object.keys(command.options).map((name) => `--${name}`);
  const near = meant(spelt, [...names, '--help']);
  const looksLikeFile = near === '' && /\.[a-z]+$/i.test(spelt) && command.args.length > 0;
  const file = looksLikeFile ? ` A file whose name begins with a dash is written ./${spelt}.` : '';
  return new Failure(`${command.name} has no option ${printedName(spelt)}.${near}${file} ${seeHelp(command)}`);
}

/** “ Did you mean …?” for the words nearest to a misspelt one, or nothing. */
export function meant(word: string, words: Iterable<string>): string {
  const near = nearest(word, words);
  return near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
}

function seeHelp({ name }: Command): string {
  return `See: pacta ${name} --help`;
}
