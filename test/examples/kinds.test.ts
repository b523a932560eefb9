/**
 * The first drafts of examples/kinds, one for each kind of agreement: what `pacta new` shows has to be free of findings and to
 * print whole.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from '../../grammar/parse.js';
import { formatTree } from '../../grammar/print.js';
import { writeText } from '../../server/render/writers/text.js';
import { findingsOf, renderedExample } from './examples.js';

const FOLDER = new URL('../../examples/kinds/', import.meta.url);
const KINDS = readdirSync(fileURLToPath(FOLDER))
  .filter((name) => name.endsWith('.pacta'))
  .map((name) => name.slice(0, -'.pacta'.length));

const sourceOf = (kind: string): string => readFileSync(new URL(`${kind}.pacta`, FOLDER), 'utf8');

/** The headings of the articles in the drafting language, in their order. */
function headingsOf(source: string): string[] {
  return [...source.matchAll(/^article \S+\s+"([^"]+)"/gm)].flatMap(([, heading]) => heading ?? []);
}

test('there are first drafts to show', () => {
  expect(KINDS.length).toBeGreaterThanOrEqual(13);
});

describe.each(KINDS)('%s', (kind) => {
  test('gives no finding above a remark', () => {
    const found = findingsOf(`kinds/${kind}.pacta`).filter(({ severity }) => severity !== 'info');
    expect(found.map(({ rule, range, message }) => `${range.start.line + 1} ${rule} ${message}`)).toEqual([]);
  });

  test('stands in the canonical layout', () => {
    const source = sourceOf(kind);
    expect(formatTree(parse(source))).toBe(source);
  });

  test('is of the kind that its file is named after', () => {
    const kinds = /\bof kind ([^\n]+)/.exec(sourceOf(kind))?.[1]?.split(/,| and /) ?? [];
    expect(kinds.map((name) => name.replace(/\.$/, '').trim())).toContain(kind);
  });

  test('prints every article under its heading, in order', () => {
    const printed = writeText(renderedExample(`kinds/${kind}.pacta`, {})).replace(/\s+/g, ' ');
    const headings = headingsOf(sourceOf(kind));
    expect(headings.length).toBeGreaterThan(3);
    let from = 0;
    for (const heading of headings) {
      const at = printed.indexOf(heading.replace(/\s+/g, ' '), from);
      expect(at, `the heading “${heading}” is not printed after the one before it`).toBeGreaterThanOrEqual(from);
      from = at + heading.length;
    }
  });
});
