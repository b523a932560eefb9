/** What the parser knows when it gives up: the words that it could have gone on with. errors.ts says it to the drafter. */
import { defaultParserErrorProvider, type IParserErrorMessageProvider, type TokenType } from 'chevrotain';

const SEPARATOR = '\u0001';

function names(types: readonly TokenType[]): string {
  return [...new Set(types.map((type) => type.name))].join(SEPARATOR);
}

/** Chevrotain's hooks for messages, used to hand on the names of the expected tokens instead of words that nobody reads. */
export const failureMessages: IParserErrorMessageProvider = {
  ...defaultParserErrorProvider,
  buildMismatchTokenMessage: ({ expected }) => names([expected]),
  buildNoViableAltMessage: ({ expectedPathsPerAlt }) => names(expectedPathsPerAlt.flat(2)),
  buildEarlyExitMessage: ({ expectedIterationPaths }) => names(expectedIterationPaths.flat()),
  buildNotAllInputParsedMessage: () => '',
};

/** The names of the token types in a message of `failureMessages`. */
export function expectedNames(message: string): readonly string[] {
  return message === '' ? [] : message.split(SEPARATOR);
}
