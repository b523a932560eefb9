/** Makes an input that breaks a property smaller, so that what is kept shows what is wrong. */
import type { Input } from './inputs.js';
import type { Property } from './properties.js';

const MOST_TRIES = 3000;

/** What a property says of an input, or undefined where it holds. */
export function broken(property: Property, input: Input): string | undefined {
  try {
    property(input);
    return undefined;
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause === undefined ? said(error) : `${String(error)}\n${said(cause)}`;
  }
}

/** An error with the calls that led to it, those of the fuzzer left out. */
function said(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const calls = (error.stack ?? '').split('\n').filter((line) => /^ +at /.test(line) && !/test\/fuzz|node:/.test(line));
  return [`${error.name}: ${error.message}`, ...calls.slice(0, 6)].join('\n');
}

/** A smaller input that breaks the property in the same way, as far as its first line tells; `onTry` is told of each try. */
export function shrunk(property: Property, input: Input, onTry: () => void): Input {
  const way = firstLine(broken(property, input));
  let tries = 0;
  const breaks = (candidate: Input): boolean => {
    onTry();
    return ++tries <= MOST_TRIES && firstLine(broken(property, candidate)) === way;
  };
  let smallest = input;
  for (let index = smallest.edits.length - 1; index >= 0; index--) {
    const candidate = { ...smallest, edits: smallest.edits.toSpliced(index, 1) };
    if (breaks(candidate)) smallest = candidate;
  }
  for (let size = Math.ceil(smallest.text.length / 2); size >= 1; ) {
    const before = smallest.text.length;
    for (let at = 0; at < smallest.text.length; ) {
      const { text } = smallest;
      const candidate = { ...smallest, text: text.slice(0, at) + text.slice(at + size) };
      if (tries > MOST_TRIES) return smallest;
      if (breaks(candidate)) smallest = candidate;
      else at += size;
    }
    if (size > 1) size = Math.floor(size / 2);
    else if (smallest.text.length === before) break;
  }
  return smallest;
}

function firstLine(message: string | undefined): string | undefined {
  return message?.split('\n', 1)[0]?.replaceAll(/\d+/g, '#');
}
