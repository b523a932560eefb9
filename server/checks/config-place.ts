/** Where a key stands in the text of a configuration that is JSON. */

interface Opened {
  /** Undefined inside an object before its first key, and between a value and the next key. */
  key: string | undefined;
  /** The index of the current entry, in a list. */
  index: number;
  readonly list: boolean;
}

/**
 * The place of the key that a path of keys leads to, or of the list entry; line and column from 1. A key written twice is placed
 * where it last stands, since JSON takes the last.
 *
 * @param source a text that is known to be JSON
 */
export function locateKey(source: string, path: readonly string[]): { readonly line: number; readonly column: number } {
  const open: Opened[] = [];
  let found = path.length === 0 ? source.search(/\S/) : 0;
  const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g;
  for (const { 0: word, index } of source.matchAll(token)) {
    const top = open.at(-1);
    if (word === '}' || word === ']') open.pop();
    else if (word === ',') {
      if (top?.list) top.index++;
      else if (top) top.key = undefined;
    } else if (word !== ':') {
      const isKey = top !== undefined && !top.list && top.key === undefined;
      if (isKey) top.key = JSON.parse(word) as string;
      const trail = open.map((one) => (one.list ? String(one.index) : one.key));
      const leadsHere = trail.length === path.length && trail.every((key, depth) => key === path[depth]);
      if (leadsHere && (isKey || top?.list)) found = index;
      if (word === '{' || word === '[') open.push({ key: undefined, index: 0, list: word === '[' });
    }
  }
  const before = source.slice(0, found).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const VALUE = /"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true\b|false\b|null\b/y;
const BLANK = /[ \t\r\n]*/y;

/**
 * The offset at which a text stops being JSON: the end of the text where only its end is missing. Engines word their own messages
 * each in its way, and not all of them say where.
 *
 * @param source a text that is known not to be JSON
 */
export function firstMistake(source: string): number {
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    at += match?.[0].length ?? 0;
    return match !== null;
  };
  const take = (mark: string): boolean => {
    skip(BLANK);
    if (source[at] !== mark) return false;
    at++;
    return true;
  };
  const value = (): boolean => {
    if (take('{')) return take('}') || entries('}', () => key() && take(':') && value());
    if (take('[')) return take(']') || entries(']', value);
    skip(BLANK);
    return skip(VALUE);
  };
  const key = (): boolean => {
    skip(BLANK);
    return source[at] === '"' && skip(VALUE);
  };
  const entries = (close: string, entry: () => boolean): boolean => {
    do {
      if (!entry()) return false;
    } while (take(','));
    return take(close);
  };
  value();
  skip(BLANK);
  return at;
}
