/** An acceptance case: what has to be found in an agreement, and what must not be. The file format is that of `NAME.expect.json`. */

/** One line, or several of which any is right. */
export type Lines = number | readonly number[];

/** A finding that has to be there. */
export interface Wanted {
  /** A rule id, or a pattern such as `syntax/*`. */
  readonly rule: string;
  /** Absent: anywhere in the file. */
  readonly line?: Lines;
  /** The other place of a clash; the two may come in either order. */
  readonly relatedLine?: Lines;
  /** Base name of another file that a related place has to point into. */
  readonly relatedFile?: string;
  readonly severity?: string;
  /** Words one of which the message has to contain, in any case. */
  readonly mentions?: readonly string[];
}

export interface Expectation {
  readonly must?: readonly Wanted[];
  /** Patterns of what must not occur besides `must`; a finding of severity info counts only where the pattern ends in `!`. */
  readonly mustNot?: readonly string[];
  /** What must not occur on a line, infos included. */
  readonly mustNotAt?: readonly { readonly rule: string; readonly line: Lines }[];
  readonly note?: string;
}

/** A finding, as the command line gives it. */
export interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly line: number;
  readonly related: readonly { readonly path: string; readonly line: number }[];
}

/** What is wrong with the findings of a case, each in a few words; empty for a case that passes. */
export function mistakes(
  name: string,
  { must = [], mustNot = [], mustNotAt = [] }: Expectation,
  found: readonly Found[],
) {
  const missing = must
    .filter((wanted) => !found.some((one) => meets(one, wanted, name)))
    .map((wanted) => `not found: ${JSON.stringify(wanted)}`);
  const unwanted = found
    .filter((one) => {
      if (mustNotAt.some((at) => isRule(one, at.rule) && linesOf(at.line).includes(one.line))) return true;
      if (must.some((wanted) => isAbout(one, wanted))) return false;
      return mustNot.some(
        (pattern) => isRule(one, pattern.replace(/!$/, '')) && (pattern.endsWith('!') || one.severity !== 'info'),
      );
    })
    .map((one) => `must not be found: ${one.severity} ${one.rule} on line ${one.line}: ${one.message}`);
  return [...missing, ...unwanted];
}

function meets(one: Found, wanted: Wanted, name: string): boolean {
  if (!isAbout(one, wanted) || (wanted.severity !== undefined && wanted.severity !== one.severity)) return false;
  const files = one.related.map(({ path }) => baseName(path));
  if (wanted.relatedFile !== undefined && !files.includes(wanted.relatedFile)) return false;
  if (wanted.relatedLine === undefined) return true;
  const here = linesOf(wanted.line);
  const there = linesOf(wanted.relatedLine);
  const related = one.related.filter(({ path }) => baseName(path) === name).map(({ line }) => line);
  const isOneOf = (lines: readonly number[]) => (line: number) => lines.includes(line);
  return (
    (here.includes(one.line) && related.some(isOneOf(there))) ||
    (there.includes(one.line) && related.some(isOneOf(here)))
  );
}

/** Whether a finding is about what is wanted, its severity and its related place left aside. */
function isAbout(one: Found, { rule, line, relatedLine, mentions = [] }: Wanted): boolean {
  if (!isRule(one, rule)) return false;
  if (line !== undefined && ![...linesOf(line), ...linesOf(relatedLine)].includes(one.line)) return false;
  const message = one.message.toLowerCase();
  return mentions.length === 0 || mentions.some((word) => message.includes(word.toLowerCase()));
}

function isRule({ rule }: Found, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(rule);
}

function linesOf(lines: Lines | undefined): readonly number[] {
  if (lines === undefined) return [];
  return typeof lines === 'number' ? [lines] : lines;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
