/** What a command is: one declaration, from which its parsing, its help, its completion and its manual page are made. */
import type { Surroundings } from './surroundings.js';

export interface OptionDeclaration {
  /** One line, beginning with a small letter and without a full stop. */
  readonly summary: string;
  /** What stands for the value in the help; an option without one is a flag. */
  readonly value?: string;
  /** The only values that it takes. */
  readonly choices?: readonly string[];
  /** Taken when it is not given; shown in the help. */
  readonly default?: string;
  /** Whether it may be given several times. */
  readonly many?: boolean;
}

export type OptionDeclarations = Readonly<Record<string, OptionDeclaration>>;

export interface ArgumentDeclaration {
  /** In capitals, as the help shows it. */
  readonly name: string;
  readonly summary: string;
  readonly required: boolean;
  readonly many?: boolean;
  /** What a shell completes it with. */
  readonly completes: 'path' | 'rule' | readonly string[];
}

export interface Example {
  /** The command line behind `pacta `. */
  readonly line: string;
  readonly does: string;
}

type ValueOf<O extends OptionDeclaration> = O extends { readonly value: string }
  ? O extends { readonly many: true }
    ? readonly string[]
    :
        | (O extends { readonly choices: readonly (infer C)[] } ? C : string)
        | (O extends { readonly default: string } ? never : undefined)
  : boolean;

/** The values of a command's options, by the names of the options. */
export type Values<O extends OptionDeclarations> = { readonly [K in keyof O]: ValueOf<O[K]> };

/** What was given on the command line. */
export interface Given<O extends OptionDeclarations = OptionDeclarations> {
  readonly args: readonly string[];
  readonly options: Values<O>;
}

export interface Command<O extends OptionDeclarations = OptionDeclarations> {
  readonly name: string;
  /** One line: what it does. */
  readonly summary: string;
  /** Further paragraphs of its help. */
  readonly description: readonly string[];
  readonly args: readonly ArgumentDeclaration[];
  readonly options: O;
  readonly examples: readonly [Example, ...Example[]];
  /**
   * Runs it and returns the exit status. Heavy modules are imported inside, so that other commands start without them.
   *
   * @param commands all there are, for those that speak of the others
   */
  readonly run: (given: Given<O>, surroundings: Surroundings, commands: readonly Command[]) => number | Promise<number>;
}

/** Declares a command, keeping the types of its options for `run`. */
export function declareCommand<const O extends OptionDeclarations>(command: Command<O>): Command {
  return command as unknown as Command;
}
