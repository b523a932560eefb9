/** Counts as Word does: the number or mark that stands in front of each paragraph of a list. */

import { formatted, isKnown } from '../number-formats.js';
import type { Level, List, Numbering, Pattern } from './numbering.js';

/** What a paragraph says of its list. `list` is `0` where it leaves the list of its style. */
export interface ListPlace {
  readonly style: string | undefined;
  readonly list: string | undefined;
  readonly level: number | undefined;
}

export interface Counter {
  /** The mark of the next paragraph; empty where it has none. Paragraphs must come in their order. */
  readonly next: (place: ListPlace) => string;
  /** Formats that were met and are printed in figures for want of their signs. */
  readonly unknown: ReadonlySet<string>;
}

interface Counts {
  readonly values: Map<number, number>;
}

const DEEPEST_LINK = 20;

export function createCounter(numbering: Numbering): Counter {
  const counts = new Map<Pattern, Counts>();
  const begun = new Set<string>();
  const unknown = new Set<string>();

  const next = (place: ListPlace): string => {
    const found = placeIn(numbering, place);
    if (found === undefined) return '';
    const { id, list, pattern, level: depth } = found;
    const levelAt = (at: number): Level | undefined => list.levels.get(at) ?? pattern.levels.get(at);
    const level = levelAt(depth);
    if (level === undefined) return '';
    const { values } = counts.get(pattern) ?? { values: new Map<number, number>() };
    counts.set(pattern, { values });
    const startAt = (at: number): number => levelAt(at)?.start ?? 1;
    // An outer level that has not come yet counts as if it had: behind “1.1” the next outer number is 2.
    for (let at = 0; at < depth; at++) if (!values.has(at)) values.set(at, startAt(at));
    values.set(depth, nextValue(`${id} ${depth}`, list.starts.get(depth), values.get(depth), startAt(depth)));
    for (const deeper of [...values.keys()]) {
      const restart = levelAt(deeper)?.restartsAfter ?? deeper;
      if (deeper > depth && depth < restart) values.delete(deeper);
    }
    if (level.format === 'bullet') return bullet(level.text);
    return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = level.isLegal ? 'decimal' : (levelAt(at)?.format ?? 'decimal');
      if (!isKnown(format)) unknown.add(format);
      return formatted(values.get(at) ?? startAt(at), format);
    });
  };

  /** A list that says where it starts does so once; then it counts on. */
  const nextValue = (key: string, override: number | undefined, before: number | undefined, start: number): number => {
    const isFirst = override !== undefined && !begun.has(key);
    begun.add(key);
    if (isFirst) return override;
    return before === undefined ? start : before + 1;
  };
  return { next, unknown };
}

interface Found {
  readonly id: string;
  readonly list: List;
  readonly pattern: Pattern;
  readonly level: number;
}

function placeIn(numbering: Numbering, { style, list: own, level }: ListPlace): Found | undefined {
  const styled = styledPlace(numbering, style ?? numbering.defaultStyle);
  const id = own ?? styled?.list;
  const list = id === undefined ? undefined : numbering.lists.get(id);
  if (id === undefined || list === undefined) return undefined;
  const pattern = patternOf(numbering, list);
  if (pattern === undefined) return undefined;
  const ofStyle = [...pattern.levels].find(([, one]) => one.style !== undefined && one.style === styled?.style)?.[0];
  return { id, list, pattern, level: level ?? ofStyle ?? styled?.level ?? 0 };
}

/** The list of a style, or of the styles that it is based on, and the style that names it. */
function styledPlace(
  { styles }: Numbering,
  named: string | undefined,
): { readonly style: string; readonly list: string; readonly level: number | undefined } | undefined {
  let style = named;
  for (let depth = 0; style !== undefined && depth < DEEPEST_LINK; depth++) {
    const found = styles.get(style);
    if (found?.list !== undefined) return { style, list: found.list, level: found.level };
    style = found?.basedOn;
  }
  return undefined;
}

/** The pattern of a list; one that stands for a numbering style is that style's. */
function patternOf({ patterns, lists, styles }: Numbering, list: List): Pattern | undefined {
  let pattern = patterns.get(list.pattern);
  for (let depth = 0; pattern?.link !== undefined && depth < DEEPEST_LINK; depth++) {
    const linked = lists.get(styles.get(pattern.link)?.list ?? '');
    if (linked === undefined) return pattern;
    pattern = patterns.get(linked.pattern);
  }
  return pattern;
}

/** Bullets are letters of fonts of signs, which say nothing outside their font: a dash stays a dash, the rest are bullets. */
function bullet(sign: string): string {
  return /^[-–—]$/u.test(sign) ? sign : sign === '' ? '' : '•';
}
