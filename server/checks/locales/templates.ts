/** Messages in another language, found by the English ones: what stands in a message is kept, what stands around it is put in other words. */

/** An English message with `{0}`, `{1}` … for what differs from finding to finding, and the same message in another language. */
export type Template = readonly [english: string, other: string];

/** What a message is filled in with that is English itself, and how it reads in the other language. */
export type Fillings = readonly (readonly [pattern: RegExp, other: string])[];

interface Reading {
  readonly pattern: RegExp;
  /** Which filling each group of the pattern is. */
  readonly order: readonly number[];
  readonly other: string;
}

/** A function from an English message to the other language's, or undefined where no template is of that message. */
export function translator(
  templates: readonly Template[],
  fillings: Fillings,
): (message: string) => string | undefined {
  const readings = templates.map(reading);
  return (message) => {
    for (const { pattern, order, other } of readings) {
      const match = pattern.exec(message);
      if (match === null) continue;
      const filled = new Map(order.map((number, at) => [number, translated(match[at + 1] ?? '', fillings)]));
      return other.replace(/\{(\d)\}/g, (_, number: string) => filled.get(Number(number)) ?? '');
    }
    return undefined;
  };
}

function reading([english, other]: Template): Reading {
  const order: number[] = [];
  const source = english
    .split(/(\{\d\})/)
    .map((part) => {
      const number = /^\{(\d)\}$/.exec(part)?.[1];
      if (number === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      order.push(Number(number));
      return '([\\s\\S]+?)';
    })
    .join('');
  return { pattern: new RegExp(`^${source}$`), order, other };
}

function translated(words: string, fillings: Fillings): string {
  return fillings.reduce((text, [pattern, other]) => text.replace(pattern, other), words);
}
