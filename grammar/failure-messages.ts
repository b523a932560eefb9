/** Chevrotain writes messages for programmers at every error; ours are made from the grammar (errors.ts), so these are left empty. */
import type { IParserErrorMessageProvider } from 'chevrotain';

/** Messages that nobody reads cost nothing to make. */
export const failureMessages: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: () => '',
  buildNoViableAltMessage: () => '',
  buildEarlyExitMessage: () => '',
  buildNotAllInputParsedMessage: () => '',
};
