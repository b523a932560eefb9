/** Lists that Word counts itself: where the printed marks are those that it would count, each article's list counts anew. */
import { text } from '../akn/xml.js';
import type { Printed } from '../printed.js';
import { INDENT } from './styles.js';

/** Where in which list a paragraph is counted. */
export interface Counted {
  readonly list: number;
  readonly level: number;
}

export interface Numbering {
  /** Undefined for a paragraph whose mark is written out. */
  readonly of: (one: Printed) => Counted | undefined;
  /** The lists, as markup. */
  readonly markup: () => string;
}

/** How a level is counted: `(`, lowerLetter, `)`. */
interface Level {
  readonly before: string;
  readonly format: string;
  readonly behind: string;
}

type Scheme = (Level | undefined)[];

const LEVELS = 4;

const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');
const chinese = (n: number): string => {
  const digits = '〇一二三四五六七八九';
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${n % 10 > 0 ? digits[n % 10] : ''}`;
};

/** Word's names of ways to count, with what each prints. Ways in which programs differ are left out: such marks are written out. */
const FORMATS: Readonly<Record<string, (n: number) => string | undefined>> = {
  decimal: String,
  lowerLetter: (n) => 'abcdefghijklmnopqrstuvwxyz'[n - 1],
  upperLetter: (n) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[n - 1],
  lowerRoman: (n) => romans[n - 1],
  upperRoman: (n) => romans[n - 1]?.toUpperCase(),
  chineseCounting: (n) => (n < 100 ? chinese(n) : undefined),
};

/** @param documents the paragraphs of each document in the file: one, or two side by side */
export function createNumbering(documents: readonly (readonly Printed[])[]): Numbering {
  const schemes: Scheme[] = [];
  const lists: { readonly scheme: number }[] = [];
  const places = new Map<Printed, Counted>();
  for (const printed of documents) {
    const first = schemes.length;
    for (const group of groupsOf(printed)) {
      const scheme = schemeOf(group);
      if (scheme === undefined) continue;
      // Lists of one scheme go on counting where another of them has stopped, so two columns need schemes of their own.
      const same = schemes.findIndex((one, at) => at >= first && fits(one, scheme));
      const index = same === -1 ? schemes.push(scheme) - 1 : same;
      schemes[index] = (schemes[index] ?? []).map((level, at) => level ?? scheme[at]);
      let list = lists.push({ scheme: index });
      for (const one of group) {
        // A list under a paragraph without a number counts by itself.
        if (one.role === 'provision' && one.mark === undefined) list = lists.push({ scheme: index });
        else if (one.mark !== undefined) places.set(one, { list, level: one.level });
      }
    }
  }
  return { of: (one) => places.get(one), markup: () => markupOf(schemes, lists) };
}

/** The paragraphs of each article or annex that have marks or could have. */
function groupsOf(printed: readonly Printed[]): readonly (readonly Printed[])[] {
  const groups: Printed[][] = [];
  for (const one of printed) {
    if (['article', 'annex', 'article-title', 'annex-title'].includes(one.role)) groups.push([]);
    else if (one.role === 'provision' || one.role === 'item') groups.at(-1)?.push(one);
  }
  return groups.filter((group) => group.some(({ mark }) => mark !== undefined));
}

/** How a group counts, or undefined where Word's counting would print another mark anywhere. */
function schemeOf(group: readonly Printed[]): Scheme | undefined {
  const scheme: Scheme = Array.from({ length: LEVELS }, () => undefined);
  const counts: number[] = [];
  for (const { role, mark, level } of group) {
    if (role === 'provision' && mark === undefined) counts.length = 0;
    if (mark === undefined) {
      if (role === 'item') return undefined;
      continue;
    }
    if (level >= LEVELS) return undefined;
    const count = (counts[level] ?? 0) + 1;
    counts[level] = count;
    counts.length = level + 1;
    scheme[level] ??= levelOf(mark);
    const expected = scheme[level];
    if (expected === undefined || printedBy(expected, count) !== mark) return undefined;
  }
  return scheme;
}

/** How a list goes on whose first mark this is. */
function levelOf(mark: string): Level | undefined {
  const [, before = '', core = '', behind = ''] = /^([^\p{L}\p{N}]*)([\p{L}\p{N}]+)([^\p{L}\p{N}]*)$/u.exec(mark) ?? [];
  const format = Object.keys(FORMATS).find((name) => FORMATS[name]?.(1) === core);
  return format === undefined ? undefined : { before, format, behind };
}

function printedBy({ before, format, behind }: Level, count: number): string | undefined {
  const core = FORMATS[format]?.(count);
  return core === undefined ? undefined : before + core + behind;
}

function fits(one: Scheme, other: Scheme): boolean {
  return one.every((level, at) => {
    const wanted = other[at];
    return level === undefined || wanted === undefined || JSON.stringify(level) === JSON.stringify(wanted);
  });
}

function markupOf(schemes: readonly Scheme[], lists: readonly { readonly scheme: number }[]): string {
  const levels = (scheme: Scheme): string =>
    scheme
      .map((level, at) => {
        const { before, format, behind } = level ?? { before: '', format: 'decimal', behind: '.' };
        return (
          `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text(before)}%${at + 1}${text(behind)}"/>` +
          `<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${INDENT * (at + 1)}" w:hanging="${INDENT}"/></w:pPr></w:lvl>`
        );
      })
      .join('');
  const restart = Array.from(
    { length: LEVELS },
    (_, at) => `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="1"/></w:lvlOverride>`,
  ).join('');
  return [
    ...schemes.map(
      (scheme, at) =>
        `<w:abstractNum w:abstractNumId="${at}"><w:multiLevelType w:val="multilevel"/>${levels(scheme)}</w:abstractNum>`,
    ),
    ...lists.map(
      ({ scheme }, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${scheme}"/>${restart}</w:num>`,
    ),
  ].join('');
}
